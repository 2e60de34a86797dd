"""Adds what was taken out of the text before it was read: fences and raw HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from dumal.documents.block import BlockKind
from dumal.documents.builder import Around, Builder
from dumal.documents.model import Entry
from dumal.documents.nodes import MARK, Fence, Node, Stashed
from dumal.documents.raw_text import find_comments, first_tag, scan_raw
from dumal.documents.source import Text
from dumal.documents.texts import add_text

__all__ = ["add_marked", "add_raw", "add_stashed"]

_ENTRY = re.compile(r"^ *([\w-]+) *: *([^\n]*?) *$", re.MULTILINE)


def add_stashed(builder: Builder, stash: Sequence[Stashed], item: Stashed, around: Around) -> None:
    """Add a stashed item."""
    if isinstance(item, Fence):
        _add_fence(builder, item, around)
    else:
        add_raw(builder, stash, item.text, around)


def add_marked(builder: Builder, stash: Sequence[Stashed], text: Text, around: Around) -> None:
    """Add every item that a text holds marks of."""
    for mark in MARK.finditer(text.s):
        add_stashed(builder, stash, stash[int(mark.group(1))], around)


def _add_fence(builder: Builder, fence: Fence, around: Around) -> None:
    code = fence.code
    entries = tuple(
        Entry(found.group(1), found.group(2), builder.locate(code.offset(found.start(1))))
        for found in (_ENTRY.finditer(code.s) if fence.info == "ledger" else ())
    )
    if fence.title:
        add_text(builder, BlockKind.TITLE, Node("title", fence.title.at[0]), around, fence.title, closed=True)
    builder.add_code(Node("pre", fence.original[0][1], info=fence.info), around, code, entries)


def add_raw(builder: Builder, stash: Sequence[Stashed], text: Text, around: Around) -> None:
    """Add raw HTML: what it shows is its text without tags; code inside it is a block of its own."""
    bare = text.s
    builder.markup.read_raw(text)
    for start, end in find_comments(text.s):
        builder.note_comment(text.s[start:end], text.offset(start))
        bare = "" if end - start == len(bare.strip()) else bare
    if not bare.strip():
        return
    marks = list(MARK.finditer(text.s))
    first = text.slice(0, marks[0].start() if marks else None)
    node = Node("raw", text.at[0], info=first_tag(text.s))
    block = builder.add_text(BlockKind.HTML, node, around, first, scan_raw(first.s, builder.known))
    inside = around.inside(block)
    for mark, following in zip_longest(marks, marks[1:]):
        add_stashed(builder, stash, stash[int(mark.group(1))], inside)
        piece = text.slice(mark.end(), following.start() if following else None)
        if piece.s.strip():
            scan = scan_raw(piece.s, builder.known)
            builder.add_text(BlockKind.HTML, Node("raw", piece.at[0]), inside, piece, scan)
