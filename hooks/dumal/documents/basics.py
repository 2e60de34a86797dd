"""Processors for what needs no look at its surroundings: headings, rules, code, quotes, paragraphs."""

from __future__ import annotations

import re

from dumal.documents.nodes import MARK, Element, Fence, Node
from dumal.documents.parser import Parser, Queue
from dumal.documents.source import TAB, Text

__all__ = [
    "code",
    "empty",
    "hash_heading",
    "markdown_in_html",
    "paragraph",
    "quote",
    "rule",
    "setext_heading",
]

_HASH = re.compile(r"(?:^|\n)(#{1,6})((?:\\.|[^\\#\n]|#+(?=[^#\n]))*)#*(?:\n|$)")
_SETEXT = re.compile(r"[^\n]*\n(?:=+|-+) *(?:\n|$)")
_RULE = re.compile(r"^ {0,3}(?:(?:- {0,2}){3,}|(?:_ {0,2}){3,}|(?:\* {0,2}){3,}) *$", re.MULTILINE)
_QUOTE = re.compile(r"(?:^|\n) {0,3}>")
_QUOTE_LINE = re.compile(r" {0,3}> ?")
_GREEDY = re.compile("([> ]*)\x02([0-9]+)\x03")
INDENT = " " * TAB


def empty(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Drop an empty block, or the empty first line of one."""
    block = queue[-1]
    if block.s and not block.s.startswith("\n"):
        return False
    queue.pop()
    parser.put_back(queue, block.slice(1))
    return True


def markdown_in_html(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read the content of an HTML element that asks for Markdown."""
    block = queue[-1]
    mark = MARK.match(block.s)
    element = parser.stash[int(mark.group(1))] if mark else None
    if not mark or not isinstance(element, Element):
        return False
    queue.pop()
    add_element(parser, parent, element)
    parser.put_back(queue, block.slice(mark.end()))
    return True


def add_element(parser: Parser, parent: Node, element: Element) -> None:
    """Put an HTML element and its content into the tree."""
    if element.mode == "block":
        node = parent.add("element", element.at, info=element.tag)
        parser.parse_blocks(node, Text(element.text.s.rstrip("\n"), element.text.at).blocks())
    elif not MARK.search(element.text.s):
        parent.add(f"element-{element.mode}", element.at, element.text, element.tag)
    else:
        _add_pieces(parser, parent.add("element", element.at, info=element.tag), element.text)


def _add_pieces(parser: Parser, node: Node, text: Text) -> None:
    """Put a line that holds elements of its own into the tree."""
    position = 0
    for mark in MARK.finditer(text.s):
        _add_piece(node, text.slice(position, mark.start()))
        position = mark.end()
        inner = parser.stash[int(mark.group(1))]
        if isinstance(inner, Element):
            add_element(parser, node, inner)
        else:
            node.add("p", text.offset(mark.start()), text.slice(mark.start(), position))
    _add_piece(node, text.slice(position))


def _add_piece(node: Node, text: Text) -> None:
    if text.s.strip():
        text = text.stripped()
        node.add("p", text.at[0], text)


def code(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read an indented block of code; a fence inside it is put back as it was written."""
    if not queue[-1].s.startswith(INDENT):
        return False
    block, rest = _revert_fences(parser, queue.pop()).detab()
    block = Text(block.s.rstrip(), block.at[: block.s.rstrip().count("\n") + 1])
    last = parent.last
    if last and last.tag == "pre" and last.text:
        last.text = last.text.plus(block)
    else:
        parent.add("pre", block.at[0], block)
    parser.put_back(queue, rest)
    return True


def _revert_fences(parser: Parser, block: Text) -> Text:
    if "\x02" not in block.s:
        return block
    lines: list[tuple[str, int]] = []
    for line, at in block.lines():
        greedy = _GREEDY.fullmatch(line)
        fence = parser.stash[int(greedy.group(2))] if greedy else None
        if greedy and isinstance(fence, Fence):
            cut = max(fence.indent - len(greedy.group(1)), 0)
            lines += [(old[cut:], start + min(cut, len(old))) for old, start in fence.original]
        else:
            lines.append((line, at))
    return Text.of_lines([line for line, _ in lines], [at for _, at in lines])


def hash_heading(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read `# Title`, wherever in a block it stands."""
    if "#" not in queue[-1].s:
        return False
    found = _HASH.search(queue[-1].s)
    if not found:
        return False
    block = queue.pop()
    if found.start():
        parser.parse_blocks(parent, [block.slice(0, found.start())])
    title = block.slice(found.start(2), found.end(2)).stripped()
    parent.add("h", block.offset(found.start(1)), title, level=len(found.group(1)))
    rest = block.slice(found.end())
    parser.put_back(queue, rest.loose_detab() if rest.s and parser.is_state("looselist") else rest)
    return True


def setext_heading(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a title underlined with `=` or `-`."""
    found = _SETEXT.match(queue[-1].s)
    if not found:
        return False
    block = queue.pop()
    line = block.s.index("\n")
    level = 1 if block.s[line + 1] == "=" else 2
    parent.add("h", block.at[0], block.slice(0, line).stripped(), level=level)
    parser.put_back(queue, block.slice(found.end()))
    return True


def rule(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a horizontal rule, wherever in a block it stands."""
    found = _RULE.search(queue[-1].s)
    if not found:
        return False
    block = queue.pop()
    before = block.s[: found.start()].rstrip("\n")
    if before:
        parser.parse_blocks(parent, [block.slice(0, len(before))])
    parent.add("hr", block.offset(found.start()))
    rest = block.s[found.end() :]
    parser.put_back(queue, block.slice(found.end() + len(rest) - len(rest.lstrip("\n"))))
    return True


def quote(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a block quote; the lines before it are read first."""
    if ">" not in queue[-1].s or parser.too_deep:
        return False
    found = _QUOTE.search(queue[-1].s)
    if not found:
        return False
    block = queue.pop()
    if found.start():
        parser.parse_blocks(parent, [block.slice(0, found.start())])
    start = found.start() + (block.s[found.start()] == "\n")
    inner = [_unquote(line, at) for line, at in block.slice(start).lines()]
    last = parent.last
    node = last if last and last.tag == "quote" else parent.add("quote", block.offset(start))
    text = Text.of_lines([line for line, _ in inner], [at for _, at in inner])
    parser.parse_blocks(node, text.blocks(), "blockquote")
    return True


def _unquote(line: str, at: int) -> tuple[str, int]:
    if line.strip() == ">":
        return "", at
    found = _QUOTE_LINE.match(line)
    return (line[found.end() :], at + found.end()) if found else (line, at)


def paragraph(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read whatever is left; in a tight list it is the item's own text."""
    block = queue.pop()
    if not block.s.strip():
        return True
    text = block.slice(len(block.s) - len(block.s.lstrip()))
    if not parser.is_state("list"):
        parent.add("p", text.at[0], text)
    elif parent.last:
        parent.last.tail = parent.last.tail.plus(block) if parent.last.tail else block
    else:
        parent.text = parent.text.plus(block) if parent.text and parent.text.s else text
    return True
