"""Expressions that are whole values by themselves: 절반, 사흘, twice, dozens of, 20대."""

from __future__ import annotations

from decimal import Decimal

from dumal.values.core import Core, Scene
from dumal.values.model import EXACT, Approx, Interval, Kind, Style, Value
from dumal.values.phrases import is_swallowed
from dumal.values.quantities import scaled
from dumal.values.tables import Unit
from dumal.values.units import unit_after

__all__ = ["read_word"]

_ONE = Decimal(1)
_CLOSE = 10
"""How many characters back a word such as 버스 makes 20대 twenty vehicles."""


def read_word(scene: Scene, start: int) -> Core | None:
    """Read the fixed expression that begins at `start`."""
    return _read_whole(scene, start) or _read_range(scene, start)


def _read_whole(scene: Scene, start: int) -> Core | None:
    hit = scene.tables.words.at(scene.text, start)
    if not hit or is_swallowed(scene.text, hit[0], scene.tables.follows):
        return None
    return Core(
        scaled(_ONE, hit[1]),
        hit[0],
        sure=False,
        style=Style.SPELLED if scene.tables.spelled_alone else Style.NATIVE,
    )


def _read_range(scene: Scene, start: int) -> Core | None:
    """Read an age band, or an indefinite number with its unit."""
    text, tables = scene.text, scene.tables
    hit = tables.ranges.at(text, start)
    if not hit or any(word in text[max(0, start - _CLOSE) : start] for word in tables.band_spoilers):
        return None
    end, (interval, unit) = hit
    if unit:
        return Core(Value(unit.kind, interval, unit.base), end)
    if counted := unit_after(scene, end, spelled=not tables.spelled_alone):
        return Core(_counted(interval, counted[1]), counted[0], False, Style.SPELLED)
    vague = Value(Kind.NUMBER, interval, approx=Approx.ABOUT)
    return Core(vague, end, False, Style.SPELLED) if tables.spelled_alone else None


def _counted(interval: Interval, unit: Unit) -> Value:
    low, high = (
        EXACT.multiply(end, unit.factor) for end in (interval.low, interval.high) if isinstance(end, Decimal)
    )
    return Value(unit.kind, Interval(low, high), unit.base, Approx.ABOUT)
