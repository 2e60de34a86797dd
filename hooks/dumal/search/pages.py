"""The page of the search: its text, and the list of all pages it offers without a script."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.locales import Locale
from dumal.site import FACTS_PAGE, Site, url_of

__all__ = ["Listed", "listed_pages", "search_markdown"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A page in the list."""

    title: str
    url: str
    """Address below the site's root."""


def listed_pages(site: Site, locale: Locale) -> tuple[Listed, ...]:
    """Return every page of a language, in the order of the navigation."""
    titles = {page.path: page.title for pair in site.pairs if (page := pair.page(locale))}
    titles[FACTS_PAGE] = site.ledger.strings.all_facts[locale]
    paths = sorted(titles, key=lambda path: site.page_order(locale, path))
    return tuple(Listed(titles[path], locale.prefix + url_of(path)) for path in paths)


def search_markdown(site: Site, locale: Locale) -> str:
    """Return the Markdown of the page; all it shows stands in its template."""
    words = site.ledger.strings
    head = {
        "title": words.frame.search[locale],
        "description": words.search.lead[locale],
        "template": "search.html",
    }
    lines = "".join(f'{key}: "{value}"\n' for key, value in head.items())
    return f"---\n{lines}search:\n  exclude: true\n---\n\n# {head['title']}\n"
