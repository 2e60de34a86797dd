"""A thousand hostile files at once: every one is named, none is followed, nothing hangs, memory stays bounded."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dumal.checking import check_all
from dumal.diagnostics import printable
from dumal.locales import LOCALES
from dumal.site import load_site

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"
SECRET = "root-only-8f1c"

SVG = "<svg xmlns='http://www.w3.org/2000/svg'{}</svg>"
CONTENTS: tuple[bytes, ...] = (
    b"<script>alert(1)</script>\n",
    b"[x](javascript:alert(1))\n" * 50,
    b"[" * 1500,
    b"![](" * 1000,
    b"<a " * 1000,
    b"> " * 500 + b"x",
    "\n".join(" " * 4 * i + "- a" for i in range(100)).encode(),
    b"---\na: &a [x]\nb: [*a, *a]\n---\n",
    b"---\n" + b"[" * 2500 + b"\n---\n",
    b'---\ntitle: "><script>\n---\n# x\n',
    b"# x {: onclick=1 id=__x }\n",
    b"<!--" * 1000,
    b"`" * 1000,
    b"*_" * 1000,
    b"|" * 1500,
    b"\xff\xfe" + b"\x00\xd8" * 250,
    bytes(range(256)) * 100,
    b"\x00" * 2500,
    b"\xed\xa0\x80" * 50,
    "\u202e\u2066\u200b#\u0301".encode() * 100,
    b"",
    b"\n" * 9500,
    b"a" * 9500,
    b"[^1]" * 1000 + b"\n\n[^1]: x\n",
    b"```\n" * 1000,
    SVG.format("><script/>").encode(),
    b"<!DOCTYPE x ["
    + b"".join(b"<!ENTITY a%d '&a%d;&a%d;'>" % (i, i - 1, i - 1) for i in range(1, 60))
    + b"]>",
    (SVG.format(">" + "<g>" * 1500)).encode(),
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\xff\xd8" + b"\xff\xe0\xff\xff" * 250,
    b"RIFF\xff\xff\xff\xffWEBPVP8X",
    b"%PDF-1.7\n" + b"/JS" * 50,
)
NAMES = (
    "{}.md",
    "{}.svg",
    "{}.png",
    "{}.jpg",
    "{}.webp",
    "{}.html",
    "{}.js",
    "{}",
    "A{}.MD",
    "버스 {}.md",
    "{}\n::error::x.md",
    "{}%0A[x](y).md",
    ".{}.md",
    "con.{}",
    "{}\udc80\udcff.md",
)


def plant(root: Path, count: int) -> None:
    """Make a site with `count` hostile files, and links that lead to a secret beside it."""
    shutil.copytree(LIBRARY, root)
    (root.parent / "secret.md").write_text(f"# {SECRET}\n", "utf-8")
    (root.parent / "secret").mkdir()
    (root.parent / "secret" / "inside.md").write_text(f"# {SECRET}\n", "utf-8")
    chance = random.Random(20260101)  # noqa: S311 - a tree that is the same each time
    for number in range(count):
        folder = (
            root
            / "docs"
            / LOCALES[number % 2].code
            / chance.choice(("", "", "en", "assets", f"d{number % 7}"))
        )
        folder.mkdir(exist_ok=True)
        name = os.fsencode(chance.choice(NAMES).format(number))
        if number % 9 == 0:
            target = chance.choice(
                ("../../../../secret.md", "../../../secret.md", ".", "self", "/dev/zero", "/proc")
            )
            os.symlink(target, os.fsencode(folder) + b"/" + name)  # noqa: PTH211 - a name of bytes
        else:
            Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(chance.choice(CONTENTS))
    for place in ("docs/ko/linked", "data/linked", "overrides"):
        (root / place).symlink_to(root.parent / "secret")
    os.mkfifo(root / "docs" / "ko" / "pipe.md")


def test_a_thousand_hostile_files(tmp_path: Path) -> None:
    """Each unsafe file is named by a safety code, with words in both languages, and no secret is read."""
    plant(tmp_path / "site", 1_000)

    found = check_all(load_site(tmp_path / "site"))

    named = {one.span.file for one in found if one.code.startswith("DM6")}
    links = {
        str(path.relative_to(tmp_path / "site"))
        for path in (tmp_path / "site").rglob("*")
        if path.is_symlink()
    }
    assert set(map(printable, links)) <= named
    assert "docs/ko/pipe.md" in named
    assert len(named) > 800
    assert all(one.message.ko.strip() and one.message.en.strip() for one in found)
    assert not any(SECRET in f"{one.message.ko} {one.message.en}" for one in found)


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_the_command_survives_and_stays_small(form: str, tmp_path: Path) -> None:
    """Within 800 MB of memory, exit code 1, no traceback, and a file's name cannot forge a line of CI."""
    plant(tmp_path / "site", 60)
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (800 << 20,) * 2);"
        f"from dumal.cli import main; raise SystemExit(main(['check', '--root', {str(tmp_path / 'site')!r},"
        f" '--format', {form!r}]))"
    )
    (tmp_path / "site" / "mkdocs.yml").write_text("site_name: x\n", "utf-8")

    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": "hooks"},
        check=False,
        cwd=LIBRARY.parent.parent.parent,
    )

    assert done.returncode == 1, done.stderr[-2_000:]
    assert b"Traceback" not in done.stderr
    assert SECRET.encode() not in done.stdout
    assert not any(line.startswith(b"::error::x") for line in done.stdout.splitlines())
