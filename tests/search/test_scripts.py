"""The browser's modules: what is shipped of them, and their own tests."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from dumal.search import shrink

MODULES = "overrides/assets/search"


def test_comments_on_lines_of_their_own_are_dropped() -> None:
    """Documentation, remarks, indentation and empty lines go; the code stays as it is."""
    source = '/**\n * Adds.\n */\nexport function add(a) {\n  // why\n  return a + "/** b */"; // c\n}\n\n'

    assert shrink(source) == 'export function add(a) {\nreturn a + "/** b */"; // c\n}\n'


@pytest.mark.node
def test_shrunk_modules_are_still_modules(node: str, root: Path, tmp_path: Path) -> None:
    """Without their comments, all modules load, and still find something."""
    for path in (root / MODULES).glob("*.js"):
        (tmp_path / path.name).write_text(shrink(path.read_text("utf-8")), "utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    (tmp_path / "try.js").write_text(
        'import { createSearch } from "./search.js"; import "./excerpt.js"; import "./load.js";'
        'const page = ["a/", "바람마을", [["", "", "글"]]];'
        'const search = createSearch([{ format: 1, locale: "ko", pages: [page] }]);'
        'console.log(search("qkfkaakdmf", { locale: "ko" }).results[0].section.location);',
        "utf-8",
    )

    done = subprocess.run([node, "try.js"], cwd=tmp_path, capture_output=True, check=False, encoding="utf-8")

    assert (done.stdout, done.stderr) == ("a/\n", "")


def test_modules_have_no_template_over_several_lines(root: Path) -> None:
    """`shrink` would change what such a template says."""
    for path in (root / MODULES).glob("*.js"):
        code = re.sub(r"/\*\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
        assert all(line.count("`") % 2 == 0 for line in code.splitlines()), path.name


def test_modules_are_short(root: Path) -> None:
    """One concern a module: 200 lines at most."""
    long = [path.name for path in (root / MODULES).glob("*.js") if path.read_text("utf-8").count("\n") > 200]

    assert long == []


@pytest.mark.node
def test_modules_pass_their_own_tests(node: str, tools: Path) -> None:
    """The types hold, and particles, layout and initials agree with es-hangul (`tests/search/*.test.mjs`)."""
    for command in ((str(tools / "typescript" / "bin" / "tsc"), "-p", "."), ("--test", ".")):
        done = subprocess.run(
            [node, *command], cwd=tools.parent, capture_output=True, check=False, encoding="utf-8"
        )
        assert done.returncode == 0, done.stdout + done.stderr
