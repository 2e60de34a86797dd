"""Pairs what found no partner, so that a message can show both readings; decides what is an alarm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dumal.diagnostics import Severity
from dumal.parity.figures.model import CALENDAR, Said
from dumal.values import Interval, Kind, Style

__all__ = ["grade", "kind_of", "pair"]

_FAMILIES = (
    frozenset({Kind.NUMBER, Kind.COUNT, Kind.ORDINAL, Kind.AGE, Kind.FLOOR, Kind.LITERAL}),
    frozenset({Kind.PERCENT, Kind.POINTS, Kind.FRACTION, Kind.RATIO}),
    frozenset({Kind.AREA, Kind.MEASURE}),
    frozenset({Kind.DATE, Kind.PERIOD, Kind.RELATIVE}),
    frozenset({Kind.DURATION, Kind.AGE, Kind.TIME}),
    frozenset({Kind.DURATION, Kind.DATE}),
)
_COUNTED = (Kind.NUMBER, Kind.COUNT)
_STRANGERS = 4
_REACH = 48


def pair(ones: Sequence[Said], others: Sequence[Said]) -> Iterator[tuple[Said | None, Said | None]]:
    """Pair left-overs, nearest by kind, then by place; yield the unpaired ones with None."""
    near = (
        (*_cost(one, other), at, to)
        for at, one in enumerate(ones[:_REACH])
        for to, other in enumerate(others[:_REACH])
        if _distance(one, other) < _STRANGERS
    )
    gone: tuple[set[int], set[int]] = (set(), set())
    for *_, at, to in sorted(near):
        if at not in gone[0] and to not in gone[1]:
            gone[0].add(at)
            gone[1].add(to)
            yield ones[at], others[to]
    yield from ((one, None) for at, one in enumerate(ones) if at not in gone[0])
    yield from ((None, other) for to, other in enumerate(others) if to not in gone[1])


def _cost(one: Said, other: Said) -> tuple[int, bool, float, float]:
    places = (one.place, other.place)
    return _distance(one, other), one.sure is not other.sure, abs(places[0] - places[1]), min(places)


def _distance(one: Said, other: Said) -> int:
    """0 for the same kind and unit, 1 for the same kind, more for kinds ever further apart."""
    if (
        one.kind is other.kind
        or {one.kind, other.kind} <= set(CALENDAR)
        or {one.kind, other.kind} == set(_COUNTED)
    ):
        return int(one.value.unit != other.value.unit and one.kind is other.kind)
    if any({one.kind, other.kind} <= family for family in _FAMILIES):
        return 2
    return 3 if Kind.NUMBER in (one.kind, other.kind) else _STRANGERS


def grade(one: Said | None, other: Said | None) -> Severity | None:
    """Say how grave a left-over pair is; None if nothing should be said."""
    if (one and one.sure) or (other and other.sure):
        return Severity.ERROR
    if not one or not other:
        return None
    return Severity.WARNING if _distance(one, other) <= 1 else None


def kind_of(one: Said | None, other: Said | None) -> str:
    """Name the kind of a difference: what is most particular about its values."""
    said = [each for each in (one, other) if each]
    if any(each.reading.relative or each.kind is Kind.RELATIVE for each in said):
        return str(Kind.RELATIVE)
    if any(isinstance(each.value.amount, Interval) and "대" not in each.reading.text for each in said):
        return "range"
    return _plain_kind(said)


def _plain_kind(said: Sequence[Said]) -> str:
    kinds = [each.kind for each in said]
    if all(kind in _COUNTED for kind in kinds) and said[0].reading.style is Style.NATIVE:
        return "native"
    telling = [kind for kind in kinds if kind is not Kind.NUMBER] or kinds
    return str(Kind.DATE if telling[0] is Kind.WEEKDAY else telling[0])
