"""From a text with marks to what a reader sees, keeping the way back."""

from __future__ import annotations

import re
from bisect import bisect_right

from dumal.documents.source import Text

__all__ = ["Change", "Visible", "make_visible"]

Change = tuple[int, int, str]
"""Start and end of a stretch that does not show as written, and what shows instead."""

Piece = tuple[int, str]
"""A stretch of visible text and where in the marked text it comes from."""

_BREAK = re.compile(r" *\n *")


class Visible:
    """Visible text, with the stretches of marked text it was put together from."""

    __slots__ = ("_starts", "origins", "points", "text")

    def __init__(
        self, text: str, points: list[int], origins: list[int], starts: list[int] | None = None
    ) -> None:
        self.text = text
        self.points = points
        """Offset of each piece in the visible text."""
        self.origins = origins
        """Body offset of each piece."""
        self._starts = starts or [0]

    def at(self, offset: int) -> int:
        """Return where an offset of the marked text stands in the visible text."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        end = self.points[index + 1] if index + 1 < len(self.points) else len(self.text)
        return min(self.points[index] + offset - self._starts[index], end)


def make_visible(text: Text, changes: list[Change], keep_lines: bool = False) -> Visible:
    """Apply the changes; line breaks become blanks unless they are kept or are hard ones."""
    s = text.s
    if "\n" in s:
        changes = changes + [_line_break(match, keep_lines) for match in _BREAK.finditer(s)]
    pieces: list[Piece] = []
    position = 0
    for start, end, shown in sorted(changes):
        if start < position:
            if end > position and not shown:
                position = end
            continue
        if start > position:
            pieces.append((position, s[position:start]))
        if shown:
            pieces.append((start, shown))
        position = end
    if position < len(s) or not pieces:
        pieces.append((position, s[position:]))
    return _join(_trim(pieces), text)


def _line_break(match: re.Match[str], keep_lines: bool) -> Change:
    if keep_lines:
        feed = match.group().index("\n") + match.start()
        return feed, feed + 1, "\n"
    return match.start(), match.end(), "\n" if match.group().startswith("  ") else " "


def _trim(pieces: list[Piece]) -> list[Piece]:
    """Cut white space off both ends."""
    while len(pieces) > 1 and pieces[-1][1].isspace():
        pieces.pop()
    blank = 0
    while blank < len(pieces) - 1 and pieces[blank][1].isspace():
        blank += 1
    del pieces[:blank]
    start, first = pieces[0]
    pieces[0] = (start + len(first) - len(first.lstrip()), first.lstrip())
    start, last = pieces[-1]
    pieces[-1] = (start, last.rstrip())
    return pieces


def _join(pieces: list[Piece], text: Text) -> Visible:
    points: list[int] = []
    origins: list[int] = []
    length = 0
    for start, piece in pieces:
        points.append(length)
        origins.append(text.offset(start))
        length += len(piece)
    return Visible("".join([piece for _, piece in pieces]), points, origins, [start for start, _ in pieces])
