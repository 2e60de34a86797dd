"""Figures and dates: what they mean, read and written in Korean and English.

Read in this order:

- `model`: `Value`, `Date`, `Interval`, `Reading`; `dates`: the ledger's notation
- `tables`, `phrases`, `shapes`: the words of a language, from `tables/*.yml`
- `numerals`, `korean`, `english`: numbers; `units`, `quantities`, `words`: amounts; `calendar`: dates and times;
  `literals`: what is no figure; `marks`: about, at least; `joining`: ranges
- `scan`: the one pass over a text that uses them all
- `wording`, `writing`, `writing_dates`: values written out
- `agreement`: whether prose says what the ledger holds
"""

from __future__ import annotations

from dumal.values.agreement import Agreement, Differs, Verdict, agree, compatible
from dumal.values.dates import parse_date, resolve
from dumal.values.model import Approx, Bound, Date, Interval, Kind, Part, Reading, Style, Value
from dumal.values.scan import read
from dumal.values.writing import describe, write

__all__ = [
    "Agreement",
    "Approx",
    "Bound",
    "Date",
    "Differs",
    "Interval",
    "Kind",
    "Part",
    "Reading",
    "Style",
    "Value",
    "Verdict",
    "agree",
    "compatible",
    "describe",
    "parse_date",
    "read",
    "resolve",
    "write",
]
