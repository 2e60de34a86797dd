"""Reads the pages of a site and pairs them by path."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dumal.diagnostics import Diagnostic
from dumal.documents.files import read_text
from dumal.documents.page import Page, PagePair
from dumal.documents.reader import parse_page
from dumal.locales import LOCALES, Locale
from dumal.tree import LARGEST_TEXT, walk

__all__ = ["DOCS", "read_page", "read_pages"]

DOCS = "docs"
"""The folder of the pages, one folder per language inside."""


def read_page(root: Path, file: str, locale: Locale) -> tuple[Page | None, tuple[Diagnostic, ...]]:
    """Read one page; None if it cannot be read at all.

    Args:
        root: the project's folder.
        file: path relative to it, POSIX separators: `docs/ko/cluster.md`.
        locale: its language.
    """
    text = read_text(root / file, file)
    if isinstance(text, Diagnostic):
        return None, (text,)
    page = parse_page(text, file, file.removeprefix(f"{DOCS}/{locale.code}/"), locale)
    return page, page.problems


def read_pages(root: Path) -> tuple[tuple[PagePair, ...], tuple[Diagnostic, ...]]:
    """Read all pages of all languages, paired by path and sorted, and say what is wrong with any."""
    pages: dict[str, dict[str, Page]] = {}
    found: list[Diagnostic] = []
    for locale in LOCALES:
        for file in sorted(_files(root, f"{DOCS}/{locale.code}")):
            page, problems = read_page(root, file, locale)
            found += problems
            if page:
                pages.setdefault(page.path, {})[locale.code] = page
    return tuple(PagePair(path, pages[path]) for path in sorted(pages)), tuple(found)


def _files(root: Path, folder: str) -> Iterator[str]:
    """Yield the pages a folder holds: plain files that are no link and not beyond all measure."""
    if (root / DOCS).is_symlink():
        return
    for entry in walk(root, folder):
        if entry.kind == "file" and entry.path.endswith(".md") and entry.size <= LARGEST_TEXT:
            yield entry.path
