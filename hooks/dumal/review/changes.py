"""Which pieces of a page are new, gone or reworded, and which words of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from dumal.review.pieces import Piece

__all__ = ["Change", "compare", "words"]

_WORD = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Change:
    """A piece before and after; one of them may be missing."""

    before: Piece | None
    after: Piece | None

    @property
    def is_none(self) -> bool:
        """Say whether the piece shows what it showed."""
        return bool(self.before and self.after and _key(self.before) == _key(self.after))


def compare(before: Sequence[Piece], after: Sequence[Piece]) -> Iterator[Change]:
    """Yield every piece of both, in reading order; what was reworded stands beside what it was."""
    ones, others = [_key(piece) for piece in before], [_key(piece) for piece in after]
    for word, at, end, to, until in SequenceMatcher(None, ones, others, autojunk=False).get_opcodes():
        if word == "equal":
            yield from map(Change, before[at:end], after[to:until])
        else:
            yield from (Change(*pair) for pair in zip_longest(before[at:end], after[to:until]))


def words(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a reworded text with `=`, `+` or `-`: kept, new, gone."""
    ones, others = _WORD.findall(before), _WORD.findall(after)
    for word, at, end, to, until in SequenceMatcher(None, ones, others, autojunk=False).get_opcodes():
        if word == "equal":
            yield "=", "".join(ones[at:end])
        else:
            yield from ((sign, text) for sign, text in _turned(ones[at:end], others[to:until]) if text)


def _turned(gone: Sequence[str], new: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return ("-", "".join(gone)), ("+", "".join(new))


def _key(piece: Piece) -> tuple[object, ...]:
    return piece.kind, piece.level, piece.text
