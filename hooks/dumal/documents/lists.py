"""Processors for lists and definition lists, and for what is indented under their items."""

from __future__ import annotations

import re

from dumal.documents.basics import INDENT
from dumal.documents.nodes import Node
from dumal.documents.parser import Parser, Queue
from dumal.documents.source import TAB, Text

__all__ = ["definition_list", "indented", "indented_definition", "ordered_list", "unordered_list"]

_ORDERED = re.compile(r" {0,3}\d+\. +")
_UNORDERED = re.compile(r" {0,3}[*+-] +")
_ITEM = re.compile(r" {0,3}(?:\d+\.|[*+-]) +")
_NESTED = re.compile(r" {4,7}(?:\d+\.|[*+-]) +")
_DEFINITION = re.compile(r"(?:^|\n) {0,3}: {1,3}([^\n]*)(?:\n|$)")
_UNINDENTED = re.compile(r" {0,3}[^ :]")
_LISTS = {"ol", "ul"}


def ordered_list(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a block that begins with a numbered item."""
    return bool(_ORDERED.match(queue[-1].s)) and _read_list(parser, parent, queue, "ol")


def unordered_list(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a block that begins with a bulleted item."""
    return bool(_UNORDERED.match(queue[-1].s)) and _read_list(parser, parent, queue, "ul")


def _read_list(parser: Parser, parent: Node, queue: Queue, tag: str) -> bool:
    if parser.too_deep:
        return False
    items = _split_items(queue.pop())
    last = parent.last
    if last and last.tag in _LISTS:
        holder = last
        _continue_loosely(parser, holder, items.pop(0))
    elif parent.tag in _LISTS:
        holder = parent
    else:
        holder = parent.add(tag, items[0].at[0])
    parser.states.append("list")
    for item in items:
        if item.s.startswith(INDENT) and holder.last:
            parser.parse_blocks(holder.last, [item])
        else:
            parser.parse_blocks(holder.add("li", item.at[0]), [item])
    parser.states.pop()
    return True


def _continue_loosely(parser: Parser, holder: Node, item: Text) -> None:
    """Add an item after an empty line: the item before it becomes a paragraph, as does this one."""
    before = holder.last
    if before:
        before.wrap_text()
        if before.last and before.last.tail:
            tail, before.last.tail = before.last.tail, None
            before.add("p", tail.at[0], tail.stripped())
    parser.parse_blocks(holder.add("li", item.at[0]), [item], "looselist")


def _split_items(block: Text) -> list[Text]:
    """Split a block into items, nested lines kept apart from the item above them."""
    groups: list[list[tuple[str, int]]] = []
    for line, at in block.lines():
        mark = _ITEM.match(line)
        if mark:
            groups.append([(line[mark.end() :], at + mark.end())])
        elif _NESTED.match(line) and not groups[-1][0][0].startswith(INDENT):
            groups.append([(line, at)])
        else:
            groups[-1].append((line, at))
    return [Text.of_lines([line for line, _ in group], [at for _, at in group]) for group in groups]


def indented(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a block that is indented under a list item."""
    return _read_indented(parser, parent, queue, {"li"}, _LISTS)


def indented_definition(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a block that is indented under a definition."""
    return _read_indented(parser, parent, queue, {"dd", "li"}, {"dl", *_LISTS})


def _read_indented(parser: Parser, parent: Node, queue: Queue, items: set[str], lists: set[str]) -> bool:
    if not queue[-1].s.startswith(INDENT) or parser.is_state("detabbed"):
        return False
    if parent.tag not in items and not (parent.last and parent.last.tag in lists):
        return False
    block = queue.pop()
    level, sibling = _find_level(parser, parent, block, items, lists)
    block = block.loose_detab(level)
    if parent.tag in items:
        target = parent.last if parent.last and parent.last.tag in lists else parent
        parser.parse_blocks(target, [block], "detabbed")
    elif sibling.tag in items:
        parser.parse_blocks(sibling, [block], "detabbed")
    elif sibling.last and sibling.last.tag in items:
        sibling.last.wrap_text()
        parser.parse_blocks(sibling.last, block.blocks(), "detabbed")
    else:
        item = sibling.add("dd" if "dd" in items else "li", block.at[0])
        parser.parse_blocks(item, [block], "detabbed")
    return True


def _find_level(
    parser: Parser, parent: Node, block: Text, items: set[str], lists: set[str]
) -> tuple[int, Node]:
    """Follow the last children down as far as the block's indentation reaches."""
    wanted = (len(block.s) - len(block.s.lstrip(" "))) // TAB
    level = 1 if parser.is_state("list") else 0
    while wanted > level:
        last = parent.last
        if not last or last.tag not in (lists | items):
            break
        if last.tag in lists:
            level += 1
        parent = last
    return level, parent


def definition_list(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read terms and a definition (`: text`)."""
    found = ":" in queue[-1].s and not parser.too_deep and _DEFINITION.search(queue[-1].s)
    if not found:
        return False
    block = queue[-1]
    terms = [part.stripped() for part in _lines_of(block.slice(0, found.start())) if part.s.strip()]
    last = parent.last
    if not terms and last is None:
        return False
    queue.pop()
    state = "list"
    if not terms and last and last.tag == "p" and last.text:
        state = "looselist"
        terms = _lines_of(last.text)
        parent.kids.pop()
    text, rest = _split_definition(block, found)
    holder = _definitions(parent, block)
    if holder.last and not terms and holder.last.tag == "dd" and holder.last.kids:
        state = "looselist"
    for term in terms:
        holder.add("dt", term.at[0], term)
    parser.parse_blocks(holder.add("dd", text.at[0]), [text], state)
    parser.put_back(queue, rest)
    return True


def _definitions(parent: Node, block: Text) -> Node:
    """Return the list the definition belongs to: the one just read, or a new one."""
    last = parent.last
    return last if last and last.tag == "dl" else parent.add("dl", block.at[0])


def _split_definition(block: Text, found: re.Match[str]) -> tuple[Text, Text]:
    """Return the definition with its further lines, and what is left of the block."""
    head = block.slice(found.start(1), found.end(1))
    after = block.slice(found.end())
    more, rest = (after, Text("", after.at)) if _UNINDENTED.match(after.s) else after.detab()
    return (head.plus(more) if more.s else head), rest


def _lines_of(text: Text) -> list[Text]:
    return [Text(line, [at]) for line, at in text.lines()]
