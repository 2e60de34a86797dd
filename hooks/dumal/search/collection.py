"""What the build has read so far, page by page and language by language, until the whole site is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from dumal.ledger import Name
from dumal.locales import Locale
from dumal.search.bundle import bundle
from dumal.search.index import search_files
from dumal.search.rendered import read_sections
from dumal.search.sections import Section

__all__ = ["FOLDER", "Collection", "is_excluded", "publish_search"]

FOLDER = "assets/search/"
"""Where the browser finds everything, below the site's root."""

_ENTRIES = ("start", "open")
"""Modules that are shipped: the small one of every page, and the one that comes when search is opened."""


class Collection:
    """The sections of the site being built; empty again once they are written."""

    __slots__ = ("_pages",)

    def __init__(self) -> None:
        self._pages: dict[str, tuple[Section, ...]] = {}

    def add(self, html: str, *, location: str, title: str, locale: Locale) -> None:
        """Read one page; the same address again replaces it."""
        self._pages[location] = read_sections(html, location=location, title=title, locale=locale)

    def take_files(self, names: Iterable[Name]) -> dict[str, str]:
        """Return the files of the whole site by name, and forget its pages."""
        sections = [section for page in self._pages.values() for section in page]
        self._pages.clear()
        return search_files(sections, map(_forms, names))


def is_excluded(front_matter: Mapping[str, object]) -> bool:
    """Say whether a page asks to be left out: `search: {exclude: true}`."""
    said = front_matter.get("search")
    return isinstance(said, dict) and bool(said.get("exclude"))


def publish_search(site_dir: str, files: Mapping[str, str], modules: Path) -> None:
    """Write the files and the scripts of the search into a finished site.

    Args:
        site_dir: the folder of the finished site.
        files: the index of each language and the names, by name.
        modules: the folder with the source of the scripts.
    """
    folder = Path(site_dir) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {**files, **_scripts(modules)}.items():
        (folder / name).write_bytes(text.encode("utf-8"))


def _scripts(modules: Path) -> dict[str, str]:
    sources = {path.stem: path.read_text("utf-8") for path in sorted(modules.glob("*.js"))}
    return {f"{entry}.js": bundle(sources, entry) for entry in _ENTRIES}


def _forms(name: Name) -> tuple[str, ...]:
    """All that people may type for a name; the printed form of each language first."""
    every: Mapping[str, None] = dict.fromkeys((name.ko[0], name.en[0], *name.forms.ko, *name.forms.en))
    return tuple(every)
