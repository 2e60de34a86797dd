"""Reads links and images: a text in brackets and what follows it."""

from __future__ import annotations

import re
from collections.abc import Callable

from dumal.documents.links import find_target, match_brackets, unescape
from dumal.documents.scan import Mark, Scan, Step, mask

__all__ = ["inline_target", "labelled", "read_bracketed", "short"]

_LABEL = re.compile(r"\s?\[([^\]]*)\]")
_OPEN = {"link": re.compile(r"(?<!!)\["), "image": re.compile(r"!\[")}
_SPACE = re.compile(r"\s+")

Finder = Callable[[Scan, str, int, int, int], tuple[str | None, int] | None]
"""Reads what follows a bracketed text (the stretch, where it begins, where the text begins and ends): the
address, None for a label nobody defines, and where it all ends. None if nothing of the kind follows."""


def inline_target(scan: Scan, text: str, base: int, start: int, close: int) -> tuple[str | None, int] | None:
    """Read `(address "title")`."""
    if text[close + 1 : close + 2] != "(":
        return None
    found = find_target(text, close + 1, scan.fuel)
    return (scan.text[base + found[0] : base + found[1]], found[2]) if found else None


def labelled(scan: Scan, text: str, base: int, start: int, close: int) -> tuple[str | None, int] | None:
    """Read `[label]`, or take the text itself where the label is empty."""
    label = _LABEL.match(text, close + 1)
    return (_look_up(scan, label.group(1) or text[start:close]), label.end()) if label else None


def short(scan: Scan, text: str, base: int, start: int, close: int) -> tuple[str | None, int] | None:
    """Take the text as the label."""
    return _look_up(scan, text[start:close]), close + 1


def _look_up(scan: Scan, label: str) -> str | None:
    return scan.known.references.get(_SPACE.sub(" ", label.lower()))


def read_bracketed(kind: str, via: str, finder: Finder, read_on: Step | None = None) -> Step:
    """Make the step that reads one way of writing links or images.

    Args:
        kind: `link` or `image`.
        via: `inline` or `reference`.
        finder: reads what follows the brackets.
        read_on: reads a link's own text.
    """

    def read(scan: Scan, text: str, base: int) -> str:
        if via != "inline" and not scan.known.references:
            return text
        closed = match_brackets(text)
        taken: list[tuple[int, int]] = []
        position = 0
        while match := _OPEN[kind].search(text, position):
            position = match.end()
            close = closed.get(position - 1)
            found = finder(scan, text, base, position, close) if close is not None else None
            if close is None or found is None:
                continue
            target, end = found
            if target is not None:
                inner = (base + position, base + close)
                mark = Mark(kind, base + match.start(), base + end, inner, target, via)
                _add(scan, text[position:close], mark, read_on)
                taken.append((match.start(), end))
            position = end
        return mask(text, taken)

    return read


def _add(scan: Scan, text: str, mark: Mark, read_on: Step | None) -> None:
    """Note a link or an image; a link's text is read on, an image's is its alternative text."""
    mark.target = unescape(mark.target).strip()
    scan.marks.append(mark)
    if mark.kind == "image":
        scan.hide(mark.start, mark.end)
        return
    scan.hide(mark.start, mark.inner[0])
    scan.hide(mark.inner[1], mark.end)
    if read_on:
        read_on(scan, text, mark.inner[0])
