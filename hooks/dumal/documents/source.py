"""A file's text and the way back from any reworked piece of it to line and column.

Two steps lie between a file and what the block reader sees, and both keep the way back: the *body* (front
matter cut off, line ends and tabs made uniform, as Python-Markdown does first), and `Text`, lines cut out of
the body with the body offset of each line's first character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from dumal.diagnostics import Span

__all__ = ["Body", "Source", "Text", "make_body"]

TAB = 4
_FEED = re.compile("\n")
_UNEVEN = re.compile("[\r\t\x02\x03]")


@dataclass(frozen=True, slots=True)
class Source:
    """One file's text, exactly as it stands there (without a byte order mark)."""

    file: str
    """Path relative to the project's root, POSIX separators."""
    text: str
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Offset of each line's first character."""

    def __post_init__(self) -> None:
        starts = tuple(match.end() for match in re.finditer("\r\n|\r|\n", self.text))
        object.__setattr__(self, "starts", (0, *starts))

    def locate(self, offset: int) -> Span:
        """Say at which line and column (1-based, code points) an offset stands."""
        offset = max(offset, 0)
        line = bisect_right(self.starts, offset)
        return Span(self.file, line, offset - self.starts[line - 1] + 1)

    def line_offset(self, line: int) -> int:
        """Return the offset of a line's first character; `line` is 1-based."""
        return self.starts[min(max(line, 1), len(self.starts)) - 1]


@dataclass(frozen=True, slots=True)
class Body:
    """The text after the front matter, with uniform line ends and no tabs."""

    text: str
    points: tuple[int, ...]
    """Body offsets at which the distance to the source changes, rising, the first 0."""
    origins: tuple[int, ...]
    """The source offset of each point."""

    def origin(self, offset: int) -> int:
        """Return the source offset of a body offset."""
        if len(self.points) == 1:
            return self.origins[0] + offset
        index = bisect_right(self.points, offset) - 1
        return self.origins[index] + offset - self.points[index]


def make_body(source: str, start: int) -> Body:
    """Make line ends and tabs uniform from `start` on, as Python-Markdown does before all else."""
    if not _UNEVEN.search(source, start):
        return Body(source[start:], (0,), (start,))
    return _even_out(source, start)


def _even_out(source: str, start: int) -> Body:
    parts: list[str] = []
    points, origins = [0], [start]
    length = line = 0  # of what is written so far; where its last line begins
    position = start
    for match in _UNEVEN.finditer(source, start):
        at, char = match.start(), match.group()
        plain = source[position:at]
        parts.append(plain)
        if "\n" in plain:
            line = length + plain.rfind("\n") + 1
        length += len(plain)
        put = ""
        if char == "\t":
            put = " " * (TAB - (length - line) % TAB)
        elif char == "\r" and source[at + 1 : at + 2] != "\n":
            put = "\n"
            line = length + 1
        parts.append(put)
        length += len(put)
        position = at + 1
        points.append(length)
        origins.append(position)
    parts.append(source[position:])
    return Body("".join(parts), tuple(points), tuple(origins))


class Text:
    """A piece of the body: lines joined by line feeds, each knowing where it was cut out.

    The text a processor sees is seldom a slice of the body (indentation, quote marks and list marks have been
    taken off line by line), but each of its lines is.
    """

    __slots__ = ("_starts", "at", "s")

    def __init__(self, s: str, at: list[int]) -> None:
        self.s = s
        """The text."""
        self.at = at
        """Body offset of the first character of each line."""
        self._starts: list[int] = []

    @classmethod
    def of_lines(cls, lines: list[str], at: list[int]) -> Text:
        """Join lines, or make an empty text of none."""
        return cls("\n".join(lines), at or [0])

    def _line(self, position: int) -> tuple[int, int]:
        """Return which line (from 0) a position stands on, and where that line starts."""
        if not self._starts:
            self._starts = [0, *(match.end() for match in _FEED.finditer(self.s))]
        line = min(bisect_right(self._starts, position), len(self.at)) - 1
        return line, self._starts[line]

    def slice(self, start: int, end: int | None = None) -> Text:
        """Cut out a stretch, as `str` slicing does."""
        piece = self.s[start:end]
        if len(self.at) == 1:
            return Text(piece, [self.at[0] + start])
        line, begin = self._line(min(start, len(self.s)))
        at = self.at[line : line + piece.count("\n") + 1]
        at[0] += start - begin
        return Text(piece, at)

    def lines(self) -> list[tuple[str, int]]:
        """Return each line with its body offset."""
        return list(zip(self.s.split("\n"), self.at, strict=False))

    def stripped(self) -> Text:
        """Cut white space off both ends."""
        start = len(self.s) - len(self.s.lstrip())
        return self.slice(start, max(start, len(self.s.rstrip())))

    def blocks(self) -> list[Text]:
        """Split at empty lines, the way `str.split` does with two line feeds."""
        pieces: list[Text] = []
        line = 0
        for piece in self.s.split("\n\n"):
            count = piece.count("\n") + 1
            pieces.append(Text(piece, self.at[line : line + count]))
            line += count + 1
        return pieces

    def offset(self, position: int) -> int:
        """Return the body offset of a position in this text."""
        if len(self.at) == 1:
            return self.at[0] + position
        line, begin = self._line(position)
        return self.at[line] + position - begin

    def plus(self, other: Text) -> Text:
        """Put another text on the line after this one."""
        return Text(f"{self.s}\n{other.s}", self.at + other.at)

    def detab(self, width: int = TAB) -> tuple[Text, Text]:
        """Take an indentation off the leading lines that have it; return them and the rest."""
        indent = " " * width
        lines = self.lines()
        taken: list[tuple[str, int]] = []
        for line, at in lines:
            if line.startswith(indent):
                taken.append((line[width:], at + width))
            elif not line.strip():
                taken.append(("", at))
            else:
                break
        return _join(taken), _join(lines[len(taken) :])

    def loose_detab(self, level: int = 1) -> Text:
        """Take `level` indentations off every line that has them."""
        width = TAB * level
        indent = " " * width
        return _join(
            [
                (line[width:], at + width) if line.startswith(indent) else (line, at)
                for line, at in self.lines()
            ]
        )


def _join(lines: list[tuple[str, int]]) -> Text:
    return Text.of_lines([line for line, _ in lines], [at for _, at in lines])
