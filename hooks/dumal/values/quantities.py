"""Amounts: a number with what stands before and after it as its unit."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from dumal.values.core import Core, Scene
from dumal.values.model import EXACT, Approx, Date, Kind, Style, Value
from dumal.values.numerals import Number
from dumal.values.phrases import is_latin, is_swallowed
from dumal.values.tables import Unit
from dumal.values.units import is_written_as_code, unit_after

__all__ = ["is_sure", "read_quantity", "scaled"]

_ONE, _SMALL = Decimal(1), Decimal(12)
_NTH = Unit(_ONE, "nth", Kind.ORDINAL)
_AGE = Unit(_ONE, "age", Kind.AGE)
_COMPOUND = (Kind.DURATION, Kind.MEASURE, Kind.PERCENT, Kind.MONEY, Kind.AREA)
_PEOPLE = ("person", "household", "company", "home", "share", "vote")
_MONEY_SCALES = {"m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}


def read_quantity(scene: Scene, start: int) -> Core | None:
    """Read the amount that begins at `start`."""
    text, tables = scene.text, scene.tables
    minus = None if is_latin(text[start - 1 : start] or " ") else tables.minus.at(text, start)
    at = _skip_blank(text, minus[0]) if minus else start
    core = _read_unsigned(scene, at)
    if not core or not minus:
        return core
    if core.number is None or core.value.kind in (Kind.DATE, Kind.ORDINAL):
        return None
    number = core.number._replace(amount=-core.number.amount, lead=-core.number.lead, digits="")
    return replace(core, value=scaled(number.amount, core.unit), number=number)


def scaled(amount: Decimal, unit: Unit | None, approx: Approx = Approx.NONE) -> Value:
    """Return so many of a unit as a value."""
    if unit is None:
        return Value(Kind.NUMBER, amount, approx=approx)
    return Value(unit.kind, EXACT.multiply(amount, unit.factor), unit.base, approx, converted=unit.converted)


def is_sure(number: Number) -> bool:
    """Say whether a number is more than a small word or a one."""
    return number.amount != 1 and not (number.style is not Style.DIGITS and abs(number.amount) <= _SMALL)


def _skip_blank(text: str, at: int) -> int:
    return at + 1 if text.startswith(" ", at) else at


def _read_unsigned(scene: Scene, start: int) -> Core | None:
    text, tables = scene.text, scene.tables
    if (money := tables.money_before.at(text, start)) and is_written_as_code(scene, start, money[0]):
        return _read_money(scene, _skip_blank(text, money[0]), money[1])
    if need := tables.need_unit.at(text, start):
        core = (
            _read_unsigned(scene, _skip_blank(text, need[0]))
            if not _is_digit_missing(scene, need[0])
            else None
        )
        return _turn(core, need[1])
    for prefix, unit in ((tables.age_before, _AGE), (tables.ordinal_before, _NTH)):
        if hit := prefix.at(text, start):
            return _read_named(scene, _skip_blank(text, hit[0]), unit)
    number = scene.number(text, start)
    return _read_counted(scene, number) if number else None


def _is_digit_missing(scene: Scene, end: int) -> bool:
    at = _skip_blank(scene.text, end)
    return not scene.text[at : at + 1].isdigit()


def _read_money(scene: Scene, at: int, code: str) -> Core | None:
    number = scene.number(scene.text, at)
    if not number or number.ordinal or number.style is not Style.DIGITS:
        return None
    scale = _MONEY_SCALES.get(scene.text[number.end : number.end + 1])
    if scale and not is_latin(scene.text[number.end + 1 : number.end + 2] or " "):
        number = _with_scale(number, scale)
    unit = Unit(_ONE, code, Kind.MONEY)
    return Core(
        scaled(number.amount, unit), number.end, is_sure(number), number.style, number=number, unit=unit
    )


def _with_scale(number: Number, scale: Decimal) -> Number:
    amount = EXACT.multiply(number.amount, scale)
    return Number(number.end + 1, amount, EXACT.multiply(number.scale, scale), number.lead, number.style)


def _turn(core: Core | None, need: Unit) -> Core | None:
    """Apply a word such as 지하 to the amount after it, if that has the unit the word wants."""
    if not core or not core.unit or not core.number or core.unit.base != need.base:
        return None
    unit = replace(core.unit, factor=core.unit.factor * need.factor)
    return replace(core, value=replace(scaled(core.number.amount, unit), approx=core.value.approx), unit=unit)


def _read_named(scene: Scene, at: int, unit: Unit) -> Core | None:
    """Read the number after 제, article, aged; what is counted adds nothing to its meaning."""
    number = scene.number(scene.text, at)
    if not number or number.ordinal or number.scale != 1:
        return None
    end = number.end
    if unit is _NTH and (counter := scene.tables.ordinal_after.at(scene.text, end)):
        end = counter[0]
    return Core(scaled(number.amount, unit), end, is_sure(number), number.style, number=number, unit=unit)


def _read_counted(scene: Scene, number: Number) -> Core | None:
    """Read what follows a number: a denominator, a little more (여), a unit, a smaller unit."""
    if number.ordinal:
        return _ordinal(scene, number)
    if fraction := _fraction(scene, number):
        return fraction
    number = _short_scale(scene, number)
    over = scene.tables.marks_inside.at(scene.text, number.end)
    approx = over[1] if over and isinstance(over[1], Approx) else Approx.NONE
    end = over[0] if over else number.end
    hangul = number.style is not Style.DIGITS and not scene.tables.spelled_alone
    found = unit_after(scene, end, hangul)
    if not found:
        return _uncounted(scene, number, end, approx)
    end, unit = found
    if number.bare and unit.kind is not Kind.MONEY and unit.base not in _PEOPLE:
        return None
    core = Core(
        scaled(number.amount, unit, approx), end, is_sure(number), number.style, number=number, unit=unit
    )
    return _compound(scene, core)


def _ordinal(scene: Scene, number: Number) -> Core:
    floor = unit_after(scene, number.end)
    end, unit = floor if floor and floor[1].kind is Kind.FLOOR else (number.end, _NTH)
    return Core(scaled(number.amount, unit), end, is_sure(number), number.style, number=number, unit=unit)


def _short_scale(scene: Scene, number: Number) -> Number:
    """Take a capital M, or an m before money or people, for million."""
    text, end = scene.text, number.end
    if number.scale != 1 or text[end : end + 1] != "m" or is_latin(text[end + 1 : end + 2] or " "):
        return number
    after = scene.tables.units.at(text, end + 2)
    is_million = scene.source.raw[end] == "M" or (
        after and (after[1].kind is Kind.MONEY or after[1].base == "person")
    )
    return _with_scale(number, _MONEY_SCALES["m"]) if is_million else number


def _fraction(scene: Scene, number: Number) -> Core | None:
    """Read 3분의 2, two thirds, a third of."""
    text = scene.text
    if of := scene.tables.parts_of.at(text, number.end):
        part = scene.number(text, _skip_blank(text, of[0]))
        if not part or not number.amount:
            return None
        return _part(part.amount, number.amount, part.end, part.style)
    ordinals = scene.tables.numerals.get("ordinals", {})
    if number.scale != 1 or text[number.end : number.end + 1] not in (" ", "-"):
        return None
    word = _word(text, number.end + 1)
    whole = ordinals.get(word if number.amount == 1 else word.removesuffix("s")) if word else None
    if whole is None or whole < 3 or (number.amount != 1 and not word.endswith("s")):
        return None
    return _part(number.amount, whole, number.end + 1 + len(word), Style.SPELLED)


def _word(text: str, at: int) -> str:
    end = at
    while "a" <= text[end : end + 1] <= "z":
        end += 1
    return text[at:end] if text[end : end + 1] != "-" and end - at < 20 else ""


def _part(part: Decimal, whole: Decimal, end: int, style: Style) -> Core:
    amount = EXACT.divide(part, whole)
    return Core(Value(Kind.FRACTION, amount, "part"), end, style is Style.DIGITS, style)


def _uncounted(scene: Scene, number: Number, end: int, approx: Approx) -> Core | None:
    """Settle a number without a unit: a year, a plain number, or nothing (Hangul, letters glued on)."""
    hangul = number.style is not Style.DIGITS and not scene.tables.spelled_alone
    if hangul or number.bare or (number.digits and is_latin(scene.text[end : end + 1] or " ")):
        return None
    if len(number.digits) == 4 and "1900" <= number.digits < "2100" and not approx:
        return Core(Value(Kind.DATE, Date(int(number.digits))), end, number=number)
    return Core(scaled(number.amount, None, approx), end, is_sure(number), number.style, number=number)


def _compound(scene: Scene, core: Core) -> Core:
    """Add smaller units and halves: 1년 6개월, 3할 2푼, 2시간 반; turn 3년 전 into a relative date."""
    text, tables = scene.text, scene.tables
    assert core.unit and core.number
    unit, end, amount = core.unit, core.end, core.value.amount
    assert isinstance(amount, Decimal)
    if unit.kind is Kind.DURATION and (ago := tables.ago.at(text, _skip_blank(text, end))):
        return _ago(scene, core, ago[0])
    half = tables.half_after.at(text, _skip_blank(text, end)) if unit.kind is Kind.DURATION else None
    if half and not is_swallowed(text, half[0], tables.follows):
        more = EXACT.multiply(unit.factor, Decimal("0.5"))
        return replace(
            core, value=replace(core.value, amount=EXACT.add(amount, more)), end=half[0], number=None
        )
    if unit.kind not in _COMPOUND or core.value.approx:
        return core
    joint = end + 5 if text.startswith(" and ", end) else _skip_blank(text, end)
    number = scene.number(text, joint)
    smaller = unit_after(scene, number.end) if number and not number.ordinal else None
    if not number or not smaller or smaller[1].base != unit.base or smaller[1].factor >= unit.factor:
        return core
    amount = EXACT.add(amount, EXACT.multiply(number.amount, smaller[1].factor))
    core = replace(core, value=replace(core.value, amount=amount), end=smaller[0], unit=smaller[1], sure=True)
    return replace(_compound(scene, replace(core, number=number)), number=None)


def _ago(scene: Scene, core: Core, end: int) -> Core:
    """Write so long ago as a relative date, where days, months or years make it one."""
    assert core.unit and core.number
    names = {12: "y", 1: "m"} if core.unit.base == "month" else {86400: "d"}
    name = names.get(int(core.unit.factor))
    if not name or core.number.amount % 1 or is_swallowed(scene.text, end, scene.tables.follows):
        return core
    symbol = f"{name}-{int(core.number.amount)}"
    return replace(core, value=Value(Kind.RELATIVE, symbol), end=end, relative=True, number=None)
