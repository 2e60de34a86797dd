"""A new site in the place of the one that stands here: it builds at once, and nothing unsaved is lost."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from dumal.adapter import build_into
from dumal.cli import main
from dumal.ledger import load_ledger
from dumal.locales import EN, KO, Bilingual
from dumal.parity import check_site
from dumal.project import BuildFailed
from dumal.site import load_site
from dumal.starting import Beginning, begin_site, leftovers

ROOT = Path(__file__).resolve().parent.parent
NAME = Bilingual("은행나무마을 도서관", "Ginkgo Town Library")
REPOSITORY = "https://github.com/ginkgo/library"
BEGINNING = Beginning(NAME, REPOSITORY, date(2026, 3, 2))


def git(folder: Path, *words: str) -> None:
    """Run git in a folder as nobody in particular."""
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A repository with this project's engine, and with its site."""
    for name in ("hooks", "overrides", "data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "SECURITY.md").write_text("https://github.com/old-town/site/security", "utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "start")
    return tmp_path


def test_a_new_site_builds_at_once_under_its_own_name(clone: Path, tmp_path: Path) -> None:
    """No error stands in it, only reminders of what is to be written; no word of the site before is published."""
    before = load_ledger(clone)[0].site.brand
    begin_site(clone, BEGINNING)
    site = load_site(clone)

    assert load_ledger(clone)[1] == ()
    assert {one.code for one in check_site(site)} == {"DM241"}
    assert site.ledger.site.address == "https://ginkgo.github.io/library/"
    build_into(clone, tmp_path / "out")
    pages = [path.read_text("utf-8") for path in (tmp_path / "out").rglob("*.html")]
    assert any(NAME[KO] in page for page in pages)
    assert any(NAME[EN] in page for page in pages)
    assert not [page for page in pages if before[KO] in page or before[EN] in page]


def test_what_is_not_committed_is_not_replaced(clone: Path) -> None:
    """A change, a new file and a folder without git are each left as they are."""
    page = clone / "docs/ko/mine.md"
    page.write_text("mine", "utf-8")
    with pytest.raises(BuildFailed, match=r"mine\.md"):
        begin_site(clone, BEGINNING)
    shutil.rmtree(clone / ".git")
    with pytest.raises(BuildFailed, match="clone"):
        begin_site(clone, BEGINNING)

    assert page.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "repository"),
    [
        (Bilingual("도서관", "A [library]"), REPOSITORY),
        (Bilingual("@KO@", "Library"), REPOSITORY),
        (Bilingual("", "Library"), REPOSITORY),
        (NAME, "ginkgo/library"),
    ],
)
def test_what_cannot_be_used_changes_nothing(clone: Path, name: Bilingual, repository: str) -> None:
    """A name that would break Markdown or YAML, and what is no repository, are refused first."""
    kept = {path: path.read_bytes() for path in (clone / "docs").rglob("*.md")}
    with pytest.raises(BuildFailed):
        begin_site(clone, Beginning(name, repository, date(2026, 3, 2)))

    assert {path: path.read_bytes() for path in (clone / "docs").rglob("*.md")} == kept


def test_files_that_name_the_site_before_are_told(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`run.py new site` prints what it wrote and where the old owner is still named."""
    assert leftovers(clone, "https://github.com/old-town/site") == ("SECURITY.md",)
    told = ["--ko", NAME[KO], "--en", NAME[EN], "--repository", REPOSITORY]
    assert main(["new", "site", *told, "--root", str(clone), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert re.search(r"^docs/en/index\.md$", said, re.MULTILINE)
    assert "run.py serve" in said
