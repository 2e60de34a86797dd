"""The library site in a repository, with a branch on which a test changes what it likes."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"

Edit = Callable[[str, str, str], None]
"""Replace, in a file, a text that is there by another."""


def git(root: Path, *words: str) -> None:
    """Run git as somebody."""
    who = ["-c", "user.name=a", "-c", "user.email=a@hall.example"]
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A branch called `work` that has changed nothing yet."""
    for name in ("GITHUB_BASE_REF", "GITHUB_EVENT_PATH", "GITHUB_REPOSITORY"):
        monkeypatch.delenv(name, raising=False)
    project = tmp_path / "project"
    shutil.copytree(LIBRARY, project)
    (project / "mkdocs.yml").touch()
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "first")
    git(project, "checkout", "-q", "-b", "work")
    return project


@pytest.fixture
def edit(root: Path) -> Edit:
    """Change a file of the branch."""

    def replace(file: str, old: str, new: str) -> None:
        path = root / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return replace
