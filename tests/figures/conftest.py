"""A small town to draw, and the site's own words with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dumal.site import Site, load_site

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """A project with one drawing of each kind and nothing wrong with it."""
    shutil.copytree(ROOT / "tests" / "ledger" / "small", tmp_path, dirs_exist_ok=True)
    shutil.copytree(HERE / "site", tmp_path, dirs_exist_ok=True)
    shutil.copy(ROOT / "data" / "strings.yml", tmp_path / "data")
    shutil.copytree(ROOT / "overrides" / "parts", tmp_path / "overrides" / "parts")
    for language in ("ko", "en"):
        page = tmp_path / "docs" / language / "faults.md"
        page.parent.mkdir(parents=True)
        page.write_text(
            "---\ntitle: Faults\n---\n\n# Faults\n\n```ledger\nlist: errata\n```\n", encoding="utf-8"
        )
    return tmp_path


@pytest.fixture
def site(town: Path) -> Site:
    """The town, read."""
    return load_site(town)
