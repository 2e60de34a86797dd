"""What happened when: the marks of timelines, and facts whose value is a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from dumal.ledger import AS_OF, Fact, Ledger, Mark, Status, Timeline
from dumal.locales import Bilingual
from dumal.open_data.dates import day_of
from dumal.values import Date, Interval, Value

__all__ = ["DatedEvent", "calendar_events", "timeline_events"]

_EVENTFUL = (Status.DONE, Status.PLANNED)
"""Statuses of facts that tell of an event; a stated date may be anything."""


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """Something with a date."""

    cited: str
    """`id`, or `id#facet`: what a page would cite for its date."""
    name: Bilingual
    fact: Fact
    when: Value

    @property
    def day(self) -> datetime.date | None:
        """The day, where exactly one is held."""
        return day_of(self.when)


def timeline_events(timeline: Timeline, ledger: Ledger) -> tuple[DatedEvent, ...]:
    """Return the dated events of a timeline, in its order."""
    found = (_event(mark, ledger) for mark in timeline.marks)
    return tuple(one for one in found if one)


def calendar_events(ledger: Ledger) -> tuple[DatedEvent, ...]:
    """Return every event whose day is held, by day; one named by a timeline bears that name."""
    events = {one.cited: one for one in _named(ledger)}
    known = {**events, **{one.cited: one for one in _own_days(ledger) if one.cited not in events}}
    return tuple(sorted(known.values(), key=lambda one: (str(one.day), one.cited)))


def _named(ledger: Ledger) -> Iterator[DatedEvent]:
    for timeline in ledger.drawn.timelines.values():
        yield from (one for one in timeline_events(timeline, ledger) if one.day)


def _own_days(ledger: Ledger) -> Iterator[DatedEvent]:
    for fact in ledger.all_facts():
        if fact.value and fact.status in _EVENTFUL and day_of(fact.value):
            yield DatedEvent(fact.id, fact.wording, fact, fact.value)


def _event(mark: Mark, ledger: Ledger) -> DatedEvent | None:
    """Date a mark as the drawing does: by what it cites, else by the fact's value, else by its as-of date."""
    id_, _, facet = mark.fact.partition("#")
    fact = ledger.find_fact(id_)
    if fact is None:
        return None
    for name in (facet,) if facet else ("", AS_OF):
        held = fact.find_value(name)
        if held and _is_date(held):
            return DatedEvent(f"{id_}#{name}" if name else id_, mark.label, fact, held)
    return None


def _is_date(held: Value) -> bool:
    amount = held.amount
    return isinstance(amount, Date) or (isinstance(amount, Interval) and isinstance(amount.low, Date))
