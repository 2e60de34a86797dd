"""Every file for other programs, by its address below the site's root, and how pages offer them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dumal.ledger import Strings
from dumal.locales import LOCALES, Locale
from dumal.open_data.atom import FEED, feed
from dumal.open_data.calendars import CALENDAR, calendar
from dumal.open_data.guides import GUIDE, guide
from dumal.open_data.points import POINTS, points
from dumal.open_data.records import RECORDS, SCHEMA, records, schema
from dumal.open_data.tables import TABLE, table
from dumal.site import Site

__all__ = ["Download", "downloads_of", "published_files"]


@dataclass(frozen=True, slots=True)
class Download:
    """A file as a page offers it."""

    name: str
    url: str
    """Address below the site's root."""
    type: str
    """Media type."""


def published_files(site: Site) -> Mapping[str, str]:
    """Return the text of every file by its address below the site's root."""
    written = {RECORDS: records(site), SCHEMA: schema(), POINTS: points(site)}
    for locale in LOCALES:
        offered = downloads_of(site.ledger.strings, locale)
        listed = tuple((one.name, site.address + one.url) for one in offered)
        written |= {
            f"{locale.prefix}{FEED}": feed(site, locale),
            f"{locale.prefix}{CALENDAR}": calendar(site, locale),
            f"{locale.prefix}{TABLE}": table(site, locale),
            f"{locale.prefix}{GUIDE}": guide(site, locale, listed),
        }
    return written


def downloads_of(strings: Strings, locale: Locale) -> tuple[Download, ...]:
    """Return what a page in this language offers, in the order of the footer; the feed comes last."""
    words, own = strings.files, locale.prefix
    return (
        Download(words.table[locale], own + TABLE, "text/csv"),
        Download(words.data[locale], RECORDS, "application/json"),
        Download(words.places[locale], POINTS, "application/geo+json"),
        Download(words.calendar[locale], own + CALENDAR, "text/calendar"),
        Download(words.feed[locale], own + FEED, "application/atom+xml"),
    )
