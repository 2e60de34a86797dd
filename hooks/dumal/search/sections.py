"""A section of a page: the smallest thing that search finds."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.locales import Locale

__all__ = ["Section"]


@dataclass(frozen=True, slots=True)
class Section:
    """The text from one heading to the next, without markup."""

    location: str
    """Address relative to the site's root: `en/cluster/#stages`; without `#` for the text before the first heading."""
    title: str
    """The page's title."""
    heading: str
    """The section's own heading; empty for the text before the first one."""
    text: str
    """Visible text: one line per block, claims, table cells and alternative texts included."""
    locale: Locale
    boost: float = 1.0
    """What a hit on its page counts: 1 as a rule, less on a page that only lists what others tell."""

    @property
    def page(self) -> str:
        """Address of the page."""
        return self.location.partition("#")[0]

    @property
    def anchor(self) -> str:
        """Id of the heading, empty for the top of the page."""
        return self.location.partition("#")[2]
