"""The same sources give the same site to the last byte, whoever builds it, wherever and whenever."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dumal.repeat import differing

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "tests" / "sites" / "library"

STRANGE = """
import os, time
_listdir, _scandir, _time = os.listdir, os.scandir, time.time
os.listdir = lambda *given: _listdir(*given)[::-1]
class _Scan:
    def __init__(self, *given): self.found = iter(list(_scandir(*given))[::-1])
    def __iter__(self): return self
    def __next__(self): return next(self.found)
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def close(self): pass
os.scandir = _Scan
time.time = lambda: _time() + 40 * 86400
"""
"""Python on a machine whose folders list backwards and whose clock is weeks ahead."""


def sources() -> Iterator[tuple[Path, str]]:
    """Yield every file of a small project with the site's engine, and where it stands."""
    for start, below in ((LIBRARY, ""), (ROOT / "hooks", "hooks/"), (ROOT / "overrides", "overrides/")):
        for path in sorted(start.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path, below + path.relative_to(start).as_posix()
    yield ROOT / "mkdocs.yml", "mkdocs.yml"


def build(folder: Path, files: list[tuple[Path, str]], **around: str) -> None:
    """Lay out the project in this order and build it."""
    for number, (path, name) in enumerate(files):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / name)
        os.utime(folder / name, (number * 1000, number * 1000))
    paths = os.pathsep.join(filter(None, (around.pop("before", ""), str(folder / "hooks"))))
    env = {"PATH": os.environ["PATH"], "NO_MKDOCS_2_WARNING": "1", "CI": "1", "PYTHONPATH": paths, **around}
    done = subprocess.run(
        [sys.executable, "-m", "dumal", "build"], cwd=folder, env=env, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def tree(site: Path) -> dict[str, str]:
    """Return path to digest of every file of a site."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file()
    }


def commit(folder: Path) -> None:
    """Put the sources into a repository, one commit at a fixed time."""
    when = {"GIT_AUTHOR_DATE": "1700000000 +0000", "GIT_COMMITTER_DATE": "1700000000 +0000"}
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), **when}
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "all"]):
        subprocess.run(["git", *words], cwd=folder, env=env, check=True)


@pytest.fixture(scope="session")
def first(once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """A site built in the plainest way, from a fixed day."""
    return once(
        "plain", lambda folder: build(folder, list(sources()), SOURCE_DATE_EPOCH="1700000000", TZ="UTC")
    )


def test_place_time_order_and_seed_leave_no_trace(first: Path, tmp_path: Path) -> None:
    """Another folder, zone, language, hash seed, time of change, order of files, and day of the machine."""
    elsewhere = tmp_path / "다른 곳" / "a b"
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / "sitecustomize.py").write_text(STRANGE, "utf-8")

    build(
        elsewhere,
        list(sources())[::-1],
        SOURCE_DATE_EPOCH="1700000000",
        TZ="Pacific/Kiritimati",
        LC_ALL="ko_KR.UTF-8",
        LANG="ko_KR.UTF-8",
        PYTHONHASHSEED="4711",
        before=str(strange),
    )

    assert tree(elsewhere / "site") == tree(first / "site")


def test_the_day_is_the_commits(first: Path, tmp_path: Path) -> None:
    """Without being told, a build weeks later speaks from the day of its commit, in every file."""
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / "sitecustomize.py").write_text(STRANGE, "utf-8")
    project = tmp_path / "project"
    shutil.copytree(first, project, ignore=shutil.ignore_patterns("site", ".cache"))
    commit(project)

    build(project, [], before=str(strange), TZ="America/New_York", PYTHONHASHSEED="1")

    assert tree(project / "site") == tree(first / "site")


def test_whoever_asks_for_two_builds_learns_where_they_differ(tmp_path: Path) -> None:
    """A file that one site lacks, and one with other bytes of the same length."""
    for name, text in (
        ("one/a", "1"),
        ("one/b", "2"),
        ("other/b", "3"),
        ("other/c", "4"),
        ("one/d", "5"),
        ("other/d", "5"),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")

    assert differing(tmp_path / "one", tmp_path / "other") == ("a", "b", "c")


def test_the_command_builds_twice(first: Path, tmp_path: Path) -> None:
    """`build --twice` names the pages into which an unsound template writes where they were built."""
    project = tmp_path / "project"
    shutil.copytree(first, project, ignore=shutil.ignore_patterns("site", ".cache"))
    page = project / "overrides" / "parts" / "colophon.html"
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": "hooks", "NO_MKDOCS_2_WARNING": "1", "DUMAL_LANG": "en"}
    command = [sys.executable, "-m", "dumal", "build", "--twice"]

    page.write_text(page.read_text("utf-8") + "{{ config.docs_dir }}", "utf-8")
    unsound = subprocess.run(command, cwd=project, env=env, capture_output=True, check=False, text=True)

    assert unsound.returncode == 1
    assert "\nindex.html\n" in unsound.stderr
