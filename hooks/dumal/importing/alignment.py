"""Which passages of the two halves say the same, though paragraphs were joined and split.

A monotone alignment: of all ways to cut both halves into groups of at most three passages, the one that
costs least. Translations are about as long as their originals and repeat their figures, names and Latin words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dumal.importing.article import Article, Piece, Role
from dumal.importing.known import KnownNames
from dumal.importing.traits import Key, Traits, measure, weigh_keys
from dumal.locales import LOCALES, Locale

__all__ = ["Group", "align_article"]

_MOVES = {
    (1, 1): 0.1,
    (1, 2): 2.3,
    (2, 1): 2.3,
    (2, 2): 4.5,
    (1, 3): 4.5,
    (3, 1): 4.5,
    (1, 0): 4.5,
    (0, 1): 4.5,
}
"""How many passages of each side may form a group, and what that costs."""
_CERTAIN = (Role.TITLE, Role.POINT, Role.HEADING, Role.PARAGRAPH)
_JOINABLE = frozenset((Role.POINT, Role.PARAGRAPH))
"""What an editor joins and splits."""
_NEVER = 100.0
"""A headline's partner is the headline."""
_OTHER_ROLE = 5.0
"""What it costs to pair a section head with a paragraph."""
_SPREAD = 7.0
"""Variance of a translation's length, per character."""
_LENGTH_CAP = 10.0
_LOST = 0.5
"""Share of a key's weight that is lost where one side lacks it."""
_BAND = 40
"""How far from its proportional place a partner is looked for."""

Step = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Passages of both halves that say the same; either side may be empty."""

    sides: tuple[tuple[Piece, ...], tuple[Piece, ...]]
    """In the order of `LOCALES`."""

    def side(self, locale: Locale) -> tuple[Piece, ...]:
        """Return one language's passages."""
        return self.sides[LOCALES.index(locale)]

    def is_pair_of(self, role: Role) -> bool:
        """Say whether one passage of this role stands on each side."""
        return all(len(side) == 1 and side[0].role is role for side in self.sides)


def align_article(article: Article, names: KnownNames) -> tuple[Group, ...]:
    """Group the passages of an article; every one but bylines and credits stands in exactly one group."""
    pieces = tuple(article.half(locale).of(*_CERTAIN) for locale in LOCALES)
    left, right = (measure(side, names) for side in pieces)
    groups: list[Group] = []
    at, to = 0, 0
    for here, there in _Search((left, right)).steps():
        groups.append(Group((pieces[0][at : at + here], pieces[1][to : to + there])))
        at, to = at + here, to + there
    return tuple(groups)


@dataclass(frozen=True, slots=True)
class _Joined:
    """Passages of one side, measured as one."""

    traits: Traits
    roles: frozenset[Role]
    count: int
    weight: float
    """Of all that it says and the other side says somewhere."""


class _Search:
    """The cheapest way through both halves."""

    def __init__(self, sides: tuple[Sequence[Traits], Sequence[Traits]]) -> None:
        self._sides = sides
        self._weights: Mapping[Key, float] = weigh_keys(sides)
        self._groups: dict[tuple[int, int, int], _Joined] = {}
        lengths = [sum(one.length for one in side) for side in sides]
        self._ratio = lengths[1] / max(lengths[0], 1)
        """Characters of the second half to one of the first."""

    def steps(self) -> list[Step]:
        """Return how many passages of each side form each group."""
        best: dict[Step, tuple[float, Step]] = {(0, 0): (0.0, (0, 0))}
        for at in range(len(self._sides[0]) + 1):
            for to in self._band(at):
                reached = [
                    (best[at - here, to - there][0] + cost, (here, there))
                    for (here, there), cost in self._costs(at, to)
                    if (at - here, to - there) in best
                ]
                if reached:
                    best[at, to] = min(reached)
        return self._retrace(best)

    def _band(self, at: int) -> range:
        rows, columns = (len(side) for side in self._sides)
        centre = at * columns // max(rows, 1)
        reach = _BAND + abs(rows - columns)
        return range(0 if at == 0 else max(0, centre - reach), min(columns, centre + reach) + 1)

    def _costs(self, at: int, to: int) -> Iterator[tuple[Step, float]]:
        for (here, there), base in _MOVES.items():
            if here <= at and there <= to:
                cost = self._cost(self._joined(0, at - here, here), self._joined(1, to - there, there))
                if cost is not None:
                    yield (here, there), base + cost

    def _joined(self, side: int, start: int, count: int) -> _Joined | None:
        """Join passages that follow each other; every such group is asked for many times."""
        if not count:
            return None
        if (side, start, count) not in self._groups:
            passages = self._sides[side][start : start + count]
            traits = Traits.join(passages)
            roles = frozenset(one.role for one in passages)
            self._groups[side, start, count] = _Joined(traits, roles, count, self._weight(traits.keys))
        return self._groups[side, start, count]

    def _cost(self, one: _Joined | None, other: _Joined | None) -> float | None:
        """Return what it costs to pair these passages; None where nobody would."""
        if one is None or other is None:
            alone = one or other
            assert alone is not None
            return _NEVER if Role.TITLE in alone.roles else _LOST * alone.weight
        roles = one.roles | other.roles
        if one.count + other.count > 2:
            if len(roles) > 1 or not roles <= _JOINABLE:
                return None
        elif Role.TITLE in roles and len(roles) > 1:
            return _NEVER
        shared = self._weight(one.traits.keys & other.traits.keys)
        evidence = _LOST * (one.weight + other.weight - 2 * shared) - shared
        length = self._length_cost(one.traits.length, other.traits.length)
        return length + evidence + _OTHER_ROLE * (len(roles) - 1)

    def _weight(self, keys: frozenset[Key]) -> float:
        return sum(self._weights[key] for key in keys if key in self._weights)

    def _length_cost(self, one: int, other: int) -> float:
        expected = one * self._ratio
        apart = (other - expected) / math.sqrt(_SPREAD * max(expected, 1.0))
        return min(apart * apart / 2, _LENGTH_CAP)

    def _retrace(self, best: Mapping[Step, tuple[float, Step]]) -> list[Step]:
        at = (len(self._sides[0]), len(self._sides[1]))
        steps: list[Step] = []
        while at != (0, 0):
            step = best[at][1]
            steps.append(step)
            at = (at[0] - step[0], at[1] - step[1])
        return steps[::-1]
