"""Events as a timeline prints them, apart by what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dumal.figures.spans import Stretch, stretch_of
from dumal.ledger import AS_OF, Fact, Ledger, Mark, Origin, Status
from dumal.locales import Locale
from dumal.values import Date, Interval, Value, write

__all__ = ["Event", "Group", "event_of", "group_of", "title_of"]


class Group(StrEnum):
    """What became of an event, as far as is known."""

    DONE = "done"
    PLANNED = "planned"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Event:
    """One event, in one language."""

    label: str
    fact: Fact
    cited: str
    """What its date links to: `id`, `id#facet` or `id#as-of`."""
    when: str
    """Its date in words."""
    stretch: Stretch | None
    """None when the date is not known."""


def event_of(mark: Mark, ledger: Ledger, locale: Locale) -> Event:
    """Gather what is printed of an event."""
    id_, _, facet = mark.fact.partition("#")
    fact = ledger.find_fact(id_)
    if fact is None:
        raise TypeError(mark.fact)
    facet = facet or _dated_by(fact)
    held = fact.find_value(facet)
    stretch = _stretch(held)
    return Event(
        label=mark.label[locale],
        fact=fact,
        cited=f"{id_}#{facet}" if facet else id_,
        when=write(held, locale) if held and stretch else ledger.strings.drawings.undated[locale],
        stretch=stretch,
    )


def _dated_by(fact: Fact) -> str:
    """Return the facet that dates a fact: none when its value is the date itself."""
    return "" if _stretch(fact.value) or fact.as_of is None else AS_OF


def _stretch(held: Value | None) -> Stretch | None:
    return stretch_of(held.amount) if held and isinstance(held.amount, Date | Interval) else None


def group_of(fact: Fact) -> Group:
    """Say what became of the event a fact tells of."""
    if fact.origin is Origin.LATER:
        return Group.LATER
    return Group.DONE if fact.status in (Status.DONE, Status.STATED) else Group.PLANNED


def title_of(group: Group, ledger: Ledger, locale: Locale) -> str:
    """Return what a group is called, as a title is written."""
    strings = ledger.strings
    words = strings.updates if group is Group.LATER else strings.statuses[Status(group)]
    return words[locale][:1].upper() + words[locale][1:]
