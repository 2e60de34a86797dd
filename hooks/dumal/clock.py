"""The day a build speaks from: never the wall clock where something steadier is known.

A site built twice from the same commit must say the same, so the day comes from
`SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else from the
last commit, and only outside a repository from today.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

__all__ = ["build_day", "told_day"]


def build_day(root: Path) -> datetime.date:
    """Return the day (UTC) a build of the project at `root` speaks from."""
    stamp = _stamp(root)
    if stamp.isdecimal():
        return datetime.datetime.fromtimestamp(int(stamp), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


@contextlib.contextmanager
def told_day(root: Path) -> Iterator[None]:
    """Tell everything that runs inside which day it is: engines write their own clock's day into files."""
    before, stamp = os.environ.get("SOURCE_DATE_EPOCH"), _stamp(root)
    if stamp.isdecimal():
        os.environ["SOURCE_DATE_EPOCH"] = stamp
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("SOURCE_DATE_EPOCH", None)


def _stamp(root: Path) -> str:
    return os.environ.get("SOURCE_DATE_EPOCH") or _last_commit(root)


def _last_commit(root: Path) -> str:
    """Seconds since 1970 of the last commit, or an empty string outside a repository."""
    asked = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""
