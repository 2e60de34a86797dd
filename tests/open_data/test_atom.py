"""Feeds, read by feedparser."""

from __future__ import annotations

import feedparser
import pytest

from dumal.locales import LOCALES, Locale
from dumal.open_data.atom import entries_of, feed
from dumal.site import Site, url_of

pytestmark = pytest.mark.first_site

each = pytest.mark.parametrize("locale", LOCALES, ids=lambda one: one.code)


@each
def test_a_feed_reader_reads_it_whole(own: Site, locale: Locale) -> None:
    """Well-formed, in its language, with its own address, the other language's, an author and a date."""
    read = feedparser.parse(feed(own, locale).encode())

    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.title == own.ledger.site.brand[locale]
    assert read.feed.author == own.ledger.site.publisher[locale]
    assert read.feed.updated == f"{own.updated}T00:00:00Z"
    links = {(link.rel, link.get("hreflang", "")): link.href for link in read.feed.links}
    assert links["self", ""] == f"{own.address}{locale.prefix}feed.xml"
    others = {one.code: f"{own.address}{one.prefix}feed.xml" for one in LOCALES if one != locale}
    assert {code: href for (rel, code), href in links.items() if rel == "alternate" and code} == others


@each
def test_every_page_is_an_entry_at_its_own_day(own: Site, locale: Locale) -> None:
    """Its id is its address; it leads to both languages, its own first."""
    entries = {one.id: one for one in feedparser.parse(feed(own, locale).encode()).entries}
    for page in (page for pair in own.pairs if (page := pair.page(locale))):
        address = f"{own.address}{locale.prefix}{url_of(page.path)}"
        assert entries[address].title == page.title
        assert entries[address].updated == f"{page.meta.get('updated')}T00:00:00Z"
        assert entries[address].links[0].hreflang == locale.code
        assert len(entries[address].links) == len(LOCALES)


@each
def test_ids_are_unique_and_entries_newest_first(hall: Site, locale: Locale) -> None:
    """Two corrections of one day are two entries."""
    entries = entries_of(hall, locale)

    assert len({one.id for one in entries}) == len(entries)
    assert [one.day for one in entries] == sorted((one.day for one in entries), reverse=True)
    assert sum("#correction-2026-05-01-" in one.id for one in entries) == 2


@each
def test_a_report_without_a_day_is_no_entry(hall: Site, locale: Locale) -> None:
    """A feed cannot say that something happened some time in 2025."""
    ids = {one.id.rpartition("#")[2] for one in entries_of(hall, locale)}

    assert "dated" in ids
    assert "undated" not in ids


@each
def test_markup_in_a_title_stays_text(hall: Site, locale: Locale) -> None:
    """Nothing an author writes breaks the feed."""
    read = feedparser.parse(feed(hall, locale).encode())

    assert not read.bozo
    assert any(one.summary_detail.type == "text/plain" and "</script>" in one.summary for one in read.entries)


@each
def test_a_feed_is_the_same_each_time(own: Site, locale: Locale) -> None:
    """Byte for byte."""
    assert feed(own, locale) == feed(own, locale)
