"""Any two files, held against each other: what `compare` answers."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from dumal.diagnostics import Diagnostic, Severity
from dumal.documents import Page, parse_markdown, read_text
from dumal.locales import LOCALES, Locale
from dumal.parity.difference import Difference, Quote
from dumal.parity.figures import compare_pages
from dumal.parity.figures.weekdays import say_weekday
from dumal.parity.rule import Finding
from dumal.parity.rules import arithmetic, blocks_differ, links_differ, weekday_wrong, wrong_script

__all__ = ["FORMATS", "compare_files", "has_errors"]

Pages = tuple[Page, Page]
Check = Callable[[Page, Page], Iterable[Finding]]


def compare_files(
    paths: tuple[Path, Path], ref: datetime.date | None = None
) -> tuple[Difference, ...] | Diagnostic:
    """Compare two Markdown or text files; a diagnostic if one cannot be read.

    Args:
        paths: In the order of `LOCALES`.
        ref: The day both were written; without it their front matter's `date:`.
    """
    pages: list[Page] = []
    for path, locale in zip(paths, LOCALES, strict=True):
        text = read_text(path, str(path))
        if isinstance(text, Diagnostic):
            return text
        pages.append(parse_markdown(text, str(path), locale))
    return compare_strangers((pages[0], pages[1]), ref)


def compare_strangers(pages: Pages, ref: datetime.date | None = None) -> tuple[Difference, ...]:
    """Compare two pages without a site around them."""
    return (*compare_pages(pages, ref), *_weekdays(pages), *_by_rules(pages))


def _weekdays(pages: Pages) -> Iterator[Difference]:
    for side, page in enumerate(pages):
        for wrong, span in weekday_wrong.find_wrong(page):
            quote = Quote(wrong.said.text, span)
            quotes = (quote, None) if side == 0 else (None, quote)
            yield Difference(weekday_wrong.CODE, weekday_wrong.SEVERITY, "date", quotes, say_weekday(wrong))


def _by_rules(pages: Pages) -> Iterator[Difference]:
    for code, kind, severity, check in _RULES:
        for found in check(*pages):
            quote = Quote("", found.span)
            quotes = (quote, None) if found.span.file == pages[0].file else (None, quote)
            yield Difference(code, severity, kind, quotes, found.message)


def _each(check: Callable[[Page], Iterable[Finding]]) -> Check:
    return lambda first, second: (found for page in (first, second) for found in check(page))


def _links(first: Page, second: Page) -> Iterator[Finding]:
    """Compare links where both pages have some: a text without any may have lost them all on the way."""
    if all(any(block.links for block in page.blocks) for page in (first, second)):
        yield from links_differ.check_pair(first, second)


_RULES: tuple[tuple[str, str, Severity, Check], ...] = (
    (blocks_differ.CODE, "structure", Severity.WARNING, blocks_differ.check_pair),
    (links_differ.CODE, "link", Severity.WARNING, _links),
    (wrong_script.CODE, "text", Severity.INFO, _each(wrong_script.check_page)),
    (arithmetic.CODE, "arithmetic", Severity.INFO, _each(arithmetic.check_page)),
)
"""Rules that strangers' pages are held to as well, less strictly: their house has other customs."""


def has_errors(found: Sequence[Difference]) -> bool:
    """Say whether an error stands."""
    return any(one.severity is Severity.ERROR for one in found)


def _text(found: Sequence[Difference], locale: Locale) -> str:
    return "".join(f"{_places(one)} {one.code} {one.message[locale]}\n" for one in found)


def _places(one: Difference) -> str:
    return " | ".join(str(quote.span) for quote in one.quotes if quote)


def _json(found: Sequence[Difference], locale: Locale) -> str:
    listed = [
        {
            "code": one.code,
            "severity": str(one.severity),
            "kind": one.kind,
            **{side.code: (quote.text or None) if (quote := one.said(side)) else None for side in LOCALES},
            **{
                f"{side.code}_line": quote.span.line if (quote := one.said(side)) else None
                for side in LOCALES
            },
            "message": one.message[locale],
        }
        for one in found
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


FORMATS: dict[str, Callable[[Sequence[Difference], Locale], str]] = {"text": _text, "json": _json}
"""Name on the command line to function."""
