"""The events whose day is known, as iCalendar (RFC 5545): one calendar a language.

An event of which only the month or the year is known has no place in a calendar: it would need a day that
nobody has stated. It stays on the timeline.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from dumal.ledger import Fact, Status
from dumal.locales import Locale
from dumal.open_data.events import DatedEvent, calendar_events
from dumal.site import FACTS_PAGE, Site

__all__ = ["CALENDAR", "calendar"]

CALENDAR = "events.ics"
"""Name of the calendar in each language's folder."""

_LINE = 75
"""Octets a line may hold."""
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def calendar(site: Site, locale: Locale) -> str:
    """Return one language's calendar."""
    identity = site.ledger.site
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Dumal//{locale.code.upper()}",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(identity.brand[locale])}",
        f"X-WR-CALNAME:{_text(identity.brand[locale])}",
        f"DESCRIPTION:{_text(identity.as_of[locale] + ' ' + identity.disclaimer[locale])}",
    ]
    for event in calendar_events(site.ledger):
        lines += _event(event, site, locale)
    return "".join(_fold(line) for line in [*lines, "END:VCALENDAR"])


def _event(event: DatedEvent, site: Site, locale: Locale) -> Iterator[str]:
    day, fact = event.day, event.fact
    if day is None:
        return
    home = urlsplit(site.ledger.site.address)  # not SITE_URL: ids outlive a preview's address
    yield "BEGIN:VEVENT"
    yield f"UID:{event.cited.replace('#', '.')}@{home.netloc}{home.path.rstrip('/')}"
    yield f"DTSTAMP:{_stamp(site)}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + datetime.timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY;LANGUAGE={locale.code}:{_text(event.name[locale])}"
    yield f"DESCRIPTION;LANGUAGE={locale.code}:{_text(_told(fact, site, locale))}"
    yield f"STATUS:{'TENTATIVE' if fact.status is Status.PLANNED else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield f"URL:{site.address_of(locale, FACTS_PAGE)}#{fact.id}"
    yield "END:VEVENT"


def _told(fact: Fact, site: Site, locale: Locale) -> str:
    """Say how firm it is, what the fact is, and from which sources it is known."""
    ledger = site.ledger
    words = [f"[{ledger.strings.statuses[fact.status][locale]}] {fact.wording[locale]}"]
    named = [ledger.sources[id_].title[locale] for id_ in fact.sources if id_ in ledger.sources]
    known = ", ".join(named) or ledger.strings.origins[fact.origin][locale]
    return "\n".join([*words, f"{ledger.strings.source[locale]}: {known}"])


def _stamp(site: Site) -> str:
    """The day the site last changed; a build must not put its own time here."""
    return (site.updated or str(site.today)).replace("-", "") + "T000000Z"


def _text(text: str) -> str:
    """Escape a text."""
    plain = _UNFIT.sub("", text.replace("\r\n", "\n"))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def _fold(line: str) -> str:
    """Break a line before it holds too many octets, never inside a character."""
    rows, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > _LINE:
            rows.append(" ")
            size = 1
        rows[-1] += character
        size += width
    return "\r\n".join(rows) + "\r\n"
