"""Ages of groups of people: 60대 후반, their early 60s, under-18s."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from dumal.values.core import Core, Scene
from dumal.values.model import Bound, Interval, Kind, Value
from dumal.values.phrases import is_swallowed

__all__ = ["narrow_after", "read_band", "read_group"]

_GROUP = re.compile(r"([a-z]+)-(\d{1,2})s?\b", re.ASCII)
_THIRDS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
"""From which to which year of a decade of life each phase runs."""


def read_group(scene: Scene, start: int) -> Core | None:
    """Read the people of under-18s and over-65s."""
    found = _GROUP.match(scene.text, start)
    mark = scene.tables.marks.before.at(scene.text, start) if found else None
    if not found or not mark or mark[0] != found.end(1) or not isinstance(mark[1], Bound):
        return None
    return Core(Value(Kind.AGE, Decimal(found[2]), "age", bound=mark[1]), found.end())


def read_band(scene: Scene, start: int) -> Core | None:
    """Read a decade of life after its phase: early 60s, but the late sixties only of a person."""
    text, calendar = scene.text, scene.tables.calendar
    phase = calendar.phases.at(text, start)
    at = phase[0] + text.startswith((" ", "-"), phase[0]) if phase else start
    band = scene.tables.ranges.at(text, at) if phase and at > phase[0] else None
    if not phase or not band or not band[1][1] or band[1][1].kind is not Kind.AGE:
        return None
    if calendar.dates.at(text, start) and not text[:start].endswith(calendar.owners):
        return None
    return Core(Value(Kind.AGE, _narrowed(band[1][0], phase[1]), "age"), band[0])


def narrow_after(scene: Scene, core: Core) -> Core:
    """Narrow a decade of life by the phase after it: 60대 후반."""
    at = core.end + scene.text.startswith(" ", core.end)
    phase = scene.tables.calendar.phases.at(scene.text, at)
    if scene.tables.spelled_alone or not phase or not isinstance(core.value.amount, Interval):
        return core
    if is_swallowed(scene.text, phase[0], scene.tables.counters.follows):
        return core
    return replace(
        core, value=replace(core.value, amount=_narrowed(core.value.amount, phase[1])), end=phase[0]
    )


def _narrowed(band: Interval, phase: str) -> Interval:
    low, high = _THIRDS[phase]
    return Interval(band.low + low, band.low + high) if isinstance(band.low, Decimal) else band
