"""What the safety rules look at: pages as read, and the files a project is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.rule import Finding
from dumal.tree import Entry, walk

__all__ = ["FOLDERS", "FileRule", "PageRule", "Project", "Rule", "extension", "load_project", "read_start"]

FOLDERS = ("data", "hooks", "overrides")
"""The folders beside `docs/` that the build reads."""

_CACHES = ("__pycache__",)


@dataclass(frozen=True, slots=True)
class Project:
    """The files of a project."""

    root: Path
    """The folder of `mkdocs.yml`."""
    docs: tuple[Entry, ...]
    """Everything below `docs/`, itself included."""
    others: tuple[Entry, ...]
    """Everything in the other folders the build reads."""

    def files(self) -> Iterator[Entry]:
        """Yield every plain file below `docs/`."""
        return (entry for entry in self.docs if entry.kind == "file")


class Rule(Protocol):
    """A rule is a module with these names; its docstring is its help page in both languages.

    Nobody can waive a finding of these rules, or make it less grave.
    """

    CODE: str
    """`DM` and three digits, never reused."""
    NAME: str
    """Short ASCII name; also the file's name with hyphens."""
    SEVERITY: Severity


class FileRule(Rule, Protocol):
    """A rule about files."""

    def check(self, project: Project) -> Iterator[Finding]:
        """Yield every file for which the rule does not hold."""
        ...


class PageRule(Rule, Protocol):
    """A rule about one page; what it finds depends on that page alone."""

    def check(self, page: Page) -> Iterator[Finding]:
        """Yield every place where the rule does not hold."""
        ...


def load_project(root: Path) -> Project:
    """List the files of a project; nothing of them is read."""
    others = [entry for folder in FOLDERS for entry in walk(root, folder)]
    kept = [entry for entry in others if not set(_CACHES) & set(entry.path.split("/"))]
    return Project(root, tuple(walk(root, "docs")), tuple(kept))


def extension(path: str) -> str:
    """Return what follows the last dot of a file's name, in lower case; nothing without a dot."""
    name = path.rsplit("/", 1)[-1]
    return name.rsplit(".", 1)[-1].lower() if "." in name else ""


def read_start(root: Path, path: str, count: int) -> bytes:
    """Return at most `count` bytes of a file; none if it cannot be read."""
    try:
        with (root / path).open("rb") as file:
            return file.read(count)
    except OSError:
        return b""
