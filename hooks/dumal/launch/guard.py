"""One set-up at a time: a file locked by the system, so that no process can die and leave it locked."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

__all__ = ["alone"]

_POLL = 0.2  # seconds


@contextmanager
def alone(path: Path, waiting: Callable[[], None]) -> Iterator[int]:
    """Hold the lock at `path` for the length of the block.

    Args:
        path: the file to lock; made if missing, never removed.
        waiting: called once if another process holds the lock.

    Yields:
        The descriptor of the locked file. A child that is given it keeps the lock for as long as it
        lives, even if this process is killed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        if not _take(file):
            waiting()
            while not _take(file):
                time.sleep(_POLL)
        # Closing the file lets go of the lock.
        yield file.fileno()


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        """Lock the file's first byte unless another process has."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        """Lock the file unless another process has."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
