"""All that an author can write, and pages that one language lacks or lags behind: on a site made for the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import PROBES, listen
from tests.browser.looking import look_at, wrongs
from tests.conftest import ROOT, build
from tests.published import BELOW, serve

pytestmark = [pytest.mark.chromium, pytest.mark.node]

PARTS = ("library", "steps", "components")
LAGGING = ("tour/", "visit/", "annex/")
PATHS = [locale + path for path in ("components/", "compare/components/", *LAGGING) for locale in ("", "en/")]


def lay_out(folder: Path) -> None:
    """Put a site together from its parts and the engine as it is, and build it."""
    for part in PARTS:
        shutil.copytree(ROOT / "tests" / "sites" / part, folder / "source", dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", folder / "source")
    for name in ("hooks", "overrides"):
        left_out = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / "source" / name, ignore=left_out)
    build(folder / "source", folder / BELOW)


@pytest.fixture(scope="module")
def hall(once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The built site."""
    return once("components", lay_out) / BELOW


@pytest.fixture(scope="module")
def start(hall: Path) -> Iterator[str]:
    """Where it is served."""
    with serve(hall.parent) as address:
        yield f"{address}{BELOW}/"


def test_every_component_and_every_notice_keeps_every_rule(
    browser: Browser, start: str, axe: str, hall: Path
) -> None:
    """The same rules as on the pages of the site, on a desk and a phone, in light and dark.

    From a section that the other language lacks, the switch leads to the page alone.
    """
    problems: list[str] = []
    context = browser.new_context(base_url=start, reduced_motion="reduce")
    context.add_init_script(PROBES)
    page = listen(context.new_page(), start, problems)
    found = wrongs({path: look_at(page, path, axe, hall, closely=True) for path in PATHS})
    context.close()

    assert found == {"language switch": ["tour/: dressing", "tour/: parking"]}
    assert problems == []


def test_every_page_of_it_is_valid(errors: Callable[[Path], list[str]], hall: Path) -> None:
    """The checker finds no error in what components become."""
    assert errors(hall) == []


def test_tabs_open_without_a_script(browser: Browser, start: str) -> None:
    """One block is seen at a time, and its label or an arrow key shows the next."""
    context = browser.new_context(base_url=start, java_script_enabled=False)
    page = context.new_page()
    page.goto("./en/components/")
    blocks = page.locator(".tabbed-block")
    assert [blocks.nth(index).is_visible() for index in range(2)] == [True, False]
    page.get_by_text("By bus").click()
    assert [blocks.nth(index).is_visible() for index in range(2)] == [False, True]
    page.keyboard.press("ArrowLeft")
    assert [blocks.nth(index).is_visible() for index in range(2)] == [True, False]
    context.close()
