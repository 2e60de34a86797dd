"""What it means when the two sides blur or bound the same amount differently."""

from __future__ import annotations

from enum import Enum

from dumal.diagnostics import Severity
from dumal.values import Approx, Bound, Value

__all__ = ["marks_differ"]


class _Side(Enum):
    """Where the truth lies."""

    NONE = 0
    ABOUT = 1
    ABOVE = 2
    BELOW = 3


_BOUND_SIDES = {
    Bound.AT_LEAST: _Side.ABOVE,
    Bound.MORE_THAN: _Side.ABOVE,
    Bound.AT_MOST: _Side.BELOW,
    Bound.LESS_THAN: _Side.BELOW,
}
_APPROX_SIDES = {Approx.ABOUT: _Side.ABOUT, Approx.OVER: _Side.ABOVE, Approx.NEARLY: _Side.BELOW}


def marks_differ(one: Value, other: Value) -> tuple[Severity, str] | None:
    """Say how grave it is that the marks differ, and of which kind that is; None where they say the same."""
    if one.mark == other.mark:
        return None
    sides = (_side(one), _side(other))
    kind = "approx" if one.approx or other.approx else "bound"
    if sides[0] is sides[1] or (set(sides) == {_Side.ABOUT, _Side.BELOW} and kind == "approx"):
        return Severity.INFO, kind
    if set(sides) == {_Side.ABOVE, _Side.BELOW}:
        return Severity.ERROR, kind
    return Severity.WARNING, kind


def _side(value: Value) -> _Side:
    return _BOUND_SIDES.get(value.bound) or _APPROX_SIDES.get(value.approx) or _Side.NONE
