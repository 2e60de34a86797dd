"""Writes a folder of files whole or not at all, and never over anything."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from dumal.locales import Bilingual
from dumal.project import BuildFailed, reader_locale

__all__ = ["refuse_taken", "write_folder"]

_TAKEN = Bilingual(
    "{out}: 이미 있고 비어 있지 않습니다. 아무것도 덮어쓰지 않습니다. 없는 폴더나 빈 폴더를 적으십시오.",
    "{out}: already exists and is not empty. Nothing is overwritten. Name a folder that is new or empty.",
)
_FAILED = Bilingual(
    "{out}: 쓸 수 없습니다({reason}). 폴더의 권한을 확인하십시오.",
    "{out}: cannot be written ({reason}). Check the folder's permissions.",
)


def refuse_taken(out: Path) -> None:
    """Refuse a place where something stands already.

    Raises:
        BuildFailed: it is a file, or a folder that is not empty.
    """
    try:
        taken = out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir())))
    except OSError as error:
        raise _failed(out, error) from error
    if taken:
        raise BuildFailed(_TAKEN[reader_locale()].format(out=out))


def write_folder(out: Path, files: Mapping[str, str]) -> None:
    """Write all files into a temporary folder beside `out`, then give it its name.

    Raises:
        BuildFailed: the place is taken or cannot be written.
    """
    refuse_taken(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
        try:
            _fill(work / "new", files)
            if out.exists():
                out.rmdir()
            (work / "new").rename(out)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    except OSError as error:
        raise _failed(out, error) from error


def _fill(folder: Path, files: Mapping[str, str]) -> None:
    folder.mkdir()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode())


def _failed(out: Path, error: OSError) -> BuildFailed:
    reason = error.strerror or type(error).__name__
    return BuildFailed(_FAILED[reader_locale()].format(out=out, reason=reason))
