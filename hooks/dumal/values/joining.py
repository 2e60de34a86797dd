"""Ranges: two values with a sign or word between them, the first borrowing what it lacks from the second."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from dumal.values.core import Core
from dumal.values.model import EXACT, Date, Interval, Kind, Value
from dumal.values.quantities import scaled

__all__ = ["join"]

_CALENDAR = (Kind.DATE, Kind.PERIOD)
_FIELDS = ("year", "month", "day")
_RANGES = {"year": range(1000, 3000), "month": range(1, 13), "day": range(1, 32)}


def join(first: Core, second: Core) -> Core | None:
    """Make one range of two values, or one date of a day and a time; None where they do not belong together."""
    value = _join_dates(first, second) if second.value.kind in _CALENDAR else _join_amounts(first, second)
    if value is None:
        return None
    sure = second.sure or (first.sure and second.number is not None)
    return Core(value, second.end, sure, second.style, first.relative or second.relative)


def _join_dates(first: Core, second: Core) -> Value | None:
    """Let each date fill the other's blanks: 5~7월, 3–5 July 2024, 2024년 5월~7월."""
    high = second.value.amount
    low = _as_date(first, high) if isinstance(high, Date) else None
    if low is None or not isinstance(high, Date):
        return None
    low, high = _fill(low, high), _fill(high, low)
    if _level(low) != _level(high):
        return None
    return Value(Kind.DATE, Interval(low, high)) if _key(low) <= _key(high) else None


def _as_date(core: Core, model: Date) -> Date | None:
    """Read a bare number before a date as the smallest field of that date."""
    if isinstance(core.value.amount, Date) and core.value.kind in _CALENDAR:
        return core.value.amount
    number = core.number
    if core.unit or not number or not number.digits or len(number.digits) > 4:
        return None
    smallest = next((name for name in reversed(_FIELDS) if getattr(model, name) is not None), None)
    if smallest is None or model.part:
        return None
    field = int(number.digits)
    dates = {"day": Date(day=field), "month": Date(month=field), "year": Date(year=field)}
    return dates[smallest] if field in _RANGES[smallest] else None


def _fill(date: Date, other: Date) -> Date:
    """Take coarser fields from the other end."""
    if date.year is None and other.year is not None:
        date = replace(date, year=other.year)
    if date.month is None and date.day is not None:
        date = replace(date, month=other.month)
    return date


def _level(date: Date) -> tuple[bool, ...]:
    return tuple(getattr(date, name) is not None for name in _FIELDS)


def _key(date: Date) -> tuple[int, ...]:
    return tuple(getattr(date, name) or 0 for name in _FIELDS)


def _join_amounts(first: Core, second: Core) -> Value | None:
    one, other = first.value, second.value
    if one.kind is Kind.DATE and first.number and first.number.digits and other.kind is Kind.NUMBER:
        return _short_year(first, second)
    if one.kind is Kind.TIME or other.kind is Kind.TIME:
        return _join_times(first, second)
    if one.kind is Kind.DATE and other.kind is not Kind.COUNT:
        return None  # from 2022 to $4 billion
    if first.number is None or second.number is None or first.number.ordinal != second.number.ordinal:
        return None
    low, high = _lend(first, second), _lend(second, first, scale=False)
    if low.kind is not high.kind or low.unit != high.unit:
        return None
    if not isinstance(low.amount, Decimal) or not isinstance(high.amount, Decimal):
        return None
    if low.kind is Kind.NUMBER and low.amount > high.amount:
        return Value(Kind.RATIO, Interval(low.amount, high.amount), ":")
    return replace(high, amount=Interval(low.amount, high.amount), approx=one.approx)


def _lend(core: Core, other: Core, scale: bool = True) -> Value:
    """Return the value of one end with the unit, and the scale word if it stands after it, of the other."""
    number, lender = core.number, other.number
    if core.value.kind not in (Kind.NUMBER, Kind.DATE) or (core.value.kind is Kind.DATE and not number):
        bare = core.value
        amount = number.amount if number else None
    else:
        bare, amount = None, number.amount if number else None
    if not number or not lender or amount is None:
        return core.value
    if scale and number.scale == 1 and lender.scale > 1 and number.lead < lender.lead:
        amount = EXACT.multiply(amount, lender.scale)
    unit = core.unit if bare else core.unit or other.unit
    return scaled(amount, unit)


def _short_year(first: Core, second: Core) -> Value | None:
    """Read 2024-25."""
    low, number = first.value.amount, second.number
    if not isinstance(low, Date) or not low.year or not number or len(number.digits) != 2:
        return None
    high = low.year // 100 * 100 + int(number.digits)
    return Value(Kind.DATE, Interval(low, Date(high))) if high > low.year else None


def _join_times(first: Core, second: Core) -> Value | None:
    low, high = first.value.amount, second.value.amount
    if (
        first.value.kind is Kind.NUMBER
        and first.number
        and first.number.digits
        and second.value.kind is Kind.TIME
    ):
        hour = int(first.number.digits)
        if hour > 24 or not isinstance(high, Decimal):
            return None
        afternoon = high >= 12 * 3600 and hour < 12 and (hour + 12) * 3600 < high
        low = Decimal((hour + 12 * afternoon) * 3600)
    elif first.value.kind is not Kind.TIME or second.value.kind is not Kind.TIME:
        return None
    if not isinstance(low, Decimal) or not isinstance(high, Decimal):
        return None
    return Value(Kind.TIME, Interval(low, high), second.value.unit)
