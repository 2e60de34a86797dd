"""A second build of the same sources in other circumstances: it must give the same bytes."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from dumal.clock import told_day
from dumal.project import BuildFailed

__all__ = ["build_elsewhere", "differing"]

_LEFT = shutil.ignore_patterns(".git", ".venv", ".cache", "site", "node_modules", "__pycache__")
_CIRCUMSTANCES = {
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "4711",
    "DUMAL_CACHE": "off",
}


def build_elsewhere(root: Path) -> tuple[str, ...]:
    """Build the project again, in another folder, time zone, language and hash seed.

    Returns:
        The files in which the two sites differ, sorted: nothing, if all is well.

    Raises:
        BuildFailed: the second build failed; what it printed is the message.
    """
    with tempfile.TemporaryDirectory(prefix="dumal-") as folder, told_day(root):
        copy = Path(folder) / "elsewhere"
        shutil.copytree(root, copy, ignore=_LEFT, symlinks=True)
        around = {**os.environ, **_CIRCUMSTANCES, "PYTHONPATH": str(copy / "hooks")}
        command = [sys.executable, "-m", "dumal", "build"]
        done = subprocess.run(command, cwd=copy, env=around, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BuildFailed(done.stderr)
        return differing(root / "site", copy / "site")


def differing(one: Path, other: Path) -> tuple[str, ...]:
    """Return the files that stand in one folder only, or hold other bytes in the other."""
    names = [
        {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        for folder in (one, other)
    ]
    _, unlike, unread = filecmp.cmpfiles(one, other, names[0] & names[1], shallow=False)
    return tuple(sorted((names[0] ^ names[1]).union(unlike, unread)))
