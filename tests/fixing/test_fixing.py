"""`fix` as a whole: every repair, shown as a difference, written whole or not at all."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from dumal.fixing import Repair, fix_site, repairs
from dumal.parity import check_site
from dumal.site import load_site

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the library."""
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_a_clean_site_is_left_alone(root: Path) -> None:
    """Nothing is written where nothing is wrong."""
    assert list(fix_site(load_site(root))) == []


def test_an_old_editors_page_is_mended_through_and_through(root: Path) -> None:
    """Encoding, front matter, citation and list of one page, in one run; then the check is content."""
    path = root / "docs/ko/index.md"
    text = path.read_text("utf-8").replace("title: 강당", "title： 강당").replace("[좌석 1,250석]", "[]")
    path.write_bytes(text.encode("cp949"))

    shown = "".join(fix_site(load_site(root)))

    assert shown.startswith("# docs/ko/index.md: CP949 -> UTF-8\n")
    assert "-title： 강당\n+title: 강당\n" in shown
    assert "[1,250석](fact:hall-seats)이" in path.read_text("utf-8")
    assert check_site(load_site(root)) == []
    assert list(fix_site(load_site(root))) == []


def test_the_difference_can_be_applied(root: Path) -> None:
    """What is shown is what git understands, also for a file without a line's end at its end."""
    path = root / "docs/ko/index.md"
    path.write_text(path.read_text("utf-8").rstrip() + "\n말\n- 가", "utf-8")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    [repair] = repairs(load_site(root))
    (root / "a.patch").write_text("".join(repair.difference()), "utf-8")
    subprocess.run(["git", "apply", "a.patch"], cwd=root, check=True)

    assert path.read_text("utf-8") == repair.after


def test_an_interruption_leaves_the_old_text(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk costs no page, and leaves no draft behind."""
    path = root / "docs/ko/index.md"
    before = path.read_text("utf-8")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        Repair("docs/ko/index.md", before, "new").write(root)

    assert path.read_text("utf-8") == before
    assert [one.name for one in path.parent.iterdir()] == ["index.md"]


def test_what_nobody_can_be_sure_of_is_left(root: Path) -> None:
    """Bytes in no known encoding are told of, never guessed at."""
    path = root / "docs/ko/bytes.md"
    path.write_bytes(b"\xff\x00\x80\x81" * 5)

    assert list(repairs(load_site(root))) == []
