"""Reads what stands inside a line: code, links, images, tags, emphasis.

One step per kind of mark, in Python-Markdown's order. A step *masks* what it has read, so that later steps see
a stretch of the same length which is neither blank nor letter nor mark; offsets never move.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from html import unescape as unescape_entities

from dumal.documents.attributes import INLINE, read_attributes
from dumal.documents.emphasis import find_emphasis
from dumal.documents.links import Fuel, find_target, match_brackets, unescape
from dumal.documents.visible import Change

__all__ = ["Known", "Mark", "Scan", "read_tags", "scan_inline"]

_CODE = re.compile(r"(?<!\\)(?:\\\\)+(?=`)|(?<!\\)`")
_TICKS = re.compile("`+")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = frozenset("\\`*_{}[]()>#+-.!|")
_FOOTNOTE = re.compile(r"\[\^([^\]]*)\]")
_LABEL = re.compile(r"\s?\[([^\]]*)\]")
_LINK = re.compile(r"(?<!!)\[")
_IMAGE = re.compile(r"!\[")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>")
_MAIL = re.compile(r"<([^<> !]+@[^@<> ]+)>")
_BREAK = re.compile("  \n")
_TAG = re.compile(
    r"""<(?:/?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]++))?+)*+\s*+/?"""
    r"|!--(?:(?!<!--|-->).)*--|[?](?:(?!<[?]|[?]>).)*[?]|!\[CDATA\[(?:(?!<!\[CDATA\[|\]\]>).)*\]\])>",
    re.DOTALL,
)
_ENTITY = re.compile(r"&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z0-9]+);")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Known:
    """What the page defines elsewhere."""

    references: Mapping[str, str]
    """Label of a reference, in lower case, to its address."""
    footnotes: Iterable[str] = ()


@dataclass(slots=True)
class Mark:
    """Something found; offsets count in the text read."""

    kind: str
    """`code`, `link`, `image`, `footnote`, `strong`, `html`."""
    start: int
    end: int
    inner: tuple[int, int]
    """What shows of it."""
    target: str = ""
    via: str = ""
    """How a link was written: `inline`, `reference`, `auto`."""


@dataclass(slots=True)
class Scan:
    """What was found in one text."""

    text: str
    known: Known
    fuel: Fuel
    changes: list[Change] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    rest: str = ""
    """The text with everything found masked, marks of emphasis apart."""

    def hide(self, start: int, end: int, shown: str = "") -> None:
        """Let a stretch show as something else, or not at all."""
        if end > start:
            self.changes.append((start, end, shown))

    def tail(self) -> int:
        """Return where the plain text after the last element begins."""
        return max((mark.end for mark in self.marks if mark.kind != "html"), default=0)


def scan_inline(text: str, known: Known) -> Scan:
    """Find every inline element of a text."""
    scan = Scan(text, known, Fuel(len(text)))
    scan.rest = _run(scan, text, 0, 0)
    return scan


def _run(scan: Scan, text: str, base: int, step: int) -> str:
    """Apply the steps from `step` on to a stretch that begins at `base`."""
    first = len(scan.marks)
    for needs, read in _STEPS[step:]:
        if needs in text:
            text = read(scan, text, base)
    for start, inner, outer, end in find_emphasis(text):
        scan.marks.append(Mark("strong", base + start, base + end, (base + inner, base + outer)))
        scan.hide(base + start, base + inner)
        scan.hide(base + outer, base + end)
    if "{" in text:
        _read_attributes(scan, text, base, first)
    return text


def _read_attributes(scan: Scan, text: str, base: int, first: int) -> None:
    """Hide attribute lists that follow an element of this stretch: `[text](address){ .class }`."""
    for mark in scan.marks[first:]:
        end = mark.end - base
        if (
            mark.kind != "html"
            and 0 <= end < len(text)
            and text[end] == "{"
            and (found := INLINE.match(text, end))
        ):
            _, left = read_attributes(found.group(1))
            scan.hide(base + end, base + found.end(), left)


def _mask(text: str, taken: list[tuple[int, int]]) -> str:
    if not taken:
        return text
    parts: list[str] = []
    position = 0
    for start, end in taken:
        parts += (text[position:start], "\x02" * (end - start))
        position = end
    return "".join([*parts, text[position:]])


def _read_code(scan: Scan, text: str, base: int) -> str:
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
    return _mask(text, taken)


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


def _read_escapes(scan: Scan, text: str, base: int) -> str:
    taken = [match.span() for match in _ESCAPE.finditer(text) if match.group(1) in _ESCAPED]
    for start, _ in taken:
        scan.hide(base + start, base + start + 1)
    return _mask(text, taken)


def _read_footnotes(scan: Scan, text: str, base: int) -> str:
    found = [match for match in _FOOTNOTE.finditer(text) if match.group(1) in scan.known.footnotes]
    for match in found:
        start, end = base + match.start(), base + match.end()
        scan.hide(start, end)
        scan.marks.append(Mark("footnote", start, end, (start, start), match.group(1), "footnote"))
    return _mask(text, [match.span() for match in found])


Finder = Callable[[Scan, str, int, int, int], tuple[str | None, int] | None]
"""Reads what follows a bracketed text (the stretch, where it begins, where the text begins and ends): the
address, None for a label nobody defines, and where it all ends. None if nothing of the kind follows."""


def _inline_target(scan: Scan, text: str, base: int, start: int, close: int) -> tuple[str | None, int] | None:
    if text[close + 1 : close + 2] != "(":
        return None
    found = find_target(text, close + 1, scan.fuel)
    return (scan.text[base + found[0] : base + found[1]], found[2]) if found else None


def _labelled(scan: Scan, text: str, base: int, start: int, close: int) -> tuple[str | None, int] | None:
    label = _LABEL.match(text, close + 1)
    return (_look_up(scan, label.group(1) or text[start:close]), label.end()) if label else None


def _short(scan: Scan, text: str, base: int, start: int, close: int) -> tuple[str | None, int] | None:
    return _look_up(scan, text[start:close]), close + 1


def _look_up(scan: Scan, label: str) -> str | None:
    return scan.known.references.get(_SPACE.sub(" ", label.lower()))


def _bracketed(mark: re.Pattern[str], kind: str, via: str, finder: Finder, inner_step: int) -> Step:
    """Make the step that reads one way of writing links or images."""

    def read(scan: Scan, text: str, base: int) -> str:
        if via != "inline" and not scan.known.references:
            return text
        closed = match_brackets(text)
        taken: list[tuple[int, int]] = []
        position = 0
        while match := mark.search(text, position):
            position = match.end()
            close = closed.get(position - 1)
            found = finder(scan, text, base, position, close) if close is not None else None
            if close is None or found is None:
                continue
            target, end = found
            if target is not None:
                _add(
                    scan,
                    text,
                    base,
                    Mark(kind, match.start(), end, (position, close), target, via),
                    inner_step,
                )
                taken.append((match.start(), end))
            position = end
        return _mask(text, taken)

    return read


def _add(scan: Scan, text: str, base: int, mark: Mark, inner_step: int) -> None:
    """Note a link or an image; a link's text is read on, an image's is its alternative text."""
    first, last = mark.inner
    mark.target = unescape(mark.target).strip()
    mark.start, mark.end, mark.inner = mark.start + base, mark.end + base, (first + base, last + base)
    scan.marks.append(mark)
    if mark.kind == "image":
        scan.hide(mark.start, mark.end)
        return
    scan.hide(mark.start, mark.inner[0])
    scan.hide(mark.inner[1], mark.end)
    _run(scan, text[first:last], mark.inner[0], inner_step)


def _read_autolinks(scan: Scan, text: str, base: int) -> str:
    return _read_angles(scan, text, base, _AUTOLINK)


def _read_mails(scan: Scan, text: str, base: int) -> str:
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
    return _mask(text, [match.span() for match in found])


def _read_breaks(scan: Scan, text: str, base: int) -> str:
    return _mask(text, [match.span() for match in _BREAK.finditer(text)])


def read_tags(scan: Scan, text: str, base: int) -> str:
    found = [match.span() for match in _TAG.finditer(text)]
    for start, end in found:
        scan.hide(base + start, base + end)
        scan.marks.append(Mark("html", base + start, base + end, (base + start, base + end)))
    return _mask(text, found)


def _read_entities(scan: Scan, text: str, base: int) -> str:
    found = list(_ENTITY.finditer(text))
    for match in found:
        scan.hide(base + match.start(), base + match.end(), unescape_entities(match.group()))
    return _mask(text, [match.span() for match in found])


Step = Callable[[Scan, str, int], str]
"""Reads one kind of mark in a stretch (its text, where it begins) and returns the stretch masked."""

_AFTER_REFERENCES, _AFTER_LINKS, _AFTER_SHORT = 4, 5, 8

_STEPS: tuple[tuple[str, Step], ...] = (
    ("`", _read_code),
    ("\\", _read_escapes),
    ("[^", _read_footnotes),
    ("[", _bracketed(_LINK, "link", "reference", _labelled, _AFTER_REFERENCES)),
    ("](", _bracketed(_LINK, "link", "inline", _inline_target, _AFTER_LINKS)),
    ("](", _bracketed(_IMAGE, "image", "inline", _inline_target, 0)),
    ("![", _bracketed(_IMAGE, "image", "reference", _labelled, 0)),
    ("[", _bracketed(_LINK, "link", "reference", _short, _AFTER_SHORT)),
    ("![", _bracketed(_IMAGE, "image", "reference", _short, 0)),
    ("://", _read_autolinks),
    ("@", _read_mails),
    ("  \n", _read_breaks),
    ("<", read_tags),
    ("&", _read_entities),
)
"""What a stretch must hold for a step to be worth taking, and the step. The order is the dialect."""
