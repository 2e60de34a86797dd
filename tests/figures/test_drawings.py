"""Drawings as text: what they look like, and what holds for every one of them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from pathlib import Path

import pytest

from dumal.figures import expand_figures, render_drawing
from dumal.locales import LOCALES, Locale, find_locale
from dumal.site import Site, load_site

pytestmark = pytest.mark.first_site

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ASKED = (
    ("chart", "costs"),
    ("chart", "forecast"),
    ("chart", "space"),
    ("timeline", "all"),
    ("map", "places"),
)
EVERY = [(key, name, locale.code) for key, name in ASKED for locale in LOCALES]


def draw(site: Site, key: str, name: str, locale: Locale) -> str:
    """Render one drawing of a site."""
    return render_drawing(site.ledger.drawings()[key][name], site, locale, "page.md", f"{key}-{name}")


def locale_of(code: str) -> Locale:
    """Return a locale that exists."""
    locale = find_locale(code)
    assert locale
    return locale


@lru_cache(maxsize=1)
def own_site() -> Site:
    """Return the site itself, read once."""
    return load_site(ROOT)


def own_drawings() -> list[tuple[str, str]]:
    """Return every drawing of the site itself."""
    drawings = own_site().ledger.drawings()
    return [(key, name) for key, held in drawings.items() for name in held]


def test_the_town_is_faultless(site: Site) -> None:
    """The site drawn here has nothing wrong with its data."""
    assert [one for one in site.found if one.span.file.startswith("data/")] == []


@pytest.mark.parametrize(("key", "name", "code"), EVERY)
def test_a_drawing_looks_as_it_did(
    key: str, name: str, code: str, site: Site, pytestconfig: pytest.Config
) -> None:
    """The markup is the one accepted last: `python3 run.py test tests/figures --write-drawings` accepts it."""
    path = HERE / "golden" / f"{key}-{name}.{code}.html"
    drawn = draw(site, key, name, locale_of(code)) + "\n"
    if pytestconfig.getoption("--write-drawings"):
        path.write_text(drawn, encoding="utf-8", newline="\n")

    assert drawn == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("key", "name", "code"), EVERY)
def test_drawing_twice_gives_the_same_bytes(key: str, name: str, code: str, town: Path) -> None:
    """Nothing depends on when, in what order or how often a site is drawn."""
    first, second = (draw(load_site(town), key, name, locale_of(code)) for _ in range(2))

    assert first == second


@pytest.mark.parametrize("code", [one.code for one in LOCALES])
@pytest.mark.parametrize(("key", "name"), own_drawings())
def test_own_drawings_keep_the_house_rules(key: str, name: str, code: str) -> None:
    """Well-formed, named and described, no colour, no style, no script, no blank line, ids used once."""
    html = draw(own_site(), key, name, locale_of(code))
    figure = ET.fromstring(html.replace("&nbsp;", " "))
    ids = [one.get("id") for one in figure.iter() if one.get("id")]

    assert len(ids) == len(set(ids))
    assert not re.search(r"#[0-9a-f]{3,8}\b[\"; ]|rgb|hsl|style=|<script|\n\s*\n", html)
    for image in figure.iter("svg"):
        if image.get("role") == "img":
            labels = (image.get("aria-labelledby") or "").split()
            assert [one.tag for one in image[:2]] == ["title", "desc"]
            assert labels == [one.get("id") for one in image[:2]]
        else:
            assert image.get("aria-hidden") == "true"
    for colour in ("fill", "stroke"):
        painted = {one.get(colour) for one in figure.iter()} - {None}
        assert all(str(one).startswith("url(#") for one in painted)


def test_both_languages_draw_the_same_shapes() -> None:
    """Only words differ between the languages: the marks are where they are."""
    site = own_site()
    for key, name in own_drawings():
        shapes = [
            re.findall(r' d="[^"]+"|<(?:rect|circle)[^>]+>', draw(site, key, name, one)) for one in LOCALES
        ]
        assert shapes[0] == shapes[1], (key, name)


def test_a_page_may_draw_one_thing_twice(site: Site) -> None:
    """Ids stay unique; text around the fences stays as it is."""
    fence = "```figure\nchart: costs\n```\n"
    html = expand_figures(f"Before\n\n{fence}\nBetween\n\n{fence}\nAfter\n", site, LOCALES[0], "page.md")

    assert html.startswith("Before\n\n<figure")
    assert html.endswith("</figure>\n\nAfter\n")
    assert 'id="chart-costs"' in html
    assert 'id="chart-costs-2"' in html


def test_what_does_not_exist_is_left_alone(site: Site) -> None:
    """`check` has refused it; the fence stays readable."""
    fence = "```figure\nchart: nothing\n```\n"

    assert expand_figures(fence, site, LOCALES[0], "page.md") == fence


def test_the_map_is_light() -> None:
    """The outlines of the site's map cost a reader's first visit little."""
    html = draw(own_site(), "map", "places", LOCALES[0])

    assert sum(len(path) for path in re.findall(r' d="([^"]+)"', html)) < 12_000
