"""What the first page weighs: telephones on slow networks open it first."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from dumal.adapter import build_into

LIMIT = 16_000
"""Bytes."""


@pytest.fixture(scope="module")
def published(root: Path, once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The site of this repository, built."""
    return once("open-data-site", lambda folder: build_into(root, folder / "site")) / "site"


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_first_page_is_light(published: Path, prefix: str) -> None:
    """The page with the style sheets and scripts that hold back its first paint, each compressed."""
    page = published / prefix / "index.html"
    text = page.read_text("utf-8")
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)"', text)
    scripts = re.findall(r'<script src="([^"]+)">', text)
    files = [page, *(page.parent / name for name in (*sheets, *scripts))]
    weights = {path.name: len(gzip.compress(path.read_bytes(), 9, mtime=0)) for path in files}

    assert len(files) >= 3
    assert sum(weights.values()) <= LIMIT, weights
