"""Processors for notes, details and tabs, whose content is indented below a marked line."""

from __future__ import annotations

import re
from collections.abc import Callable

from dumal.documents.basics import INDENT
from dumal.documents.nodes import Node
from dumal.documents.parser import Parser, Queue
from dumal.documents.source import TAB, Text

__all__ = ["details", "note", "tabs"]

_NOTE = re.compile(r'(?:^|\n)!!! ?([\w\-]+(?: +[\w\-]+)*)(?: +"([^\n]*?)")? *(?:\n|$)')
_DETAILS = re.compile(
    r'(?:^|\n)\?{3}\+? ?(?:([\w\-]+(?: +[\w\-]+)*?)?(?: +"([^\n]*?)")|([\w\-]+(?: +[\w\-]+)*?)) *(?:\n|$)'
)
_TAB = re.compile(r'(?:^|\n)={3}(\+|\+!|!\+|!)? +"([^\n]*?)" *(?:\n|$)')
_LISTS = ("ul", "ol", "dl")

Opener = Callable[[Node, Text, re.Match[str]], Node]


def note(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read an admonition (`!!! kind "title"`), or a block indented under one."""
    return _read(parser, parent, queue, _NOTE if "!!!" in queue[-1].s else None, "note", _open_note)


def details(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a block that opens and closes (`??? kind "title"`), or a block indented under one."""
    return _read(parser, parent, queue, _DETAILS if "???" in queue[-1].s else None, "details", _open_details)


def tabs(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a tab (`=== "title"`), or a block indented under one."""
    return _read(parser, parent, queue, _TAB if "===" in queue[-1].s else None, "tabs", _open_tab)


def _read(
    parser: Parser, parent: Node, queue: Queue, mark: re.Pattern[str] | None, tag: str, opener: Opener
) -> bool:
    found = mark.search(queue[-1].s) if mark else None
    if parser.too_deep:
        return False
    if not found:
        return _read_indented(parser, parent, queue, tag)
    block = queue.pop()
    if found.start():
        parser.parse_blocks(parent, [block.slice(0, found.start())])
    content, rest = block.slice(found.end()).detab()
    parser.parse_chunk(opener(parent, block, found), content)
    parser.put_back(queue, rest)
    return True


def _read_indented(parser: Parser, parent: Node, queue: Queue, tag: str) -> bool:
    """Read a block that belongs to the container just before it, perhaps to a list in there."""
    last = parent.last
    if not last or last.tag != tag or not queue[-1].s.startswith(INDENT):
        return False
    holder, indent = _find_holder(last, queue[-1].s)
    content, rest = queue.pop().detab(indent)
    if holder.tag in ("li", "dd"):
        holder.wrap_text()
    elif holder.tag == "tabs" and holder.last:
        holder = holder.last
    parser.parse_chunk(holder, content)
    parser.put_back(queue, rest)
    return True


def _find_holder(holder: Node, block: str) -> tuple[Node, int]:
    """Follow the lists at the container's end as far down as the indentation reaches."""
    indent = TAB
    last = holder.last if holder.tag != "tabs" else _list_in_tab(holder)
    while last and last.tag in _LISTS and last.last and block.startswith(" " * (indent + TAB)):
        holder = last.last
        last = holder.last
        indent += TAB
    return holder, indent


def _list_in_tab(holder: Node) -> Node | None:
    tab = holder.last
    return tab.last if tab else None


def _open_note(parent: Node, block: Text, found: re.Match[str]) -> Node:
    kind = " ".join(found.group(1).lower().split())
    node = parent.add("note", block.offset(found.start(1)), info=kind)
    title = found.group(2)
    if title is None:
        _name_by_kind(node, kind)
    elif title:
        _add_title(node, block, found, 2)
    return node


def _open_details(parent: Node, block: Text, found: re.Match[str]) -> Node:
    kind = " ".join((found.group(3) or found.group(1) or "").lower().split())
    at = block.offset(found.start() + (block.s[found.start()] == "\n"))
    node = parent.add("details", at, info=kind)
    if found.group(3):
        _name_by_kind(node, kind)
    else:
        _add_title(node, block, found, 2)
    return node


def _open_tab(parent: Node, block: Text, found: re.Match[str]) -> Node:
    at = block.offset(found.start(2))
    last = parent.last
    is_new = not last or last.tag != "tabs" or "!" in (found.group(1) or "")
    holder = parent.add("tabs", at) if is_new or not last else last
    node = holder.add("tab", at)
    _add_title(node, block, found, 2)
    return node


def _add_title(node: Node, block: Text, found: re.Match[str], group: int) -> None:
    title = block.slice(found.start(group), found.end(group))
    node.add("title", title.at[0], title)


def _name_by_kind(node: Node, kind: str) -> None:
    """A note without a title shows its kind; nothing of that stands in the file but the kind."""
    node.add("title", node.at, Text(kind.split(" ", maxsplit=1)[0].capitalize(), [node.at]))
