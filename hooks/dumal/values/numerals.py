"""What both languages' number readers share: the number read, and numbers in digits."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from dumal.values.model import EXACT, Style

__all__ = ["LONGEST", "Number", "plain", "read_digits"]

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+", re.ASCII)
_VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
_ONE = Decimal(1)
LONGEST = 24
"""Digits of the longest number taken for an amount; anything longer is a serial number."""


class Number(NamedTuple):
    """A number as it stands in a text."""

    end: int
    amount: Decimal
    scale: Decimal
    """The scale word its last digits belong to (5억: 1e8), else 1: what a range lends to its first number."""
    lead: Decimal
    """The number before that scale word."""
    style: Style = Style.DIGITS
    ordinal: bool = False
    bare: bool = False
    """Whether it begins with a scale word, one being left unsaid (만 명, 천만 원)."""
    digits: str = ""
    """The digits, where the number is nothing but digits without commas: it may be a year."""
    written: str = ""
    """The numeral in Hangul: the shorter, the less it is to be believed."""


def plain(end: int, amount: Decimal, style: Style, written: str = "") -> Number:
    """Return a number without a scale word."""
    return Number(end, amount, _ONE, amount, style, written=written)


def read_digits(text: str, start: int) -> Number | None:
    """Read digits with commas and a decimal point; None when there are none, or absurdly many."""
    found = _DIGITS.match(text, start)
    if not found:
        half = _VULGAR.get(text[start : start + 1])
        return plain(start + 1, Decimal(half), Style.DIGITS) if half else None
    if found.end() - start > LONGEST:
        return None
    amount, end = Decimal(found[0].replace(",", "")), found.end()
    if half := _VULGAR.get(text[end : end + 1]):
        amount, end = EXACT.add(amount, Decimal(half)), end + 1
    return Number(end, amount, _ONE, amount, digits=found[0] if found[0].isdigit() else "")
