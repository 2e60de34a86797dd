"""A small, faultless ledger in a folder of its own, and the site's own words with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project whose ledger has nothing wrong with it."""
    shutil.copytree(HERE / "small", tmp_path, dirs_exist_ok=True)
    shutil.copy(ROOT / "data" / "strings.yml", tmp_path / "data")
    return tmp_path
