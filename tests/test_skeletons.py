"""Beginnings of pages: they pass every check as they are, and remind of what is to be written."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from dumal.cli import main
from dumal.diagnostics import Severity
from dumal.locales import EN, KO
from dumal.parity import check_site
from dumal.project import BuildFailed
from dumal.site import Site, load_site
from dumal.skeletons import address_of_translation, make_pair, translation

LIBRARY = Path(__file__).parent / "sites" / "library"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A copy of the library."""
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    return load_site(tmp_path)


def test_a_new_page_stands_in_both_languages_and_blocks_nothing(site: Site) -> None:
    """It comes last in the navigation, and only reminds of what is to be written."""
    last = max(site.page_order(KO, pair.path)[0] for pair in site.pairs)

    files = make_pair(site, "lab-tour", {EN: 'A "tour" of the lab', KO: "실험실 견학"})
    now = load_site(site.root)
    found = check_site(now)

    assert files == ("docs/ko/lab-tour.md", "docs/en/lab-tour.md")
    assert {now.page_order(locale, "lab-tour.md")[0] for locale in (KO, EN)} == {last + 1}
    page = now.find_page(EN, "lab-tour.md")
    assert page is not None
    assert page.title == page.meta.get("title") == 'A "tour" of the lab'
    assert {(one.code, one.severity) for one in found} == {("DM241", Severity.WARNING)}


def test_a_page_without_titles_is_a_page(site: Site) -> None:
    """The titles can be written later."""
    make_pair(site, "lab-tour", {})

    assert {one.code for one in check_site(load_site(site.root))} == {"DM241"}


@pytest.mark.parametrize(
    "slug", ["Lab", "lab tour", "연구소", "../lab", "a/b", "lab-", "", "compare", "index"]
)
def test_a_name_that_cannot_be_used_writes_nothing(site: Site, slug: str) -> None:
    """Upper case, blanks, Hangul, folders, the site's own addresses and pages that exist are refused."""
    before = sorted(site.root.rglob("*"))

    with pytest.raises(BuildFailed, match=r"lab-tour|Choose|exists"):
        make_pair(site, slug, {})

    assert sorted(site.root.rglob("*")) == before


def test_a_full_disk_leaves_no_half_pair(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the second file cannot be written, the first does not stay."""
    write = Path.write_text

    def fail(path: Path, *arguments: object, **options: object) -> int:
        if "/en/" in path.as_posix():
            raise OSError(28, "No space left on device", str(path))
        return write(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", fail)
    with pytest.raises(BuildFailed, match="No space left"):
        make_pair(site, "lab-tour", {})

    assert list(site.root.rglob("lab-tour.md")) == []


def test_the_beginning_of_a_translation_has_the_same_sections(site: Site) -> None:
    """Put in the twin's place, it differs from its page in nothing that structure is made of."""
    page = site.find_page(KO, "index.md")
    assert page is not None
    (site.root / "docs/en/index.md").write_text(translation(page, EN, "2026-11-22"), "utf-8")

    now = load_site(site.root).find_page(EN, "index.md")

    assert now is not None
    assert [section.id for section in now.sections] == [section.id for section in page.sections]
    assert now.meta.get("order") == page.meta.get("order")


def test_github_is_handed_the_beginning(site: Site) -> None:
    """The address names the file, carries its text, and stays short enough for every server."""
    page = site.find_page(EN, "index.md")
    assert page is not None
    asked = parse_qs(urlsplit(address_of_translation(site, page, KO)).query)

    assert asked["filename"] == ["docs/ko/index.md"]
    assert asked["value"] == [translation(page, KO, str(site.today))]


def test_a_long_beginning_is_left_out(site: Site) -> None:
    """A page of many sections still has an address that works."""
    sections = "".join(f"\n## 절 {{ #section-{number} }}\n\n글입니다.\n" for number in range(60))
    (site.root / "docs/ko/long.md").write_text(f"---\ntitle: 긴 글\n---\n\n# 긴 글\n{sections}", "utf-8")
    page = load_site(site.root).find_page(KO, "long.md")
    assert page is not None
    address = address_of_translation(site, page, EN)

    assert address.endswith("/new/main?filename=docs%2Fen%2Flong.md")


def test_the_command_makes_the_pair(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    """`run.py new page` prints the files it made; a bad name is one sentence and exit code 2."""
    (site.root / "mkdocs.yml").touch()
    assert main(["new", "page", "lab-tour", "--ko", "견학", "--root", str(site.root)]) == 0
    assert capsys.readouterr().out.splitlines() == ["docs/ko/lab-tour.md", "docs/en/lab-tour.md"]
    assert main(["new", "page", "lab-tour", "--lang", "en", "--root", str(site.root)]) == 2
    assert capsys.readouterr().err == "docs/ko/lab-tour.md: already exists. Choose another name.\n"
