"""A window of the system's Chromium on the published site, and the judges that look at a page in it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, Protocol, TypedDict, Unpack
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from tests.published import addresses_of

PROBES = (Path(__file__).parent / "probes.js").read_text("utf-8")

LOCALES = ("", "en/")
"""Korean and English, as they stand before a page's address."""

_BOTH = (
    "",
    "lih-g/",
    "numbers/",
    "timeline/",
    "places/",
    "names/",
    "errata/",
    "facts/",
    "search/",
    "compare/numbers/",
    "contribute/",
    "contribute/traps/",
    "contribute/status/",
    "contribute/dm210/",
    "contribute/dm520/",
)
KINDS = (*(locale + path for path in _BOTH for locale in LOCALES), "404.html", "fact-sheet.html")
"""One page of each kind, in both languages."""


Motion = Literal["no-preference", "reduce"]


class Options(TypedDict, total=False):
    """What a reader's browser is set to."""

    color_scheme: Literal["dark", "light"]
    forced_colors: Literal["active", "none"]
    java_script_enabled: bool
    locale: str
    reduced_motion: Motion


class Opener(Protocol):
    """Opens a window of a width and height in CSS pixels."""

    def __call__(self, width: int = 1280, height: int = 800, **options: Unpack[Options]) -> Page:
        """Return an empty page whose addresses begin at the site's root."""


@pytest.fixture
def window(browser: Browser, address: str) -> Iterator[Opener]:
    """Open windows on the site; an error in the console, a failed or a foreign request fails the test."""
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def open_window(width: int = 1280, height: int = 800, **options: Unpack[Options]) -> Page:
        options.setdefault("reduced_motion", "reduce")  # a page that still scrolls is measured wrongly
        size: ViewportSize = {"width": width, "height": height}
        context = browser.new_context(viewport=size, base_url=address, **options)
        contexts.append(context)
        if options.get("java_script_enabled", True):
            context.add_init_script(PROBES)
        return listen(context.new_page(), address, problems)

    yield open_window
    for context in contexts:
        context.close()
    assert problems == []


def listen(page: Page, address: str, problems: list[str]) -> Page:
    """Note what goes wrong in a page."""
    host = urlsplit(address).netloc

    def note(what: str) -> None:
        problems.append(f"{page.url.removeprefix(address)}: {what}")

    page.on("console", lambda one: note(one.text) if one.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: note(str(error)))
    page.on("response", lambda one: note(f"{one.status} {one.url}") if one.status >= 400 else None)
    page.on("request", lambda one: note(one.url) if urlsplit(one.url).netloc not in {host, ""} else None)
    return page


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """Every page of the site, by its address below the site's root."""
    return addresses_of(site)


@pytest.fixture(scope="session")
def axe(packages: Callable[[str], Path]) -> str:
    """The source of axe-core."""
    return (packages("browser") / "axe-core" / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="session")
def errors(java: str, packages: Callable[[str], Path]) -> Callable[[Path], list[str]]:
    """The Nu HTML checker, asked for the errors of every page in a folder."""
    jar = packages("browser") / "vnu-jar" / "build" / "dist" / "vnu.jar"

    def check(folder: Path) -> list[str]:
        command = [java, "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "gnu", str(folder)]
        done = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
        return [line.replace(str(folder), "") for line in done.stderr.splitlines()]

    return check
