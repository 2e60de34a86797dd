"""English numbers: 2.092 trillion, 75K, two and a half million, twenty-five, 21st, eighth."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from dumal.values.model import EXACT, Style
from dumal.values.numerals import Number, read_digits

__all__ = ["read_number"]

Numerals = Mapping[str, Mapping[str, Decimal]]

_ONE, _ZERO = Decimal(1), Decimal(0)
_HUNDRED = Decimal(100)
_WORD = re.compile(r"[a-z]+")
_TH = re.compile(r"(?:st|nd|rd|th)\b")
_HALF = re.compile(r" and (?:a|one) half|-and-a-half|,? and a quarter")
_FRACTION = re.compile(r" ([1-9])/([2-9])(?!\d)")


def read_number(text: str, start: int, numerals: Numerals) -> Number | None:
    """Read the number that begins at `start`, in digits or words, with its scale words."""
    number = _read_digits(text, start) or _read_words(text, start, numerals)
    return number and _read_scales(text, number, numerals)


def _read_digits(text: str, start: int) -> Number | None:
    number = read_digits(text, start)
    if number is None:
        return None
    if number.digits and (th := _TH.match(text, number.end)):
        return number._replace(end=th.end(), ordinal=True, digits="")
    if fraction := _FRACTION.match(text, number.end):  # 2 1/2
        part = EXACT.divide(Decimal(fraction[1]), Decimal(fraction[2]))
        amount = EXACT.add(number.amount, part)
        return number._replace(end=fraction.end(), amount=amount, lead=amount, digits="")
    return number


def _read_words(text: str, start: int, numerals: Numerals) -> Number | None:
    """Read words below a thousand: twenty-five, three hundred and six, twenty-first, a (million)."""
    amount, end, at = _ZERO, start, start
    room = Decimal(1000)
    while word := _WORD.match(text, at):
        if (number := numerals["numerals"].get(word[0])) is not None and _fits(number, room):
            amount, end, room = amount + number, word.end(), _room_after(number)
        elif (number := numerals["ordinals"].get(word[0])) is not None and _fits(number, room):
            return Number(word.end(), amount + number, _ONE, amount + number, Style.SPELLED, ordinal=True)
        elif word[0] == "hundred" and _ZERO < amount < _HUNDRED:
            amount, end, room = amount * _HUNDRED, word.end(), _HUNDRED
        elif word[0] in ("a", "an") and at == start and _is_scale_next(text, word.end(), numerals):
            return Number(word.end(), _ONE, _ONE, _ONE, Style.SPELLED)
        elif word[0] == "half" and at == start and (article := re.compile(r" an? ").match(text, word.end())):
            return _half(text, article.end(), numerals)
        else:
            break
        at = _next_word(text, end, amount)
    return Number(end, amount, _ONE, amount, Style.SPELLED) if end > start else None


def _half(text: str, at: int, numerals: Numerals) -> Number | None:
    """Read half a million: the scale word follows."""
    half = Decimal("0.5")
    return Number(at - 1, half, _ONE, half, Style.SPELLED) if _is_scale_next(text, at - 1, numerals) else None


def _fits(number: Decimal, room: Decimal) -> bool:
    return number < room and not (number == 0 and room < 1000)


def _room_after(number: Decimal) -> Decimal:
    """Return the bound of what may still be added: after twenty a digit, after eleven nothing."""
    return Decimal(10) if number >= 20 else _ZERO


def _next_word(text: str, end: int, amount: Decimal) -> int:
    if amount >= _HUNDRED and text.startswith(" and ", end):
        return end + 5
    return end + 1 if text[end : end + 1] in (" ", "-") else end


def _is_scale_next(text: str, end: int, numerals: Numerals) -> bool:
    word = _WORD.match(text, end + 1) if text[end : end + 1] in (" ", "-") else None
    return word is not None and word[0] in numerals["scales"]


def _read_scales(text: str, number: Number, numerals: Numerals) -> Number:
    """Read the scale words after a number, and a half said before them (two and a half million)."""
    if number.ordinal:
        return number
    if half := _HALF.match(text, number.end):
        more = Decimal("0.25") if half[0].endswith("quarter") else Decimal("0.5")
        amount = EXACT.add(number.amount, more)
        number = number._replace(end=half.end(), amount=amount, lead=amount, digits="")
    while found := _scale_at(text, number.end, numerals):
        end, scale = found
        number = Number(
            end,
            EXACT.multiply(number.amount, scale),
            EXACT.multiply(number.scale, scale),
            number.lead,
            number.style,
        )
    return number


def _scale_at(text: str, end: int, numerals: Numerals) -> tuple[int, Decimal] | None:
    at = end + 1 if text[end : end + 1] in (" ", "-") else end
    word = _WORD.match(text, at)
    if not word:
        return None
    scale = numerals["scales"].get(word[0].removesuffix("s") if word[0] == "dozens" else word[0])
    if scale is None and word[0] not in ("m", "b", "mil"):
        scale = numerals["short-scales"].get(word[0])
    return (word.end(), scale) if scale else None
