"""One visit to a page, in which every judge looks at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Page, ViewportSize

from tests.browser.axe import COLOURS, EVERY_RULE, NO_COLOURS, violations
from tests.browser.switching import lost_sections

__all__ = ["CONTRAST", "look_at", "wrongs"]

CONTRAST = 7
"""The enhanced contrast, for text of any size (WCAG 1.4.6)."""

DESK = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=390, height=844)
NARROW = ViewportSize(width=320, height=640)


def wrongs(looks: Mapping[str, Iterable[tuple[str, list[str]]]]) -> dict[str, list[str]]:
    """Return each judge that found something wrong, with the places; `looks` are judgements by page."""
    found: dict[str, list[str]] = defaultdict(list)
    for path, judged in looks.items():
        for judge, places in judged:
            found[judge] += [f"{path}: {place}" for place in places]
    return {judge: places for judge, places in found.items() if places}


def look_at(page: Page, path: str, axe: str, site: Path, *, closely: bool) -> Iterator[tuple[str, list[str]]]:
    """Visit a page and yield what each judge finds wrong.

    Args:
        page: a window on the site.
        path: the page's address below the site's root.
        axe: the source of axe-core.
        site: the folder of the site.
        closely: let axe judge on a desk and on a phone, and the colours as well, in both schemes.
    """
    page.set_viewport_size(DESK)
    page.emulate_media(color_scheme="light")
    page.goto(f"./{path}")
    yield "axe", violations(page, axe, EVERY_RULE if closely else NO_COLOURS)
    if closely:
        yield from _closely(page, axe)
    yield "language switch", lost_sections(page, path, site)
    page.evaluate("probes.reveal()")
    yield "language", page.evaluate("probes.language()")
    yield from _contrast(page)
    yield from _narrow(page)


def _closely(page: Page, axe: str) -> Iterator[tuple[str, list[str]]]:
    page.emulate_media(color_scheme="dark")
    yield "axe, dark", violations(page, axe, COLOURS)
    page.set_viewport_size(PHONE)
    yield "axe, dark, phone", violations(page, axe, COLOURS)
    page.emulate_media(color_scheme="light")
    yield "axe, phone", violations(page, axe, EVERY_RULE)


def _contrast(page: Page) -> Iterator[tuple[str, list[str]]]:
    page.emulate_media(color_scheme="light")
    yield "contrast, light", page.evaluate("probes.pale", CONTRAST)
    page.emulate_media(color_scheme="dark")
    yield "contrast, dark", page.evaluate("probes.pale", CONTRAST)


def _narrow(page: Page) -> Iterator[tuple[str, list[str]]]:
    page.set_viewport_size(NARROW)
    yield "target size", page.evaluate("probes.small()")
    yield "320 px, sideways", page.evaluate("probes.sideways()")
    yield "320 px, clipped", page.evaluate("probes.clipped()")
    yield "broken words", page.evaluate("probes.broken()")
    page.evaluate("probes.space()")
    # What is written on a drawing stands in its table or list as well.
    yield "text spacing, sideways", page.evaluate("probes.sideways", "svg")
    yield "text spacing, clipped", page.evaluate("probes.clipped()")
