"""The ledger's notation of dates, and what relative dates come to on a given day."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange

from dumal.values.model import Date, Interval, Part

__all__ = ["is_possible", "parse_date", "resolve", "shift_month"]

_DAY = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?(?:-(H[12]|Q[1-4]|[a-z]+))?")
_DECADE = re.compile(r"(\d{3}0)s(?:-(early|mid|late))?")
_CENTURY = re.compile(r"C(\d{1,2})(?:-(early|mid|late))?")
_SYMBOL = re.compile(r"([ymdw])([+-]\d+)(?:-(\d\d))?(?:-(\d\d))?(?:-(H[12]|Q[1-4]|[a-z]+))?")
_PLAIN_PARTS = frozenset(part for part in Part if not part.startswith(("decade", "century")))


def parse_date(text: str) -> Date | Interval:
    """Read the ledger's notation.

    Args:
        text: `2021`, `2024-10`, `2024-11-27`, `2024-11-27T13:35`, `2025-H1`, `2024-Q3`, `2024-05-late`,
            `2024-summer`, `2020s`, `C21`, or two of them with a slash between.

    Raises:
        ValueError: it is no such notation, or no such day exists.
    """
    low, slash, high = text.strip().partition("/")
    if slash:
        return Interval(_parse_one(low), _parse_one(high))
    return _parse_one(low)


def _parse_one(text: str) -> Date:
    if found := _DECADE.fullmatch(text):
        return Date(int(found[1]), part=_stretch("decade", found[2]))
    if found := _CENTURY.fullmatch(text):
        return Date(int(found[1]) * 100 - 100, part=_stretch("century", found[2]))
    found = _DAY.fullmatch(text)
    if not found or (found[6] and found[6] not in _PLAIN_PARTS):
        raise ValueError(f"no date notation: {text!r}")
    clock = int(found[4]) * 60 + int(found[5]) if found[4] else None
    date = Date(
        int(found[1]), _number(found[2]), _number(found[3]), Part(found[6]) if found[6] else None, clock
    )
    if not is_possible(date):
        raise ValueError(f"no such day: {text!r}")
    return date


def _number(digits: str | None) -> int | None:
    return int(digits) if digits is not None else None


def _stretch(whole: str, phase: str | None) -> Part:
    return Part(f"{whole}-{phase}" if phase else whole)


def is_possible(date: Date) -> bool:
    """Say whether the calendar has such a day (29 February needs no year) and the clock such a minute."""
    month_ok = date.month is None or 1 <= date.month <= 12
    if not month_ok or (date.clock is not None and not 0 <= date.clock < 24 * 60):
        return False
    if date.day is None:
        return True
    leap_or_year = date.year if date.year and 1 <= date.year <= 9999 else 2000
    return 1 <= date.day <= (monthrange(leap_or_year, date.month)[1] if date.month else 31)


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """Return year and month so many months on."""
    months = year * 12 + month - 1 + by
    return months // 12, months % 12 + 1


def resolve(symbol: str, ref: datetime.date) -> Date | None:
    """Say which date a relative one is on the day `ref`; None where a date cannot say it (weeks).

    >>> str(resolve("y+1-H1", datetime.date(2024, 11, 27)))
    '2025-H1'
    """
    found = _SYMBOL.fullmatch(symbol)
    if not found or found[1] == "w":
        return None
    base, by = found[1], int(found[2])
    part = Part(found[5]) if found[5] else None
    first, second = _number(found[3]), _number(found[4])
    if base == "y":
        return _within_years(Date(ref.year + by, first, second, part))
    if base == "m":
        year, month = shift_month(ref.year, ref.month, by)
        return _within_years(Date(year, month, first, part))
    return _day_from(ref, by)


def _within_years(date: Date) -> Date | None:
    return date if date.year and 1 <= date.year <= 9999 and is_possible(date) else None


def _day_from(ref: datetime.date, by: int) -> Date | None:
    try:
        day = ref + datetime.timedelta(days=by)
    except OverflowError:
        return None
    return Date(day.year, day.month, day.day)
