from __future__ import annotations

from pathlib import Path

import pytest

from dumal.cli import main

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = [
    "discrepancies.json",
    "draft-facts.yml",
    "en/hanbit-city-open-seaside-library-march.md",
    "ko/hanbit-city-open-seaside-library-march.md",
    "report.md",
]


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUMAL_LANG", "en")
    monkeypatch.chdir(ROOT)


def run(article: Path, out: Path, *more: str) -> int:
    """Run the word."""
    return main(["import", str(article), "--out", str(out), "--names", str(HERE / "names.yml"), *more])


def listed(folder: Path) -> list[str]:
    """Return the files of a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_folder_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pages, ledger and reports stand in the new folder, and nothing beside it."""
    assert run(HERE / "article.txt", tmp_path / "deep" / "out") == 0
    assert listed(tmp_path) == [f"deep/out/{name}" for name in FILES]
    assert "Discrepancies: 10" in capsys.readouterr().out


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    """A folder that exists is taken if nothing is in it."""
    (tmp_path / "out").mkdir()

    assert run(HERE / "article.txt", tmp_path / "out") == 0
    assert listed(tmp_path / "out") == FILES


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with anything in it, or a file, is left as it is."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "report.md").write_text("mine", "utf-8")

    assert run(HERE / "article.txt", tmp_path / "mine") == 2
    assert run(HERE / "article.txt", tmp_path / "mine" / "report.md") == 2
    assert (tmp_path / "mine" / "report.md").read_text("utf-8") == "mine"
    assert listed(tmp_path) == ["mine/report.md"]
    assert "Nothing is overwritten" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no Korean part and English part"),
        ("한국어만 있는 글입니다.\n두 줄입니다.\n".encode(), "no Korean part and English part"),
        (bytes(range(256)) * 40, "not UTF-8"),
        (b"\x00\x01\x02" * 1000, "no Korean part and English part"),
        ("한국어 글입니다.".encode("cp949"), "CP949"),
        (None, "cannot be read"),
    ],
    ids=["empty", "korean", "binary", "nul", "cp949", "missing"],
)
def test_what_is_no_such_article_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, said: str
) -> None:
    """One line says why, the exit code is 2, and no folder is left behind."""
    article = tmp_path / "article.txt"
    if content is not None:
        article.write_bytes(content)

    assert run(article, tmp_path / "out") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not (tmp_path / "out").exists()


def test_a_names_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """Who names a file wants it used."""
    assert run(HERE / "article.txt", tmp_path / "out", "--names", str(tmp_path / "none.yml")) == 2
    assert not (tmp_path / "out").exists()


def test_the_projects_own_names_are_the_default(tmp_path: Path) -> None:
    """Without `--names` the ledger's names are looked for."""
    words = ["import", str(HERE / "article.txt"), "--out", str(tmp_path / "out"), "--root", str(ROOT)]

    assert main(words) == 0
    assert "Hanbit Health Institute" not in (tmp_path / "out" / "discrepancies.json").read_text("utf-8")


def test_paths_are_taken_from_where_the_user_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`run.py` moves to the project's root before anything is read; the shell's folder counts all the same."""
    (tmp_path / "article.txt").write_bytes((HERE / "article.txt").read_bytes())
    monkeypatch.setenv("PWD", str(tmp_path))

    assert main(["import", "article.txt", "--out", "out"]) == 0
    assert (tmp_path / "out" / "report.md").is_file()
