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

__all__ = ["bearers", "find_forms", "name_stretches"]


def name_stretches(text: str, locale: Locale, ledger: Ledger) -> list[tuple[int, int]]:
    """Return (start, end) of every accepted form of a known name, longest form first."""
    return [(start, end) for start, end, _ in find_forms(text, ledger.accepted_forms(locale))]


@lru_cache(maxsize=4_000)
def find_forms(text: str, forms: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Return (start, end, form) of every form that stands in `text`, left to right."""
    if not forms:
        return ()
    return tuple((match.start(), match.end(), match.group()) for match in _pattern(forms).finditer(text))


def bearers(ledger: Ledger, locale: Locale) -> dict[str, str]:
    """Map every form to look for in prose to the id of the name it stands for."""
    return {
        form: name.id
        for name in ledger.names.values()
        for form in name.forms[locale]
        if form not in name.loose[locale]
    }


@lru_cache(maxsize=256)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Compile forms into one pattern whose branches begin with a letter each: `re` skips to those letters."""
    heads: dict[str, list[str]] = {}
    for form in sorted(set(forms), key=lambda form: (-len(form), form)):
        heads.setdefault(form[0], []).append(form)
    return re.compile("|".join(_branch(head, same) for head, same in heads.items()))


def _branch(head: str, forms: Iterable[str]) -> str:
    """Match forms with the same first letter; ask for a boundary only beside an ASCII letter or digit."""
    letter = re.escape(head)
    before = f"(?<![A-Za-z0-9]{letter})" if head.isascii() and head.isalnum() else ""
    tails = "|".join(re.escape(form[1:]) + _end(form[-1]) for form in forms)
    return f"{letter}{before}(?:{tails})"


def _end(letter: str) -> str:
    return "(?![A-Za-z0-9])" if letter.isascii() and letter.isalnum() else ""
