"""The ledger's notation of dates, and relative dates on a given day."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dumal.values import Date, Interval, parse_date, resolve

NOTATIONS = (
    "2021 2024-10 2024-11-27 2024-11-27T13:35 2025-H1 2024-Q3 2024-05-late 2024-summer 2020s "
    "2020s-early C21 C19-late 2025-01/2025-06 2025/2029 -0300"
).split()


@pytest.mark.parametrize("text", NOTATIONS)
def test_notation_is_read_and_written_alike(text: str) -> None:
    """Every notation of the ledger is the text of its date."""
    assert str(parse_date(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024-13",
        "2024-02-30",
        "2024-11-27T25:00",
        "24",
        "2024-H3",
        "2024/",
        "2024-decade",
        "내년",
        "2024-1-2",
    ],
)
def test_no_notation_is_refused(text: str) -> None:
    """What is no notation, or no day of the calendar, is an error."""
    with pytest.raises(ValueError, match=r"no date notation|no such day"):
        parse_date(text)


@given(st.dates())
def test_every_day_is_read_back(day: datetime.date) -> None:
    """ISO dates of the calendar are dates."""
    assert parse_date(day.isoformat()) == Date(day.year, day.month, day.day)


def test_two_dates_are_an_interval() -> None:
    """A slash stands between the first and the last day."""
    assert parse_date("2022-07/2026-06") == Interval(Date(2022, 7), Date(2026, 6))


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("y+1", "2025"),
        ("y+1-05", "2025-05"),
        ("y+1-H1", "2025-H1"),
        ("y-1-12-25", "2023-12-25"),
        ("m-1", "2024-10"),
        ("m+2", "2025-01"),
        ("m+0-15", "2024-11-15"),
        ("m+1-early", "2024-12-early"),
        ("d-1", "2024-11-26"),
        ("w+1", "None"),
        ("m+3-30", "None"),
        ("y+9999", "None"),
        ("d+9999999", "None"),
        ("3D", "None"),
    ],
)
def test_relative_dates_resolve(symbol: str, expected: str) -> None:
    """A symbol becomes the date it means on 27 November 2024, unless no date can say it."""
    assert str(resolve(symbol, datetime.date(2024, 11, 27))) == expected
