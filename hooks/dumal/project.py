"""Where a project stands, in whose language it is spoken to, and how a build can fail."""

from __future__ import annotations

import os
from pathlib import Path

from dumal.locales import EN, Locale, find_locale

__all__ = ["BuildFailed", "cache_folder", "find_root", "in_ci", "reader_locale"]


class BuildFailed(Exception):
    """The site could not be built; the message says why, for people."""


def find_root(start: Path | None = None) -> Path:
    """Return the nearest folder at or above `start` that holds `mkdocs.yml`.

    Raises:
        BuildFailed: there is none.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file():
            return folder
    raise BuildFailed(f"{here}: no mkdocs.yml here or above. / 이 폴더와 상위 폴더에 mkdocs.yml이 없습니다.")


def reader_locale() -> Locale:
    """Return the language messages are written in: `DUMAL_LANG`, else the system's, else English."""
    for variable in ("DUMAL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return find_locale(value) or EN
    return EN


def in_ci() -> bool:
    """Say whether a machine is watching: the variable every CI service sets."""
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}


def cache_folder(root: Path, kind: str) -> Path | None:
    """Return where results of a kind are kept between runs, or None where nothing is to be kept.

    Nothing is kept in CI: there a pull request could bring results of its own making. `DUMAL_CACHE=off`
    says the same on a desk.
    """
    off = in_ci() or os.environ.get("DUMAL_CACHE", "").lower() == "off"
    return None if off else root / ".cache" / "dumal" / kind
