"""Processors for what is defined in one place and used in another: footnotes, abbreviations, references."""

from __future__ import annotations

import re

from dumal.documents.basics import INDENT
from dumal.documents.nodes import Node
from dumal.documents.parser import Parser, Queue
from dumal.documents.source import Text

__all__ = ["abbreviation", "footnote", "reference"]

_FOOTNOTE = re.compile(r"^ {0,3}\[\^([^\]\n]*)\]: *([^\n]*)$", re.MULTILINE)
_ABBREVIATION = re.compile(r"^\*\[([^\\\n]*?)\] ?: *\n? *([^\n]*)$", re.MULTILINE)
_REFERENCE = re.compile(
    r"""^ {0,3}\[([^\[\]\n]*)\]: *(?:\n *)?([^\s]+) *(?:\n *)?((["'])(.*)\4 *|\((.*)\) *)?$""", re.MULTILINE
)


def footnote(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a footnote's text (`[^1]: text`) and what is indented below it."""
    found = "[^" in queue[-1].s and _FOOTNOTE.search(queue[-1].s)
    if not found:
        return False
    block = queue.pop()
    before = block.s[: found.start()].rstrip("\n")
    first = block.slice(found.start(2), found.end(2))
    rest = _strip_lines(block.slice(found.end()))
    following = _FOOTNOTE.search(rest.s)
    if following:
        parts = [_join(first, _own_lines(rest, following.start()))]
        parser.put_back(queue, rest.slice(following.start()))
    else:
        parts = [_join(first, rest.loose_detab()), *_take_indented(queue)]
    parser.footnotes[found.group(1)] = _join_blocks(parts)
    if before.strip():
        queue.append(block.slice(0, len(before)))
    return True


def _own_lines(rest: Text, end: int) -> Text:
    return rest.slice(0, len(rest.s[:end].rstrip("\n"))).loose_detab()


def _take_indented(queue: Queue) -> list[Text]:
    """Take the indented blocks that follow, up to the next footnote."""
    taken: list[Text] = []
    while queue and queue[-1].s.startswith(INDENT):
        block = queue.pop()
        if found := _FOOTNOTE.search(block.s):
            taken.append(_own_lines(block, found.start()))
            queue.append(block.slice(found.start()))
            break
        taken.append(block.loose_detab())
    return taken


def _join(first: Text, more: Text) -> Text:
    return first.plus(more) if more.s else first


def _join_blocks(parts: list[Text]) -> Text:
    text = parts[0]
    for part in parts[1:]:
        text = text.plus(Text("", [part.at[0]])).plus(part)
    return text


def _strip_lines(text: Text) -> Text:
    return text.slice(len(text.s) - len(text.s.lstrip("\n")))


def abbreviation(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read `*[HIH]: Hanbit Institute of Health`."""
    found = "*[" in queue[-1].s and _ABBREVIATION.search(queue[-1].s)
    if not found or not found.group(1).strip() or not found.group(2).strip():
        return False
    parser.abbreviations[found.group(1).strip()] = found.group(2).strip()
    _leave(parser, queue, found.start(), found.end())
    return True


def reference(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read `[label]: address "title"`."""
    found = "]:" in queue[-1].s and _REFERENCE.search(queue[-1].s)
    if not found:
        return False
    parser.references[found.group(1).strip().lower()] = found.group(2).lstrip("<").rstrip(">")
    _leave(parser, queue, found.start(), found.end())
    return True


def _leave(parser: Parser, queue: Queue, start: int, end: int) -> None:
    """Put back what stands before and after a definition as blocks of their own."""
    block = queue.pop()
    if block.s[end:].strip():
        parser.put_back(queue, _strip_lines(block.slice(end)))
    before = block.s[:start].rstrip("\n")
    if before.strip():
        parser.put_back(queue, block.slice(0, len(before)))
