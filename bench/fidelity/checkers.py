"""The checkers held side by side: each says whether two texts seem to state different figures, and of which kind."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Callable

from dumal.diagnostics import Severity
from dumal.parity.difference import gravest
from dumal.parity.figures import compare_texts

Checker = Callable[[str, str, datetime.date | None], str | None]
"""Answers None for `the same`, else the kind of the gravest difference, or `""` for one it cannot name."""

_DIGITS = re.compile(r"\d+")


def ours(ko: str, en: str, ref: datetime.date | None) -> str | None:
    """Dumal: warnings and errors count."""
    found = [one for one in compare_texts((ko, en), ref) if one.severity is not Severity.INFO]
    worst = gravest(tuple(found))
    return worst.kind if worst else None


def digits(ko: str, en: str, ref: datetime.date | None) -> str | None:
    """The multisets of digit runs must be equal, commas removed."""
    runs = [Counter(_DIGITS.findall(text.replace(",", ""))) for text in (ko, en)]
    return None if runs[0] == runs[1] else ""


def toolkit() -> Checker | None:
    """The check `numbers` of translate-toolkit, if it is installed."""
    try:
        from translate.filters.checks import FilterFailure, StandardChecker
    except ImportError:
        return None
    check = StandardChecker().numbers

    def numbers(ko: str, en: str, ref: datetime.date | None) -> str | None:
        try:
            return None if check(en, ko) else ""
        except FilterFailure:
            return ""

    return numbers


def checkers() -> dict[str, Checker]:
    """Return every checker there is, by name."""
    found: dict[str, Checker] = {"dumal": ours, "digit runs": digits}
    other = toolkit()
    if other:
        found["translate-toolkit numbers"] = other
    else:
        print("translate-toolkit is not installed: left out (pip install translate-toolkit)")
    return found
