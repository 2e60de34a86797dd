"""English numbers: 2.092 trillion, 75K, two and a half million, five thousand two hundred, 21st, eighth."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from dumal.values.model import EXACT, Style
from dumal.values.numerals import Number, read_digits

__all__ = ["read_number"]

Numerals = Mapping[str, Mapping[str, Decimal]]

_ONE, _ZERO, _HUNDRED = Decimal(1), Decimal(0), Decimal(100)
_WORD = re.compile(r"[a-z]+")
_TH = re.compile(r"(?:st|nd|rd|th)\b")
_HALF = re.compile(r"(?: and (?:a|one)|-and-a)[ -](half|quarter)\b")
_FRACTION = re.compile(r" ([1-9])/([2-9])(?![\d/])")
_ARTICLE = re.compile(r" an?(?= )")
_QUARTER = re.compile(r" quarter of an?(?= )")
_GAP = re.compile(r",? and | |-")
_BRIEF = ("m", "b", "mil")
"""Scale words of one letter; what stands around them decides (quantities)."""


def read_number(text: str, start: int, numerals: Numerals) -> Number | None:
    """Read the number that begins at `start`, in digits or words, with its scale words."""
    number = _read_digits(text, start) or _read_words(text, start, numerals)
    if number is None or number.ordinal:
        return number
    number = _read_scales(text, number, numerals)
    return _read_rest(text, number, numerals) if number.style is Style.SPELLED else number


def _read_digits(text: str, start: int) -> Number | None:
    number = read_digits(text, start)
    if number is None:
        return None
    if number.digits and (th := _TH.match(text, number.end)):
        return number._replace(end=th.end(), ordinal=True, digits="")
    if fraction := _FRACTION.match(text, number.end):  # 2 1/2
        part = EXACT.divide(Decimal(fraction[1]), Decimal(fraction[2]))
        return _plus(number, part, fraction.end())
    return number


def _plus(number: Number, part: Decimal, end: int) -> Number:
    amount = EXACT.add(number.amount, part)
    return number._replace(end=end, amount=amount, lead=amount, digits="")


def _read_words(text: str, start: int, numerals: Numerals) -> Number | None:
    """Read words below a thousand: twenty-five, three hundred and six, twenty-first; a (million)."""
    word = _WORD.match(text, start)
    if word and word[0] in ("a", "an", "half"):
        return _read_article(text, word, numerals)
    amount, end, room, at = _ZERO, start, Decimal(1000), start
    while word := _WORD.match(text, at):
        number = numerals["numerals"].get(word[0])
        nth = numerals["ordinals"].get(word[0])
        if number is not None and _fits(number, room, end == start):
            amount, end, room = amount + number, word.end(), Decimal(10) if number >= 20 else _ZERO
        elif nth is not None and _fits(nth, room, end == start):
            return Number(word.end(), amount + nth, _ONE, amount + nth, Style.SPELLED, ordinal=True)
        elif word[0] == "hundred" and _ZERO < amount < _HUNDRED:
            amount, end, room = amount * _HUNDRED, word.end(), _HUNDRED
        else:
            break
        gap = _GAP.match(text, end)
        at = gap.end() if gap and (gap[0] in " -" or amount >= _HUNDRED) else len(text)
    return Number(end, amount, _ONE, amount, Style.SPELLED) if end > start else None


def _read_article(text: str, word: re.Match[str], numerals: Numerals) -> Number | None:
    """Read the one in a million, the half in half a million."""
    amount, end = _ONE, word.end()
    if quarter := _QUARTER.match(text, end):
        amount, end = Decimal("0.25"), quarter.end()
    if word[0] == "half":
        article = _ARTICLE.match(text, end)
        amount, end = Decimal("0.5"), article.end() if article else end
    if not _scale_at(text, end, numerals):
        return None
    return Number(end, amount, _ONE, amount, Style.SPELLED)


def _fits(number: Decimal, room: Decimal, first: bool) -> bool:
    return number < room and (first or number > 0)


def _read_scales(text: str, number: Number, numerals: Numerals) -> Number:
    """Read the scale words after a number, and a half said before them (two and a half million)."""
    if half := _HALF.match(text, number.end):
        number = _plus(number, Decimal("0.5") if half[1] == "half" else Decimal("0.25"), half.end())
    while found := _scale_at(text, number.end, numerals):
        end, scale = found
        amount, whole = EXACT.multiply(number.amount, scale), EXACT.multiply(number.scale, scale)
        number = Number(end, amount, whole, number.lead, number.style)
    return number


def _scale_at(text: str, end: int, numerals: Numerals) -> tuple[int, Decimal] | None:
    at = end + 1 if text[end : end + 1] in (" ", "-") else end
    word = _WORD.match(text, at)
    if not word:
        return None
    scale = numerals["scales"].get(word[0])
    if scale is None and word[0] not in _BRIEF:
        scale = numerals["short-scales"].get(word[0])
    return (word.end(), scale) if scale else None


def _read_rest(text: str, number: Number, numerals: Numerals) -> Number:
    """Read the smaller groups of a spelled number: five thousand | two hundred."""
    while number.scale >= 100 and (gap := _GAP.match(text, number.end)):
        rest = _read_words(text, gap.end(), numerals)
        if not rest or rest.ordinal:
            break
        rest = _read_scales(text, rest, numerals)
        if rest.amount >= number.scale:
            break
        amount = EXACT.add(number.amount, rest.amount)
        number = Number(rest.end, amount, rest.scale, EXACT.divide(amount, rest.scale), Style.SPELLED)
    return number
