"""Which blocks of the two languages stand in one row: sections by their ids, then blocks by kind and likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from dumal.compare.blocks import Block, blocks_of, entries_of
from dumal.compare.likeness import Steps, cheapest

__all__ = ["Row", "rows_of"]

_MOST = 80
"""More blocks than this in one section are paired by order alone."""

Blocks = Sequence[Block]


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side; either side may be empty."""

    sides: tuple[str, str]
    """HTML of each side."""
    heads: bool
    """Whether a section begins here."""


def rows_of(ones: str, others: str) -> tuple[Row, ...]:
    """Lay two rendered texts side by side; every block stands in exactly one row."""
    left, right = (_sections(blocks_of(html)) for html in (ones, others))
    keys = [[_key(section) for section in side] for side in (left, right)]
    rows: list[Row] = []
    at, to = 0, 0
    for match in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_matching_blocks():
        rows += _unnamed(left[at : match.a], right[to : match.b])
        for step in range(match.size):
            rows += _section(left[match.a + step], right[match.b + step])
        at, to = match.a + match.size, match.b + match.size
    return tuple(rows)


def _sections(blocks: Blocks) -> list[Blocks]:
    """Split before each heading; what precedes the first is a section too, be it empty."""
    starts = [0, *(index for index, block in enumerate(blocks) if block.is_heading), len(blocks)]
    return [blocks[start:end] for start, end in pairwise(starts)]


def _key(section: Blocks) -> str:
    """Return its heading's id; the opening is like the opening."""
    return section[0].id if section and section[0].is_heading else ""


def _unnamed(left: Sequence[Blocks], right: Sequence[Blocks]) -> Iterator[Row]:
    """Lay out sections whose ids do not match: in pairs where they are as many, else all in one."""
    if len(left) == len(right):
        for ones, others in zip(left, right, strict=True):
            yield from _section(ones, others)
    else:
        yield from _section(*([block for section in side for block in section] for side in (left, right)))


def _section(left: Blocks, right: Blocks) -> Iterator[Row]:
    at, to = 0, 0
    for here, there in _steps(left, right):
        sides = left[at : at + here], right[to : to + there]
        yield from _rows(*sides)
        at, to = at + here, to + there


def _rows(left: Blocks, right: Blocks) -> Iterator[Row]:
    """Lay out what belongs together: two lists of as many entries entry by entry, all else in one row."""
    entries = [entries_of(side[0]) if len(side) == 1 else () for side in (left, right)]
    if entries[0] and len(entries[0]) == len(entries[1]):
        yield from (Row(sides, heads=False) for sides in zip(*entries, strict=True))
    else:
        heads = any(block.is_heading for side in (left, right) for block in side)
        yield Row((_join(left), _join(right)), heads)


def _steps(left: Blocks, right: Blocks) -> Steps:
    kinds = [[block.kind for block in side] for side in (left, right)]
    if kinds[0] == kinds[1]:
        return [(1, 1)] * len(left)
    if max(len(left), len(right)) <= _MOST:
        return cheapest(left, right)
    common = min(len(left), len(right))
    rest = (len(left) - common, len(right) - common)
    return [(1, 1)] * common + ([rest] if any(rest) else [])


def _join(blocks: Blocks) -> str:
    return "\n".join(block.html for block in blocks)
