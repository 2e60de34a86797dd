"""Something the two halves, or a text's own arithmetic, disagree on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dumal.diagnostics import Severity, Span
from dumal.importing.article import Piece
from dumal.locales import LOCALES, Bilingual, Locale
from dumal.parity.difference import Quote

__all__ = ["Discrepancy", "Topic", "clip", "on_side", "quote_piece"]

_CLIP = 70


class Topic(StrEnum):
    """The chapters of the report, in order."""

    DATELINE = "dateline"
    FIGURES = "figures"
    ARITHMETIC = "arithmetic"
    NAMES = "names"
    STRUCTURE = "structure"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One finding."""

    topic: Topic
    kind: str
    """A kind of value, or structure, name, text, arithmetic."""
    quotes: tuple[Quote | None, Quote | None]
    """What each language says, in the order of `LOCALES`."""
    message: Bilingual
    severity: Severity = Severity.WARNING

    def said(self, locale: Locale) -> Quote | None:
        """Return what this language says."""
        return self.quotes[LOCALES.index(locale)]

    @property
    def place(self) -> tuple[int, int]:
        """Line and column to sort by: the first language's if it has a place."""
        spans = [quote.span for quote in self.quotes if quote]
        return (spans[0].line or 0, spans[0].column or 0) if spans else (0, 0)


def on_side(locale: Locale, quote: Quote, other: Quote | None = None) -> tuple[Quote | None, Quote | None]:
    """Put a quotation on its language's side, and the other language's on the other."""
    return (quote, other) if locale == LOCALES[0] else (other, quote)


def quote_piece(piece: Piece) -> Quote:
    """Quote the beginning of a passage."""
    return Quote(clip(piece.text), Span(piece.block.span.file, piece.line, piece.block.span.column))


def clip(text: str, most: int = _CLIP) -> str:
    """Shorten a text for a message."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1]}…"
