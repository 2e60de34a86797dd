"""Whether what prose says is what the ledger holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from dumal.values.model import EXACT, Approx, Bound, Date, Interval, Kind, Value

__all__ = ["Agreement", "Differs", "Verdict", "agree", "compatible"]

_NUMBERS = (Kind.NUMBER, Kind.COUNT, Kind.ORDINAL, Kind.AGE)
_PROPORTIONS = {Kind.RATIO, Kind.NUMBER}
_CALENDAR = (Kind.DATE, Kind.PERIOD)
_ANY_COUNT = ("", "item", "nth")
_ALIKE = ({"times", "occasion"}, {"home", "household", "floor"}, {"company", "school", "city", "item"})
"""Units whose words stand for one another in translation."""
_ROUNDING = Decimal("0.05")
"""A marked rounding may be this far off, as a share of what is held."""
_OVER = Decimal("0.2")
"""The same for 여, which names the round number below: 10여 척 for a dozen."""
_CONVERSION = Decimal("0.01")
_HALF_DAY = Decimal(12 * 3600)


class Verdict(StrEnum):
    """How two values stand to each other."""

    SAME = "same"
    ROUNDED = "rounded"
    """What is said is a rounding of what is held, and marked as one."""
    DIFFERENT = "different"


class Differs(StrEnum):
    """What differs first."""

    NOTHING = ""
    KIND = "kind"
    UNIT = "unit"
    AMOUNT = "amount"
    PRECISION = "precision"
    """A date said more coarsely, or more finely, than held."""
    APPROX = "approx"
    BOUND = "bound"


@dataclass(frozen=True, slots=True)
class Agreement:
    """The outcome of a comparison; true unless the two differ."""

    verdict: Verdict
    part: Differs = Differs.NOTHING
    """What a message should name."""

    def __bool__(self) -> bool:
        return self.verdict is not Verdict.DIFFERENT


_SAME = Agreement(Verdict.SAME)
_ROUNDED = Agreement(Verdict.ROUNDED)


def _differ(part: Differs) -> Agreement:
    return Agreement(Verdict.DIFFERENT, part)


def agree(said: Value, held: Value, *, coarser: bool = False) -> Agreement:
    """Compare what prose says with what the ledger holds.

    Args:
        said: The value read in prose.
        held: The value in the ledger.
        coarser: Whether a date may be said with less precision than it is held (2024 for 2024-10).
    """
    said = _as_year(said, held)
    if not compatible(said, held):
        return _differ(Differs.KIND if said.kind is not held.kind else Differs.UNIT)
    if said.kind in _CALENDAR:
        part = _compare_dates(said, held, coarser)
        return _differ(part) if part else _compare_marks(said, held)
    if _equal(said, held):
        return _compare_marks(said, held)
    if _is_rounding(said, held):
        return _ROUNDED
    return _differ(Differs.AMOUNT)


def _as_year(said: Value, held: Value) -> Value:
    """Take a plain number for a year where a year is held: 1592."""
    year = said.amount if said.kind is Kind.NUMBER else None
    if held.kind is not Kind.DATE or not isinstance(year, Decimal) or year % 1 or not 0 < year < 10000:
        return said
    return Value(Kind.DATE, Date(int(year)), approx=said.approx, bound=said.bound)


def compatible(one: Value, other: Value) -> bool:
    """Say whether two values can be about the same thing: kinds that go together, units that go together."""
    if one.kind in _CALENDAR or other.kind in _CALENDAR:
        return one.kind in _CALENDAR and other.kind in _CALENDAR
    if one.kind is other.kind and one.unit == other.unit:
        return True
    units = {one.unit, other.unit}
    if any(units <= alike for alike in _ALIKE):
        return True
    if one.kind is other.kind is Kind.TIME or ({one.kind, other.kind} <= _PROPORTIONS and units <= {"", ":"}):
        return True
    if {one.kind, other.kind} == {Kind.FRACTION, Kind.PERCENT}:
        return True
    if one.kind in _NUMBERS and other.kind in _NUMBERS:
        return one.unit in _ANY_COUNT or other.unit in _ANY_COUNT
    return False


def _equal(said: Value, held: Value) -> bool:
    one, other = _amounts(said), _amounts(held)
    if len(one) != len(other) or not one:
        return said.amount == held.amount
    return all(_same_amount(left, right, said, held) for left, right in zip(one, other, strict=True))


def _amounts(value: Value) -> tuple[Decimal, ...]:
    ends = (value.amount.low, value.amount.high) if isinstance(value.amount, Interval) else (value.amount,)
    numbers = [end for end in ends if isinstance(end, Decimal)]
    if value.kind is Kind.FRACTION:
        numbers = [EXACT.multiply(number, Decimal(100)) for number in numbers]
    return tuple(numbers)


def _same_amount(one: Decimal, other: Decimal, said: Value, held: Value) -> bool:
    if one == other:
        return True
    if said.kind is Kind.TIME and "12h" in (said.unit, held.unit):
        return abs(one - other) == _HALF_DAY
    return said.converted is not held.converted and abs(one - other) <= abs(other) * _CONVERSION


def _is_rounding(said: Value, held: Value) -> bool:
    """Say whether `said` is marked and rounds what is held exactly, to the last digit it shows."""
    if held.mark or not said.mark or said.bound not in (Bound.NONE, Bound.MORE_THAN):
        return False
    one, other = _amounts(said), _amounts(held)
    if len(one) != 1 or len(other) != 1 or not other[0]:
        return False
    off = EXACT.subtract(one[0], other[0])
    if abs(off) > abs(other[0]) * (_OVER if said.approx is Approx.OVER else _ROUNDING):
        return False
    step = _last_place(one[0])
    if said.mark == "more":
        return -step < off < 0
    if said.approx is Approx.NEARLY:
        return 0 < off < step
    return abs(off) * 2 <= step


def _last_place(amount: Decimal) -> Decimal:
    exponent = amount.normalize(EXACT).as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def _compare_marks(said: Value, held: Value) -> Agreement:
    if said.mark == held.mark:
        return _SAME
    if not held.mark and said.approx is Approx.ABOUT and not said.bound:
        return _ROUNDED
    bound = said.bound is not held.bound and "more" not in (said.mark, held.mark)
    return _differ(Differs.BOUND if bound or (said.bound and held.bound) else Differs.APPROX)


def _compare_dates(said: Value, held: Value, coarser: bool) -> Differs:
    one, other = said.amount, held.amount
    if isinstance(one, Interval) and isinstance(other, Interval):
        pairs = ((one.low, other.low), (one.high, other.high))
        found = [_compare_days(left, right, coarser) for left, right in pairs]
        return next((part for part in found if part), Differs.NOTHING)
    if isinstance(one, Date) and isinstance(other, Date):
        return _compare_days(one, other, coarser)
    return Differs.PRECISION


def _compare_days(one: object, other: object, coarser: bool) -> Differs:
    if not isinstance(one, Date) or not isinstance(other, Date):
        return Differs.AMOUNT
    if one == other:
        return Differs.NOTHING
    for name in ("year", "month", "day", "part", "clock"):
        left, right = getattr(one, name), getattr(other, name)
        if left is not None and right is not None and left != right:
            return Differs.AMOUNT
    blank = [name for name in ("year", "month", "day", "part", "clock") if getattr(one, name) is None]
    is_coarser = replace(other, **dict.fromkeys(blank)) == one
    return Differs.NOTHING if coarser and is_coarser else Differs.PRECISION
