"""Where the marks of a chart stand. Lengths along the values are per cent, so that text keeps its size."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dumal.figures.axis import Tick, percent, ticks
from dumal.figures.marks import Shown, show
from dumal.ledger import Chart, Ledger
from dumal.locales import Locale
from dumal.values import Date

__all__ = ["Bars", "Cells", "Placed", "Points", "bars", "cells", "points"]

ROOM = Decimal("1.04")
"""How far the axis of bars runs beyond the largest value."""
ROW = 68
"""Pixels from one bar to the next: a line of text and the bar."""
TOP, HEIGHT = 60, 220
"""Pixels above the highest point, for its text; pixels down to zero."""
POINTS_FROM, POINTS_SPAN = Decimal(32), Decimal(48)
"""First year and last year, in per cent of the width: the values' own text needs room on both sides."""
COLUMNS, ROWS = 50, 20
"""A thousand cells."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Something at its place: `at` along the main direction, `up` across it."""

    what: Shown | Tick
    at: str
    up: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Horizontal bars, one below the other, and the ticks they are read against."""

    bars: tuple[Placed, ...]
    ticks: tuple[Placed, ...]
    height: int
    row: int = ROW


def bars(chart: Chart, ledger: Ledger, locale: Locale) -> Bars:
    """Lay out a chart of bars."""
    shown = [show(mark, ledger, locale) for mark in chart.marks]
    largest = max(shown, key=lambda one: one.amount)
    whole = largest.amount * ROOM
    return Bars(
        bars=tuple(Placed(one, percent(one.amount, whole)) for one in shown),
        ticks=tuple(Placed(one, percent(one.amount, whole)) for one in ticks(largest.value, locale)),
        height=len(shown) * ROW,
    )


@dataclass(frozen=True, slots=True)
class Points:
    """Points over their years; what lies between them is not known."""

    points: tuple[Placed, ...]
    ticks: tuple[Placed, ...]
    height: int = HEIGHT


def points(chart: Chart, ledger: Ledger, locale: Locale) -> Points:
    """Lay out a chart of points."""
    shown = [show(mark, ledger, locale) for mark in chart.marks]
    largest = max(shown, key=lambda one: one.amount)
    first, last = _year(shown[0]), _year(shown[-1])

    def up(amount: Decimal) -> str:
        from_top = TOP + (HEIGHT - TOP) * (1 - amount / largest.amount)
        return f"{round(from_top, 1).normalize():f}"

    placed = [
        Placed(
            one, f"{(POINTS_FROM + POINTS_SPAN * (_year(one) - first) / (last - first)):.1f}%", up(one.amount)
        )
        for one in shown
    ]
    scale = tuple(Placed(one, "0", up(one.amount)) for one in ticks(largest.value, locale))
    return Points(tuple(placed), scale)


def _year(shown: Shown) -> int:
    return shown.fact.as_of.year or 0 if isinstance(shown.fact.as_of, Date) else 0


@dataclass(frozen=True, slots=True)
class Cells:
    """A part among a thousand cells."""

    part: Shown
    whole: Shown
    filled: int
    columns: int = COLUMNS
    rows: int = ROWS


def cells(chart: Chart, ledger: Ledger, locale: Locale) -> Cells:
    """Lay out a chart of cells; whatever is there at all fills one."""
    part, whole = (show(mark, ledger, locale) for mark in chart.marks)
    exact = part.amount / whole.amount * COLUMNS * ROWS
    return Cells(part, whole, max(int(exact + Decimal("0.5")), 1 if part.amount else 0))
