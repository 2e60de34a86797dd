"""Finds what can be mended safely, and mends it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from dumal.documents import Page
from dumal.documents.pages import DOCS
from dumal.documents.reader import parse_page
from dumal.fixing.encodings import decode_anyhow
from dumal.fixing.front_matter import mend_front_matter
from dumal.fixing.repair import Repair
from dumal.fixing.wording import fill
from dumal.locales import LOCALES, Locale
from dumal.site import Site
from dumal.text import mend_page

__all__ = ["fix_site", "repairs"]

_ROUNDS = 4
"""One repair may uncover another: only a page that can be read has citations to fill."""


def repairs(site: Site) -> Iterator[Repair]:
    """Yield every page that can be mended safely; nothing is written."""
    for locale in LOCALES:
        for file in _files(site.root, locale):
            text, encoding = decode_anyhow(site.root / file, file)
            mended = _mend(text, file, locale, site) if text else text
            if encoding or mended != text:
                yield Repair(file, text, mended, encoding)


def fix_site(site: Site) -> Iterator[str]:
    """Mend what can be mended safely, and yield the difference, line by line."""
    for repair in repairs(site):
        yield from repair.difference()
        repair.write(site.root)


def _files(root: Path, locale: Locale) -> Iterator[str]:
    """Yield a language's pages, relative to the root; never what a link leads to."""
    for folder, folders, names in os.walk(root / DOCS / locale.code):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix == ".md" and path.is_file() and not path.is_symlink():
                yield path.relative_to(root).as_posix()


def _mend(text: str, file: str, locale: Locale, site: Site) -> str:
    """Apply every repair until none has anything left to do."""
    path = file.removeprefix(f"{DOCS}/{locale.code}/")
    steps: tuple[Callable[[Page], str], ...] = (
        mend_front_matter,
        lambda page: fill(page, site.ledger),
        mend_page,
    )
    for _ in range(_ROUNDS):
        before = text
        for step in steps:
            text = step(parse_page(text, file, path, locale))
        if text == before:
            break
    return text
