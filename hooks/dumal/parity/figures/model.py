"""A reading in its place, as the comparison handles it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from dumal.diagnostics import Span
from dumal.values import Date, Interval, Kind, Reading, Value

__all__ = ["CALENDAR", "Said", "say", "split"]

CALENDAR = (Kind.DATE, Kind.PERIOD)


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

    @property
    def sure(self) -> bool:
        """Whether it may raise an alarm by itself: dates seen from an unknown day may not."""
        return self.reading.sure and self.value.kind is not Kind.RELATIVE

    @property
    def kind(self) -> Kind:
        """What sort of value it is."""
        return self.value.kind


def say(readings: Iterable[tuple[Reading, Span]]) -> tuple[Said, ...]:
    """Give every reading of a text its place."""
    listed = list(readings)
    length = max(len(listed), 1)
    return tuple(
        Said(reading.value, reading, span, at / length, reading.said)
        for at, (reading, span) in enumerate(listed)
    )


def split(one: Said) -> tuple[Said, ...]:
    """Take a range into its ends, and a moment into day and hour."""
    return tuple(Said(value, one.reading, one.span, one.place, numbers) for value, numbers in _pieces(one))


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
