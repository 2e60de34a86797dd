"""Reads what stands for itself inside a line: code, escapes, footnote marks, bare addresses, tags, entities."""

from __future__ import annotations

import re
from bisect import bisect_left
from html import unescape as unescape_entities

from dumal.documents.html_tags import BLOCKS, RAW_TEXT
from dumal.documents.scan import Mark, Scan, mask

__all__ = [
    "read_autolinks",
    "read_breaks",
    "read_code",
    "read_entities",
    "read_escapes",
    "read_footnotes",
    "read_mails",
    "read_tags",
]

_CODE = re.compile(r"(?<!\\)(?:\\\\)+(?=`)|(?<!\\)`")
_TICKS = re.compile("`+")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = frozenset("\\`*_{}[]()>#+-.!|")
_FOOTNOTE = re.compile(r"\[\^([^\]]*)\]")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>")
_MAIL = re.compile(r"<([^<> !]+@[^@<> ]+)>")
_BREAK = re.compile("  \n")
_TAG = re.compile(
    r"""<(?:/?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]++))?+)*+\s*+/?"""
    r"|!--(?:(?!<!--|-->).)*--|[?](?:(?!<[?]|[?]>).)*[?]|!\[CDATA\[(?:(?!<!\[CDATA\[|\]\]>).)*\]\])>",
    re.DOTALL,
)
_NAME = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_APART = BLOCKS | {"br", "caption", "tr"}
_ENTITY = re.compile(r"&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z0-9]+);")


def read_code(scan: Scan, text: str, base: int) -> str:
    """Find code between backticks."""
    ticks = _Ticks(text)
    taken: list[tuple[int, int]] = []
    position = 0
    while match := _CODE.search(text, position):
        start, position = match.span()
        if match.group()[0] == "\\":
            for at in range(start, position, 2):
                scan.hide(base + at, base + at + 1)
            taken.append((start, position))
            start = position
        span = ticks.find_span(start)
        position = span[1] + span[2] if span else ticks.ends[start]
        if span:
            taken.append((start, position))
            _add_code(scan, base + start, base + span[0], base + span[1], base + position)
    return mask(text, taken)


def _add_code(scan: Scan, start: int, first: int, last: int, end: int) -> None:
    raw = scan.text[first:last]
    first += len(raw) - len(raw.lstrip())
    last = max(first, last - (len(raw) - len(raw.rstrip())))
    scan.hide(start, first)
    scan.hide(last, end)
    scan.marks.append(Mark("code", start, end, (first, last)))


class _Ticks:
    """The runs of backticks in a text, by length."""

    def __init__(self, text: str) -> None:
        self.ends: dict[int, int] = {}
        self.by_length: dict[int, list[int]] = {}
        for match in _TICKS.finditer(text):
            start, end = match.span()
            self.ends.update(dict.fromkeys(range(start, end), end))
            self.by_length.setdefault(end - start, []).append(start)

    def find_span(self, start: int) -> tuple[int, int, int] | None:
        """Return start and end of the code that opens at `start`, and the length of its closing marks."""
        begin = self.ends[start]
        size = begin - start
        close = self._next(size, begin)
        if close is not None:
            return begin, close, size
        # No run of the same length: the longest shorter one closes, if none is longer.
        longer = [length for length in self.by_length if self._next(length, begin) is not None]
        length = max(longer, default=0)
        if not 0 < length < size:
            return None
        close = self._next(length, begin)
        return None if close is None else (begin - (size - length), close, length)

    def _next(self, length: int, after: int) -> int | None:
        starts = self.by_length.get(length, [])
        index = bisect_left(starts, after)
        return starts[index] if index < len(starts) else None


def read_escapes(scan: Scan, text: str, base: int) -> str:
    """Hide the backslashes before marks."""
    taken = [match.span() for match in _ESCAPE.finditer(text) if match.group(1) in _ESCAPED]
    for start, _ in taken:
        scan.hide(base + start, base + start + 1)
    return mask(text, taken)


def read_footnotes(scan: Scan, text: str, base: int) -> str:
    """Hide the marks of footnotes."""
    found = [match for match in _FOOTNOTE.finditer(text) if match.group(1) in scan.known.footnotes]
    for match in found:
        start, end = base + match.start(), base + match.end()
        scan.hide(start, end)
        scan.marks.append(Mark("footnote", start, end, (start, start), match.group(1), "footnote"))
    return mask(text, [match.span() for match in found])


def read_autolinks(scan: Scan, text: str, base: int) -> str:
    """Find addresses in angle brackets."""
    return _read_angles(scan, text, base, _AUTOLINK)


def read_mails(scan: Scan, text: str, base: int) -> str:
    """Find mail addresses in angle brackets."""
    return _read_angles(scan, text, base, _MAIL)


def _read_angles(scan: Scan, text: str, base: int, pattern: re.Pattern[str]) -> str:
    found = list(pattern.finditer(text))
    for match in found:
        start, end = base + match.start(), base + match.end()
        first = start + 1 + (7 if match.group(1).startswith("mailto:") else 0)
        target = scan.text[start + 1 : end - 1]
        scan.hide(start, first)
        scan.hide(end - 1, end)
        scan.marks.append(Mark("link", start, end, (first, end - 1), target, "auto"))
    return mask(text, [match.span() for match in found])


def read_breaks(scan: Scan, text: str, base: int) -> str:
    """Find hard line breaks."""
    found = [match.span() for match in _BREAK.finditer(text)]
    scan.marks += [
        Mark("break", base + start, base + end, (base + start, base + start)) for start, end in found
    ]
    return mask(text, found)


def read_tags(scan: Scan, text: str, base: int) -> str:
    """Hide tags and comments; where one breaks the line, the text does, too."""
    found = [match.span() for match in _TAG.finditer(text)]
    unshown = ("", 0)  # a script's or style's name, and where its content begins
    for start, end in found:
        match = _NAME.match(text, start)
        slash, name = (match.group(1), match.group(2).lower()) if match else ("", "")
        scan.hide(base + start, base + end, " " if name in _APART else "")
        scan.marks.append(Mark("html", base + start, base + end, (base + start, base + end)))
        if slash and name == unshown[0]:
            scan.hide(base + unshown[1], base + start)
        if name in RAW_TEXT:
            unshown = ("" if slash else name, end)
    return mask(text, found)


def read_entities(scan: Scan, text: str, base: int) -> str:
    """Let entities show as what they stand for."""
    found = list(_ENTITY.finditer(text))
    for match in found:
        scan.hide(base + match.start(), base + match.end(), unescape_entities(match.group()))
    return mask(text, [match.span() for match in found])
