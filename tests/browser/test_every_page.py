"""Every page of the site, visited once: what all of them keep."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import KINDS, Opener
from tests.browser.looking import look_at, wrongs

pytestmark = [pytest.mark.chromium, pytest.mark.node]

SHARES = 10
"""In how many parts the pages are tested, so that workers can share them."""

HANDBOOK = "contribute/"


@pytest.mark.parametrize("share", range(SHARES))
def test_every_page_keeps_every_rule(
    window: Opener, axe: str, pages: list[str], site: Path, share: int
) -> None:
    """All that every reader must be able to count on, whatever page they open.

    No rule of axe is broken; on one page of each kind, on a desk and a phone, in light and dark. The language switch
    keeps the section from every heading. Text is marked with its language, contrasts 7:1 in both schemes, flows in
    320 px, no Korean word broken, and bears the reader's own spacing. Targets measure 24 px, in the language switch
    44 px. Nothing fails to load, and nothing is asked of others.
    """
    page = window()
    closely = {path: path in KINDS for path in pages if path in KINDS or HANDBOOK not in path}
    mine = sorted(closely, key=closely.__getitem__)[share::SHARES]

    assert len(closely) > len(KINDS)
    assert wrongs({path: look_at(page, path, axe, site, closely=closely[path]) for path in mine}) == {}


@pytest.mark.parametrize("locale", ["", "en/"])
def test_every_code_is_explained_in_the_readers_language(
    window: Opener, pages: list[str], locale: str
) -> None:
    """The handbook's pages share one frame; on each of them, text is marked with its language and nothing fails."""
    page = window()
    wrong = []
    for path in pages:
        if path.startswith(f"{locale}{HANDBOOK}"):
            page.goto(f"./{path}", wait_until="domcontentloaded")
            wrong += [f"{path}: {place}" for place in page.evaluate("probes.language()")]

    assert wrong == []
