"""The note behind each claim: how firm a fact is, as of when, whose statement, what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dumal.claims.links import Cited, mark_value
from dumal.claims.references import Reference, sources_of
from dumal.ledger import AnyFact, Erratum, Gravity, Ledger, Publish
from dumal.locales import LOCALES, Bilingual

__all__ = ["Note", "notes_of"]


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader learns about one fact."""

    number: int
    """Its place on the page, from 1."""
    fact: AnyFact
    value: Bilingual | None
    """The value as each language writes it, as HTML."""
    origin: Bilingual
    """Where the statement comes from."""
    speaker: Bilingual | None
    """Whose statement it is."""
    errata: tuple[Erratum, ...]
    """What the source got wrong about it, in earnest; each right reading once."""
    references: tuple[Reference, ...]
    """The page's numbered sources that bear on it."""


def notes_of(cited: Cited, ledger: Ledger, references: tuple[Reference, ...]) -> tuple[Note, ...]:
    """Return the notes of one page, in the order of their claims."""
    numbered = {one.id: one for one in references}
    facts = [(number, ledger.find_fact(id_)) for number, id_ in enumerate(cited.facts, 1)]
    return tuple(_note(number, fact, ledger, numbered) for number, fact in facts if fact)


def _note(number: int, fact: AnyFact, ledger: Ledger, numbered: Mapping[str, Reference]) -> Note:
    found = (ledger.errata[id_] for id_ in fact.errata)
    errata = (one for one in found if one.publish is Publish.ENTRY and one.severity is not Gravity.LOW)
    return Note(
        number=number,
        fact=fact,
        value=_value(fact),
        origin=ledger.strings.origins[fact.origin],
        speaker=ledger.speakers.get(fact.said_by),
        errata=tuple({one.right: one for one in errata}.values()),
        references=tuple(numbered[id_] for id_ in sources_of(fact, ledger) if id_ in numbered),
    )


def _value(fact: AnyFact) -> Bilingual | None:
    held = fact.value
    return Bilingual(**{one.code: mark_value(held, one) for one in LOCALES}) if held else None
