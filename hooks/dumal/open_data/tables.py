"""Every value of the ledger as a table that spreadsheets open without harm: one CSV file a language.

UTF-8 with the mark by which Excel knows it, CRLF, and no cell that a spreadsheet would run or turn into
another date. A row is a value: a fact with further values has further rows, `fact:id#facet`. Programs read
the JSON instead, which holds both languages.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from decimal import Decimal

from dumal.ledger import Fact
from dumal.locales import Locale
from dumal.open_data.dates import spreadsheet_date
from dumal.site import FACTS_PAGE, Site
from dumal.values import Date, Interval, Value, write

__all__ = ["TABLE", "table"]

TABLE = "facts.csv"
"""Name of the table in each language's folder."""

_MARK = "\ufeff"
_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
"""What begins a formula (https://owasp.org/www-community/attacks/CSV_Injection), full-width signs included."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def table(site: Site, locale: Locale) -> str:
    """Return one language's table."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(_heading(site, locale))
    for fact in site.ledger.all_facts():
        writer.writerows(tuple(map(_safe, row)) for row in _rows(fact, site, locale))
    return _MARK + written.getvalue()


def _heading(site: Site, locale: Locale) -> tuple[str, ...]:
    strings, files = site.ledger.strings, site.ledger.strings.files
    words = (
        strings.fact,
        files.statement,
        strings.status,
        files.number,
        files.unit,
        files.date,
        strings.as_of,
        strings.said_by,
        files.origin,
        strings.sources,
        files.address,
    )
    return tuple(word[locale] for word in words)


def _rows(fact: Fact, site: Site, locale: Locale) -> Iterator[tuple[str, ...]]:
    yield _row(fact, "", fact.value, site, locale)
    for name, value in fact.facets.items():
        yield _row(fact, name, value, site, locale)


def _row(fact: Fact, facet: str, value: Value | None, site: Site, locale: Locale) -> tuple[str, ...]:
    ledger = site.ledger
    amount = value.amount if value else None
    speaker = ledger.speakers.get(fact.said_by)
    sources = [ledger.sources[id_].title[locale] for id_ in fact.sources if id_ in ledger.sources]
    return (
        f"fact:{fact.id}#{facet}" if facet else f"fact:{fact.id}",
        f"{fact.wording[locale]}: {write(value, locale)}" if value else fact.wording[locale],
        ledger.strings.statuses[fact.status][locale],
        f"{amount:f}" if isinstance(amount, Decimal) else "",
        value.unit if value else "",
        spreadsheet_date(amount) if isinstance(amount, Date | Interval) else "",
        spreadsheet_date(fact.as_of),
        speaker[locale] if speaker else "",
        ledger.strings.origins[fact.origin][locale],
        "; ".join(sources),
        f"{site.address_of(locale, FACTS_PAGE)}#{fact.id}",
    )


def _safe(cell: str) -> str:
    """Keep a spreadsheet from running a cell; a plain number may begin with its sign."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
