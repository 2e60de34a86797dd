"""Computed values are computed again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext

from dumal.korean import with_josa
from dumal.ledger.checks.references import section_of
from dumal.ledger.entries import Formula
from dumal.ledger.facts import Fact
from dumal.ledger.files import Desk, Step
from dumal.ledger.model import Ledger
from dumal.ledger.nearest import suggest

__all__ = ["check_formulas"]

_EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)
_HUNDRED = Decimal(100)

RULES: dict[str, tuple[int, Callable[..., Decimal]]] = {
    "ratio": (2, lambda a, b: a / b),
    "share": (2, lambda part, whole: part / whole * _HUNDRED),
    "part": (2, lambda rate, whole: rate * whole / _HUNDRED),
    "compound": (3, lambda start, rate, years: start * (1 + rate / _HUNDRED) ** years),
    "growth": (3, lambda start, end, years: ((end / start) ** (1 / years) - 1) * _HUNDRED),
}
"""Rule: how many operands it takes, and what it does with them."""


class _Unusable(Exception):
    """The formula cannot be worked out; the arguments say why, in Korean and English."""


def check_formulas(ledger: Ledger, desk: Desk) -> None:
    """Note formulas that cannot be worked out (DM122) or come out otherwise (DM123)."""
    for fact in ledger.all_facts():
        for facet, formula in fact.formulas.items():
            if _echoes(fact, facet, formula, ledger):
                continue
            path = (section_of(fact, ledger), fact.id, *_path_of(facet))
            try:
                _compare(fact, facet, _work_out(formula, ledger), path, desk)
            except _Unusable as why:
                desk["facts"].note("DM122", path, *why.args)


def _echoes(fact: Fact, facet: str, formula: Formula, ledger: Ledger) -> bool:
    """Say whether the formula would only repeat what is wrong with a value it uses."""
    used = {f"{fact.id}#{facet}" if facet else fact.id}
    for name in RULES:
        used.update(getattr(formula, name))
    used |= {part for operand in used for part in operand.split("#")}
    return bool(used & ledger.broken)


def _path_of(facet: str) -> tuple[Step, ...]:
    return ("facets", facet, "computed") if facet else ("computed",)


def _compare(fact: Fact, facet: str, computed: Decimal, path: tuple[Step, ...], desk: Desk) -> None:
    value = fact.find_value(facet)
    if value is None:
        raise _Unusable(
            "계산식만 있고 값(value)이 없습니다. 값을 적으십시오.",
            "there is a formula but no value. Add the value.",
        )
    if value.amount != computed:
        desk["facts"].note(
            "DM123",
            path,
            f"계산하면 {computed:f}인데 {with_josa(str(value.amount), '으로/로')} 적혀 있습니다. 값이나 계산식을 고치십시오.",
            f"the formula comes to {computed:f}, but the value is {value.amount}. Correct the value or the formula.",
        )


def _work_out(formula: Formula, ledger: Ledger) -> Decimal:
    stated = {name: getattr(formula, name) for name in RULES if getattr(formula, name)}
    if len(stated) != 1 or (formula.places is None) == (formula.digits is None):
        raise _Unusable(
            f"계산식에는 {', '.join(RULES)} 가운데 하나와, places나 digits 가운데 하나가 있어야 합니다.",
            f"a formula needs one of {', '.join(RULES)}, and either places or digits.",
        )
    ((name, operands),) = stated.items()
    wanted, rule = RULES[name]
    if len(operands) != wanted:
        raise _Unusable(
            f"{name}에는 항이 {wanted}개 있어야 하는데 {len(operands)}개입니다. 고치십시오.",
            f"{name} takes {wanted} operands, not {len(operands)}. Correct the list.",
        )
    with localcontext(_EXACT):
        try:
            return _round(rule(*(_operand(one, ledger) for one in operands)), formula)
        except ArithmeticError as error:
            raise _Unusable(
                f"계산할 수 없습니다({error}). 계산식을 고치십시오.",
                f"cannot be worked out ({error}). Correct the formula.",
            ) from error


def _operand(text: str, ledger: Ledger) -> Decimal:
    if text.isdecimal():
        return Decimal(text)
    fact_id, _, facet = text.partition("#")
    value = ledger.find_value(fact_id, facet)
    if value and isinstance(value.amount, Decimal):
        return value.amount
    ko, en = suggest(fact_id, ledger.ids("fact"))
    raise _Unusable(f"'{text}'에서 수를 얻을 수 없습니다.{ko}", f"'{text}' yields no number.{en}")


def _round(number: Decimal, formula: Formula) -> Decimal:
    places = formula.places if formula.places is not None else (formula.digits or 0) - 1 - number.adjusted()
    return number.quantize(Decimal(1).scaleb(-places))
