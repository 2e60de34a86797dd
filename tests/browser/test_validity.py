"""Every page is valid HTML, by the judgement of the HTML standard's own community."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.java, pytest.mark.node]


@pytest.fixture(scope="session")
def errors(java: str, packages: Callable[[str], Path]) -> Callable[[Path], list[str]]:
    """The Nu HTML checker, asked for the errors of every page in a folder."""
    jar = packages("browser") / "vnu-jar" / "build" / "dist" / "vnu.jar"

    def check(folder: Path) -> list[str]:
        command = [java, "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "gnu", str(folder)]
        done = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
        return [line.replace(str(folder), "") for line in done.stderr.splitlines()]

    return check


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
