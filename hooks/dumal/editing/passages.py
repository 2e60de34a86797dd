"""The text of a section: as it stands, and as it stood when it was recorded.

The record holds hashes only, so that no history is needed. Where git has the text that gives the recorded hash,
that is the earlier text beyond doubt; where it has none (a shallow clone, a folder without git), nobody can say.
"""

from __future__ import annotations

import difflib
import subprocess
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from dumal.documents import TOP, Page, parse_page
from dumal.locales import Bilingual, Locale
from dumal.status import ORDER, hashes_of

__all__ = ["earlier_passage", "passage", "show"]

_DEEPEST = 60
"""Commits of a file that are looked through."""

_NO_EARLIER = Bilingual(
    "(기록할 때의 글이 git에 없어 지금의 글만 보여 줍니다)",
    "(git does not have the text as it was recorded; this is the present text)",
)
_AS_RECORDED = Bilingual("기록할 때", "as recorded")
_NOW = Bilingual("지금", "now")


def passage(page: Page, section: str) -> list[str]:
    """Return the lines of a section as written; of `_top` with the front matter, of `_order` the ids."""
    if section == ORDER:
        return [f"{'#' * one.level} {one.id}" for one in page.sections[1:]]
    lines = page.source.splitlines()
    starts = [0, *((one.span.line or 1) - 1 for one in page.sections[1:]), len(lines)]
    ids = [TOP, *(one.id for one in page.sections[1:])]
    return [
        line for one, start, end in zip(ids, starts, starts[1:], strict=False) if one == section
        for line in lines[start:end]
    ]  # fmt: skip


def earlier_passage(root: Path, page: Page, section: str, wanted: str) -> list[str] | None:
    """Return a section as git has it under the recorded hash, newest first; None where it has none."""
    for text in _versions(root, page.file):
        then = _read(text, page.file, page.path, page.locale)
        if hashes_of(then).get(section) == wanted:
            return passage(then, section)
    return None


@lru_cache(maxsize=256)
def _read(text: str, file: str, path: str, locale: Locale) -> Page:
    return parse_page(text, file, path, locale)


def _versions(root: Path, file: str) -> Iterator[str]:
    for commit in _git(root, "log", f"-{_DEEPEST}", "--format=%H", "--", file).split():
        if text := _git(root, "show", f"{commit}:./{file}"):
            yield text


@lru_cache(maxsize=1_024)
def _git(root: Path, *words: str) -> str:
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def show(root: Path, page: Page, section: str, wanted: str | None, locale: Locale) -> Iterator[str]:
    """Yield a section line by line: what has changed since it was recorded, or all of it.

    Args:
        root: The project's folder.
        page: The page it stands on.
        section: Its id.
        wanted: Its recorded hash; None if it has none.
        locale: The language of the headings.
    """
    now = passage(page, section)
    if wanted is not None and hashes_of(page).get(section) != wanted:
        then = earlier_passage(root, page, section, wanted)
        if then is not None:
            names = (f"{page.file} ({_AS_RECORDED[locale]})", f"{page.file} ({_NOW[locale]})")
            yield from difflib.unified_diff(then, now, *names, lineterm="", n=2)
            return
        yield f"{page.file} {_NO_EARLIER[locale]}"
    else:
        yield page.file
    yield from (f"  {line}" for line in now)
