"""Notes and numbered sources of a page."""

from __future__ import annotations

from dataclasses import replace

from dumal.claims import Cited, notes_of, references_of
from dumal.site import Site

CITED = Cited(("hall-cost", "hall-visitors", "later-hall-open", "unknown-architect"), ("gazette",))


def test_a_note_says_both_languages_and_whose_statement_it_is(library: Site) -> None:
    """Each language in its own wording, with the value's machine form."""
    first = notes_of(CITED, library.ledger, references_of(CITED, library.ledger))[0]

    assert first.value is not None
    assert first.value.ko == '<data value="2092000000000">2조 920억 달러</data>'
    assert first.value.en == '<data value="2092000000000">USD 2.092 trillion</data>'
    assert first.speaker is not None
    assert first.speaker.en == "the town"


def test_every_kind_of_fact_has_a_note(library: Site) -> None:
    """Statements, later reports and open questions, numbered alike."""
    notes = notes_of(CITED, library.ledger, references_of(CITED, library.ledger))

    assert [note.number for note in notes] == [1, 2, 3, 4]
    assert notes[3].value is None
    assert notes[3].fact.status == "not-stated"


def test_sources_are_numbered_once(library: Site) -> None:
    """However many facts and links lead to them."""
    references = references_of(CITED, library.ledger)
    notes = notes_of(CITED, library.ledger, references)

    assert [(one.number, one.id) for one in references] == [(1, "gazette")]
    assert notes[1].references == notes[2].references == references


def test_the_article_comes_first_where_it_is_the_source(library: Site) -> None:
    """Facts of origin `article` rest on the source that data/site.yml names."""
    site = replace(library.ledger.site, article="gazette")
    ledger = replace(library.ledger, site=site)

    assert [one.id for one in references_of(Cited(("hall-cost",), ()), ledger)] == ["gazette"]
    assert references_of(Cited(("hall-cost",), ()), library.ledger) == ()
