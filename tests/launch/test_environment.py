"""An environment holds what its stamp says, and is known by its Python, its place and its lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from dumal.launch.environment import SITE, TEST, Environment


@pytest.fixture
def made(tmp_path: Path) -> Environment:
    """An environment in which the first list is installed."""
    environment = Environment(tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    (tmp_path / SITE).write_text("some==1", "utf-8")
    (tmp_path / TEST).write_text("some==1 more==1", "utf-8")
    environment.record(SITE)
    return environment


def test_it_holds_what_was_recorded(made: Environment) -> None:
    """One list does not stand for the other."""
    assert made.holds(SITE)
    assert not made.holds(TEST)


def test_nothing_recorded_is_nothing_held(made: Environment) -> None:
    """While it is being changed, it cannot be relied on."""
    made.record()

    assert not made.holds(SITE)


@pytest.mark.parametrize("stamp", ["", "{", "[]", "null", '{"for": 1}', '{"lists": {"requirements.txt": 1}}'])
def test_a_spoilt_stamp_holds_nothing(made: Environment, stamp: str) -> None:
    """Whatever stands in the stamp, the worst that follows is a new set-up."""
    made.stamp.write_text(stamp, "utf-8")

    assert not made.holds(SITE)


def test_a_moved_environment_holds_nothing(made: Environment, tmp_path: Path) -> None:
    """Its programs still point to the old place."""
    moved = tmp_path / "moved"
    moved.mkdir()
    (moved / SITE).write_bytes((made.root / SITE).read_bytes())
    made.folder.rename(moved / ".venv")

    assert not Environment(moved).holds(SITE)


def test_an_environment_whose_python_is_gone_holds_nothing(made: Environment) -> None:
    """An upgrade of the system may take the interpreter away."""
    made.python.unlink()

    assert not made.holds(SITE)


def test_a_list_that_is_gone_is_not_held(made: Environment) -> None:
    """A missing list has no hash, and no environment holds that."""
    (made.root / SITE).unlink()

    assert not made.holds(SITE)


def test_programs_stand_elsewhere_on_windows() -> None:
    """`Scripts` and `.exe` there, `bin` here and on macOS."""
    root = Path("project")

    assert Environment(root, windows=True).python == root / ".venv" / "Scripts" / "python.exe"
    assert Environment(root, windows=False).python == root / ".venv" / "bin" / "python"
