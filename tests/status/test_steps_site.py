"""A whole site whose languages are not in step: what readers, search engines and editors find on it."""

from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from dumal.adapter import build_into
from dumal.diagnostics import has_errors
from dumal.locales import KO
from dumal.parity import check_site
from dumal.site import load_site

ROOT = Path(__file__).resolve().parent.parent.parent
SITES = ROOT / "tests" / "sites"
ADDRESS = "https://library.example/"


def lay_out(folder: Path) -> None:
    """Put the site together: the library with pages that are not in step, and the engine as it is."""
    shutil.copytree(SITES / "library", folder, dirs_exist_ok=True)
    shutil.copytree(SITES / "steps", folder, dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))


@pytest.fixture(scope="session")
def source(once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The folder of the site's own files."""
    return once("steps", lay_out)


@pytest.fixture(scope="session")
def built(once: Callable[[str, Callable[[Path], None]], Path], source: Path) -> Path:
    """The site as published."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", ADDRESS)
        return once("steps-built", lambda folder: build_into(source, folder))


def page(built: Path, url: str) -> str:
    """Return the HTML of a page."""
    return (built / url / "index.html").read_text("utf-8").replace("\N{WORD JOINER}", "")


def test_nothing_blocks(source: Path) -> None:
    """Pages in one language, sections behind in either, and what both changed alike: no error."""
    found = check_site(load_site(source))

    assert {"DM201", "DM202", "DM410", "DM411"} == {one.code for one in found}
    assert not has_errors(found)


@pytest.mark.parametrize(
    ("stub", "leading", "shell", "text", "notice"),
    [
        ("en/annex", "annex", "en", "ko", "This page has not been written in English yet."),
        ("visit", "en/visit", "ko", "en", "이 페이지는 아직 한국어로 쓰지 못했습니다."),
    ],
)
def test_a_lone_page_is_shown_honestly(
    built: Path, stub: str, leading: str, shell: str, text: str, notice: str
) -> None:
    """Frame and notice in the reader's language, the text in its own, and search engines sent to the real page."""
    html = page(built, stub)
    before, _, main = html.partition("<main")

    assert f'<html lang="{shell}">' in html
    assert main.split(">")[0].endswith(f'lang="{text}"')
    assert notice in before
    assert '<meta name="robots" content="noindex">' in before
    assert f'<link rel="canonical" href="{ADDRESS}{leading}/">' in before
    assert 'rel="alternate" hreflang' not in html
    assert (
        f"/new/main?filename=docs%2F{shell}%2F{leading.rpartition('/')[2]}.md" in before
    )  # where to begin it
    assert "{{" not in html


def test_a_lone_page_is_its_only_alternate(built: Path) -> None:
    """The page there is names no other language, and its switch leads to where its text is shown."""
    html = page(built, "annex")

    assert re.findall(r'rel="alternate" hreflang="([^"]+)"', html) == ["ko", "x-default"]
    assert 'lang="en" href="../en/annex/"' in html
    assert 'class="lone"' not in html
    assert 'class="suggestion"' not in html  # nobody is sent to an English page there is not


def test_no_index_holds_a_page_twice(built: Path) -> None:
    """Neither the site map nor the search knows the address that only shows the other language's text."""
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    entries = ET.parse(built / "sitemap.xml").getroot().findall("s:url/s:loc", space)
    listed = {entry.text for entry in entries}
    index = "".join(path.read_text("utf-8") for path in (built / "assets" / "search").glob("*.json"))

    assert {f"{ADDRESS}annex/", f"{ADDRESS}en/visit/"} <= listed
    assert not {f"{ADDRESS}en/annex/", f"{ADDRESS}visit/"} & listed
    assert '"annex/' in index
    assert "en/annex/" not in index
    assert "en/visit/" in index


def test_links_to_a_lone_page_work_in_both_languages(built: Path) -> None:
    """An English page may link to what is written in Korean only; the menu says which language it is in."""
    visit = page(built, "en/visit")

    assert 'href="../annex/#use"' in visit
    assert 'id="use"' in page(built, "en/annex")
    assert '<span lang="ko">별관 소식</span> <small>(in Korean)</small>' in visit
    assert '<span lang="en">Visiting</span> <small>(영어)</small>' in page(built, "annex")


def notices(html: str) -> list[tuple[str, str]]:
    """Return each notice of a text with the id of the heading before it, and where it leads."""
    found = re.findall(r'<h2 id="([^"]+)"|<p class="notice" role="note">.*?href="([^"]+)"', html)
    at, listed = "", []
    for heading, address in found:
        at = heading or at
        if address:
            listed.append((at, address))
    return listed


def test_a_lagging_section_says_so(built: Path) -> None:
    """On the side that lags, in its language, under its heading, with a link to the newer text; nowhere else."""
    english, korean = page(built, "en/tour"), page(built, "tour")

    assert notices(english) == [("stage", "../../tour/#stage"), ("yard", "../../tour/#dressing")]
    assert notices(korean) == [("yard", "../en/tour/#yard"), ("parking", "../en/tour/")]
    assert "The Korean text of this section is newer." in english
    assert '<span lang="ko">분장실</span>' in english
    assert "이 절은 영어 글에서 빠졌습니다." in korean
    assert "notice" not in page(built, "").partition("<main")[2]


def test_both_languages_stand_side_by_side_where_one_is_missing(built: Path) -> None:
    """The comparison of a lone page shows the text there is, and says in the other language that it lacks."""
    html = page(built, "en/compare/annex")

    assert "This page has not been written in English yet." in html
    assert 'lang="ko">별관 소식</span>' in html
    assert "이 페이지를 한국어로 읽기" in html
    assert "../../../annex/" in html


@pytest.mark.parametrize(
    ("url", "word"), [("contribute/status", "뒤처짐"), ("en/contribute/status", "behind")]
)
def test_editors_see_what_waits(built: Path, url: str, word: str) -> None:
    """Each section with its state, and links to edit it at its line, to both languages, and to begin a page."""
    html = page(built, url)
    prefix = "en/" if url.startswith("en") else ""

    assert f"<strong>{word}</strong>" in html
    assert "/edit/main/docs/ko/tour.md#L12" in html
    assert f"compare/tour/#stage-{'en' if prefix else 'ko'}" in html
    assert "/new/main?filename=docs%2Fen%2Fannex.md" in html
    assert '<meta name="robots" content="noindex">' in html
    beside = re.search(r'href="([^"]*compare/tour/)#stage-(\w+)"', html)
    assert beside is not None
    assert f'id="stage-{beside.group(2)}"' in page(built, f"{prefix}compare/tour")


def test_programs_read_the_same(built: Path, source: Path) -> None:
    """status.json holds every page of the site, with the states that editors see."""
    told = json.loads((built / "status.json").read_text("utf-8"))
    tour = next(one for one in told["pages"] if one["path"] == "tour.md")

    assert [one["path"] for one in told["pages"]] == [pair.path for pair in load_site(source).pairs]
    states = {one["id"]: (one["state"], one["leader"]) for one in tour["sections"]}
    assert states["stage"] == ("behind", KO.code)
    assert states["dressing"] == ("new", KO.code)
    assert states["shop"] == ("both-changed", None)
    assert states["parking"] == ("behind", "en")


def test_a_choice_is_kept_only_after_a_click() -> None:
    """No script stores a language but on a click; the suggestion is a line, never a redirect."""
    script = (ROOT / "overrides" / "assets" / "reader.js").read_text("utf-8")
    stores = [match.start() for match in re.finditer(r'store\("language"', script)]

    assert len(stores) == 2
    assert all('addEventListener("click"' in script[at - 120 : at] for at in stores)
    scripts = [path.read_text("utf-8") for path in (ROOT / "overrides" / "assets").glob("*.js")]
    assert not [one for one in scripts if re.search(r"location\s*=[^=]|location\.(assign|replace)", one)]
