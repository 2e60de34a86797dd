"""Tables of rendered Markdown, read back: rows of cells, and the status words in them.

Python-Markdown writes tables in one form only, so patterns find them whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dumal.ledger import Status, Strings
from dumal.locales import Locale
from dumal.shell.text import plain

__all__ = ["TABLE", "Row", "read_rows", "status_column", "status_words"]

TABLE = re.compile(r"<table[^>]*>.*?</table>\s*", re.DOTALL)
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<td[^>]*>(.*?)</td>", re.DOTALL)

Row = tuple[str, ...]
"""Inner HTML of each cell."""


def read_rows(table: str) -> tuple[Row, ...]:
    """Return the rows of a table's body."""
    rows = (tuple(cell.strip() for cell in _CELL.findall(row)) for row in _ROW.findall(table))
    return tuple(row for row in rows if row)


def status_words(strings: Strings, locale: Locale) -> Mapping[str, Status]:
    """Return which word of a language means which status."""
    return {words[locale]: Status(key) for key, words in strings.statuses.items()}


def status_column(rows: tuple[Row, ...], words: Mapping[str, Status]) -> int:
    """Return the first column that holds nothing but status words, or -1."""
    columns = zip(*rows, strict=False)
    fitting = (index for index, cells in enumerate(columns) if all(plain(cell) in words for cell in cells))
    return next(fitting, -1)
