"""Facts as the site works with them: statements, later reports and open questions under one face."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dumal.diagnostics import Span
from dumal.ledger.entries import FactEntry, FactsFile, Figure, Formula, Origin, Status, Unstated, UpdateEntry
from dumal.ledger.figures import build_value
from dumal.ledger.findings import Findings
from dumal.ledger.scalars import When
from dumal.locales import EN, KO, Bilingual
from dumal.values import Date, Interval, Kind, Value, write

__all__ = ["AS_OF", "AnyFact", "Fact", "build_facts"]

AS_OF = "as-of"
"""The facet every dated fact has: `fact:id#as-of`."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Anything a `fact:` link may cite."""

    id: str
    span: Span
    """Where its entry begins."""
    ref: str
    """The editorial pack's own number."""
    status: Status
    origin: Origin
    wording: Bilingual
    """What the value is; without a value, the statement itself."""
    topic: str = ""
    """Chapter of the facts page; empty for later reports and open questions."""
    value: Value | None = None
    as_of: When | None = None
    """When it holds or was said."""
    precision: Bilingual | None = None
    """Why the date is missing or uncertain."""
    said_by: str = ""
    """Key of `ledger.speakers`."""
    resolved_from: str = ""
    """The relative words of the source that were resolved to the date."""
    at: tuple[str, ...] = ()
    """Where in the article: language, paragraph, line."""
    sources: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()
    facets: Mapping[str, Value] = field(default_factory=dict)
    formulas: Mapping[str, Formula] = field(default_factory=dict)
    """How computed values come about, by facet; the empty name is the value itself."""
    about: tuple[str, ...] = ()
    """For a later report, the facts it sheds light on."""
    note: Bilingual | None = None

    @property
    def due(self) -> Date | None:
        """The day by which something dated should have happened; the end of a range."""
        amount = self.value.amount if self.value else None
        amount = amount.high if isinstance(amount, Interval) else amount
        return amount if isinstance(amount, Date) else None

    @property
    def as_of_text(self) -> Bilingual:
        """The as-of date in words, or why there is none."""
        dated = self.find_value(AS_OF)
        if dated is None:
            return self.precision or Bilingual("", "")
        return Bilingual(write(dated, KO), write(dated, EN))

    @property
    def facet_names(self) -> tuple[str, ...]:
        """What may follow `#`."""
        return (*self.facets, AS_OF) if self.as_of else tuple(self.facets)

    def find_value(self, facet: str = "") -> Value | None:
        """Return the value, a facet's value, or the as-of date as a value."""
        if facet == AS_OF:
            return Value(Kind.DATE, self.as_of) if self.as_of else None
        return self.facets.get(facet) if facet else self.value

    def values(self) -> Iterator[Value]:
        """Yield every value a text about this fact may state."""
        names = ("", *self.facet_names)
        yield from (value for name in names if (value := self.find_value(name)))


AnyFact = Fact
"""What `find_fact` returns: a statement, a later report or an open question."""


def build_facts(file: FactsFile, findings: Findings) -> tuple[Mapping[str, Fact], ...]:
    """Return statements, later reports and open questions, by id."""
    return (
        {id_: _statement(entry, findings) for id_, entry in file.facts.items()},
        {id_: _report(entry, findings) for id_, entry in file.updates.items()},
        {id_: _question(entry) for id_, entry in file.not_stated.items()},
    )


def _statement(entry: FactEntry, findings: Findings) -> Fact:
    return Fact(
        id=entry.id,
        span=entry.span,
        ref=entry.ref,
        status=entry.status,
        origin=entry.origin,
        wording=entry.wording,
        topic=entry.topic,
        value=_value(entry.value, entry.id, findings) if entry.value else None,
        as_of=entry.as_of,
        said_by=entry.said_by,
        resolved_from=entry.resolved_from,
        at=entry.at,
        sources=entry.sources,
        errata=entry.errata,
        facets=_facets(entry.facets, entry.id, findings),
        formulas=_formulas(entry.facets, entry.computed),
        note=entry.note,
    )


def _report(entry: UpdateEntry, findings: Findings) -> Fact:
    return Fact(
        id=entry.id,
        span=entry.span,
        ref=entry.ref,
        status=entry.status,
        origin=Origin.LATER,
        wording=entry.wording,
        as_of=entry.as_of,
        precision=entry.precision,
        sources=entry.sources,
        facets=_facets(entry.facets, entry.id, findings),
        formulas=_formulas(entry.facets, None),
        about=entry.about,
    )


def _question(entry: Unstated) -> Fact:
    return Fact(entry.id, entry.span, entry.ref, Status.NOT_STATED, Origin.ARTICLE, entry.wording)


def _value(figure: Figure, name: str, findings: Findings) -> Value | None:
    """Make a value; the name of one that cannot be made is remembered, so that formulas do not echo it."""
    value = build_value(figure, findings)
    if value is None:
        findings.broken.add(name)
    return value


def _facets(figures: Mapping[str, Figure], fact_id: str, findings: Findings) -> Mapping[str, Value]:
    built = {name: _value(figure, f"{fact_id}#{name}", findings) for name, figure in figures.items()}
    return {name: value for name, value in built.items() if value}


def _formulas(figures: Mapping[str, Figure], main: Formula | None) -> Mapping[str, Formula]:
    formulas = {name: figure.computed for name, figure in figures.items()}
    return {name: formula for name, formula in {"": main, **formulas}.items() if formula}
