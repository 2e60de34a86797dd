"""The word `lock`: write the hash-locked lists anew from the ranges in `pyproject.toml`."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from dumal.launch.environment import FUZZ, SITE, TEST, Environment
from dumal.launch.install import base_python

__all__ = ["relock"]

_RULES = (
    # For every system and every Python from the oldest on, and one version of each package for all
    # of them: the site built on Debian's Python is the site built on the newest.
    "--universal",
    "--python-version=3.11.2",
    "--fork-strategy=fewest",
    "--generate-hashes",
    # Releases of the last days are left for others to try.
    "--exclude-newer=7 days",
    # The lists name no address: everyone installs from the index of their own set-up.
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=python3 run.py lock",
    "--quiet",
)
# The test list is held to the versions of the first, so that it can be installed on top of it.
_LISTS = (
    ("pyproject.toml", "--output-file", SITE),
    ("pyproject.toml", "--group", "test", "--constraint", SITE, "--output-file", TEST),
    ("--group", "fuzz", "--output-file", FUZZ),
)


def relock(environment: Environment, extra: Sequence[str]) -> int:
    """Write the lists; return uv's exit code.

    Args:
        environment: of the project whose lists are meant.
        extra: more arguments for uv, such as `--upgrade`.
    """
    uv = shutil.which("uv") or str(_borrow_uv(environment))
    for one in _LISTS:
        command = [uv, "pip", "compile", *_RULES, *one, *extra]
        done = subprocess.run(command, cwd=environment.root, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return done.returncode
    return 0


def _borrow_uv(environment: Environment) -> Path:
    """Return a uv of our own, installed in the cache: only this word cannot do without it."""
    folder = environment.cache / "uv"
    programs = folder / ("Scripts" if environment.windows else "bin")
    uv = programs / ("uv.exe" if environment.windows else "uv")
    if not uv.exists():
        subprocess.run([base_python(), "-m", "venv", "--clear", str(folder)], check=True)
        pip = (str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run([*pip, "uv>=0.9.17"], check=True)
    return uv
