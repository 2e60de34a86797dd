"""What stands around a page: its title in the other language, the languages offered, the day it changed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dumal.locales import LOCALES, Locale, twin
from dumal.site import FACTS_PAGE, GENERATED, SEARCH_PAGE, Site, url_of
from dumal.values import Kind, Value, parse_date, write

__all__ = ["Changed", "Choice", "MenuEntry", "Twin", "changed_on", "languages_of", "menu_of", "twin_of"]


@dataclass(frozen=True, slots=True)
class Twin:
    """A page in the other language."""

    locale: Locale
    title: str
    url: str
    """Address below the site's root."""

    def called(self, title: str) -> Twin:
        """Return the same page by another title."""
        return replace(self, title=title)


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of the language switch."""

    locale: Locale
    url: str
    """The same page below the site's root; where the language lacks it, what its address shows says so."""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A page the menu lists."""

    path: str
    locale: Locale
    """The language it is written in: the other one, where only that has it."""
    title: str
    url: str
    """Address below the site's root."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The day a page last changed."""

    machine: str
    text: str


def twin_of(site: Site, locale: Locale, path: str, here: str) -> Twin | None:
    """Return the page in the other language, if there is one.

    Args:
        site: the whole site.
        locale: the language being read.
        path: the page's path below its language's folder.
        here: the page's address below its language.
    """
    other = twin(locale)
    title = _title(site, other, path)
    return Twin(other, title, other.prefix + here) if title else None


def languages_of(here: str) -> tuple[Choice, ...]:
    """Return where each language's name leads from a page: both languages answer at every address."""
    return tuple(Choice(one, one.prefix + here) for one in LOCALES)


def _title(site: Site, locale: Locale, path: str) -> str:
    """Return a page's title in a language, or nothing where the language lacks the page."""
    strings = site.ledger.strings
    known = {FACTS_PAGE: strings.all_facts, SEARCH_PAGE: strings.frame.search}
    if path in known:
        return known[path][locale]
    if path.startswith(GENERATED):  # written as it is read, so that nobody knows its title beforehand
        return strings.frame.read_here[locale]
    page = site.find_page(locale, path)
    return page.title if page else ""


def menu_of(site: Site, locale: Locale) -> tuple[MenuEntry, ...]:
    """Return the pages with an `order:` in their front matter, by their `menu:` or `title:`."""
    pages = [
        page
        for pair in site.pairs
        if (page := pair.page(locale) or pair.page(twin(locale))) and page.meta.get("order")
    ]
    pages.sort(key=lambda page: site.page_order(page.locale, page.path))
    return tuple(
        MenuEntry(
            page.path,
            page.locale,
            page.meta.get("menu") or page.meta.get("title"),
            locale.prefix + url_of(page.path),
        )
        for page in pages
    )


def changed_on(site: Site, locale: Locale, path: str) -> Changed | None:
    """Return the day of a page's front matter, in machine form and in words."""
    page = site.find_page(locale, path)
    machine = page.meta.get("updated") if page else ""
    return Changed(machine, write(Value(Kind.DATE, parse_date(machine)), locale)) if machine else None
