"""The site, built once for the tests of what is published."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dumal.adapter import build_into


@pytest.fixture(scope="session")
def published(once: Callable[[str, Callable[[Path], None]], Path], root: Path) -> Path:
    """The finished site."""
    return once("published", lambda folder: build_into(root, folder))
