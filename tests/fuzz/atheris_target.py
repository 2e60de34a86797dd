"""One target under atheris: `python atheris_target.py NAME [libFuzzer's own arguments and folders]`."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(PROJECT / "hooks"), str(PROJECT)]

with atheris.instrument_imports(include=["dumal"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Feed the target until time is up; a crash leaves the input as a file."""
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, TARGETS[name].run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
