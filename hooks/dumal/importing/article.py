"""An article that says the same twice, once in each language, taken apart into lines with a part to play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from dumal.documents import Block
from dumal.documents.source import Source
from dumal.locales import Locale

__all__ = ["Article", "Half", "Line", "Piece", "Role"]


class Role(StrEnum):
    """What a line of an article is."""

    TITLE = "title"
    POINT = "point"
    """A subhead or list item: it begins with a dash."""
    BYLINE = "byline"
    """Who wrote it, and when it was posted."""
    CREDIT = "credit"
    """Whose photograph it is."""
    HEADING = "heading"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty, blanks at its ends taken off; several, where an editor wrapped a paragraph."""

    number: int
    """Its place among the lines of the file that are not empty, from 1."""
    line: int
    """Its line in the file, from 1."""
    start: int
    """Offset of its first character in the file."""
    text: str
    last: int
    """The file's line it ends on."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A line and what it is."""

    role: Role
    block: Block
    """Its text, without the dash of a point; knows the way back to the file."""
    paragraph: int
    """Its place among the lines of its half, from 1."""
    line: int
    locale: Locale

    @property
    def text(self) -> str:
        """What a reader sees."""
        return self.block.text

    @property
    def pointer(self) -> str:
        """Where it stands, as the ledger writes it: language, paragraph, line."""
        return f"{self.locale.code} ¶{self.paragraph} L{self.line}"


@dataclass(frozen=True, slots=True)
class Half:
    """The article in one language."""

    locale: Locale
    pieces: tuple[Piece, ...]

    def of(self, *roles: Role) -> tuple[Piece, ...]:
        """Return the pieces that play one of these parts."""
        return tuple(piece for piece in self.pieces if piece.role in roles)


@dataclass(frozen=True, slots=True)
class Article:
    """Both halves, and what belongs to neither."""

    source: Source
    halves: Mapping[str, Half]
    """By language code."""
    notice: tuple[Line, ...]
    """What stands between the halves: that a machine translated it, for instance."""
    left_out: tuple[Line, ...]
    """Lines in the wrong language before the first half or after the second."""

    def half(self, locale: Locale) -> Half:
        """Return one language's half."""
        return self.halves[locale.code]
