"""Values written in the words of a language: 2조 920억 달러, USD 2.092 trillion."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from dumal.locales import Locale
from dumal.values.model import EXACT, Bound, Date, Interval, Kind, Value
from dumal.values.wording import Wording, is_hangul, load_wording, ordinal_digits
from dumal.values.writing_dates import write_date, write_relative, write_time

__all__ = ["describe", "write"]

_CALENDAR = (Kind.DATE, Kind.PERIOD, Kind.RELATIVE)
_FACTOR_PLACES = Decimal("0.01")


def write(value: Value, locale: Locale) -> str:
    """Write a value in the house style of a language.

    Reading the text again gives the value: `read(write(v, locale), locale)[0].value == v`.
    """
    wording = load_wording(locale)
    if isinstance(value.amount, Interval):
        return _mark(_write_range(value, value.amount, wording), value, wording)
    inside = _inside(value, wording)
    return _mark(_write_one(value, value.amount, wording, inside), value, wording, bool(inside))


def _write_one(value: Value, amount: Decimal | Date | str, wording: Wording, inside: str = "") -> str:
    if isinstance(amount, Date):
        return write_date(amount, wording)
    if isinstance(amount, str):
        return write_relative(amount, wording) if value.kind is Kind.RELATIVE else amount
    if value.kind is Kind.TIME:
        return write_time(amount, value.unit, wording)
    if value.kind is Kind.WEEKDAY:
        return wording.entry("weekdays", str(amount))
    if value.kind is Kind.FRACTION:
        return _write_fraction(amount, wording)
    factor, template = _choose(value, (amount,), wording)
    number = EXACT.divide(amount, factor)
    return _place(template, wording.number(number) + inside, number, value.unit)


def _choose(value: Value, amounts: tuple[Decimal, ...], wording: Wording) -> tuple[Decimal, str]:
    """Choose the unit: the largest that leaves whole or short numbers."""
    if value.kind is Kind.NUMBER:
        return Decimal(1), "{n}"
    if value.kind is Kind.AGE and value.mark and value.bound not in (Bound.AT_LEAST, Bound.AT_MOST):
        marked = wording.text("age-marked")
        if marked:
            return Decimal(1), marked
    other = wording.text("other-money" if value.kind is Kind.MONEY else "other")
    choices = wording.amounts.get(value.unit) or ((Decimal(1), other),)
    turned = [(factor, words) for factor, words in choices if factor < 0]
    if turned:
        return turned[0] if amounts[0] < 0 else choices[0]
    fitting = (choice for choice in choices if all(_is_short(one, choice[0], value.kind) for one in amounts))
    return next(fitting, choices[-1])


def _is_short(amount: Decimal, factor: Decimal, kind: Kind) -> bool:
    if abs(amount) < factor:
        return False
    return not EXACT.remainder(
        amount, factor if kind is Kind.DURATION else EXACT.multiply(factor, _FACTOR_PLACES)
    )


def _place(template: str, number: str, amount: Decimal, unit: str) -> str:
    """Put a number into a wording, a blank between two Hangul words (4천만 원, 250여 명)."""
    one, _, many = template.partition("|")
    template = many if many and amount != 1 else one
    if "{nth}" in template:
        return template.replace("{nth}", ordinal_digits(int(amount)))
    before, _, after = template.partition("{n}")
    blank = " " if is_hangul(number[-1]) and is_hangul(after[:1] or " ") else ""
    return (before + number + blank + after).replace("{unit}", unit)


def _write_fraction(amount: Decimal, wording: Wording) -> str:
    ratio = Fraction(amount).limit_denominator(10000)
    if ratio == Fraction(1, 2):
        return wording.text("half")
    part, whole = str(ratio.numerator), str(ratio.denominator)
    number, nth = wording.entry("numbers", part), wording.entry("wholes", whole)
    text = wording.text("fraction" if number and nth else "slash")
    fields = {"part": part, "whole": whole, "part-word": number}
    fields["whole-word"] = nth + ("s" if ratio.numerator != 1 else "")
    for name, word in fields.items():
        text = text.replace("{" + name + "}", word)
    return text


def _inside(value: Value, wording: Wording) -> str:
    """Return the mark that stands inside the number (250여), where it may."""
    whole = isinstance(value.amount, Decimal) and value.amount == value.amount.to_integral_value()
    fits = value.kind in (Kind.COUNT, Kind.MONEY, Kind.NUMBER, Kind.DURATION, Kind.AREA, Kind.MEASURE)
    mark = wording.entry("inside", value.approx)
    if not (mark and whole and fits and isinstance(value.amount, Decimal)):
        return ""
    factor, _ = _choose(value, (value.amount,), wording)
    return mark if "." not in wording.number(EXACT.divide(value.amount, factor)) else ""


def _mark(text: str, value: Value, wording: Wording, inside: bool = False) -> str:
    if value.approx and not inside:
        about = wording.entry("dates", "about") if value.kind in _CALENDAR else ""
        text = (about or wording.entry("marks", value.approx)).replace("{}", text)
    if value.bound:
        kinds = {Kind.AGE: "age-marks", Kind.COUNT: "count-marks"}
        own = wording.entry(kinds.get(value.kind, ""), value.bound)
        text = (own or wording.entry("marks", value.bound)).replace("{}", text)
    return text


def _write_range(value: Value, amount: Interval, wording: Wording) -> str:
    if not isinstance(amount.low, Decimal) or not isinstance(amount.high, Decimal):
        ends = (_write_one(value, end, wording) for end in (amount.low, amount.high))
        return wording.text("range").join(ends)
    if value.unit == ":":
        return f"{wording.number(amount.low)}:{wording.number(amount.high)}"
    if value.kind in (Kind.TIME, Kind.ORDINAL) or amount.low < 0:
        low, high = (_write_one(value, end, wording) for end in (amount.low, amount.high))
        return wording.text("full-range").replace("{low}", low).replace("{high}", high)
    return _share_unit(value, amount.low, amount.high, wording)


def _share_unit(value: Value, low: Decimal, high: Decimal, wording: Wording) -> str:
    """Write both numbers with one unit: 3~5명, 3억~5억 원, USD 3 million to 5 million."""
    factor, template = _choose(value, (low, high), wording)
    first, second = EXACT.divide(low, factor), EXACT.divide(high, factor)
    numbers = (wording.number(first), wording.number(second, scaled=wording.is_scaled(first)))
    return _place(template, wording.text("range").join(numbers), second, value.unit)


def describe(value: Value, locale: Locale) -> str:
    """Write a value out in full for a message, hiding nothing behind scale words: `2,092,000,000,000 USD`."""
    wording = load_wording(locale)
    ends = (value.amount.low, value.amount.high) if isinstance(value.amount, Interval) else (value.amount,)
    text = " ~ ".join(_describe_one(value, end, wording) for end in ends)
    return _mark(text, value, wording)


def _describe_one(value: Value, amount: Decimal | Date | str, wording: Wording) -> str:
    if not isinstance(amount, Decimal) or value.kind in (Kind.TIME, Kind.WEEKDAY):
        return str(amount) if not isinstance(amount, Decimal) else _write_one(value, amount, wording)
    return f"{amount.normalize(EXACT):,f} {value.unit}".rstrip()
