"""The first site's ledger holds the whole editorial pack, under permanent ids."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from dumal.ledger import AS_OF, Ledger, Origin, Publish, Status, load_ledger
from dumal.locales import EN, KO, LOCALES
from dumal.values import agree, read, write

pytestmark = pytest.mark.first_site

COUNTS = {"A": 6, "B": 8, "C": 8, "D": 5, "F": 5, "G": 2, "H": 6, "I": 5, "J": 8, "K": 17, "L": 19}
"""Facts of the article, by the first letter of their ref."""


@pytest.fixture(scope="module")
def ledger(root: Path) -> Ledger:
    """The site's own ledger."""
    return load_ledger(root)[0]


def refs(letter: str, count: int) -> set[str]:
    """Return `A01`, `A02`, ..."""
    return {f"{letter}{number:02d}" for number in range(1, count + 1)}


def test_nothing_is_wrong_with_it(root: Path) -> None:
    """The committed data is faultless."""
    assert load_ledger(root)[1] == ()


def test_every_fact_of_the_article_is_held(ledger: Ledger) -> None:
    """89 facts, A01 to K17, each ref once."""
    held = {fact.ref for fact in ledger.facts.values() if fact.origin is Origin.ARTICLE}

    assert held == set().union(*(refs(letter, count) for letter, count in COUNTS.items()))
    assert len(held) == 89


def test_later_reports_and_open_questions_are_held(ledger: Ledger) -> None:
    """U01 to U08 and N01 to N09."""
    assert {one.ref for one in ledger.updates.values()} == refs("U", 8)
    assert {one.ref for one in ledger.not_stated.values()} == refs("N", 9)


def test_names_and_errata_are_held(ledger: Ledger) -> None:
    """46 names and 36 errata, of which the editors chose which are entries."""
    assert len(ledger.names) == 46
    assert len(ledger.errata) == 36
    assert Counter(one.publish for one in ledger.errata.values()) == {Publish.ENTRY: 23, Publish.FOLDED: 13}


def test_ids_that_pages_cite_never_change(ledger: Ledger) -> None:
    """A sample of permanent ids: an id given up must become a tombstone, so that this list only grows."""
    permanent = {"bio-market-2021", "lihg-opening", "forum-attendance", "later-fez-split", "unknown-itv-size"}

    assert permanent <= set(ledger.ids("fact")) | set(ledger.retired)


def test_plans_never_read_as_done(ledger: Ledger) -> None:
    """What the article plans, hopes or promises has a status that says so."""
    planned = {
        "lihg-opening",
        "lihg-opening-half",
        "lihg-branch",
        "lihg-area",
        "study-completion",
        "cluster-plan",
    }

    assert {ledger.facts[one].status for one in planned} == {Status.PLANNED}
    assert {ledger.facts[f"lihg-hope-{one}"].status for one in ("infrastructure", "researchers", "fez")} == {
        Status.HOPED_FOR
    }


@pytest.mark.parametrize(
    ("fact", "facet", "ko", "en"),
    [
        ("bio-market-2021", "", "2조 920억 달러", "USD 2.092 trillion"),
        ("bio-market-2021", "printed-en", "2조 9,200억 달러", "USD 2.92 trillion"),
        ("semiconductor-market-2021", "printed", "595억 달러", "USD 59.5 billion"),
        ("course-province-share", "amount", "2,000만 원", "KRW 20 million"),
        ("article-published", AS_OF, "2024년 11월 27일", "27 November 2024"),
    ],
)
def test_values_read_back(ledger: Ledger, fact: str, facet: str, ko: str, en: str) -> None:
    """The ledger's values are those that both languages state."""
    held = ledger.find_value(fact, facet)

    assert held is not None
    for text, locale in ((ko, KO), (en, EN)):
        (said,) = read(text, locale)
        assert agree(said.value, held), text


def test_every_value_is_written_and_read_back(ledger: Ledger) -> None:
    """What the engine would print in either language says what the ledger holds: no unit is unknown to it."""
    for fact in ledger.all_facts():
        for value in fact.values():
            for locale in LOCALES:
                text = write(value, locale)
                said = [one.value for one in read(text, locale)]

                assert any(agree(one, value) for one in said), f"{fact.id}: {text}"


def test_forbidden_forms_spare_accepted_ones(ledger: Ledger) -> None:
    """No wrong form stands inside a right one, where it would be found by mistake."""
    for locale in LOCALES:
        for wrong in ledger.forbidden_forms(locale):
            assert not [form for form in ledger.accepted_forms(locale) if wrong in form], wrong


def test_private_person_is_not_romanised(ledger: Ledger) -> None:
    """The reporter is no public figure."""
    reporter = ledger.names["reporter"]

    assert reporter.romanised == ""
    assert not any("Park" in form for form in reporter.forms[EN])


def test_areas_have_their_polygons(ledger: Ledger, root: Path) -> None:
    """Every area of the map is in the outline file, under its code and name."""
    outlines = json.loads((root / "data" / "goyang.geojson").read_text(encoding="utf-8"))
    named = {one["properties"]["code"]: one["properties"] for one in outlines["features"]}

    for area in ledger.areas.values():
        assert (named[area.code]["ko"], named[area.code]["en"]) == (area.label.ko, area.label.en)


def test_places_lie_on_the_map(ledger: Ledger) -> None:
    """A pinned place is inside the bounds of the map."""
    bounds = ledger.bounds
    for place in ledger.places.values():
        if place.position:
            assert bounds.south < place.position.lat < bounds.north
            assert bounds.west < place.position.lon < bounds.east
