"""A file as it is and as it would be."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Repair"]


@dataclass(frozen=True, slots=True)
class Repair:
    """A change to one file."""

    file: str
    """Path relative to the project's root."""
    before: str
    after: str
    """The text that is written, as UTF-8."""
    encoding: str = ""
    """How the file was saved, where that was wrong; `before` is what it says all the same."""

    def difference(self) -> Iterator[str]:
        """Yield the unified difference, line by line, as `git apply` reads it; a change of encoding as a remark."""
        if self.encoding:
            yield f"# {self.file}: {self.encoding} -> UTF-8\n"
        before, after = self.before.splitlines(keepends=True), self.after.splitlines(keepends=True)
        for line in difflib.unified_diff(before, after, f"a/{self.file}", f"b/{self.file}"):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"

    def write(self, root: Path) -> None:
        """Replace the file whole: an interruption leaves the old text or the new, never half."""
        path = root / self.file
        draft = path.with_name(f".{path.name}.new")
        try:
            draft.write_text(self.after, encoding="utf-8", newline="")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
