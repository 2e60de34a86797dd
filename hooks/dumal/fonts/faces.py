"""Which characters go into which face."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dumal.fonts.characters import Shown

__all__ = ["Face", "divide"]

_ALWAYS = frozenset(string.printable.strip() + " \u00a0\u2060")
"""What a reader may type, and what holds words together."""
_MOST = 450
"""Characters a core face may have: some 70 KB of Hangul."""


@dataclass(frozen=True, slots=True)
class Face:
    """One file of a font."""

    name: str
    """`ko`, `ko-rest`: part of its file's name and of the family's."""
    characters: frozenset[str]


def divide(name: str, home: Shown, titles: Iterable[str], pages: Iterable[Shown]) -> tuple[Face, ...]:
    """Divide what a language shows between its core face and its rest face, which may be missing.

    Args:
        name: of the core face.
        home: the first page; all it shows at once is in the core face, however much that is.
        titles: titles of pages in both languages, which stand on each page beside one another; the core face
            takes their characters, the most frequent first, as long as there is room.
        pages: every page.
    """
    core = _ALWAYS | set(home.at_once)
    frequent = Counter(char for title in titles for char in set(title))
    wanted = sorted(frequent.keys() - core, key=lambda char: (-frequent[char], char))
    core |= set(wanted[: max(0, _MOST - len(core))])
    rest = frozenset().union(*(set(page.at_once) | set(page.later) for page in pages)) - core
    return (Face(name, frozenset(core)), *([Face(f"{name}-rest", rest)] if rest else []))
