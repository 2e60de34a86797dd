"""When two amounts say the same thing, marks (about, at least) apart.

Every test is symmetric: which language speaks first makes no difference.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from decimal import Decimal

from dumal.parity.figures.calendar import bare_days, days_agree, part_number
from dumal.parity.figures.model import CALENDAR, Said
from dumal.values import Kind, Value

__all__ = ["LADDER", "Test", "agree_loosely"]

Test = Callable[[Said, Said], bool]
Closeness = Callable[[Decimal, Decimal], bool]

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


def _closeness(one: Value, other: Value) -> Closeness | None:
    """Return how near to each other two amounts must be, if they can be compared at all."""
    kinds = frozenset({one.kind, other.kind})
    if kinds in _ACROSS:
        return _ACROSS[kinds]
    if kinds == {Kind.COUNT, Kind.RATIO} and {one.unit, other.unit} <= {"occasion", "times"}:
        return operator.eq
    if len(kinds) > 1:
        return None
    if one.kind is Kind.TIME:
        return _same_half_day if "12h" in (one.unit, other.unit) else _same_hour
    if one.unit != other.unit:
        return None
    if one.kind in _SIGNED:
        return lambda left, right: left == -right
    return _nearly if one.converted or other.converted else None


def _nearly(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= max(abs(one), abs(other)) * _TOLERANCE


def _as_long(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= max(abs(one), abs(other)) * _MONTH_TOLERANCE


def _rounded_share(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _PERCENT_STEP


def _decimal_share(one: Decimal, other: Decimal) -> bool:
    """A share written as a decimal: 2할 8푼 5리 and .285."""
    return min(one, other) < 1 and min(one, other) * _PERCENT == max(one, other)


def _same_hour(one: Decimal, other: Decimal) -> bool:
    """Whether both are as far from the same hour: 12시 15분 전 reads as 12시 15분, a quarter to twelve does not."""
    return one == other or ((one + other) % (_HOUR * 2) == 0 and abs(one - other) < _HOUR)


def _same_half_day(one: Decimal, other: Decimal) -> bool:
    apart = abs(one - other) % _HALF_DAY
    return apart == 0 or (_same_hour(one, other + _HALF_DAY * round((one - other) / _HALF_DAY)))


def _numbers(value: Value) -> tuple[Decimal, ...]:
    """Return the ends of an amount in a unit that may be compared across kinds."""
    factor = _factor(value)
    return tuple(end * factor for end in _ends(value))


def _ends(value: Value) -> tuple[Decimal, ...]:
    return tuple(end.amount for end in value.ends() if isinstance(end.amount, Decimal))


def _factor(value: Value) -> Decimal:
    if value.kind is Kind.FRACTION:
        return Decimal(100)
    if value.kind is Kind.AGE:
        return _MONTH * 12
    return _MONTH if value.kind is Kind.DURATION and value.unit == "month" else Decimal(1)


def _repeated(one: Said, other: Said) -> bool:
    """The number of the one without its unit: 14~17시간 and 14 to 17, 65분 and the 65th minute, 23일 and 23 days."""
    if any(test(one, other) or test(other, one) for test in (_is_digits, _is_bare_day, _is_numbered_part)):
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


def _is_numbered_part(period: Said, ordinal: Said) -> bool:
    """Whether an ordinal stands for a quarter, half or century whose noun comes later: the first and second."""
    number = part_number(period.value)
    return ordinal.kind is Kind.ORDINAL and number is not None and ordinal.value.amount == number


def _is_bare_day(day: Said, days: Said) -> bool:
    """Whether 23일 was taken for a day of the month where 23 days, or the 23rd, are meant."""
    bare = bare_days(day.value)
    if not bare or days.kind not in (Kind.DURATION, Kind.ORDINAL):
        return False
    unit = _DAY if days.kind is Kind.DURATION and days.value.unit == "s" else Decimal(1)
    return tuple(number * unit for number in bare) == _ends(days.value)


_ACROSS: dict[frozenset[Kind], Closeness] = {
    frozenset({Kind.FRACTION, Kind.ORDINAL}): lambda left, right: left * right == _PERCENT,
    frozenset({Kind.FRACTION, Kind.PERCENT}): _rounded_share,
    frozenset({Kind.PERCENT, Kind.NUMBER}): _decimal_share,
    frozenset({Kind.DURATION}): _as_long,
    frozenset({Kind.DURATION, Kind.AGE}): _as_long,
}
"""How kinds compare that are not one another's: `_numbers` brings them to one unit first."""

LADDER: tuple[Test, ...] = (_same, _loosely, _converted, _repeated)
"""From certain to bold; each is tried on what is left."""


def agree_loosely(one: Said, other: Said) -> bool:
    """Say whether any test holds."""
    return any(test(one, other) for test in LADDER)
