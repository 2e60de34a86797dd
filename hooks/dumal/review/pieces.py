"""What a page shows, piece by piece: headings, paragraphs, items, rows of tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dumal.documents import Block, BlockKind, Section
from dumal.documents.model import Stretch

__all__ = ["Piece", "pieces"]

_EMPTY = "–"
"""Stands for the words of a picture that has none."""
_BETWEEN_CELLS = "  |  "


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of what a reader sees."""

    kind: BlockKind
    text: str
    line: int
    """Its line in the file."""
    level: int = 0
    """1 to 6 for headings."""
    depth: int = 0
    """How many lists, notes and quotations hold it."""
    claims: tuple[Stretch, ...] = ()
    """Which stretches of the text are linked to the ledger."""


def pieces(section: Section) -> tuple[Piece, ...]:
    """Return a section's pieces in reading order; containers show only what they hold."""
    groups = groupby(
        section.blocks, key=lambda block: (block.table, block.cell[0]) if block.cell else block.index
    )
    return tuple(piece for _, blocks in groups for piece in _of(tuple(blocks)))


def _of(blocks: Sequence[Block]) -> Iterator[Piece]:
    first = blocks[0]
    if first.cell:
        text = _BETWEEN_CELLS.join(block.text for block in blocks)
        yield Piece(BlockKind.CELL, text, first.span.line or 1, depth=first.depth)
        return
    if first.text.strip():
        yield Piece(
            first.kind, first.text, first.span.line or 1, first.level, first.depth, claims=first.claimed
        )
    for image in first.images:
        yield Piece(
            BlockKind.HTML, f"[{image.alt or _EMPTY}] {image.src}", image.span.line or 1, depth=first.depth
        )
