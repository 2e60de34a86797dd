"""Puts a text together from stretches of another and from marks, line by line."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.documents.source import Text

__all__ = ["OpenElement", "Output"]


class Output:
    """A text in the making."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._lines = [""]
        self._at = [text.at[0]]

    def slice(self, start: int, end: int) -> None:
        """Add a stretch of the text."""
        piece = self._text.slice(start, end)
        lines = piece.s.split("\n")
        if not self._lines[-1]:
            self._at[-1] = piece.at[0]
        self._lines[-1] += lines[0]
        self._lines += lines[1:]
        self._at += piece.at[1 : len(lines)]

    def mark(self, mark: str, start: int) -> None:
        """Add a mark that stands for something that began at an offset of the text."""
        if not self._lines[-1]:
            self._at[-1] = self._text.offset(start)
        self._lines[-1] += mark

    def add(self, feeds: str) -> None:
        """Add line feeds."""
        for _ in feeds:
            self._lines.append("")
            self._at.append(self._at[-1])

    def parted(self) -> None:
        """Add the second of two line feeds if there is one."""
        if len(self._lines) > 1 and not self._lines[-1].strip() and self._lines[-2]:
            self.add("\n")

    def apart(self) -> None:
        """Make sure that an empty line stands before what comes next."""
        while self._lines[-1] or (len(self._lines) > 1 and self._lines[-2]):
            self.add("\n")

    def finish(self) -> Text:
        """Return the text."""
        return Text("\n".join(self._lines), self._at)


@dataclass(slots=True)
class OpenElement:
    """An element of Markdown in HTML that is not closed yet."""

    tag: str
    mode: str
    """`block`, `span` or `off`."""
    start: int
    out: Output
    fresh: bool = True
    """Nothing but its start tag was read yet."""
