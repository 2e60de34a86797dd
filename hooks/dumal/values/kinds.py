"""The words with which values are sorted: kinds, blurs, bounds, parts of the calendar."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Approx", "Bound", "Kind", "Part", "Style"]


class Kind(StrEnum):
    """What sort of thing an amount measures."""

    MONEY = "money"
    COUNT = "count"
    PERCENT = "percent"
    POINTS = "points"
    """Percentage points."""
    RATIO = "ratio"
    """Times as much (unit `times`) or one number to another (unit `:`)."""
    FRACTION = "fraction"
    AREA = "area"
    MEASURE = "measure"
    FLOOR = "floor"
    """Storeys of a building; negative below ground."""
    DURATION = "duration"
    DATE = "date"
    PERIOD = "period"
    """A date whose precision is a part of a year, month, decade or century."""
    TIME = "time"
    """Time of day, in seconds since midnight."""
    AGE = "age"
    ORDINAL = "ordinal"
    NUMBER = "number"
    """An amount of nothing named."""
    LITERAL = "literal"
    """Signs to be repeated as they are: telephone numbers, versions, codes."""
    RELATIVE = "relative"
    """A date as seen from an unknown day: `y+1`, `m-1`, `y+1-05`."""
    WEEKDAY = "weekday"
    """0 for Monday."""


class Approx(StrEnum):
    """How an amount is blurred."""

    NONE = ""
    ABOUT = "about"
    OVER = "over"
    """A bit more: 250여 명, more than 250."""
    NEARLY = "nearly"


class Bound(StrEnum):
    """On which side of an amount the truth lies."""

    NONE = ""
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"


class Style(StrEnum):
    """How a number is spelled."""

    DIGITS = "digits"
    SPELLED = "spelled"
    """Words: twelve, 이십오."""
    NATIVE = "native"
    """Korean's own numerals: 열두, 사흘."""


class Part(StrEnum):
    """A stretch of the smallest unit a date names."""

    H1 = "H1"
    H2 = "H2"
    Q1 = "Q1"
    Q2 = "Q2"
    Q3 = "Q3"
    Q4 = "Q4"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    DECADE = "decade"
    DECADE_EARLY = "decade-early"
    DECADE_MID = "decade-mid"
    DECADE_LATE = "decade-late"
    CENTURY = "century"
    CENTURY_EARLY = "century-early"
    CENTURY_MID = "century-mid"
    CENTURY_LATE = "century-late"
