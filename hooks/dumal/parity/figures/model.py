"""A reading in its place, as the comparison handles it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from dumal.diagnostics import Span
from dumal.values import Date, Interval, Kind, Reading, Value

__all__ = ["CALENDAR", "Said", "say", "split"]

CALENDAR = (Kind.DATE, Kind.PERIOD)
_BEFORE = 28
_AFTER = 14


@dataclass(frozen=True, slots=True)
class Said:
    """A value one text states."""

    value: Value
    """The reading's value or, of a range taken apart, one end."""
    reading: Reading
    span: Span
    place: float = 0.0
    """Where in its text it stands, 0 to 1."""
    numbers: tuple[Decimal, ...] = ()
    """The numbers as said, before the unit's factor."""
    around: str = ""
    """The words around it, in small letters: a mark said at a distance (최대 풍속은) stands there."""

    @property
    def sure(self) -> bool:
        """Whether it may raise an alarm by itself: dates seen from an unknown day may not."""
        return self.reading.sure and self.value.kind is not Kind.RELATIVE

    @property
    def kind(self) -> Kind:
        """What sort of value it is."""
        return self.value.kind


def say(readings: Iterable[tuple[Reading, Span, str]]) -> tuple[Said, ...]:
    """Give every reading its place; each comes with the text it was found in."""
    listed = list(readings)
    length = max(len(listed), 1)
    return tuple(
        Said(reading.value, reading, span, at / length, reading.said, _around(reading, text))
        for at, (reading, span, text) in enumerate(listed)
    )


def _around(reading: Reading, text: str) -> str:
    before = text[max(0, reading.start - _BEFORE) : reading.start]
    return f"{before} {text[reading.end : reading.end + _AFTER]}".lower()


def split(one: Said) -> tuple[Said, ...]:
    """Take a range into its ends, and a moment into day and hour."""
    return tuple(replace(one, value=value, numbers=numbers) for value, numbers in _pieces(one))


def _pieces(one: Said) -> Iterator[tuple[Value, tuple[Decimal, ...]]]:
    amount = one.value.amount
    if isinstance(amount, Interval):
        numbers = [(number,) for number in one.numbers] if len(one.numbers) == 2 else [(), ()]
        yield from zip(one.value.ends(), numbers, strict=True)
    elif isinstance(amount, Date) and amount.clock is not None:
        day = Date(amount.year, amount.month, amount.day, amount.part)
        yield Value(Kind.DATE, day, approx=one.value.approx), ()
        yield Value(Kind.TIME, Decimal(amount.clock * 60)), ()
    else:
        yield one.value, one.numbers
