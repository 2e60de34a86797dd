"""Names in running text: where known forms stand, and where wrong ones do.

Korean nouns carry particles without a space (한빛시는, 한빛보건원의), so a form is matched as it
stands and never by word boundary; in Latin script a boundary is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dumal.ledger import Ledger
from dumal.locales import Locale

__all__ = ["find_forms", "name_stretches"]


def name_stretches(text: str, locale: Locale, ledger: Ledger) -> list[tuple[int, int]]:
    """Return (start, end) of every accepted form of a known name, longest form first."""
    return [(start, end) for start, end, _ in find_forms(text, ledger.accepted_forms(locale))]


def find_forms(text: str, forms: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Return (start, end, form) of every form that stands in `text`, left to right."""
    if not forms:
        return []
    return [(match.start(), match.end(), match.group()) for match in _pattern(forms).finditer(text)]


@lru_cache(maxsize=32)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(set(forms), key=lambda form: (-len(form), form))
    return re.compile("|".join(_bounded(longest_first)))


def _bounded(forms: Iterable[str]) -> Iterable[str]:
    """Ask for a boundary only beside an ASCII letter or digit."""
    for form in forms:
        before = r"(?<![A-Za-z0-9])" if form[0].isascii() and form[0].isalnum() else ""
        after = r"(?![A-Za-z0-9])" if form[-1].isascii() and form[-1].isalnum() else ""
        yield f"{before}{re.escape(form)}{after}"
