"""Runs a command as a process of its own and says what it cost."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cost", "median", "run"]

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), "NO_MKDOCS_2_WARNING": "1", "CI": ""}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took, children included."""

    cpu: float
    """Seconds of processor time."""
    wall: float
    """Seconds from start to end."""
    memory: float
    """MiB, at its most."""


def run(words: Sequence[str], folder: Path) -> Cost:
    """Run a Python command in a folder.

    Args:
        words: what follows `python`.
        folder: where it runs.

    Raises:
        SystemExit: it failed; its output shows why.
    """
    start = time.perf_counter()
    with (folder / "bench.log").open("w") as log:
        files = [(os.POSIX_SPAWN_DUP2, log.fileno(), stream) for stream in (1, 2)]
        here = Path.cwd()
        os.chdir(folder)
        child = os.posix_spawn(sys.executable, [sys.executable, *words], ENVIRONMENT, file_actions=files)
        os.chdir(here)
        _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{words} failed in {folder}:\n{(folder / 'bench.log').read_text()[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        *(statistics.median(getattr(one, name) for one in costs) for name in ("cpu", "wall", "memory"))
    )
