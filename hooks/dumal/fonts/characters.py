"""Which characters a finished page shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

__all__ = ["Shown", "shown_on"]

_UNSEEN = re.compile(r"<(head|script|style|pre|code|kbd|samp)\b.*?</\1>|<!--.*?-->", re.DOTALL)
"""What is not text, or stands in the font of code."""
_LATER = re.compile(r'<aside class="notes".*?</aside>', re.DOTALL)
"""Notes, which a reader opens one by one."""
_WORDS_OF_TAGS = tuple(re.compile(rf' {name}="([^"]*)"') for name in ("alt", "placeholder", "data-label"))
"""Attributes that are shown: one pattern for each, since a pattern that begins with a fixed text is quick."""
_TEXT = re.compile(r">([^<>]+)")
_BLANKS = frozenset("\n\t\r")


@dataclass(frozen=True, slots=True)
class Shown:
    """The characters of one page, each once."""

    at_once: str
    later: str
    """Those only its notes hold."""


def shown_on(html: str) -> Shown:
    """Collect the characters a page shows; a page is looked through once, from end to end."""
    body = _UNSEEN.sub("", html)
    first = _text(_LATER.sub("", body))
    notes = set().union(*(_text(match.group()) for match in _LATER.finditer(body)))
    return Shown("".join(sorted(first)), "".join(sorted(notes - first)))


def _text(html: str) -> set[str]:
    shown = (text for pattern in (_TEXT, *_WORDS_OF_TAGS) for text in pattern.findall(html))
    return set(unescape("".join(shown))) - _BLANKS
