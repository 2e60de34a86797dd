"""Calendars, read by icalendar."""

from __future__ import annotations

import datetime

import pytest
from icalendar import Calendar, Event

from dumal.locales import EN, LOCALES, Locale
from dumal.open_data.calendars import calendar
from dumal.open_data.dates import day_of
from dumal.open_data.events import DatedEvent, calendar_events
from dumal.site import Site

pytestmark = pytest.mark.first_site

each = pytest.mark.parametrize("locale", LOCALES, ids=lambda one: one.code)


def read(site: Site, locale: Locale) -> dict[str, Event]:
    """Return the events of a calendar by UID."""
    found = Calendar.from_ical(calendar(site, locale).encode())
    assert isinstance(found, Calendar)
    return {str(one["UID"]): one for one in found.walk("VEVENT") if isinstance(one, Event)}


def uid(site: Site, event: DatedEvent) -> str:
    """Return an event's permanent id: what it cites, at the site's own address."""
    return f"{event.cited.replace('#', '.')}@{site.ledger.site.address.split('//')[1].rstrip('/')}"


@each
def test_every_event_with_a_known_day_is_there(own: Site, locale: Locale) -> None:
    """All day, from that day to the next, with a name, under a permanent id."""
    events = read(own, locale)

    assert len(events) == len(calendar_events(own.ledger)) > 5
    for one in calendar_events(own.ledger):
        event = events[uid(own, one)]
        assert one.day is not None
        assert (event.start, event.end) == (one.day, one.day + datetime.timedelta(days=1))
        assert str(event["SUMMARY"]) == one.name[locale]
        assert event["SUMMARY"].params["LANGUAGE"] == locale.code
        assert str(event["URL"]).startswith(f"{own.address}{locale.prefix}facts/#")
        assert event.errors == []


def test_no_day_is_made_up(hall: Site) -> None:
    """A month, half a year, a span and "about 5 May" have no place in a calendar."""
    assert set(read(hall, EN)) == {"opened@library.example"}


def test_signs_of_the_format_stay_text(hall: Site) -> None:
    """Commas, semicolons and backslashes come back as written."""
    event = read(hall, EN)["opened@library.example"]

    assert "The day it opened, first; \\end" in str(event["DESCRIPTION"])
    assert str(event["SUMMARY"]) == "Opening"


@each
def test_lines_are_short_and_whole(own: Site, locale: Locale) -> None:
    """At most 75 octets, ended by CRLF, and no character is torn apart."""
    lines = calendar(own, locale).encode().split(b"\r\n")

    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert [line.decode() for line in lines]


@each
def test_both_languages_bear_the_same_ids(own: Site, locale: Locale) -> None:
    """Whoever changes from one calendar to the other gets no event twice."""
    assert read(own, locale).keys() == read(own, EN).keys()


def test_plans_are_tentative(own: Site) -> None:
    """What was only planned does not stand in a calendar as done."""
    events = read(own, EN)
    for one in calendar_events(own.ledger):
        assert str(events[uid(own, one)]["STATUS"]) == (
            "TENTATIVE" if one.fact.status == "planned" else "CONFIRMED"
        )


def test_the_stamp_is_the_day_of_the_site(own: Site) -> None:
    """Not the time of the build: two builds of one commit are equal."""
    stamps = {f"{one.DTSTAMP:%Y-%m-%d %H:%M:%S %Z}" for one in read(own, EN).values()}

    assert stamps == {f"{own.updated} 00:00:00 UTC"}


def test_an_approximate_day_is_no_day(hall: Site) -> None:
    """About 5 May is not 5 May."""
    fact = hall.ledger.facts["about-a-day"]

    assert day_of(fact.value) is None
