"""The words `status` and `record`: what they show, what they refuse, what they write."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dumal.cli import main
from dumal.status import read_record

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"


class Terminal(io.StringIO):
    """Someone who sits there and answers."""

    def isatty(self) -> bool:
        """Say that somebody can be asked."""
        return True


@pytest.fixture
def site(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library site in a repository, recorded."""
    monkeypatch.setenv("DUMAL_LANG", "en")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: Library\n", "utf-8")
    assert run(tmp_path, "record", "index") == 0
    author = ["-c", "user.name=a", "-c", "user.email=a@hall.example"]
    for words in (["init", "-q"], ["add", "-A"], [*author, "commit", "-qm", "site"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    capsys.readouterr()
    return tmp_path


def run(root: Path, *words: str) -> int:
    """Run one word on a site."""
    return main([words[0], "--root", str(root), *words[1:]])


def edit(root: Path, file: str, old: str, new: str) -> None:
    """Change a file of the site."""
    text = (root / file).read_text("utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), "utf-8")


def test_status_names_who_leads(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Page, section, state, leader and both places, in the language asked for, with exit code 0."""
    edit(site, "docs/ko/index.md", "이 운영합니다.", "이 맡아 운영합니다.")

    assert run(site, "status") == 0
    told = capsys.readouterr().out
    assert "index.md" in told
    assert "#size Size: behind. Korean changed; English has not followed yet." in told
    assert "docs/ko/index.md:10" in told
    assert "docs/en/index.md:10" in told

    assert run(site, "status", "--lang", "ko") == 0
    assert (
        "#size 크기: 뒤처짐. 한국어 글이 바뀌었고 영어 글은 아직 따라가지 못했습니다."
        in capsys.readouterr().out
    )


def test_status_for_programs(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON holds every section of every page with its state and leader."""
    edit(site, "docs/en/index.md", "runs it.", "keeps it.")

    assert run(site, "status", "--format", "json") == 0
    page = json.loads(capsys.readouterr().out)["pages"][0]
    states = {one["id"]: (one["state"], one["leader"], one["lagging"]) for one in page["sections"]}

    assert states["size"] == ("behind", "en", "ko")
    assert states["opening"] == ("in-step", None, None)
    assert page["updated"] == {"ko": "2026-01-02", "en": "2026-01-02"}


def test_one_side_alone_is_not_recorded(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --typo a change of one language is refused: the record cannot be bumped without the other side."""
    before = read_record(site)
    edit(site, "docs/ko/index.md", "이 운영합니다.", "이 맡아 운영합니다.")

    assert run(site, "record", "index") == 1
    assert "--typo" in capsys.readouterr().err
    assert read_record(site) == before


def test_a_typo_is_recorded_and_its_change_shown(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --typo the section is in step again; the difference from the recorded text is shown, found in git."""
    edit(site, "docs/ko/index.md", "이 운영합니다.", "이 맡아 운영합니다.")

    assert run(site, "record", "docs/ko/index.md", "--typo") == 0
    shown = capsys.readouterr().out
    assert "-[한빛보건원](name:institute)이 운영합니다." in shown
    assert "+[한빛보건원](name:institute)이 맡아 운영합니다." in shown
    assert "runs it." in shown

    assert run(site, "status") == 0
    assert capsys.readouterr().out.startswith("Every page is in step")


def test_both_sides_are_shown_even_without_git(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the recorded text is lost, the present text of both languages is shown, and it says so."""
    edit(site, "docs/ko/index.md", "이 운영합니다.", "이 맡아 운영합니다.")
    edit(site, "docs/en/index.md", "runs it.", "keeps it.")
    shutil.rmtree(site / ".git")

    assert run(site, "record", "index.md") == 0
    shown = capsys.readouterr().out
    assert "docs/ko/index.md (git does not have the text as it was recorded" in shown
    assert "이 맡아 운영합니다." in shown
    assert "keeps it." in shown


def test_a_pair_that_fails_parity_is_refused(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The findings are named, warnings by grace of a leader included, and nothing is written."""
    before = read_record(site)
    edit(site, "docs/ko/index.md", "이 운영합니다.", "이 2019년부터 운영합니다.")

    assert run(site, "record", "index", "--typo") == 1
    assert "DM210" in capsys.readouterr().err
    assert read_record(site) == before


def test_somebody_must_look(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a page named somebody must answer; a no changes nothing, a yes records."""
    edit(site, "docs/ko/index.md", "이 운영합니다.", "이 맡아 운영합니다.")
    edit(site, "docs/en/index.md", "runs it.", "keeps it.")
    before = read_record(site)

    assert run(site, "record") == 2
    assert "name the pages: python3 run.py record index.md" in capsys.readouterr().err

    for answer, changed in (("n", False), ("y", True)):
        monkeypatch.setattr(sys, "stdin", Terminal(f"{answer}\n"))
        assert run(site, "record") == 0
        assert (read_record(site) != before) == changed


def test_what_stands_nowhere_is_dropped(site: Path) -> None:
    """The line of a section taken out in both languages goes when its page is recorded."""
    for code, heading in (("ko", "\n## 개관"), ("en", "\n## Opening")):
        path = site / "docs" / code / "index.md"
        path.write_text(path.read_text("utf-8").partition(heading)[0], "utf-8")
        data = site / "data" / "facts.yml"
    assert ("index.md", "opening") in read_record(site).hashes
    assert data.exists()

    run(site, "record", "index")

    assert ("index.md", "opening") not in read_record(site).hashes


def test_an_unknown_page_is_named(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that does not exist is exit code 2, with the nearest name."""
    assert run(site, "record", "indx") == 2
    assert "index.md" in capsys.readouterr().err
