"""A finished site replaces the last one; anything less leaves it alone."""

from __future__ import annotations

from pathlib import Path

import pytest

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
