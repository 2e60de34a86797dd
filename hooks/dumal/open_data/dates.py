"""Days as the formats write them, never more precisely than the ledger holds them."""

from __future__ import annotations

import datetime

from dumal.values import Approx, Date, Interval, Value, parse_date

__all__ = ["day_of", "instant", "iso_date", "iso_span", "spreadsheet_date"]


def day_of(value: Value | None) -> datetime.date | None:
    """Return the calendar day a value names, if it names exactly one."""
    held = value.amount if value and value.approx is Approx.NONE and not value.bound else None
    if isinstance(held, Date) and held.year and held.month and held.day and not held.part:
        return datetime.date(held.year, held.month, held.day)
    return None


def iso_date(held: object) -> str:
    """Write a date in ISO 8601, shorter where the month or day is not known; nothing where it has no form."""
    if not isinstance(held, Date) or held.part or not 0 < (held.year or 0) <= 9999:
        return ""
    return str(held).partition("T")[0]


def iso_span(held: object) -> tuple[str, str]:
    """Return start and end in ISO 8601; the end is empty where there is one date only."""
    if isinstance(held, Interval):
        ends = iso_date(held.low), iso_date(held.high)
        return ends if all(ends) else ("", "")
    return iso_date(held), ""


def spreadsheet_date(held: object) -> str:
    """Write a date so that no spreadsheet adds a day to it.

    Excel makes 1 October of `2024-10`; `2024-10-XX`, with the unspecified day of ISO 8601-2, stays as it is.
    """
    if isinstance(held, Interval):
        return f"{spreadsheet_date(held.low)}/{spreadsheet_date(held.high)}"
    if not isinstance(held, Date):
        return ""
    return f"{held}-XX" if held.month and not held.day and not held.part else str(held)


def instant(day: str) -> str:
    """Write a day of front matter as the moment it begins, UTC."""
    return f"{parse_date(day)}T00:00:00Z"
