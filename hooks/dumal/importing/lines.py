"""Cuts a text into the lines that are not empty, and joins what an editor wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from dumal.documents.source import Source
from dumal.importing.article import Line

__all__ = ["ends_sentence", "join_wrapped", "read_lines"]

_ENDS = re.compile(r"""[.?!。][)\]"'”’」』》]*$""")
_MARKED = re.compile(r"[-–—•▲△■□◆◇▶▷●○◎※*]")
_LONGEST = 120
"""A half with a longer line than this has its paragraphs on a line each: nothing was wrapped."""
_FULL = 0.7
"""A line shorter than this share of the longest was ended on purpose."""
_SHARE = 1 / 3
"""Where fewer lines than this share seem wrapped, they were not: a byline or section head is short by nature."""
_BREAK = re.compile(r"[\r\n]")


def read_lines(source: Source) -> tuple[Line, ...]:
    """Return the lines of a file that are not empty."""
    found: list[Line] = []
    ends = [*source.starts[1:], len(source.text)]
    for number, (start, end) in enumerate(zip(source.starts, ends, strict=True), 1):
        raw = source.text[start:end]
        if text := raw.strip():
            at = start + len(raw) - len(raw.lstrip())
            found.append(Line(len(found) + 1, number, at, text, number))
    return tuple(found)


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return bool(_ENDS.search(text))


def join_wrapped(lines: Iterable[Line], source: Source) -> tuple[Line, ...]:
    """Join the lines of paragraphs that were wrapped; the first line, a headline, stays alone."""
    listed = tuple(lines)
    longest = max((len(line.text) for line in listed[1:]), default=0)
    full = longest * _FULL
    wrapped = sum(_is_wrapped(before, line, full) for before, line in pairwise(listed))
    if longest > _LONGEST or wrapped < _SHARE * len(listed):
        return listed
    return tuple(_join(listed, source, full))


def _join(lines: tuple[Line, ...], source: Source, full: float) -> list[Line]:
    joined: list[Line] = list(lines[:1])
    for before, line in pairwise(lines):
        if before is not lines[0] and _is_wrapped(before, line, full):
            joined.append(_merge(joined.pop(), line, source))
        else:
            joined.append(line)
    return joined


def _merge(first: Line, line: Line, source: Source) -> Line:
    text = _BREAK.sub(" ", source.text[first.start : line.start]) + line.text
    return Line(first.number, first.line, first.start, text, line.last)


def _is_wrapped(before: Line, line: Line, full: float) -> bool:
    near = line.line == before.last + 1
    return (
        near and len(before.text) >= full and not ends_sentence(before.text) and not _MARKED.match(line.text)
    )
