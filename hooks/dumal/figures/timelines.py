"""Where events stand on a time axis: each group in its own lane, none on top of another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from dumal.figures.events import Event, Group, event_of, group_of, title_of
from dumal.ledger import Ledger, Timeline
from dumal.locales import Locale

__all__ = ["Laid", "Lane", "Now", "Placed", "Scale", "lay_out"]

NARROW = 320
"""Pixels of the axis on a telephone: what does not collide there collides nowhere."""
DISC = 24
"""Pixels a number takes."""
EDGE = 4.0
"""Per cent of the width left free at either end."""
LONG = 0.2
"""Years from which a stretch is drawn as one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event with its number and place."""

    number: int
    event: Event
    row: int = 0
    at: str = ""
    """Per cent of the width; empty for an event without a date."""
    reach: tuple[str, str] | None = None
    """Where a long stretch starts and ends."""


@dataclass(frozen=True, slots=True)
class Lane:
    """The events of one group, in order."""

    group: Group
    title: str
    events: tuple[Placed, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Now:
    """The day the source speaks from: what was planned, was planned then."""

    event: Event
    at: str
    side: str
    """`first` or `last` where its words would run over the edge if they stood in the middle."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A timeline, laid out."""

    lanes: tuple[Lane, ...]
    years: tuple[tuple[str, str], ...]
    """Place and name of each year."""
    now: Now | None


@dataclass(frozen=True, slots=True)
class Scale:
    """From years to per cent of the width."""

    first: int
    last: int

    def at(self, year: float) -> float:
        """Return the place of a moment."""
        return EDGE + (100 - 2 * EDGE) * (year - self.first) / (self.last - self.first)

    def text(self, year: float) -> str:
        """Return the place as SVG writes it."""
        return f"{self.at(year):.1f}%"

    def pixels(self, year: float) -> float:
        """Return the place on the narrowest screen."""
        return self.at(year) / 100 * NARROW


def lay_out(timeline: Timeline, ledger: Ledger, locale: Locale) -> Laid:
    """Sort events into lanes and give each its number and place."""
    events = [event_of(mark, ledger, locale) for mark in timeline.marks]
    known = [one.stretch for one in events if one.stretch]
    scale = Scale(int(min(one.start for one in known)), math.ceil(max(one.end for one in known)))
    lanes: list[Lane] = []
    for group in Group:
        chosen = sorted((one for one in events if group_of(one.fact) is group), key=_when)
        placed = tuple(_stacked(chosen, 1 + sum(len(lane.events) for lane in lanes), scale))
        if placed:
            rows = 1 + max(one.row for one in placed)
            lanes.append(Lane(group, title_of(group, ledger, locale), placed, rows))
    years = tuple((scale.text(year), str(year)) for year in range(scale.first, scale.last))
    now = next((one for one in events if one.fact.id == timeline.now), None)
    return Laid(tuple(lanes), years, _now(now, scale) if now else None)


def _when(event: Event) -> tuple[float, float]:
    """Sort by start; what has no date comes last."""
    return (event.stretch.start, event.stretch.end) if event.stretch else (math.inf, math.inf)


def _now(event: Event, scale: Scale) -> Now | None:
    if event.stretch is None:
        return None
    place = scale.at(event.stretch.middle)
    return Now(
        event, scale.text(event.stretch.middle), "first" if place < 30 else "last" if place > 70 else ""
    )


def _stacked(events: list[Event], number: int, scale: Scale) -> Iterator[Placed]:
    """Place events on the first row where they touch nothing."""
    taken: list[float] = []
    for count, event in enumerate(events, number):
        stretch = event.stretch
        if stretch is None:
            yield Placed(count, event)
            continue
        reach = stretch.end - stretch.start >= LONG
        middle = scale.pixels(stretch.middle)
        left = min(middle - DISC / 2, scale.pixels(stretch.start) if reach else middle)
        right = max(middle + DISC / 2, scale.pixels(stretch.end) if reach else middle)
        row = next((index for index, until in enumerate(taken) if until <= left), len(taken))
        taken[row : row + 1] = [right]
        ends = (scale.text(stretch.start + 0.03), scale.text(stretch.end - 0.03)) if reach else None
        yield Placed(count, event, row, scale.text(stretch.middle), ends)
