"""From a figure as written in a file to a `Value`: does the unit fit, is what its kind needs there?"""

from __future__ import annotations

import re
from decimal import Decimal

from dumal.korean import with_josa
from dumal.ledger.entries import Figure
from dumal.ledger.findings import Findings, Rejected
from dumal.values import Interval, Kind, Value
from dumal.values.model import Amount

__all__ = ["build_value"]

_FIXED = {
    Kind.PERCENT: "%",
    Kind.POINTS: "pp",
    Kind.RATIO: "times",
    Kind.FRACTION: "part",
    Kind.AREA: "m2",
    Kind.AGE: "age",
    Kind.FLOOR: "floor",
    Kind.ORDINAL: "nth",
    Kind.TIME: "",
    Kind.DATE: "",
    Kind.PERIOD: "",
    Kind.NUMBER: "",
    Kind.LITERAL: "",
}
"""Kinds that have one unit; all but areas may leave it out."""

_DATED = (Kind.DATE, Kind.PERIOD)
_CURRENCY = re.compile(r"[A-Z]{3}")
_NAMED = re.compile(r"\S.*")
_CHOICE: dict[Kind, tuple[re.Pattern[str], str, str]] = {
    Kind.MONEY: (_CURRENCY, "통화 코드(KRW, USD)", "a currency code (KRW, USD)"),
    Kind.DURATION: (re.compile("month|s"), "month나 s", "month or s"),
    Kind.MEASURE: (_NAMED, "단위(m, kg, C)", "a unit (m, kg, C)"),
}
"""Kinds whose unit must be stated and may vary."""


def build_value(figure: Figure, findings: Findings) -> Value | None:
    """Make the value of a figure, or note what is wrong with it and return None."""
    try:
        amount = _amount(figure, findings)
        return Value(figure.kind, amount, _unit(figure, findings), figure.approx, figure.bound)
    except Rejected:
        return None


def _amount(figure: Figure, findings: Findings) -> Amount:
    wanted, amount = _stated(figure)
    given = {
        name for name in ("amount", "low", "high", "date", "text") if getattr(figure, name) not in (None, "")
    }
    if amount is None or given - set(wanted.split("/")):
        raise findings.reject(
            "DM121",
            figure.span,
            f"종류가 {figure.kind}인 값에는 {wanted}만 적어야 하는데 {with_josa(_listed(given), '이/가')} 적혀 있습니다. 고치십시오.",
            f"a value of kind {figure.kind} has {wanted} and nothing else; this one has {_listed(given)}. Correct it.",
        )
    return amount


def _stated(figure: Figure) -> tuple[str, Amount | None]:
    """Return the key or keys a figure of this kind states, and what they say."""
    if figure.kind in _DATED:
        return "date", figure.date
    if figure.kind is Kind.LITERAL:
        return "text", figure.text or None
    if isinstance(figure.low, Decimal) and isinstance(figure.high, Decimal):
        return "low/high", Interval(figure.low, figure.high)
    return "amount", figure.amount


def _listed(given: set[str]) -> str:
    return ", ".join(sorted(given)) or "-"


def _unit(figure: Figure, findings: Findings) -> str:
    unit, kind = figure.unit, figure.kind
    if kind in _CHOICE:
        pattern, ko, en = _CHOICE[kind]
        return unit if pattern.fullmatch(unit) else _refuse(figure, ko, en, findings)
    if kind not in _FIXED or unit == _FIXED[kind]:
        return unit
    if unit or kind is Kind.AREA:
        wanted = _FIXED[kind]
        return _refuse(figure, wanted or "단위 없음", wanted or "no unit", findings)
    return _FIXED[kind]


def _refuse(figure: Figure, ko: str, en: str, findings: Findings) -> str:
    said_ko, said_en = (f"'{figure.unit}'",) * 2 if figure.unit else ("단위 없음", "no unit")
    raise findings.reject(
        "DM120",
        figure.span,
        f"종류가 {figure.kind}인 값의 단위는 {with_josa(ko, '이어야/여야')} 하는데 {said_ko}입니다. 고치십시오.",
        f"the unit of a value of kind {figure.kind} is {en}, not {said_en}. Correct it.",
    )
