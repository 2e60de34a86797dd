"""Pages made of a few lines, and the library site to edit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dumal.documents import PagePair, parse_page
from dumal.locales import LOCALES
from dumal.site import load_site
from dumal.status import hashes_in, sides_of, write_record

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"

Make = Callable[..., PagePair]


@pytest.fixture
def pair() -> Make:
    """Make a pair of pages of their texts; a language without a text lacks the page."""

    def make(ko: str = "", en: str = "", path: str = "hall.md") -> PagePair:
        texts = {locale: text for locale, text in zip(LOCALES, (ko, en), strict=True) if text}
        pages = {
            locale.code: parse_page(text, f"docs/{locale.code}/{path}", path, locale)
            for locale, text in texts.items()
        }
        return PagePair(path, pages)

    return make


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the library site, recorded as it stands."""
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    site = load_site(tmp_path)
    write_record(tmp_path, hashes_in(sides_of(site.pairs)))
    return tmp_path
