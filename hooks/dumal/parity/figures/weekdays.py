"""Weekdays said beside a full date, and what the calendar says."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from dumal.locales import EN, KO, Bilingual, Locale
from dumal.values import Date, Kind, Reading, Value, write

__all__ = ["WrongWeekday", "say_weekday", "wrong_weekdays"]

_JOINTS = ("", " ", ",", ", ", " the ", ", the ", "(", " (")
"""What may stand between a date and its weekday."""

_SENTENCES = {
    KO: "'{date}' 옆에 '{said}'이라고 적었지만 그날은 {true}입니다. 날짜나 요일을 고치십시오.",
    EN: "'{said}' stands beside '{date}', which is a {true}. Correct the date or the weekday.",
}


@dataclass(frozen=True, slots=True)
class WrongWeekday:
    """A weekday that its date does not fall on."""

    said: Reading
    date: Reading
    true: int
    """0 for Monday."""


def wrong_weekdays(text: str, readings: Sequence[Reading]) -> Iterator[WrongWeekday]:
    """Find the weekdays of a text that stand beside a date of another weekday."""
    for one, other in pairwise(readings):
        if text[one.end : other.start] not in _JOINTS:
            continue
        for weekday, date in ((one, other), (other, one)):
            true = _weekday(date.value)
            if weekday.value.kind is Kind.WEEKDAY and true not in (None, weekday.value.amount):
                yield WrongWeekday(weekday, date, int(true or 0))


def _weekday(value: Value) -> Decimal | None:
    date = value.amount
    if not isinstance(date, Date) or not (date.year and date.month and date.day) or date.part:
        return None
    if not datetime.MINYEAR <= date.year <= datetime.MAXYEAR:
        return None
    try:
        return Decimal(calendar.weekday(date.year, date.month, date.day))
    except ValueError:
        return None


def say_weekday(wrong: WrongWeekday) -> Bilingual:
    """Word it, with the weekday as each language writes it."""
    return Bilingual(_words(wrong, KO), _words(wrong, EN))


def _words(wrong: WrongWeekday, locale: Locale) -> str:
    true = write(replace(wrong.said.value, amount=Decimal(wrong.true)), locale)
    return _SENTENCES[locale].format(date=wrong.date.text, said=wrong.said.text, true=true)
