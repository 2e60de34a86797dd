"""What a person sees during a long step: a turning line on a terminal, one line in a pipe, nothing in CI."""

from __future__ import annotations

import itertools
import os
import shutil
import threading
import time
from types import TracebackType
from typing import Self, TextIO

from dumal.project import in_ci

__all__ = ["Progress"]

_TURN = 0.15  # seconds
_DETAIL = 40  # characters of the last line of the program at work


class Progress:
    """Shows that something is going on, for the length of a `with` block."""

    def __init__(self, title: str, stream: TextIO) -> None:
        """Prepare to show `title` on `stream`."""
        self._title, self._stream = title, stream
        self._turning = stream.isatty() and os.environ.get("TERM") != "dumb" and not in_ci()
        self._detail, self._started = "", time.monotonic()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._turn, daemon=True)

    def __enter__(self) -> Self:
        """Start showing."""
        if self._turning:
            self._thread.start()
        elif not in_ci():
            self.note(self._title)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave a clean line."""
        self._done.set()
        if self._turning:
            self._thread.join()
            self._draw("")

    def detail(self, text: str) -> None:
        """Show this beside the title: the last line of the program at work."""
        self._detail = text.strip()[:_DETAIL]

    def note(self, text: str) -> None:
        """Print one line that stays."""
        print(f"\r{text}" if self._turning else text, file=self._stream, flush=True)

    def _turn(self) -> None:
        for sign in itertools.cycle("|/-\\"):
            self._draw(f"{sign} {self._title} ({time.monotonic() - self._started:.0f} s) {self._detail}")
            if self._done.wait(_TURN):
                return

    def _draw(self, text: str) -> None:
        """Draw over the whole line; Hangul takes two columns."""
        width = shutil.get_terminal_size().columns - 1
        room = width - sum(char > "\u1100" for char in text)
        self._stream.write("\r" + " " * width + "\r" + text[: max(room, 0)])
        self._stream.flush()
