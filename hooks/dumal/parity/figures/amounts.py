"""When two amounts say the same thing, marks (about, at least) apart.

Every test is symmetric: which language speaks first makes no difference.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from dumal.parity.figures.calendar import days_agree
from dumal.parity.figures.model import CALENDAR, Said
from dumal.values import Interval, Kind, Value

__all__ = ["LADDER", "Test", "agree_loosely"]

Test = Callable[[Said, Said], bool]

_TOLERANCE = Decimal("0.011")
"""Share by which a customary unit (평, feet) may be off."""
_PERCENT_STEP = Decimal("0.7")
"""Percentage points between a fraction and the percentage it is rounded to (a third, 33%)."""
_MONTH = Decimal(2629800)
"""Seconds in a month, on average."""
_MONTH_TOLERANCE = Decimal("0.02")
_HOUR = Decimal(3600)
_HALF_DAY = Decimal(43200)
_DAY = Decimal(86400)
_PERCENT = Decimal(100)
_SIGNED = (Kind.PERCENT, Kind.POINTS, Kind.MONEY)
"""What falls by 4.6% is at minus 4.6%: the direction is often left to a word."""
_LOOSE = (Kind.NUMBER, Kind.COUNT, Kind.ORDINAL)
"""What is counted is named freely: 312곳 and 312 are the same."""
_REPEATABLE = {
    Kind.NUMBER: tuple(Kind),
    Kind.ORDINAL: (Kind.DURATION, Kind.FLOOR, Kind.COUNT, Kind.AGE, Kind.NUMBER, Kind.DATE, Kind.LITERAL),
    Kind.COUNT: (Kind.NUMBER, Kind.ORDINAL, Kind.COUNT),
}
"""Kinds whose number may stand for that of another kind whose unit is understood."""
_DIGITS = re.compile(r"\d+")


def _same(one: Said, other: Said) -> bool:
    return (
        one.kind is other.kind
        and one.value.unit == other.value.unit
        and one.value.amount == other.value.amount
    )


def _loosely(one: Said, other: Said) -> bool:
    """Two counts of the same number, or a number and what it counts."""
    return one.kind in _LOOSE and other.kind in _LOOSE and one.value.amount == other.value.amount


def _converted(one: Said, other: Said) -> bool:
    """The same amount in another unit, or the same date less fully said."""
    if one.kind in CALENDAR and other.kind in CALENDAR:
        return days_agree(one.value.amount, other.value.amount)
    pairs = (_numbers(one.value), _numbers(other.value))
    if not pairs[0] or len(pairs[0]) != len(pairs[1]):
        return False
    close = _closeness(one.value, other.value)
    return bool(close) and all(close(left, right) for left, right in zip(*pairs, strict=True) if close)


def _closeness(one: Value, other: Value) -> Callable[[Decimal, Decimal], bool] | None:
    kinds = {one.kind, other.kind}
    if kinds == {Kind.FRACTION, Kind.ORDINAL}:
        return lambda left, right: left * right == _PERCENT
    if one.kind is other.kind and one.kind in _SIGNED and one.unit == other.unit:
        return lambda left, right: left == -right
    if kinds == {Kind.FRACTION, Kind.PERCENT}:
        return lambda left, right: abs(left - right) <= _PERCENT_STEP
    if kinds == {Kind.TIME}:
        return _same_half_day if "12h" in (one.unit, other.unit) else _same_hour
    if kinds in ({Kind.DURATION}, {Kind.DURATION, Kind.AGE}):
        return lambda left, right: abs(left - right) <= max(left, right) * _MONTH_TOLERANCE
    if one.kind is other.kind and one.unit == other.unit and (one.converted or other.converted):
        return lambda left, right: abs(left - right) <= max(abs(left), abs(right)) * _TOLERANCE
    if kinds == {Kind.COUNT, Kind.RATIO} and {one.unit, other.unit} <= {"occasion", "times"}:
        return lambda left, right: left == right
    return None


def _same_hour(one: Decimal, other: Decimal) -> bool:
    """Whether both are as far from the same hour: 12시 15분 전 reads as 12시 15분, a quarter to twelve does not."""
    return one == other or ((one + other) % (_HOUR * 2) == 0 and abs(one - other) < _HOUR)


def _same_half_day(one: Decimal, other: Decimal) -> bool:
    apart = abs(one - other) % _HALF_DAY
    return apart == 0 or (_same_hour(one, other + _HALF_DAY * round((one - other) / _HALF_DAY)))


def _numbers(value: Value) -> tuple[Decimal, ...]:
    """Return the ends of an amount in a unit that may be compared across kinds."""
    ends = (value.amount.low, value.amount.high) if isinstance(value.amount, Interval) else (value.amount,)
    factor = _factor(value)
    return tuple(end * factor for end in ends if isinstance(end, Decimal))


def _factor(value: Value) -> Decimal:
    if value.kind is Kind.FRACTION:
        return Decimal(100)
    if value.kind is Kind.AGE:
        return _MONTH * 12
    return _MONTH if value.kind is Kind.DURATION and value.unit == "month" else Decimal(1)


def _repeated(one: Said, other: Said) -> bool:
    """The number of the one without its unit: 14~17시간 and 14 to 17, 65분 and the 65th minute, 23일 and 23 days."""
    if (
        _is_digits(one, other)
        or _is_digits(other, one)
        or _is_bare_day(one, other)
        or _is_bare_day(other, one)
    ):
        return True
    if "times" in (one.value.unit, other.value.unit):
        return False
    may = other.kind in _REPEATABLE.get(one.kind, ()) or one.kind in _REPEATABLE.get(other.kind, ())
    return may and bool(one.numbers) and one.numbers == other.numbers


def _is_digits(literal: Said, number: Said) -> bool:
    """Whether a code consists of the digits of a number: 제45호 and No. 45."""
    if literal.kind is not Kind.LITERAL or number.kind not in (*_LOOSE, Kind.RATIO, *CALENDAR):
        return False
    return _DIGITS.findall(literal.reading.text) == _DIGITS.findall(number.reading.text.replace(",", ""))


def _is_bare_day(day: Said, days: Said) -> bool:
    """Whether 23일 was taken for a day of the month where 23 days are meant."""
    amount = day.value.amount
    if (
        day.kind is not Kind.DATE
        or days.kind is not Kind.DURATION
        or isinstance(amount, Interval | Decimal | str)
    ):
        return False
    bare = amount.day is not None and amount.month is None and amount.year is None
    return bare and days.value.unit == "s" and days.value.amount == Decimal(amount.day or 0) * _DAY


LADDER: tuple[Test, ...] = (_same, _loosely, _converted, _repeated)
"""From certain to bold; each is tried on what is left."""


def agree_loosely(one: Said, other: Said) -> bool:
    """Say whether any test holds."""
    return any(test(one, other) for test in LADDER)
