"""A finished site replaces the last one; anything less leaves it alone."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dumal.cli import main
from dumal.publish import publish


def fill(folder: Path) -> None:
    """Build a site of one page."""
    (folder / "index.html").write_text("new", "utf-8")


def fail(folder: Path) -> None:
    """Die half-way."""
    (folder / "index.html").write_text("half", "utf-8")
    raise RuntimeError


def page(root: Path) -> str:
    """Return what the published site says."""
    return (root / "site" / "index.html").read_text("utf-8")


def test_a_first_site_is_published(tmp_path: Path) -> None:
    """Nothing needs to be there before."""
    publish(tmp_path, fill)

    assert page(tmp_path) == "new"


def test_a_new_site_replaces_the_old_one_whole(tmp_path: Path) -> None:
    """No page of the last site survives."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "stale.html").write_text("old", "utf-8")

    publish(tmp_path, fill)

    assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]


def test_a_failed_build_leaves_the_last_site(tmp_path: Path) -> None:
    """Readers keep what worked, and no rubbish is left."""
    publish(tmp_path, fill)
    (tmp_path / "site" / "index.html").write_text("good", "utf-8")

    with pytest.raises(RuntimeError):
        publish(tmp_path, fail)

    assert page(tmp_path) == "good"
    assert list((tmp_path / ".cache" / "publish").iterdir()) == []


def test_a_swap_cut_off_half_way_is_undone(tmp_path: Path) -> None:
    """If the last site was moved away and the new one never came, it is brought back."""
    last = tmp_path / ".cache" / "publish" / "last"
    last.mkdir(parents=True)
    (last / "index.html").write_text("good", "utf-8")

    with pytest.raises(RuntimeError):
        publish(tmp_path, fail)

    assert page(tmp_path) == "good"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, OSError(errno.ENOSPC, "No space left on device")])
@pytest.mark.parametrize("step", [0, 1])
def test_a_stop_while_swapping_leaves_a_whole_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException], step: int
) -> None:
    """Before the last site is moved away, and between the two moves."""
    publish(tmp_path, fill)
    (tmp_path / "site" / "index.html").write_text("good", "utf-8")
    rename, steps = Path.rename, iter(range(9))

    def stopping(self: Path, target: Path) -> Path:
        if next(steps) == step:
            raise stop
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", stopping)
    with pytest.raises((KeyboardInterrupt, OSError)):
        publish(tmp_path, fill)

    assert page(tmp_path) == "good"
    assert list((tmp_path / ".cache" / "publish").iterdir()) == []


def test_a_build_killed_on_the_spot_is_cleared_away_by_the_next(tmp_path: Path) -> None:
    """Nothing runs after SIGKILL: the site stays as it was, and its successor finds no half of a third."""
    publish(tmp_path, fill)
    (tmp_path / "site" / "index.html").write_text("good", "utf-8")
    program = (
        "import os, pathlib, signal, sys\n"
        "from dumal.publish import publish\n"
        "def build(folder):\n"
        "    (folder / 'half.html').write_text('half')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "publish(pathlib.Path(sys.argv[1]), build)\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, tmp_path], check=False)

    assert killed.returncode == -signal.SIGKILL
    assert page(tmp_path) == "good"
    assert (tmp_path / ".cache" / "publish" / "new" / "half.html").exists()

    publish(tmp_path, fill)

    assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]
    assert list((tmp_path / ".cache" / "publish").iterdir()) == []


def test_a_full_disk_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback: what happened, that nothing is lost, what to do."""
    publish(tmp_path, fill)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("dumal.adapter.build_into", full)
    monkeypatch.setenv("DUMAL_LANG", "en")
    (tmp_path / "mkdocs.yml").touch()

    assert main(["build", "--root", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("The disk is full")
    assert page(tmp_path) == "new"
