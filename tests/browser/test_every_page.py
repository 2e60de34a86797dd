"""Every page of the site, each looked at once: what all of them keep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.axe import COLOURS, EVERY_RULE, NO_COLOURS, violations
from tests.browser.conftest import KINDS, Opener
from tests.browser.switching import lost_sections

pytestmark = [pytest.mark.chromium, pytest.mark.node]

SHARES = 6
"""In how many parts the pages are tested, so that workers can share them."""

CONTRAST = 7
"""The enhanced contrast, for text of any size (WCAG 1.4.6)."""


@pytest.mark.parametrize("share", range(SHARES))
def test_every_page_keeps_every_rule(
    window: Opener, axe: str, pages: list[str], site: Path, share: int
) -> None:
    """All that every reader must be able to count on, whatever page they open.

    No rule of axe is broken. The language switch keeps the section from every heading. Text is marked with its
    language, contrasts 7:1 in both schemes, flows in 320 px, no Korean word broken, and bears the reader's
    own spacing. Targets measure 24 px, in the language switch 44 px. Nothing fails to load, and nothing is
    asked of others.
    """
    page = window()
    wrong: dict[str, list[str]] = defaultdict(list)
    for path in pages[share::SHARES]:
        for rule, places in look_at(page, path, axe, site):
            wrong[rule] += [f"{path}: {place}" for place in places]

    assert {rule: places for rule, places in wrong.items() if places} == {}


def look_at(page: Page, path: str, axe: str, site: Path) -> Iterable[tuple[str, list[str]]]:
    """Visit a page and yield what each judge finds wrong."""
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme="light")
    page.goto(f"./{path}")
    yield "axe", violations(page, axe, NO_COLOURS)
    yield "language switch", lost_sections(page, path, site)
    page.evaluate("probes.reveal()")
    yield "language", page.evaluate("probes.language()")
    yield "contrast, light", page.evaluate("probes.pale", CONTRAST)
    page.emulate_media(color_scheme="dark")
    yield "contrast, dark", page.evaluate("probes.pale", CONTRAST)
    page.set_viewport_size({"width": 320, "height": 640})
    yield "target size", page.evaluate("probes.small()")
    yield "320 px, sideways", page.evaluate("probes.sideways()")
    yield "320 px, clipped", page.evaluate("probes.clipped()")
    yield "broken words", page.evaluate("probes.broken()")
    page.evaluate("probes.space()")
    # What is written on a drawing stands in its table or list as well.
    yield "text spacing, sideways", page.evaluate("probes.sideways", "svg")
    yield "text spacing, clipped", page.evaluate("probes.clipped()")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_in_both_schemes_and_two_widths(window: Opener, axe: str, kind: str) -> None:
    """No rule of axe is broken on a desk or a phone, in light or dark, the contrast as axe sees it included."""
    page = window()
    page.goto(f"./{kind}")
    wrong = []
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme="light")
        wrong += [f"light {width}: {one}" for one in violations(page, axe, EVERY_RULE)]
        page.emulate_media(color_scheme="dark")
        wrong += [f"dark {width}: {one}" for one in violations(page, axe, COLOURS)]

    assert wrong == []
