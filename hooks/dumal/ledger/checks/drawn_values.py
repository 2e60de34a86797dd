"""The values of a chart fit each other, their axis, and what they are said to show."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from dumal.ledger.drawings import Chart, ChartKind, Mark
from dumal.ledger.files import Desk
from dumal.ledger.findings import Findings
from dumal.ledger.model import Ledger
from dumal.locales import EN, KO
from dumal.values import Date, Kind, Value, describe

__all__ = ["check_chart"]


def check_chart(chart: Chart, ledger: Ledger, desk: Desk) -> None:
    """Note marks without a number, mixed units, and values that contradict each other."""
    findings = desk["figures"].findings
    values = [_number(mark, chart, ledger, findings) for mark in chart.marks]
    sound = [value for value in values if value is not None]
    if len(sound) < len(chart.marks):
        return
    amounts = [value.amount for value in sound if isinstance(value.amount, Decimal)]
    if not _FITS[chart.kind](amounts) or (chart.kind is ChartKind.POINTS and not _in_order(chart, ledger)):
        findings.note(
            "DM165",
            chart.span,
            f"{chart.kind} 그림에 맞지 않는 값입니다. {_WANTED[chart.kind][0]}",
            f"these values do not fit a chart of {chart.kind}. {_WANTED[chart.kind][1]}",
        )
    elif chart.shows:
        _check_shown(chart, amounts, ledger, findings)


def _number(mark: Mark, chart: Chart, ledger: Ledger, findings: Findings) -> Value | None:
    """Return the value of a mark if it can be drawn on this axis."""
    id_, _, facet = mark.fact.partition("#")
    if id_ not in ledger.ids("fact") or id_ in ledger.broken:
        return None
    value = ledger.find_value(id_, facet)
    if value is None or not isinstance(value.amount, Decimal):
        findings.note(
            "DM161",
            mark.span,
            f"'{mark.fact}'에는 그릴 숫자가 없습니다. 숫자가 있는 사실이나 '#값'을 쓰십시오.",
            f"'{mark.fact}' has no number to draw. Cite a fact or facet that has one.",
        )
    elif value.unit != chart.unit:
        findings.note(
            "DM162",
            mark.span,
            f"'{mark.fact}'의 단위는 '{value.unit}'인데 이 그림은 '{chart.unit}'입니다. 한 그림에는 한 단위만 쓰십시오.",
            f"'{mark.fact}' is in '{value.unit}', this chart in '{chart.unit}'. Draw one unit only.",
        )
    else:
        return value
    return None


def _in_order(chart: Chart, ledger: Ledger) -> bool:
    """Say whether every mark has its own year, later than the one before."""
    facts = [ledger.find_fact(mark.fact.partition("#")[0]) for mark in chart.marks]
    dates = [fact.as_of for fact in facts if fact]
    years = [date.year for date in dates if isinstance(date, Date) and date.year]
    return len(years) == len(chart.marks) and years == sorted(set(years))


def _check_shown(chart: Chart, amounts: list[Decimal], ledger: Ledger, findings: Findings) -> None:
    """Note values whose ratio or share is not the one the ledger holds (DM163)."""
    held = ledger.find_value(*chart.shows.split("#")) if chart.shows in ledger.ids("fact") else None
    if held is None or held.kind not in _SHOWN:
        return
    drawn = Value(held.kind, _SHOWN[held.kind](amounts[0], amounts[1]), held.unit)
    if not _rounds_to(drawn, held):
        said = {one.code: (describe(drawn, one), describe(held, one)) for one in (KO, EN)}
        findings.note(
            "DM163",
            chart.span,
            f"그린 두 값으로 계산하면 {said['ko'][0]}인데 원장의 '{chart.shows}' 값은 {said['ko'][1]}입니다. "
            "값을 바로잡거나 이 그림에서 빼십시오.",
            f"the two values drawn come to {said['en'][0]}, but the ledger has {said['en'][1]} for '{chart.shows}'. "
            "Correct a value, or take it out of the drawing.",
        )


def _rounds_to(drawn: Value, held: Value) -> bool:
    """Say whether the drawn amount, at the decimal places of the held one, is the held one."""
    if not (isinstance(drawn.amount, Decimal) and isinstance(held.amount, Decimal)):
        return False
    return round(drawn.amount, -int(held.amount.as_tuple().exponent)) == held.amount


_SHOWN: dict[Kind, Callable[[Decimal, Decimal], Decimal]] = {
    Kind.RATIO: lambda first, second: first / second,
    Kind.PERCENT: lambda first, second: first / second * 100,
}
"""What the first two values of a chart may be said to show."""

_FITS: dict[ChartKind, Callable[[list[Decimal]], bool]] = {
    ChartKind.BARS: lambda amounts: len(amounts) >= 1 and min(amounts) >= 0 < max(amounts),
    ChartKind.POINTS: lambda amounts: len(amounts) >= 2 and min(amounts) >= 0 < max(amounts),
    ChartKind.CELLS: lambda amounts: len(amounts) == 2 and 0 <= amounts[0] <= amounts[1] != 0,
}

_WANTED: dict[ChartKind, tuple[str, str]] = {
    ChartKind.BARS: (
        "0 이상의 값만 적고, 적어도 하나는 0보다 커야 합니다.",
        "Give values of zero or more, at least one above zero.",
    ),
    ChartKind.POINTS: (
        "해가 서로 다른 0 이상의 값을 둘 이상, 이른 해부터 적으십시오.",
        "Give two or more values of zero or more, each with its own year, the earliest first.",
    ),
    ChartKind.CELLS: (
        "부분과 전체, 두 값만 차례로 적으십시오.",
        "Give two values: a part and its whole, in that order.",
    ),
}
