"""Findings in the forms people and programs read them in."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from dumal.diagnostics import Diagnostic, Severity, print_line
from dumal.locales import Bilingual, Locale

__all__ = ["FORMATS", "help_address", "summarise"]

Formatter = Callable[[Sequence[Diagnostic], Locale, str], str]

_NOTHING = Bilingual("이상이 없습니다.", "Nothing to report.")
_COUNTS = {
    Severity.ERROR: Bilingual("오류 {}건", "errors: {}"),
    Severity.WARNING: Bilingual("경고 {}건", "warnings: {}"),
    Severity.INFO: Bilingual("참고 {}건", "notes: {}"),
}


def help_address(code: str, locale: Locale, address: str) -> str:
    """Return the address of a code's help page on the site at `address`."""
    return f"{address}{locale.prefix}contribute/{code.lower()}/"


def summarise(found: Sequence[Diagnostic], locale: Locale) -> str:
    """Count findings by gravity, in one line."""
    counts = [(words, sum(one.severity is severity for one in found)) for severity, words in _COUNTS.items()]
    return ", ".join(words[locale].format(count) for words, count in counts if count) or _NOTHING[locale]


def _text(found: Sequence[Diagnostic], locale: Locale, address: str) -> str:
    return "".join(f"{print_line(one, locale)}\n" for one in found)


def _json(found: Sequence[Diagnostic], locale: Locale, address: str) -> str:
    listed = [
        {
            "code": one.code,
            "severity": str(one.severity),
            "file": one.span.file,
            "line": one.span.line,
            "column": one.span.column,
            "message": " ".join(one.message[locale].split()),
            "help": help_address(one.code, locale, address),
        }
        for one in found
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


FORMATS: dict[str, Formatter] = {"text": _text, "json": _json}
"""Name on the command line to function."""
