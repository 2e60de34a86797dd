"""Adds a piece of text to the page: inline elements read, its own attribute list taken off."""

from __future__ import annotations

import re

from dumal.documents.attributes import AFTER, BELOW, read_strictly
from dumal.documents.block import Block, BlockKind
from dumal.documents.builder import Around, Builder
from dumal.documents.inline import is_plain, scan_inline
from dumal.documents.nodes import MARK, Node
from dumal.documents.scan import Mark, Scan
from dumal.documents.source import Text

__all__ = ["add_text"]

_ATTRIBUTES = {BlockKind.HEADING: AFTER, BlockKind.CELL: AFTER, BlockKind.TERM: AFTER}
"""Where a block's own attribute list stands; below its last line in all other kinds."""


def add_text(
    builder: Builder, kind: BlockKind, node: Node, around: Around, text: Text, closed: bool = False
) -> Block:
    """Add a block of text.

    Args:
        builder: takes the block.
        kind: its kind.
        node: where it comes from.
        around: where in the tree it stands.
        text: its text, marks unread.
        closed: whether something follows in the same block, so that its end is no place for attributes.
    """
    if is_plain(text.s):
        return builder.add_plain(kind, node, around, text)
    scan = scan_inline(text.s, builder.known)
    if "\x02" in text.s:
        for mark in MARK.finditer(text.s):
            scan.hide(*mark.span(), " ")
    if "{" in scan.rest and not closed:
        _take_attributes(node, scan, _ATTRIBUTES.get(kind, BELOW))
    return builder.add_text(kind, node, around, text, scan)


def _take_attributes(node: Node, scan: Scan, pattern: re.Pattern[str]) -> None:
    """Hide and read the attribute list of the block itself."""
    found = pattern.search(scan.rest, scan.tail())
    attributes = read_strictly(found.group(1)) if found else None
    if found and attributes is not None:
        scan.hide(found.start(), len(scan.text))
        whole = found.start(), found.end()
        scan.marks.append(Mark("attributes", *whole, whole, found.group(1)))
        node.id = node.id or attributes.get("id", "")
