"""A long step shows that it goes on, to people and to nobody else."""

from __future__ import annotations

import io
import time

import pytest

from dumal.launch.progress import Progress
from dumal.project import in_ci


class Terminal:
    """A stream that a person watches."""

    def __init__(self) -> None:
        self.text = ""

    def isatty(self) -> bool:
        """A terminal it is."""
        return True

    def write(self, text: str) -> int:
        """Keep what is shown."""
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Nothing is held back."""


def test_a_terminal_shows_progress_and_is_left_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line turns while something runs, and nothing of it stays."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    with Progress("Setting up", terminal) as progress:  # type: ignore[arg-type]
        progress.detail("Downloading some")
        time.sleep(0.4)

    assert "/ Setting up (0 s) Downloading some" in terminal.text
    assert terminal.text.rstrip(" \r").rpartition("\r")[2].startswith(("|", "/", "-", "\\"))
    assert terminal.text.endswith(" \r")


def test_a_pipe_gets_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of messages holds no turning signs."""
    monkeypatch.delenv("CI", raising=False)
    stream = io.StringIO()
    with Progress("Setting up", stream) as progress:
        progress.detail("Downloading some")

    assert stream.getvalue() == "Setting up\n"


@pytest.mark.parametrize(
    ("value", "watched"), [("true", True), ("1", True), ("false", False), ("0", False), ("", False)]
)
def test_ci_is_known_by_its_variable(monkeypatch: pytest.MonkeyPatch, value: str, watched: bool) -> None:
    """Every CI service sets CI."""
    monkeypatch.setenv("CI", value)

    assert in_ci() is watched
