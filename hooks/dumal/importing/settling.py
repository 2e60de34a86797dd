"""What a value said in two languages comes to, and how the ledger writes it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from dumal.importing.emitting import When
from dumal.parity.figures import Said
from dumal.values import Approx, Bound, Date, Interval, Kind, Value, parse_date

__all__ = ["Notation", "notation", "settle"]

Notation = dict[str, str | Decimal]
"""A value as `data/facts.yml` writes it."""

_UNTOLD = (Kind.RELATIVE, Kind.WEEKDAY)
_UNITLESS = (
    Kind.PERCENT,
    Kind.POINTS,
    Kind.RATIO,
    Kind.FRACTION,
    Kind.AGE,
    Kind.FLOOR,
    Kind.ORDINAL,
    Kind.NUMBER,
    Kind.TIME,
)
"""Kinds that have one unit, which the ledger leaves out."""


def settle(sayings: Sequence[Said], day: datetime.date | None) -> Value:
    """Return the value of sayings that agree: the fullest date, the year nearest to the article's day."""
    values = [said.value for said in sayings]
    value = max(values, key=_fullness) if _is_dated(values[0]) else values[0]
    value = replace(value, approx=values[0].approx, bound=values[0].bound)
    amount = value.amount
    if isinstance(amount, Date) and day:
        return replace(value, amount=_near(amount, day))
    if (
        isinstance(amount, Interval)
        and isinstance(amount.low, Date)
        and isinstance(amount.high, Date)
        and day
    ):
        return replace(value, amount=Interval(_near(amount.low, day), _near(amount.high, day)))
    return value


def _is_dated(value: Value) -> bool:
    return value.kind in (Kind.DATE, Kind.PERIOD)


def _fullness(value: Value) -> int:
    date = value.amount
    if not isinstance(date, Date):
        return 0
    return sum(one is not None for one in (date.year, date.month, date.day, date.part, date.clock))


def _near(date: Date, day: datetime.date) -> Date:
    """Give a date without a year the year, and one without a month the month, that brings it nearest."""
    if date.year is not None or date.part:
        return date
    if date.month is None:
        return replace(date, year=day.year, month=day.month)
    apart = {
        year: abs((year - day.year) * 12 + date.month - day.month)
        for year in range(day.year - 1, day.year + 2)
    }
    return replace(date, year=min(apart, key=lambda year: (apart[year], year)))


def notation(value: Value) -> Notation:
    """Write a value as the ledger does; nothing where it has no notation for it."""
    if value.kind in _UNTOLD:
        return {}
    if value.kind is Kind.LITERAL:
        return {"kind": "literal", "text": str(value.amount)}
    written = _dated(value) if _is_dated(value) else _amount(value)
    if written and value.approx is not Approx.NONE:
        written["approx"] = str(value.approx)
    if written and value.bound is not Bound.NONE:
        written["bound"] = str(value.bound)
    return written


def _dated(value: Value) -> Notation:
    text = str(value.amount)
    try:
        parse_date(text)
    except ValueError:
        return {}
    return {"kind": "date", "date": When(text)}


def _amount(value: Value) -> Notation:
    amount = value.amount
    written: Notation = {"kind": str(value.kind)}
    if isinstance(amount, Decimal):
        written["amount"] = amount
    elif (
        isinstance(amount, Interval) and isinstance(amount.low, Decimal) and isinstance(amount.high, Decimal)
    ):
        written |= {"low": amount.low, "high": amount.high}
    else:
        return {}
    if value.unit and value.kind not in _UNITLESS:
        written["unit"] = value.unit
    return written
