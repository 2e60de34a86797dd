"""Which pages exist in which language, as addresses: hreflang, language switch, site map.

Only a page that exists is an alternate: addresses are absolute, every page lists itself, and
`x-default` is the default language
(https://developers.google.com/search/docs/specialty/international/localized-versions).
"""

from __future__ import annotations

from dataclasses import dataclass

from dumal.locales import DEFAULT, LOCALES, Locale
from dumal.site import FACTS_PAGE, GENERATED, Site, url_of

__all__ = ["Alternate", "Entry", "alternates_of", "site_map"]


@dataclass(frozen=True, slots=True)
class Alternate:
    """One language's version of a page."""

    locale: Locale
    address: str
    """Absolute address."""

    @property
    def is_default(self) -> bool:
        """Whether this version is offered to readers of any other language."""
        return self.locale == DEFAULT


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the site map."""

    address: str
    updated: str
    """The day its text last changed, from front matter; empty when the page does not say."""
    alternates: tuple[Alternate, ...]


def alternates_of(site: Site, path: str) -> tuple[Alternate, ...]:
    """Return the languages in which the page at `path` exists, default language first."""
    return tuple(
        Alternate(locale, site.address_of(locale, path))
        for locale in LOCALES
        if path.startswith(GENERATED) or site.find_page(locale, path)
    )


def site_map(site: Site) -> tuple[Entry, ...]:
    """Return every page of the site, in the order of the site map."""
    listed = [(page.locale, page.path, page.meta.get("updated")) for page in site.pages()]
    listed += [(locale, FACTS_PAGE, site.updated) for locale in LOCALES]
    return tuple(
        Entry(site.address_of(locale, path), updated, alternates_of(site, path))
        for locale, path, updated in sorted(listed, key=lambda one: (LOCALES.index(one[0]), url_of(one[1])))
    )
