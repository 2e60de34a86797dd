"""What a page is made of: blocks of visible text.

A block's `text` is what a reader sees; `locate` leads from any character of it back to the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.documents.model import Claim, Entry, Image, Link, Places, Stretch

__all__ = ["Block", "BlockKind"]


class BlockKind(StrEnum):
    """What a block is. Containers hold their content as blocks of their own, one level deeper."""

    HEADING = "heading"
    """A title; `level`, `id`."""
    PARAGRAPH = "paragraph"
    LIST = "list"
    """Container of items; `info` is `ol` or `ul`."""
    ITEM = "item"
    """A list item. Its first paragraph is its own text, in tight and loose lists alike."""
    QUOTE = "quote"
    """Container."""
    TABLE = "table"
    """Container of cells."""
    CELL = "cell"
    """A table cell; `cell` is row and column, row 0 the header."""
    CODE = "code"
    """Fenced or indented code; `info` is its language."""
    LEDGER = "ledger"
    """A fenced block that a list made from the ledger replaces; `entries`."""
    NOTE = "note"
    """Container: an admonition; `info` is its kind and further classes."""
    DETAILS = "details"
    """Container: a note that opens and closes."""
    TABS = "tabs"
    """Container of tabs."""
    TAB = "tab"
    """Container: one tab."""
    TITLE = "title"
    """The title of the note or tab that holds it, or of the code block that follows."""
    DEFINITIONS = "definitions"
    """Container of terms and definitions."""
    TERM = "term"
    DEFINITION = "definition"
    """A definition; its first paragraph is its own text."""
    FOOTNOTE = "footnote"
    """A footnote; its first paragraph is its own text, `id` its label."""
    HTML = "html"
    """Raw HTML; `info` is its first tag, `text` what it shows. May contain blocks."""
    RULE = "rule"
    TOC = "toc"
    """The page's table of contents."""
    INCLUDE = "include"
    """A line by which a stranger's site takes in a file; `info` is the line."""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a page, in reading order."""

    kind: BlockKind
    text: str
    """The visible text; empty for most containers."""
    span: Span
    """Where the block begins: the first character of its text or of its mark."""
    places: Places = field(repr=False, compare=False)
    index: int = 0
    """Its place in `Page.blocks`."""
    parent: int = -1
    """Index of the block that holds it; -1 on the page itself."""
    depth: int = 0
    """How many blocks hold it."""
    level: int = 0
    """1 to 6 for headings."""
    id: str = ""
    """The explicit id; nothing if there is none."""
    info: str = ""
    """Language of code, kind of note, `ol` or `ul`, first tag of raw HTML."""
    notes: tuple[str, ...] = ()
    """The kinds of the notes around it, outermost first."""
    cell: tuple[int, int] | None = None
    """Row and column of a table cell, from 0; row 0 is the header."""
    table: int = -1
    """Index of the table a cell belongs to."""
    align: str = ""
    """`left`, `center`, `right` or nothing, for a table cell."""
    checked: bool | None = None
    """State of a task item's box; None for other blocks."""
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    code: tuple[Stretch, ...] = ()
    """Which stretches of the text are code."""
    strong: tuple[Stretch, ...] = ()
    """Which stretches of the text are emphasised, strongly or not."""
    entries: tuple[Entry, ...] = ()
    """The lines of a ledger block."""

    @property
    def claimed(self) -> tuple[Stretch, ...]:
        """Which stretches of the text are inside a claim."""
        return tuple(claim.at for claim in self.claims)

    def locate(self, offset: int) -> Span:
        """Say where in the file a text offset stands."""
        return self.places.source.locate(self.places.origin(offset))

    def is_heading(self, level: int) -> bool:
        """Say whether this is a heading of that level."""
        return self.kind is BlockKind.HEADING and self.level == level
