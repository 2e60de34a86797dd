"""What the ledger answers, on a small one without faults."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from dumal.ledger import AS_OF, CODES, Status, load_ledger, nearest
from dumal.locales import EN, KO
from dumal.values import Approx, Date, Kind, Value


def test_small_ledger_is_faultless(small: Path) -> None:
    """The ledger that the cases spoil has nothing wrong with it."""
    assert load_ledger(small)[1] == ()


def test_one_face_for_all_that_can_be_cited(small: Path) -> None:
    """Statements, later reports and open questions are found by id and have a status."""
    ledger, _ = load_ledger(small)
    found = {one.id: one.status for one in ledger.all_facts()}

    assert found["hall-area"] is Status.PLANNED
    assert found["later-opened"] is Status.STATED
    assert found["unknown-cost"] is Status.NOT_STATED
    assert all(ledger.find_fact(one) for one in found)
    assert ledger.find_fact("no-such-fact") is None


def test_values_and_facets(small: Path) -> None:
    """A fact's value, its facets and its as-of date are values alike."""
    ledger, _ = load_ledger(small)

    assert ledger.find_value("hall-seats") == Value(Kind.COUNT, Decimal(250), "seat")
    assert ledger.find_value("hall-seats", "printed") == Value(Kind.COUNT, Decimal(500), "seat")
    assert ledger.find_value("hall-area", AS_OF) == Value(Kind.DATE, Date(2024, 5, 3))
    assert ledger.find_value("hall-area") == Value(Kind.AREA, Decimal(1000), "m2", Approx.ABOUT)
    assert ledger.facet_names("hall-seats") == ("printed", AS_OF)
    assert len(ledger.values_of("hall-seats")) == 3
    assert ledger.find_value("unknown-cost", AS_OF) is None


def test_days_in_words(small: Path) -> None:
    """The as-of date is written in both languages."""
    ledger, _ = load_ledger(small)

    assert ledger.facts["hall-area"].as_of_text[KO] == "2024년 5월 3일"
    assert ledger.facts["hall-area"].as_of_text[EN] == "3 May 2024"


def test_forms_of_names(small: Path) -> None:
    """A link may print loose forms; prose is searched for strict ones; wrong ones know the right one."""
    ledger, _ = load_ledger(small)

    assert ledger.names["hall"].forms[EN] == ("Town Hall", "hall")
    assert ledger.accepted_forms(EN) == ("Town Hall",)
    assert ledger.forbidden_forms(EN) == {"City Hall": "Town Hall"}
    assert ledger.forbidden_forms(KO) == {"의자": "좌석"}


def test_ids_by_scheme(small: Path) -> None:
    """Links of each scheme may cite what their file holds."""
    ledger, _ = load_ledger(small)

    assert ledger.ids("source") == {"gazette"}
    assert ledger.ids("name") == {"hall"}
    assert {"hall-seats", "later-opened", "unknown-cost"} <= set(ledger.ids("fact"))
    assert ledger.ids("image") == frozenset()


def test_nearest_id() -> None:
    """A slip finds what was meant; something else finds nothing."""
    assert nearest("bio-markt-2021", ["bio-market-2021", "forum-held"]) == "bio-market-2021"
    assert nearest("weather", ["bio-market-2021", "forum-held"]) is None


def test_loading_changes_nothing(small: Path) -> None:
    """Two loads give equal ledgers, and the first is not touched by the second."""
    first, second = load_ledger(small)[0], load_ledger(small)[0]

    assert first == second
    assert first is not second


def test_broken_entries_count_as_known(small: Path) -> None:
    """A page that cites an entry with a fault is not told that the entry does not exist."""
    path = small / "data" / "facts.yml"
    path.write_text(path.read_text("utf-8").replace("status: planned", "status: plan"), encoding="utf-8")

    ledger, found = load_ledger(small)

    assert [one.code for one in found] == ["DM108"]
    assert "hall-area" in ledger.ids("fact")
    assert ledger.find_fact("hall-area") is None


def test_every_code_is_explained_once() -> None:
    """Codes are DM100 to DM149 and DM161 to DM169, each with a line in both languages."""
    assert all("DM100" <= code <= "DM149" or "DM161" <= code <= "DM169" for code in CODES)
    assert len({text.en for text in CODES.values()}) == len(CODES)
    assert all(text.ko and text.en for text in CODES.values())
