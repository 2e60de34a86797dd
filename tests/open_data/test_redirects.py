"""Old addresses of renamed pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest

from dumal.adapter import build_into
from dumal.locales import EN, LOCALES
from dumal.open_data import redirects_of
from dumal.site import Site, load_site

pytestmark = pytest.mark.first_site

RETIRED = """retired:
  old-day:
    since: 2026-01-01
    now: article-published
    reason: {ko: 이름을 바꿈, en: renamed}
  mistake:
    since: 2026-01-01
    reason: {ko: 잘못된 항목, en: entered by mistake}
"""


@pytest.fixture(scope="module")
def moved(root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """The address and folder of this site, with a renamed page and two ids given up."""
    folder = tmp_path_factory.mktemp("moved")
    shutil.copy(root / "mkdocs.yml", folder)
    for name in ("docs", "data", "hooks", "overrides"):
        shutil.copytree(root / name, folder / name)
    for code in ("ko", "en"):
        rename(folder / "docs" / code / "about.md", "aliases: [hall.md, plan/hall.md]\n")
    facts = folder / "data" / "facts.yml"
    facts.write_text(facts.read_text("utf-8").replace("retired: {}\n", RETIRED), "utf-8")
    build_into(folder, folder / "site")
    return load_site(folder).address, folder / "site"


def rename(page: Path, line: str) -> None:
    """Add a line to a page's front matter."""
    page.write_text(page.read_text("utf-8").replace("---\n", f"---\n{line}", 1), "utf-8")


@pytest.mark.parametrize("old", ["hall/", "plan/hall/"])
@pytest.mark.parametrize("prefix", [one.prefix for one in LOCALES])
def test_an_old_address_leads_to_the_page(moved: tuple[str, Path], prefix: str, old: str) -> None:
    """At once and by link, in both languages; out of search engines' sight, the new address canonical."""
    address, site = moved
    here = site / prefix / old
    text = (here / "index.html").read_text("utf-8")
    (refresh,) = re.findall(r'http-equiv="refresh" content="0; url=([^"]+)"', text)
    links = re.findall(r'<a hreflang="\w+" href="([^"]+)"', text)

    assert urljoin(f"{address}{prefix}{old}", refresh) == f"{address}{prefix}about/"
    assert {urljoin(f"{address}{prefix}{old}", one) for one in links} == {
        f"{address}about/",
        f"{address}en/about/",
    }
    assert f'<link rel="canonical" href="{address}{prefix}about/">' in text
    assert '<meta name="robots" content="noindex">' in text
    for asset in re.findall(r'(?:href|src)="([^"]+\.(?:css|js|svg))"', text):
        assert (here / asset).resolve().is_file(), asset


def test_no_old_address_is_offered_to_machines(moved: tuple[str, Path]) -> None:
    """Neither in the site map nor in feeds and guides."""
    _, site = moved
    for name in ("sitemap.xml", "feed.xml", "llms.txt"):
        assert "plan/hall" not in (site / name).read_text("utf-8")


@pytest.mark.parametrize("prefix", [one.prefix for one in LOCALES])
def test_ids_given_up_keep_their_anchors(moved: tuple[str, Path], prefix: str) -> None:
    """An old link to a fact finds what became of it, and the fact to read instead."""
    text = (moved[1] / prefix / "facts" / "index.html").read_text("utf-8")
    entries = dict(
        re.findall(r'<section class="fact" id="(old-day|mistake)">(.*?)</section>', text, re.DOTALL)
    )

    assert 'href="#article-published"' in entries["old-day"]
    assert "<a " not in entries["mistake"]
    assert text.count('id="article-published"') == 1


def test_a_block_of_aliases_is_read_too(root: Path, tmp_path: Path) -> None:
    """One line each, with hyphens, means the same."""
    shutil.copytree(root / "tests" / "sites" / "library", tmp_path, dirs_exist_ok=True)
    rename(tmp_path / "docs" / "en" / "index.md", "aliases:\n  - a.md\n  - 'b/c.md'\n")
    site: Site = load_site(tmp_path)

    assert [(one.locale, one.file) for one in redirects_of(site)] == [
        (EN, "en/a/index.html"),
        (EN, "en/b/c/index.html"),
    ]
