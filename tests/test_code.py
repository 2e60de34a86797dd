"""The code is held to the same account on every machine: ruff, mypy, and the length of a line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str) -> None:
    """Run a program of the test environment; what it prints is the failure."""
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False, cwd=ROOT
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    """No rule of pyproject.toml is broken."""
    run("ruff", "check", ".")


def test_ruff_would_format_nothing() -> None:
    """All code is laid out one way."""
    run("ruff", "format", "--diff", ".")


def test_mypy_finds_nothing() -> None:
    """All code is typed, strictly."""
    run("mypy")


def test_lines_are_short() -> None:
    """A line has at most 120 characters; ruff, which wraps code at 110, counts a Hangul syllable twice."""
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for folder in ("hooks", "tests", "bench")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > 120
    ]

    assert long == []
