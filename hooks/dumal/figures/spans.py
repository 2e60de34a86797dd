"""Dates as stretches of a time axis: a day is a point, a year a year long."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.values import Date, Interval, Part

__all__ = ["Stretch", "stretch_of"]

_PARTS = {
    Part.H1: (0.0, 0.5),
    Part.H2: (0.5, 1.0),
    Part.Q1: (0.0, 0.25),
    Part.Q2: (0.25, 0.5),
    Part.Q3: (0.5, 0.75),
    Part.Q4: (0.75, 1.0),
}
"""Parts of a year that a date may name."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when, in years."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """Where its number stands."""
        return (self.start + self.end) / 2


def stretch_of(amount: Date | Interval) -> Stretch:
    """Return how much of the time axis a date covers, by how precisely it is known."""
    if isinstance(amount, Interval):
        low, high = amount.low, amount.high
        if not (isinstance(low, Date) and isinstance(high, Date)):
            raise TypeError(amount)
        return Stretch(stretch_of(low).start, stretch_of(high).end)
    year, month = float(amount.year or 0), amount.month
    if month is None:
        start, end = _PARTS.get(amount.part, (0.0, 1.0)) if amount.part else (0.0, 1.0)
        return Stretch(year + start, year + end)
    start = year + (month - 1) / 12
    if amount.day is None:
        return Stretch(start, start + 1 / 12)
    day = start + (amount.day - 0.5) / 31 / 12
    return Stretch(day, day)
