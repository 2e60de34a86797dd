"""Which files a branch changes, asked of real repositories."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from dumal.reporting import changed_files


def git(root: Path, *words: str) -> None:
    """Run git as somebody."""
    who = ["-c", "user.name=a", "-c", "user.email=a@hall.example"]
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project inside a repository, with a branch that changes one page and adds another."""
    project = tmp_path / "project"
    (project / "docs").mkdir(parents=True)
    for name in ("a", "b"):
        (project / "docs" / f"{name}.md").write_text("old\n", "utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    git(tmp_path, "checkout", "-q", "-b", "work")
    (project / "docs" / "b.md").write_text("new\n", "utf-8")
    (project / "docs" / "한글.md").write_text("new\n", "utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "second")
    git(tmp_path, "checkout", "-q", "main")
    (project / "docs" / "a.md").write_text("newer\n", "utf-8")
    git(tmp_path, "commit", "-q", "-a", "-m", "third")
    git(tmp_path, "checkout", "-q", "work")
    return project


def test_what_the_branch_itself_changes(root: Path) -> None:
    """What the base branch changed meanwhile is not counted; names are relative to the project."""
    assert changed_files(root, "main") == {"docs/b.md", "docs/한글.md"}


def test_the_branch_of_a_pull_request_is_known(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GITHUB_BASE_REF stands in for the option."""
    monkeypatch.setenv("GITHUB_BASE_REF", "main")

    assert changed_files(root) == {"docs/b.md", "docs/한글.md"}


@pytest.mark.parametrize("base", ["nowhere", "--output=x", ""])
def test_an_unknown_base_changes_no_order(root: Path, base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor can a base be taken for an option of git."""
    monkeypatch.delenv("GITHUB_BASE_REF", raising=False)

    assert changed_files(root, base) == frozenset()


def test_no_repository_is_no_error(tmp_path: Path) -> None:
    """A copy without git is checked all the same."""
    assert changed_files(tmp_path, "main") == frozenset()
