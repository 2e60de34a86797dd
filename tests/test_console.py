"""Messages reach people on every console."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "tests" / "sites" / "library"


@pytest.mark.parametrize(
    "settings", [{"PYTHONIOENCODING": "cp949"}, {"LANG": "C", "LC_ALL": "C"}], ids=["cp949", "C"]
)
def test_no_console_stops_a_message(settings: dict[str, str], tmp_path: Path) -> None:
    """A Korean Windows console lacks ✓ and the zero-width space; what quotes them is printed all the same."""
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    (tmp_path / "mkdocs.yml").touch()
    page = tmp_path / "docs/ko/index.md"
    page.write_text(page.read_text("utf-8") + "\n[안내](✓.md)\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), "DUMAL_LANG": "ko", **settings}
    done = subprocess.run(
        [sys.executable, "-m", "dumal", "check", "--root", str(tmp_path)],
        capture_output=True,
        env=environment,
        check=False,
    )

    assert done.returncode == 1
    assert "✓.md" in done.stdout.decode("utf-8")
    assert b"Traceback" not in done.stderr
