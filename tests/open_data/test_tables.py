"""The table of facts, read as a spreadsheet reads it."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

from dumal.locales import EN, LOCALES, Locale
from dumal.open_data.dates import spreadsheet_date
from dumal.open_data.tables import table
from dumal.site import Site
from dumal.values import parse_date

pytestmark = pytest.mark.first_site

each = pytest.mark.parametrize("locale", LOCALES, ids=lambda one: one.code)


def rows(site: Site, locale: Locale) -> list[dict[str, str]]:
    """Read a table; the mark at its start tells Excel that it is UTF-8."""
    text = table(site, locale).encode().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@each
def test_every_value_has_a_row(own: Site, locale: Locale) -> None:
    """A fact, and each further value of it, under the id a page would cite."""
    first = own.ledger.strings.fact[locale]
    wanted = [
        f"fact:{fact.id}{'#' + name if name else ''}"
        for fact in own.ledger.all_facts()
        for name in ("", *fact.facets)
    ]

    assert [row[first] for row in rows(own, locale)] == wanted


@each
def test_all_rows_have_all_columns(hall: Site, locale: Locale) -> None:
    """Commas and quotation marks in texts move nothing."""
    found = rows(hall, locale)

    assert {len(row) for row in found} == {11}
    assert all(None not in row.values() for row in found)


def test_excel_knows_the_encoding_and_the_lines(own: Site) -> None:
    """UTF-8 with its mark; lines end in CRLF."""
    written = table(own, EN).encode()

    assert written.startswith(b"\xef\xbb\xbf")
    assert written.count(b"\n") == written.count(b"\r\n") > 100


@each
def test_no_cell_is_a_formula(hall: Site, own: Site, locale: Locale) -> None:
    """A text that would be run is shown as text; a plain negative number stays a number."""
    for site in (hall, own):
        for row in rows(site, locale):
            for cell in row.values():
                assert not re.match(r"\s*[=+@＝＋－＠\t\r]", cell), cell
                assert not cell.startswith("-") or re.fullmatch(r"-[\d.]+", cell), cell
    assert "-12.5" in {row[hall.ledger.strings.files.number[locale]] for row in rows(hall, locale)}
    assert any(row[hall.ledger.strings.said_by[locale]].startswith("'=") for row in rows(hall, locale))


@pytest.mark.parametrize(
    ("held", "written"),
    [
        ("2024", "2024"),
        ("2024-10", "2024-10-XX"),
        ("2024-11-27", "2024-11-27"),
        ("2025-H1", "2025-H1"),
        ("2022-07/2026-06", "2022-07-XX/2026-06-XX"),
    ],
)
def test_a_spreadsheet_adds_no_day(held: str, written: str) -> None:
    """Excel reads `2024-10` as 1 October; a day not known is said to be unknown."""
    assert spreadsheet_date(parse_date(held)) == written


@each
def test_months_never_stand_bare(own: Site, locale: Locale) -> None:
    """No cell of the real table is year and month alone."""
    cells = {cell for row in rows(own, locale) for cell in row.values()}

    assert not [cell for cell in cells if re.fullmatch(r"\d{4}-\d\d", cell)]


@each
def test_the_published_file_is_that_table(published: Path, own: Site, locale: Locale) -> None:
    """Byte for byte, line ends included."""
    assert (published / locale.prefix / "facts.csv").read_bytes() == table(own, locale).encode()
