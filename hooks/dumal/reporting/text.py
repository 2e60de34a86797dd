"""Findings for people: one line each, and their number."""

from __future__ import annotations

from collections.abc import Sequence

from dumal.diagnostics import Diagnostic, Severity, print_line
from dumal.locales import Bilingual, Locale

__all__ = ["summarise", "write_text"]

_NOTHING = Bilingual("문제가 없습니다.", "Nothing to report.")
_COUNTS = {
    Severity.ERROR: Bilingual("오류 {}건", "errors: {}"),
    Severity.WARNING: Bilingual("경고 {}건", "warnings: {}"),
    Severity.INFO: Bilingual("참고 {}건", "notes: {}"),
}


def summarise(found: Sequence[Diagnostic], locale: Locale) -> str:
    """Count findings by gravity, in one line."""
    counts = [(words, sum(one.severity is severity for one in found)) for severity, words in _COUNTS.items()]
    return ", ".join(words[locale].format(count) for words, count in counts if count) or _NOTHING[locale]


def write_text(found: Sequence[Diagnostic], locale: Locale, address: str) -> str:
    """Write findings as lines; the address of the site is not needed."""
    return "".join(f"{print_line(one, locale)}\n" for one in found)
