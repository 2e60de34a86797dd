"""Every page is valid HTML, by the judgement of the HTML standard's own community."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.java, pytest.mark.node]


def test_every_page_is_valid(errors: Callable[[Path], list[str]], site: Path) -> None:
    """No page has an error."""
    assert errors(site) == []


def test_an_error_is_seen(errors: Callable[[Path], list[str]], tmp_path: Path) -> None:
    """A paragraph in a list, and an id given twice."""
    (tmp_path / "page.html").write_text(
        "<!DOCTYPE html><html lang=en><title>x</title><ul><p id=a>x</p></ul><p id=a>y</p></html>"
    )
    found = errors(tmp_path)

    assert any("Duplicate ID" in one for one in found)
    assert any("not allowed as child" in one for one in found)
