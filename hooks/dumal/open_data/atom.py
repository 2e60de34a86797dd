"""What changed, as Atom (RFC 4287): one feed a language.

Three things make an entry: a page, at the day of its front matter; a correction to the site; and a later
report whose day is known. A report without one stays on its page: a feed cannot say "about 2025".
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from dumal.locales import LOCALES, Locale
from dumal.open_data.dates import day_of, instant
from dumal.site import FACTS_PAGE, Site

__all__ = ["FEED", "Entry", "entries_of", "feed"]

FEED = "feed.xml"
"""Name of the feed in each language's folder."""

_ATOM = "http://www.w3.org/2005/Atom"
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold."""

ET.register_namespace("", _ATOM)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that changed."""

    id: str
    """Permanent IRI."""
    title: str
    summary: str
    day: str
    """ISO 8601."""
    links: tuple[tuple[str, str], ...]
    """Language code and address, the feed's own language first."""


def feed(site: Site, locale: Locale) -> str:
    """Return one language's feed."""
    identity, entries = site.ledger.site, entries_of(site, locale)
    root = ET.Element(_name("feed"), {"xml:lang": locale.code})
    _add(root, "id", _address(site, locale))
    _add(root, "title", identity.brand[locale])
    _add(root, "subtitle", identity.tagline[locale])
    _add(root, "updated", instant(entries[0].day if entries else str(site.today)))
    _add(root, "link", rel="self", type="application/atom+xml", href=_address(site, locale))
    _add(root, "link", rel="alternate", type="text/html", href=site.address + locale.prefix)
    for other in LOCALES:
        if other != locale:
            address = _address(site, other)
            _add(
                root, "link", rel="alternate", type="application/atom+xml", hreflang=other.code, href=address
            )
    _add(_add(root, "author"), "name", identity.publisher[locale])
    _add(root, "rights", identity.licence_line[locale])
    for entry in entries:
        _write(_add(root, "entry"), entry)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def entries_of(site: Site, locale: Locale) -> tuple[Entry, ...]:
    """Return the entries of one language's feed, newest first."""
    found = [*_pages(site, locale), *_reports(site, locale), *_corrections(site, locale)]
    return tuple(sorted(sorted(found, key=lambda one: one.id), key=lambda one: one.day, reverse=True))


def _pages(site: Site, locale: Locale) -> Iterator[Entry]:
    for pair in site.pairs:
        page = pair.page(locale)
        if page and (day := page.meta.get("updated")):
            address = site.address_of(locale, page.path)
            links = tuple(
                (one.code, site.address_of(one, page.path)) for one in _own_first(locale) if pair.page(one)
            )
            yield Entry(address, page.title, page.meta.get("description"), day, links)


def _reports(site: Site, locale: Locale) -> Iterator[Entry]:
    strings = site.ledger.strings
    for fact in site.ledger.updates.values():
        if day := day_of(fact.find_value("as-of")):
            links = tuple(
                (one.code, f"{site.address_of(one, FACTS_PAGE)}#{fact.id}") for one in _own_first(locale)
            )
            yield Entry(links[0][1], strings.updates[locale], fact.wording[locale], str(day), links)


def _corrections(site: Site, locale: Locale) -> Iterator[Entry]:
    """Number corrections within their day: they bear no id, and none is ever taken out."""
    seen: dict[str, int] = {}
    for one in site.ledger.corrections:
        day = str(one.date)
        seen[day] = seen.get(day, 0) + 1
        path = one.pages[0] if one.pages else "index.md"
        links = tuple((other.code, site.address_of(other, path)) for other in _own_first(locale))
        id_ = f"{site.address}{locale.prefix}#correction-{day}-{seen[day]}"
        yield Entry(id_, site.ledger.strings.files.correction[locale], one.what[locale], day, links)


def _own_first(locale: Locale) -> tuple[Locale, ...]:
    return (locale, *(one for one in LOCALES if one != locale))


def _write(element: ET.Element, entry: Entry) -> None:
    _add(element, "id", entry.id)
    _add(element, "title", entry.title)
    _add(element, "updated", instant(entry.day))
    for code, address in entry.links:
        _add(element, "link", rel="alternate", type="text/html", hreflang=code, href=address)
    _add(element, "summary", entry.summary)


def _add(parent: ET.Element, tag: str, text: str = "", /, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, _name(tag), attributes)
    element.text = _UNFIT.sub("", text) or None
    return element


def _name(tag: str) -> str:
    return f"{{{_ATOM}}}{tag}"


def _address(site: Site, locale: Locale) -> str:
    return f"{site.address}{locale.prefix}{FEED}"
