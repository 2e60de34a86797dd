"""Ranges of dates and of times of day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from dumal.values.core import Core
from dumal.values.model import Date, Interval, Kind, Part, Value

__all__ = ["as_date", "join_dates", "join_times", "short_year"]

_CALENDAR = (Kind.DATE, Kind.PERIOD)
_FIELDS = ("year", "month", "day")
_RANGES = {"year": range(1000, 3000), "month": range(1, 13), "day": range(1, 32)}
_CENTURIES = 30
_YEAR = Decimal(12)
"""Months."""
_HOUR, _NOON = Decimal(3600), Decimal(12 * 3600)


def join_dates(first: Core, second: Core) -> Value | None:
    """Let each date fill the other's blanks: 5~7월, 3–5 July 2024, 2024년 5월~7월."""
    high = second.value.amount
    low = as_date(first, high) if isinstance(high, Date) else None
    if low is None or not isinstance(high, Date):
        return None
    low, high = _fill(low, high), _fill(high, low)
    if _level(low) != _level(high):
        return None
    return Value(Kind.DATE, Interval(low, high)) if _key(low) <= _key(high) else None


def as_date(core: Core, model: Date) -> Date | None:
    """Read a bare number before a date as the smallest field of that date."""
    if isinstance(core.value.amount, Date) and core.value.kind in _CALENDAR:
        return core.value.amount
    number = core.number
    if core.unit or not number or not number.digits or len(number.digits) > 4:
        return None
    if model.part:
        return _as_part(int(number.digits), model)
    smallest = next((name for name in reversed(_FIELDS) if getattr(model, name) is not None), None)
    field = int(number.digits)
    if smallest is None or field not in _RANGES[smallest]:
        return None
    return {"day": Date(day=field), "month": Date(month=field), "year": Date(year=field)}[smallest]


def _as_part(number: int, model: Date) -> Date | None:
    """Read the 17 of 17~18세기, the 3 of 3~4분기."""
    if model.part == Part.CENTURY and 0 < number <= _CENTURIES:
        return Date((number - 1) * 100, part=model.part)
    name = f"{(model.part or '')[:1]}{number}"
    return replace(model, part=Part(name)) if name in list(Part) else None


def _fill(date: Date, other: Date) -> Date:
    """Take coarser fields from the other end."""
    if date.year is None and other.year is not None:
        date = replace(date, year=other.year)
    if date.month is None and date.day is not None:
        date = replace(date, month=other.month)
    return date


def _level(date: Date) -> tuple[bool, ...]:
    return tuple(getattr(date, name) is not None for name in _FIELDS)


def _key(date: Date) -> tuple[int | str, ...]:
    return *(getattr(date, name) or 0 for name in _FIELDS), date.part or ""


def short_year(first: Core, second: Core) -> Value | None:
    """Read 2024-25, 1995~96년."""
    low, number = first.value.amount, second.number
    if not isinstance(low, Date) or not low.year or low.month or not number or len(number.digits) != 2:
        return None
    if second.unit and second.unit.factor != _YEAR:
        return None
    high = low.year // 100 * 100 + int(number.digits)
    return Value(Kind.DATE, Interval(low, Date(high))) if high > low.year else None


def join_times(first: Core, second: Core) -> Value | None:
    """Let a time of unknown half, or a bare hour, take the half of the other: 9-11 am, 오후 3시부터 5시까지."""
    low, high = first.value.amount, second.value.amount
    if not isinstance(low, Decimal) or not isinstance(high, Decimal):
        return None
    kinds, unit = (first.value.kind, second.value.kind), second.value.unit
    if kinds == (Kind.NUMBER, Kind.TIME):
        start = _hour(low * _HOUR, high)
    elif kinds != (Kind.TIME, Kind.TIME):
        return None
    else:
        start = _hour(low, high) if first.value.unit and not unit else low
        if unit and not first.value.unit:
            unit, high = "", high + _NOON * (high < low)
    return Value(Kind.TIME, Interval(start, high), unit) if start is not None else None


def _hour(time: Decimal, high: Decimal) -> Decimal | None:
    """Place a time of unknown half before a known one."""
    if time % 60 or not 0 <= time <= 2 * _NOON:
        return None
    return time + _NOON * (high >= _NOON > time and time + _NOON < high)
