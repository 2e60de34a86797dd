"""Words of direction beside a date or a span: until against from, three years ago against three years on."""

from __future__ import annotations

import re

from dumal.values import Interval, Kind, Reading

__all__ = ["Beside", "bounds", "leads"]

Beside = tuple[str, str]
"""The words before and after a value, in small letters."""

_AHEAD = re.compile(r" ?(?:뒤|후)(?=[ ,.에의부로]|$)| later\b| from now\b| hence\b")
_BACK = re.compile(r" ago\b| earlier\b| previously\b")
_PROMISE = re.compile(r"\bwill\b[^.]*\bin $")
_UNTIL_AFTER = re.compile(r" ?(?:까지|이전)")
_FROM_AFTER = re.compile(r" ?(?:부터|이후)")
_ARTICLE = r"(?: on| the| about| around)* $"
_UNTIL_BEFORE = re.compile(
    r"\b(?<!not )(?<!n't )(?:until|till|by|through|before|later than|up to)" + _ARTICLE
)
_FROM_BEFORE = re.compile(
    r"\b(?<!later )(?:from|since|after|starting|beginning|(?:not|n't) (?:until|till|before))" + _ARTICLE
)
_DATED = (Kind.DATE, Kind.PERIOD, Kind.TIME, Kind.RELATIVE)


def leads(reading: Reading, beside: Beside) -> int:
    """Say where a span of time leads: -1 back (3년 전), 1 ahead (3년 뒤, will open in three years), 0 unsaid."""
    if reading.value.kind is not Kind.DURATION:
        return 0
    before, after = beside
    if reading.relative or _BACK.match(after):
        return -1
    return int(bool(_AHEAD.match(after) or _PROMISE.search(before)))


def bounds(reading: Reading, beside: Beside) -> int:
    """Say which side of a date is meant: -1 until it, 1 from it on, 0 unsaid."""
    if reading.value.kind not in _DATED or isinstance(reading.value.amount, Interval):
        return 0
    before, after = beside
    if _UNTIL_AFTER.match(after) or _UNTIL_BEFORE.search(before):
        return -1
    return int(bool(_FROM_AFTER.match(after) or _FROM_BEFORE.search(before)))
