"""Fenced code, found line by line before any block is read (as pymdownx.superfences does).

A fence may stand inside lists and quotes; every line of it must carry the same indentation and no more quote
marks than its first. One whose lines do not, or that is never closed, is no fence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dumal.documents.nodes import Fence, Stashed, mark_of
from dumal.documents.source import Text

__all__ = ["take_fences"]

_PREFIX = re.compile(r"[> ]*")
_START = re.compile(r"(~{3,}|`{3,})(.*)")
_LANGUAGE = re.compile(r"[ ]*\.?([\w#.+-]+)(?= |$)")
_ATTRIBUTES = re.compile(r"[ ]*\{(.*)\}[ ]*$")
_CLASS = re.compile(r"""\.([^ =}]+)|title=(?:"(.*?)"|'(.*?)')""")
_OPTION = re.compile(r"""[ ]*([a-zA-Z][a-zA-Z0-9_]*)=("|')(.*?)\2(?= |$)""")
_OPTIONS = {
    "hl_lines": re.compile(r"\d+(?:-\d+)?(?: +\d+(?:-\d+)?)*$"),
    "linenums": re.compile(r"\d+"),
    "title": re.compile(""),
    "title_mode": re.compile(""),
}

Line = tuple[str, int]


@dataclass(slots=True)
class _Open:
    """A fence that has begun."""

    first: int
    fence: str
    prefix: str
    info: str
    title: Text | None
    code: list[Line] = field(default_factory=list)
    empty: int = 0

    @property
    def quotes(self) -> int:
        return self.prefix.count(">")


def take_fences(body: Text, stash: list[Stashed]) -> Text:
    """Replace every fenced block by a mark on a line of its own."""
    if "```" not in body.s and "~~~" not in body.s:
        return body
    lines = body.lines()
    out: list[Line] = []
    kept = 0
    opened: _Open | None = None
    for index, line in enumerate(lines):
        if opened is None:
            opened = _open(line, index)
            continue
        verdict = _judge(opened, line)
        if verdict == "end":
            out += lines[kept : opened.first]
            mark = mark_of(stash, _close(opened, lines[opened.first : index + 1]))
            out.append((opened.prefix + mark, lines[opened.first][1]))
            kept = index + 1
        if verdict != "code":
            opened = None
    out += lines[kept:]
    return Text.of_lines([line for line, _ in out], [at for _, at in out])


def _open(line: Line, index: int) -> _Open | None:
    text, at = line
    if "```" not in text and "~~~" not in text:
        return None
    prefix = _PREFIX.match(text)
    start = _START.match(text, prefix.end()) if prefix else None
    read = start and _read_info(start.group(2).rstrip(" "), at + start.start(2))
    if not start or not prefix or not read:
        return None
    return _Open(index, start.group(1), prefix.group(), *read)


def _judge(opened: _Open, line: Line) -> str:
    """Say whether a line is `code`, the `end`, or a `break` by which this is no fence."""
    text, at = line
    width = len(opened.prefix)
    cut = min(_PREFIX.match(text).end(), width)  # type: ignore[union-attr]  # matches always
    content, quotes = text[cut:], text.count(">", 0, cut)
    verdict = (
        _judge_quoted(opened, cut, content, quotes)
        if opened.quotes
        else _judge_plain(cut, width, text, quotes)
    )
    if verdict == "code" and content.rstrip(" ") == opened.fence and not content.startswith(" "):
        return "end"
    if verdict == "empty":
        opened.empty += 1
    elif verdict == "code":
        opened.empty = 0
    if verdict == "break":
        return verdict
    opened.code.append((text[width:], at + min(width, len(text))))
    return "code"


def _judge_plain(cut: int, width: int, text: str, quotes: int) -> str:
    if quotes:
        return "break"
    if not text.strip():
        return "empty"
    return "code" if cut == width else "break"


def _judge_quoted(opened: _Open, cut: int, content: str, quotes: int) -> str:
    if quotes > opened.quotes:
        return "break"
    if not content:
        return "empty"
    short = cut < len(opened.prefix)
    return "break" if short or (opened.empty and quotes < opened.quotes) else "code"


def _close(opened: _Open, original: list[Line]) -> Fence:
    code = Text.of_lines([line for line, _ in opened.code], [at for _, at in opened.code])
    return Fence(opened.info, opened.title, code, original, len(opened.prefix))


def _read_info(info: str, at: int) -> tuple[str, Text | None] | None:
    """Read what follows the fence's marks; None if it makes the line no fence."""
    language = _LANGUAGE.match(info)
    name = language.group(1) if language else ""
    rest = language.end() if language else 0
    if attributes := _ATTRIBUTES.match(info, rest):
        return _read_attributes(attributes, name, at)
    title = None
    while rest < len(info):
        option = _OPTION.match(info, rest)
        if not option or not _is_valid(option.group(1), option.group(3)):
            return None
        if option.group(1) == "title":
            title = Text(option.group(3), [at + option.start(3)])
        rest = option.end()
    return name, title


def _is_valid(key: str, value: str) -> bool:
    return key in _OPTIONS and bool(_OPTIONS[key].match(value))


def _read_attributes(attributes: re.Match[str], name: str, at: int) -> tuple[str, Text | None]:
    title = None
    for one in _CLASS.finditer(attributes.group(1)):
        if one.group(1):
            name = name or one.group(1)
        else:
            group = 2 if one.group(2) is not None else 3
            title = Text(one.group(group), [at + attributes.start(1) + one.start(group)])
    return name, title
