"""The `.venv` of a project: where it is, and whether it is whole and up to date.

A stamp inside says which lists were installed, by the hash of each, and for which Python. It is
emptied before anything is changed and filled when all is done, so that a set-up cut off at any point
leaves an environment that holds nothing and is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

__all__ = ["FUZZ", "SITE", "TEST", "Environment"]

SITE = "requirements.txt"
"""Lists what building the site takes."""
TEST = "requirements-test.txt"
"""Lists what testing takes: all of `SITE` in the same versions, and more."""

FUZZ = "tests/fuzz/requirements.txt"
"""Lists what fuzzing takes beyond that; it is installed beside the environment, where it can be."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment of one checkout."""

    root: Path
    """The project's folder, absolute."""
    windows: bool = os.name == "nt"
    """Whether programs stand in `Scripts` and end in `.exe`."""

    @property
    def folder(self) -> Path:
        """The virtual environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / ("Scripts/python.exe" if self.windows else "bin/python")

    @property
    def stamp(self) -> Path:
        """The file that says what the environment holds."""
        return self.folder / "dumal-stamp.json"

    @property
    def cache(self) -> Path:
        """Where the guard and the report of the last set-up stand; git ignores it."""
        return self.root / ".cache"

    def holds(self, name: str) -> bool:
        """Say whether the list called `name`, as it now reads, is installed for this Python."""
        return self._recorded().get(name) == self.digest(name) and self.python.exists()

    def digest(self, name: str) -> str:
        """Hash the list called `name`; an empty string if it cannot be read."""
        try:
            return hashlib.sha256((self.root / name).read_bytes()).hexdigest()
        except OSError:
            return ""

    def record(self, *names: str) -> None:
        """Write down that these lists, and no others, are installed. No names: nothing can be relied on."""
        text = json.dumps({"for": self._key(), "lists": {name: self.digest(name) for name in names}})
        fresh = self.stamp.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.stamp)

    def _recorded(self) -> dict[str, str]:
        """Return the hash of each list installed for this Python in this place."""
        try:
            stamp = json.loads(self.stamp.read_text(encoding="utf-8"))
            return dict(stamp["lists"]) if stamp["for"] == self._key() else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def _key(self) -> str:
        """Name the Python and the place: the programs of a moved environment still point to the old one."""
        version = ".".join(str(part) for part in sys.version_info[:3])
        return f"{sys.implementation.name} {version} {sys.platform} {self.folder}"
