"""The project's files as a stranger may have made them: listed and read without ever following a link.

Everything that reads what contributors bring asks here first, so that no link leads out of the checkout,
no pipe makes the build wait, and no huge file fills its memory.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["LARGEST_PAGE", "LARGEST_TEXT", "Entry", "is_own", "walk"]

LARGEST_TEXT = 2_000_000
"""Bytes of the largest text anyone reads; what is larger is no page and no data file."""

LARGEST_PAGE = 200_000
"""Bytes of the largest page anyone reads."""

_DEEPEST = 32
"""Folders inside folders; deeper ones are not looked into."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, a folder or something else."""

    path: str
    """Relative to the project's root, POSIX separators."""
    kind: str
    """`file`, `folder`, `link` or `other` (a pipe, a device)."""
    size: int
    """In bytes."""
    depth: int
    """How many folders hold it, the one asked for counted as the first."""


def walk(root: Path, folder: str) -> Iterator[Entry]:
    """Yield everything in a folder, the folder itself first, by name; links are named, not followed."""
    start = _entry(root / folder, folder, 0)
    waiting = [start] if start else []
    while waiting:
        entry = waiting.pop()
        yield entry
        if entry.kind == "folder" and entry.depth < _DEEPEST:
            names = sorted(_names(root / entry.path), reverse=True)
            found = [
                _entry(root / entry.path / name, f"{entry.path}/{name}", entry.depth + 1) for name in names
            ]
            waiting += [one for one in found if one]


def is_own(root: Path, file: str, largest: int = LARGEST_TEXT) -> bool:
    """Say whether a file is a plain one of this project: no link on the way, no pipe, not too large."""
    steps = file.split("/")
    folders = [_entry(root.joinpath(*steps[:count]), "", 0) for count in range(1, len(steps))]
    last = _entry(root / file, "", 0)
    return (
        all(one is not None and one.kind == "folder" for one in folders)
        and last is not None
        and last.kind == "file"
        and last.size <= largest
    )


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []


def _entry(path: Path, name: str, depth: int) -> Entry | None:
    try:
        about = path.lstat()
    except (OSError, ValueError):
        return None
    mode = about.st_mode
    if stat.S_ISLNK(mode):
        kind = "link"
    elif stat.S_ISDIR(mode):
        kind = "folder"
    else:
        kind = "file" if stat.S_ISREG(mode) else "other"
    return Entry(name, kind, about.st_size, depth)
