"""Preview with reload, for edits to pages, data, templates and the code itself.

MkDocs reloads what it watches but never the code of its hooks
(https://github.com/mkdocs/mkdocs/issues/3993), and ends when its first build fails. So it runs as a
child: a change of code ends it and starts it again, and so does any change after it ended by itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

__all__ = ["serve"]

_POLL = 0.4  # seconds
_CODE = ("hooks", "mkdocs.yml")
_ALL = (*_CODE, "docs", "data", "overrides")


def serve(root: Path, address: str) -> int:
    """Serve the site of `root` at `address` ("host:port") until interrupted; return the exit code."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    surroundings = {**os.environ, "SITE_URL": f"http://{address}/"}  # links between languages stay here
    while True:
        child = subprocess.Popen(command, cwd=root, env=surroundings)
        try:
            _wait(root, child)
        except KeyboardInterrupt:
            return 0
        finally:
            _end(child)


def _wait(root: Path, child: subprocess.Popen[bytes]) -> None:
    """Return when the child must be started again."""
    code, everything = _stamp(root, _CODE), _stamp(root, _ALL)
    while _stamp(root, _CODE) == code:
        if child.poll() is not None and _stamp(root, _ALL) != everything:
            return
        time.sleep(_POLL)


def _end(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    try:
        child.wait(timeout=5)
    except subprocess.TimeoutExpired:
        child.kill()


def _stamp(root: Path, names: tuple[str, ...]) -> frozenset[tuple[str, int]]:
    """Path and time of change of every file under these names."""
    return frozenset((str(path), path.stat().st_mtime_ns) for path in _files(root, names))


def _files(root: Path, names: tuple[str, ...]) -> Iterator[Path]:
    for name in names:
        start = root / name
        yield from [start] if start.is_file() else (path for path in start.rglob("*") if _counts(path))


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts
