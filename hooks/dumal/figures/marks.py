"""Facts as a drawing prints them: label, value, and what must be said beside the value."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dumal.ledger import AS_OF, Erratum, ErratumType, Fact, Ledger, Mark, Origin, PrintedIn, Publish, Status
from dumal.locales import Bilingual, Locale
from dumal.values import Value, write

__all__ = ["Shown", "show"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A mark with all that is printed of it, in one language."""

    label: str
    fact: Fact
    cited: str
    """`id` or `id#facet`."""
    value: Value
    amount: Decimal
    text: str
    """The value in words."""
    year: str
    """When it holds, in words."""
    status: Status
    tags: tuple[str, ...]
    """Words that keep a reader from taking it for plain fact: forecast, corrected, our arithmetic."""
    erratum: Erratum | None
    """Why the value differs from what was printed, if it does."""


def show(mark: Mark, ledger: Ledger, locale: Locale) -> Shown:
    """Gather what is printed of a mark; `check` has made sure that its fact holds a number."""
    id_, _, facet = mark.fact.partition("#")
    fact = ledger.find_fact(id_)
    value = fact.find_value(facet) if fact else None
    if fact is None or value is None or not isinstance(value.amount, Decimal):
        raise TypeError(mark.fact)
    dated = fact.find_value(AS_OF)
    erratum = None if facet else _correction(fact, ledger)
    return Shown(
        label=mark.label[locale],
        fact=fact,
        cited=mark.fact,
        value=value,
        amount=value.amount,
        text=write(value, locale),
        year=write(dated, locale) if dated else "",
        status=fact.status,
        tags=tuple(word[locale] for word in _tags(fact, erratum, ledger)),
        erratum=erratum,
    )


def _correction(fact: Fact, ledger: Ledger) -> Erratum | None:
    """Return the erratum by which the value is not the one its source printed."""
    wrong = (PrintedIn.SOURCE, PrintedIn.BOTH)
    errata = (ledger.errata[id_] for id_ in fact.errata if id_ in ledger.errata)
    return next(
        (
            one
            for one in errata
            if one.type is ErratumType.NUMBER
            and one.printed_in in wrong
            and one.publish is not Publish.EDITORS
        ),
        None,
    )


def _tags(fact: Fact, erratum: Erratum | None, ledger: Ledger) -> list[Bilingual]:
    strings = ledger.strings
    tags = [strings.statuses[fact.status]] if fact.status in _UNSURE else []
    tags += [strings.origins[fact.origin]] if fact.origin in (Origin.OURS, Origin.OUTSIDE) else []
    return [*tags, *([strings.drawings.corrected] if erratum else [])]


_UNSURE = (Status.FORECAST, Status.PLANNED, Status.HOPED_FOR, Status.CLAIMED)
"""What is said of a value wherever it is drawn."""
