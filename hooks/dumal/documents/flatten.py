"""Walks the tree and hands its pieces, in reading order, to the builder."""

from __future__ import annotations

import re
from collections.abc import Callable

from dumal.documents.attributes import AFTER, BELOW, read_strictly
from dumal.documents.builder import Around, Builder
from dumal.documents.inline import Scan, scan_inline
from dumal.documents.model import Block, BlockKind, Entry
from dumal.documents.nodes import MARK, Fence, Node, Raw, Stashed
from dumal.documents.raw_text import find_comments, first_tag, scan_raw
from dumal.documents.source import Text

__all__ = ["Flattener"]

_CHECKBOX = re.compile(r" *\[([xX ])\] +")
_INCLUDE = re.compile(r"\{\*.*\*\}", re.DOTALL)
_ENTRY = re.compile(r"^ *([\w-]+) *: *([^\n]*?) *$", re.MULTILINE)

_CONTAINERS = {
    "ul": BlockKind.LIST,
    "ol": BlockKind.LIST,
    "quote": BlockKind.QUOTE,
    "note": BlockKind.NOTE,
    "details": BlockKind.DETAILS,
    "tabs": BlockKind.TABS,
    "tab": BlockKind.TAB,
    "dl": BlockKind.DEFINITIONS,
    "table": BlockKind.TABLE,
    "element": BlockKind.HTML,
    "hr": BlockKind.RULE,
}
_TEXTS = {
    "p": BlockKind.PARAGRAPH,
    "h": BlockKind.HEADING,
    "cell": BlockKind.CELL,
    "title": BlockKind.TITLE,
    "dt": BlockKind.TERM,
    "element-span": BlockKind.HTML,
}
_ITEMS = {"li": BlockKind.ITEM, "dd": BlockKind.DEFINITION, "footnote": BlockKind.FOOTNOTE}
_ATTRIBUTES_AFTER = {BlockKind.HEADING, BlockKind.CELL, BlockKind.TERM}


class Flattener:
    """Walks one page's tree."""

    def __init__(self, builder: Builder, stash: list[Stashed], strange: bool) -> None:
        self.builder = builder
        self.stash = stash
        self.strange = strange

    def walk(self, node: Node, around: Around) -> None:
        """Add a node and what it holds."""
        if node.tag in _CONTAINERS:
            if node.tag in ("ul", "ol"):
                node.info = node.tag
            self._walk_kids(node, self.builder.add(_CONTAINERS[node.tag], node, around), around)
        elif node.tag in _ITEMS:
            self._walk_item(node, around)
        else:
            _WALKERS[node.tag](self, node, around)
        if node.tail:
            self._walk_paragraph(Node("p", node.tail.at[0], node.tail), around)

    def _walk_kids(self, node: Node, block: Block, around: Around) -> None:
        inside = around.inside(block)
        for kid in node.kids:
            self.walk(kid, inside)

    def _walk_item(self, node: Node, around: Around) -> None:
        """Add an item; its first paragraph is its own text, whether the list is tight or loose."""
        first = node.kids[0] if node.kids else None
        if node.text is None and first and first.tag == "p" and first.text:
            node.text, node.kids = first.text, node.kids[1:]
            if first.tail:
                node.kids.insert(0, Node("p", first.tail.at[0], first.tail))
        text = node.text or Text("", [node.at])
        if "\x02" in text.s:
            node.kids.insert(0, Node("p", text.at[0], text))
            text = Text("", [node.at])
        box = _CHECKBOX.match(text.s) if node.tag == "li" else None
        text = text.slice(box.end()) if box else text
        checked = box.group(1) != " " if box else None
        block = self._add_text(_ITEMS[node.tag], node, around, text, checked)
        self._walk_kids(node, block, around)

    def _walk_text(self, node: Node, around: Around) -> None:
        self._add_text(_TEXTS[node.tag], node, around, node.text or Text("", [node.at]))

    def _walk_paragraph(self, node: Node, around: Around) -> None:
        text = node.text or Text("", [node.at])
        bare = text.s.strip()
        if "\x02" in bare:
            self._walk_stashed(text, around)
        elif self.strange and _INCLUDE.fullmatch(bare):
            self.builder.add(BlockKind.INCLUDE, Node("include", node.at, info=bare), around)
        elif bare == "[TOC]":
            self.builder.add(BlockKind.TOC, node, around)
        else:
            self._add_text(BlockKind.PARAGRAPH, node, around, text)

    def _walk_stashed(self, text: Text, around: Around) -> None:
        """Add the pieces of a paragraph that holds fences or raw HTML."""
        position = 0
        for mark in MARK.finditer(text.s):
            self._add_piece(text.slice(position, mark.start()), around)
            position = mark.end()
            self._add_stashed(self.stash[int(mark.group(1))], around)
        self._add_piece(text.slice(position), around)

    def _add_piece(self, text: Text, around: Around) -> None:
        if text.s.strip():
            text = text.stripped()
            self._add_text(BlockKind.PARAGRAPH, Node("p", text.at[0]), around, text)

    def _add_stashed(self, item: Stashed, around: Around) -> None:
        if isinstance(item, Fence):
            self._add_fence(item, around)
        elif isinstance(item, Raw):
            self._add_raw(item.text, around)

    def _walk_code(self, node: Node, around: Around) -> None:
        self.builder.add_code(node, around, node.text or Text("", [node.at]), ())

    def _add_fence(self, fence: Fence, around: Around) -> None:
        entries = tuple(
            Entry(found.group(1), found.group(2), self.builder.locate(fence.code.offset(found.start(1))))
            for found in (_ENTRY.finditer(fence.code.s) if fence.info == "ledger" else ())
        )
        node = Node("pre", fence.original[0][1], info=fence.info)
        block = self.builder.add_code(node, around, fence.code, entries)
        if fence.title:
            title = Node("title", fence.title.at[0])
            self._add_text(BlockKind.TITLE, title, around.inside(block), fence.title)

    def _walk_raw(self, node: Node, around: Around) -> None:
        self._add_raw(node.text or Text("", [node.at]), around)

    def _add_raw(self, text: Text, around: Around) -> None:
        """Add raw HTML: what it shows is its text without tags; code inside it is a block of its own."""
        bare = text.s
        for start, end in find_comments(text.s):
            self.builder.note_comment(text.s[start:end], text.offset(start))
            bare = "" if end - start == len(bare.strip()) else bare
        if not bare.strip():
            return
        marks = list(MARK.finditer(text.s))
        first = text.slice(0, marks[0].start() if marks else None)
        node = Node("raw", text.at[0], info=first_tag(text.s))
        block = self.builder.add_text(
            BlockKind.HTML, node, around, first, scan_raw(first.s, self.builder.known)
        )
        inside = around.inside(block)
        for mark, following in zip(marks, [*marks[1:], None], strict=True):
            self._add_stashed(self.stash[int(mark.group(1))], inside)
            piece = text.slice(mark.end(), following.start() if following else None)
            scan = scan_raw(piece.s, self.builder.known)
            if piece.s.strip():
                self.builder.add_text(BlockKind.HTML, Node("raw", piece.at[0]), inside, piece, scan)

    def _add_text(
        self, kind: BlockKind, node: Node, around: Around, text: Text, checked: bool | None = None
    ) -> Block:
        scan = scan_inline(text.s, self.builder.known)
        attributes = _own_attributes(scan, AFTER if kind in _ATTRIBUTES_AFTER else BELOW)
        ident = node.info if kind is BlockKind.FOOTNOTE else attributes.get("id", "")
        return self.builder.add_text(kind, node, around, text, scan, ident, checked)


def _own_attributes(scan: Scan, pattern: re.Pattern[str]) -> dict[str, str]:
    """Hide and read the attribute list of the block itself."""
    found = pattern.search(scan.rest, scan.tail()) if "{" in scan.rest else None
    attributes = read_strictly(found.group(1)) if found else None
    if not found or attributes is None:
        return {}
    scan.hide(found.start(), len(scan.text))
    return attributes


_WALKERS: dict[str, Callable[[Flattener, Node, Around], None]] = {
    **dict.fromkeys(_TEXTS, Flattener._walk_text),
    "p": Flattener._walk_paragraph,
    "pre": Flattener._walk_code,
    "element-off": Flattener._walk_raw,
}
