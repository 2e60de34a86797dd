"""What a page's card says."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.locales import Locale, twin
from dumal.site import Site

__all__ = ["Card", "card_of"]

_HOME = "index.md"
_COLOURS = ("ink", "paper", "accent")


@dataclass(frozen=True, slots=True)
class Card:
    """The words and colours of one card."""

    brand: str
    title: str
    twin: str
    """The title in the other language; empty where there is none."""
    line: str
    """What the site is, and whose it is not."""
    colours: tuple[str, ...]
    """Of ink, paper and accent, as CSS writes them."""

    @property
    def alt(self) -> str:
        """What the picture says, in words."""
        return " · ".join(text for text in (self.title, self.twin, self.brand) if text)


def card_of(site: Site, locale: Locale, path: str) -> Card:
    """Return the card of a page; a page that nobody wrote, such as a list, has that of the first page."""
    identity = site.ledger.site
    page = site.find_page(locale, path) or site.find_page(locale, _HOME)
    other = site.find_page(twin(locale), page.path) if page else None
    title = page.title if page else identity.brand[locale]
    return Card(
        brand="" if title == identity.brand[locale] else identity.brand[locale],
        title=title,
        twin=other.title if other else "",
        line=identity.tagline[locale],
        colours=tuple(identity.colours[name].light for name in _COLOURS),
    )
