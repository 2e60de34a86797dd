"""The npm packages that the search is tested against."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tools(packages: Callable[[str], Path]) -> Path:
    """The folder of the npm packages that tests compare with (`tests/search/package.json`)."""
    return packages("search")
