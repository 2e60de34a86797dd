"""Notes in a browser: what only a script can open, only the script calls a dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from dumal.adapter import build_into


@pytest.mark.chromium
@pytest.mark.parametrize("name", ["lih-g/index.html", "en/lih-g/index.html"])
def test_a_note_opens_as_a_named_dialog(
    chromium: str, root: Path, once: Callable[[str, Callable[[Path], None]], Path], name: str
) -> None:
    """It bears its fact as name, has the focus and offers the form for errors."""
    site = once("open-data-site", lambda folder: build_into(root, folder / "site")) / "site"
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto((site / name).as_uri())
        page.locator("a[data-note]").nth(2).click()
        note = page.locator(".fact-note:popover-open")
        said = note.locator(".says").text_content() or ""

        assert note.get_attribute("role") == "dialog"
        assert said
        assert note.get_attribute("aria-label") == said
        assert page.evaluate("document.activeElement.matches('.fact-note:popover-open')")
        assert "/issues/new?template=error.yml&page=" in (note.locator("a").last.get_attribute("href") or "")
        browser.close()
