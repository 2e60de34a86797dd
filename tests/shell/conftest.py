"""The small site the shell is tried on."""

from __future__ import annotations

from pathlib import Path

import pytest

from dumal.site import Site, load_site


@pytest.fixture(scope="session")
def library(root: Path) -> Site:
    """A site of one page pair, with a ledger."""
    return load_site(root / "tests" / "sites" / "library")
