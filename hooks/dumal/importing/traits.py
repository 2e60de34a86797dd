"""What of a passage survives translation: its length, its figures and dates by value, names, Latin words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from dumal.importing.article import Piece, Role
from dumal.importing.known import KnownNames
from dumal.values import Date, Kind, Value, read

__all__ = ["Key", "Traits", "measure", "weigh_keys"]

Key = tuple[str, object]
"""A sort of evidence and what it says."""

_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9-]+")
_UNTOLD = (Kind.WEEKDAY,)


@dataclass(frozen=True, slots=True)
class Traits:
    """One passage, or several joined."""

    role: Role
    length: int
    keys: frozenset[Key]

    def plus(self, other: Traits) -> Traits:
        """Join two passages."""
        return Traits(self.role, self.length + other.length, self.keys | other.keys)

    @staticmethod
    def join(passages: Sequence[Traits]) -> Traits:
        """Join passages, at least one."""
        return reduce(Traits.plus, passages)


def measure(pieces: Sequence[Piece], names: KnownNames) -> list[Traits]:
    """Take the measure of each piece."""
    return [Traits(piece.role, len(piece.text), frozenset(_keys(piece, names))) for piece in pieces]


def _keys(piece: Piece, names: KnownNames) -> Iterator[Key]:
    yield from (("name", one.form.target) for one in names.mentions(piece.text, piece.locale))
    yield from (("latin", word.lower()) for word in _LATIN.findall(piece.text))
    for one in read(piece.text, piece.locale):
        for end in one.value.ends():
            yield from _value_keys(end)


def _value_keys(value: Value) -> Iterator[Key]:
    """Yield what two sayings of one value share, whatever unit or year is left out in one of them."""
    amount = value.amount
    if isinstance(amount, Date):
        parts = {"year": amount.year, "month": amount.month, "day": amount.day, "part": amount.part}
        yield from ((name, part) for name, part in parts.items() if part)
    elif value.kind not in _UNTOLD:
        yield "amount", amount


def weigh_keys(sides: tuple[Sequence[Traits], Sequence[Traits]]) -> Mapping[Key, float]:
    """Weigh what both sides say by how rarely they say it; what one side alone says proves nothing."""
    counts = [Counter(key for one in side for key in one.keys) for side in sides]
    return {
        key: 3.0 / math.sqrt(max(counts[0][key], counts[1][key]))
        for key in counts[0].keys() & counts[1].keys()
    }
