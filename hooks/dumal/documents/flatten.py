"""Walks the tree and hands its pieces, in reading order, to the builder."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dumal.documents.block import Block, BlockKind
from dumal.documents.builder import Around, Builder
from dumal.documents.nodes import MARK, Node, Stashed
from dumal.documents.source import Text
from dumal.documents.stashed import add_marked, add_raw, add_stashed
from dumal.documents.texts import add_text

__all__ = ["Flattener"]

_CHECKBOX = re.compile(r" *\[([xX ])\] +")
_INCLUDE = re.compile(r"\{\*.*\*\}", re.DOTALL)

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
    "h": BlockKind.HEADING,
    "cell": BlockKind.CELL,
    "title": BlockKind.TITLE,
    "dt": BlockKind.TERM,
    "element-span": BlockKind.HTML,
}
_ITEMS = {"li": BlockKind.ITEM, "dd": BlockKind.DEFINITION, "footnote": BlockKind.FOOTNOTE}


class Flattener:
    """Walks one page's tree."""

    def __init__(self, builder: Builder, stash: Sequence[Stashed], strange: bool) -> None:
        self.builder = builder
        self.stash = stash
        self.strange = strange

    def walk(self, node: Node, around: Around) -> None:
        """Add a node and what it holds."""
        text = node.text or Text("", [node.at])
        match node.tag:
            case "p":
                self._walk_paragraph(node, around, text)
            case "pre":
                self.builder.add_code(node, around, text, ())
            case "element-off":
                add_raw(self.builder, self.stash, text, around)
            case tag if tag in _TEXTS:
                block = add_text(self.builder, _TEXTS[tag], node, around, text)
                add_marked(self.builder, self.stash, text, around.inside(block))
            case tag if tag in _ITEMS:
                self._walk_item(node, around)
            case tag:
                node.info = tag if tag in ("ul", "ol") else node.info
                self._walk_kids(node, self.builder.add(_CONTAINERS[tag], node, around), around)
        if node.tail:
            self.walk(Node("p", node.tail.at[0], node.tail), around)

    def _walk_kids(self, node: Node, block: Block, around: Around) -> None:
        inside = around.inside(block)
        for kid in node.kids:
            self.walk(kid, inside)

    def _walk_item(self, node: Node, around: Around) -> None:
        """Add an item; its first paragraph is its own text, whether the list is tight or loose."""
        is_tight = node.text is not None
        if not is_tight:
            _take_first_paragraph(node)
        text = node.text or Text("", [node.at])
        if "\x02" in text.s:
            node.kids.insert(0, Node("p", text.at[0], text))
            text = Text("", [node.at])
        if node.tag == "li" and (box := _CHECKBOX.match(text.s)):
            node.checked = box.group(1) != " "
            text = text.slice(box.end())
        # Python-Markdown looks for an item's attributes at its very end, nested lists apart.
        closed = is_tight and bool(node.kids) and node.kids[0].tag not in ("ul", "ol")
        block = add_text(self.builder, _ITEMS[node.tag], node, around, text, closed)
        self._walk_kids(node, block, around)

    def _walk_paragraph(self, node: Node, around: Around, text: Text) -> None:
        if "\x02" in text.s:
            self._walk_stashed(text, around)
        elif self.strange and _INCLUDE.fullmatch(text.s.strip()):
            self.builder.add(BlockKind.INCLUDE, Node("include", node.at, info=text.s.strip()), around)
        elif text.s.strip() == "[TOC]":
            self.builder.add(BlockKind.TOC, node, around)
        else:
            add_text(self.builder, BlockKind.PARAGRAPH, node, around, text)

    def _walk_stashed(self, text: Text, around: Around) -> None:
        """Add the pieces of a paragraph that holds fences or raw HTML."""
        position = 0
        for mark in MARK.finditer(text.s):
            self._add_piece(text.slice(position, mark.start()), around, closed=True)
            position = mark.end()
            add_stashed(self.builder, self.stash, self.stash[int(mark.group(1))], around)
        self._add_piece(text.slice(position), around, closed=False)

    def _add_piece(self, text: Text, around: Around, closed: bool) -> None:
        if text.s.strip():
            text = text.stripped()
            add_text(self.builder, BlockKind.PARAGRAPH, Node("p", text.at[0]), around, text, closed)


def _take_first_paragraph(node: Node) -> None:
    """Make an item's first paragraph its own text."""
    first = node.kids[0] if node.kids else None
    if first and first.tag == "p" and first.text:
        node.text, node.kids = first.text, node.kids[1:]
        if first.tail:
            node.kids.insert(0, Node("p", first.tail.at[0], first.tail))
