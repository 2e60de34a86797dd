"""What is missing on a desk is skipped in one line; in CI nothing is skipped."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

TESTS = """
import pytest

@pytest.mark.PROGRAM
def test_one(PROGRAM):
    assert False

@pytest.mark.PROGRAM
def test_two():
    assert False

@pytest.mark.xfail(reason="known", strict=True)
def test_known():
    assert False
""".replace("PROGRAM", "java")  # .ci/run installs what a marker in the tests asks for: this asks for nothing


def outcome(folder: Path, tests: str, ci: str) -> tuple[int, str]:
    """Run tests under our conftest on a machine without Java; return the exit code and what is printed."""
    shutil.copy(ROOT / "tests" / "conftest.py", folder)
    (folder / "test_some.py").write_text(tests, "utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    environ = os.environ | {"CI": ci, "PATH": "", "PYTHONPATH": str(ROOT / "hooks")}
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env=environ,
    )
    return done.returncode, done.stdout


def test_a_missing_program_skips_in_one_line(tmp_path: Path) -> None:
    """On a desk the rest of the suite passes, and one line says what was left out."""
    code, said = outcome(tmp_path, TESTS, "")

    assert code == 0
    assert len(re.findall(r"^SKIPPED \[2\] .*java is not installed", said, re.MULTILINE)) == 1


@pytest.mark.parametrize("tests", [TESTS, "import pytest\npytest.importorskip('nothing_of_that_name')\n"])
def test_ci_forbids_skipping(tmp_path: Path, tests: str) -> None:
    """In CI a skipped test or file is an error that says why; an expected failure is none."""
    code, said = outcome(tmp_path, tests, "true")

    assert code != 0
    assert "in CI nothing may be skipped" in said
    assert "test_known" not in said
