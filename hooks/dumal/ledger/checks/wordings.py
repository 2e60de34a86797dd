"""Both languages of every text in the ledger state the same figures and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Span
from dumal.ledger.files import Desk
from dumal.ledger.findings import Findings
from dumal.ledger.model import Ledger
from dumal.locales import LOCALES, Locale
from dumal.values import Kind, Reading, agree, describe, read

__all__ = ["check_wordings"]

_DIGIT = re.compile(r"\d")
"""Texts without a digit are passed over: spelled-out figures are unsure, and nine texts in ten have none."""


def check_wordings(ledger: Ledger, desk: Desk) -> None:
    """Note texts whose languages differ in a figure or date (DM130)."""
    numbered = {locale.code: _numbered(ledger, locale) for locale in LOCALES}
    for file in desk.files():
        for text, span in file.findings.texts:
            if any(_DIGIT.search(text[locale]) for locale in LOCALES):
                first, second = (_figures(text[one], one, numbered[one.code]) for one in LOCALES)
                _compare(first, second, span, file.findings)


def _numbered(ledger: Ledger, locale: Locale) -> list[str]:
    """Return the names that hold a digit, longest first: they are read as names, not as figures."""
    return sorted(
        (form for form in ledger.accepted_forms(locale) if _DIGIT.search(form)), key=len, reverse=True
    )


def _figures(text: str, locale: Locale, names: list[str]) -> list[Reading]:
    """Read a text, names and codes aside: they have their own rules."""
    for name in names:
        text = text.replace(name, " " * len(name))
    return [one for one in read(text, locale) if one.value.kind is not Kind.LITERAL]


def _compare(first: list[Reading], second: list[Reading], span: Span, findings: Findings) -> None:
    lacking = [*_without_twin(first, second, 0), *_without_twin(second, first, 1)]
    if not lacking:
        return
    readings = [", ".join(f"'{one.text}'" for one in found) or "-" for found in (first, second)]
    amounts = ", ".join(describe(one.value, LOCALES[side]) for one, side in lacking)
    here = f"{LOCALES[0].code} {readings[0]} / {LOCALES[1].code} {readings[1]}"
    findings.note(
        "DM130",
        span,
        f"두 언어의 수치나 날짜가 다릅니다. {here}; 짝이 없는 것: {amounts}. 두 글을 맞추십시오.",
        f"the languages differ in a figure or date. {here}; without a counterpart: {amounts}. Make them agree.",
    )


def _without_twin(mine: list[Reading], theirs: list[Reading], side: int) -> Iterator[tuple[Reading, int]]:
    """Yield the sure readings that nothing in the other language says too."""
    for one in mine:
        if one.sure and not any(_same(one, other) for other in theirs):
            yield one, side


def _same(one: Reading, other: Reading) -> bool:
    return bool(agree(one.value, other.value, coarser=True) or agree(other.value, one.value, coarser=True))
