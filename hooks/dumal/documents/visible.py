"""From a text with marks to what a reader sees, keeping the way back."""

from __future__ import annotations

import re
from bisect import bisect_right

from dumal.documents.source import Text

__all__ = ["Change", "Visible", "make_visible"]

Change = tuple[int, int, str]
"""Start and end of a stretch that does not show as written, and what shows instead."""

_BREAK = re.compile(r" *\n *")


class Visible:
    """Visible text, with the stretches of marked text it was put together from."""

    __slots__ = ("_lengths", "_starts", "origins", "points", "text")

    def __init__(self, pieces: list[tuple[int, str]], text: Text) -> None:
        self.text = "".join(piece for _, piece in pieces)
        self.points: list[int] = []
        """Offset of each piece in the visible text."""
        self.origins: list[int] = []
        """Body offset of each piece."""
        self._starts = [start for start, _ in pieces]
        self._lengths = [len(piece) for _, piece in pieces]
        length = line = 0
        begin = 0  # offset of the line the piece stands in
        for start, piece in pieces:
            while (feed := text.s.find("\n", begin, start)) >= 0:
                line, begin = line + 1, feed + 1
            self.points.append(length)
            self.origins.append(text.at[line] + start - begin)
            length += len(piece)

    def at(self, offset: int) -> int:
        """Return where an offset of the marked text stands in the visible text."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        return self.points[index] + min(offset - self._starts[index], self._lengths[index])


def make_visible(text: Text, changes: list[Change], keep_lines: bool = False) -> Visible:
    """Apply the changes; line breaks become blanks unless they are kept or are hard ones."""
    s = text.s
    if "\n" in s:
        changes = changes + [_line_break(match, keep_lines) for match in _BREAK.finditer(s)]
    changes.sort()
    pieces: list[tuple[int, str]] = []
    position = 0
    for start, end, shown in changes:
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
    return Visible(_trim(pieces), text)


def _line_break(match: re.Match[str], keep_lines: bool) -> Change:
    if keep_lines:
        feed = match.group().index("\n") + match.start()
        return feed, feed + 1, "\n"
    return match.start(), match.end(), "\n" if match.group().startswith("  ") else " "


def _trim(pieces: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Cut white space off both ends."""
    while len(pieces) > 1 and not pieces[-1][1].strip():
        pieces.pop()
    while len(pieces) > 1 and not pieces[0][1].strip():
        del pieces[0]
    start, first = pieces[0]
    pieces[0] = (start + len(first) - len(first.lstrip()), first.lstrip())
    start, last = pieces[-1]
    pieces[-1] = (start, last.rstrip())
    return pieces
