"""How well blocks of the two languages fit together, as a cost: nothing for a perfect match."""

from __future__ import annotations

from collections.abc import Sequence

from dumal.compare.blocks import Block

__all__ = ["Steps", "cheapest"]

Steps = list[tuple[int, int]]
"""How many blocks of each side stand in each row, from the top."""

_MOVES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1))
_OTHER_KIND = 2.0
"""What a row of unlike elements costs: more than any other fault of it, less than two rows left alone."""
_JOINED = 0.6
"""What each further block in a row costs: a paragraph split in translation."""
_ALONE = 1.5
"""What a block without partner costs."""


def cheapest(left: Sequence[Block], right: Sequence[Block]) -> Steps:
    """Return the cheapest way to walk down both sides, never crossing."""
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    tokens = {id(block): block.tokens for block in (*left, *right)}

    def cost(ones: Sequence[Block], others: Sequence[Block]) -> float:
        if not ones or not others:
            return _ALONE
        sides = [frozenset().union(*(tokens[id(one)] for one in side)) for side in (ones, others)]
        return _kinds(ones, others) + _shared(*sides) + _lengths(ones, others)

    for at in range(len(left) + 1):
        for to in range(len(right) + 1):
            reached = [
                (
                    best[at - here, to - there][0] + cost(left[at - here : at], right[to - there : to]),
                    (here, there),
                )
                for here, there in _MOVES
                if here <= at and there <= to
            ]
            if reached:
                best[at, to] = min(reached)
    return _retrace(best, (len(left), len(right)))


def _kinds(ones: Sequence[Block], others: Sequence[Block]) -> float:
    unlike = len({block.kind for block in (*ones, *others)}) > 1
    return _OTHER_KIND * unlike + _JOINED * (len(ones) + len(others) - 2)


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Numbers are written differently, so that the side with fewer tokens decides."""
    fewer = min(len(one), len(other))
    return 1 - len(one & other) / fewer if fewer else 0.5


def _lengths(ones: Sequence[Block], others: Sequence[Block]) -> float:
    lengths = [sum(len(block.html) for block in side) for side in (ones, others)]
    return (1 - min(lengths) / max(lengths)) / 2


def _retrace(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], at: tuple[int, int]) -> Steps:
    steps: Steps = []
    while at != (0, 0):
        here, there = best[at][1]
        steps.append((here, there))
        at = (at[0] - here, at[1] - there)
    return steps[::-1]
