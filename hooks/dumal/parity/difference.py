"""What one language says and the other does not: the one form in which comparisons answer."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.diagnostics import Severity, Span
from dumal.locales import LOCALES, Bilingual, Locale

__all__ = ["Difference", "Quote", "gravest"]


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of one side's text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Difference:
    """One finding between two texts."""

    code: str
    """Code of the rule it belongs to."""
    severity: Severity
    kind: str
    """What sort of thing differs: a kind of value, `approx`, `bound`, `range`, `native`, `structure`..."""
    quotes: tuple[Quote | None, Quote | None]
    """What each language says, in the order of `LOCALES`; None where it says nothing."""
    message: Bilingual
    """What is wrong, with both readings, then the remedy."""

    def said(self, locale: Locale) -> Quote | None:
        """Return what this language says."""
        return self.quotes[LOCALES.index(locale)]

    @property
    def span(self) -> Span:
        """Where to look first: the first language's place if it has one."""
        quote = next(quote for quote in self.quotes if quote)
        return quote.span


def gravest(found: tuple[Difference, ...]) -> Difference | None:
    """Return the first of the gravest findings, if there is any; one with both readings tells more."""
    return min(found, key=lambda one: (one.severity.rank, None in one.quotes), default=None)
