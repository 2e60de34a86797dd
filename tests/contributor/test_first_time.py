"""A first contribution, as its author sees it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


@pytest.mark.skipif(sys.platform == "win32", reason="the script is for bash")
def test_first_contributions_meet_clear_words(tmp_path: Path) -> None:
    """Each of six changes is passed or refused as it should be, in the language of who made it."""
    bash = shutil.which("bash")
    assert bash
    script = HERE / "first_time.sh"
    done = subprocess.run(
        [bash, str(script), str(ROOT), str(tmp_path), sys.executable],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\n- ") == 5
    assert done.stdout.endswith("all seen\n")
