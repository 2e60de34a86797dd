"""Every row of the tables in hooks/dumal/traps, sprung on the library site."""

from __future__ import annotations

import base64
import re
import shutil
from pathlib import Path

import pytest

from dumal.checking import check_all
from dumal.fixing import fix_site
from dumal.handbook import handbook_page
from dumal.locales import LOCALES, Locale
from dumal.site import load_site
from dumal.traps import TABLES, Case, Trap, load_traps
from dumal.traps.model import Content

ROOT = Path(__file__).resolve().parent.parent.parent
LIBRARY = ROOT / "tests" / "sites" / "library"

ROWS = {
    "published": """
        html-elements link-schemes attribute-lists front-matter-markup front-matter-template front-matter-tag
        front-matter-aliases settings-tags engine-code macros snippets symlink symlink-loop published-files
        svg-script large-file picture-bomb slow-markdown foreign-picture dotfiles
    """.split(),
    "saved": """
        cp949-page utf16-page cp949-settings byte-order-mark line-ends console nfd-name nfc-nfd-twins nfd-heading
        case-twins unfit-names hangul-names quoted-git-names language-folders
    """.split(),
    "written": """
        bold-particle bold-blank underscores tildes asterisks nested-list no-blank-line list-marks link-brackets
        wide-heading table-rule front-matter-broken front-matter-values first-line invisible middle-dots
        curly-quotes page-shape
    """.split(),
}
"""Every known way in which the stock tools break or leak with exit code 0."""

CASES = [
    pytest.param(case, id=f"{trap.id}-{number}")
    for table in TABLES
    for trap in load_traps(table)
    for number, case in enumerate(trap.cases, 1)
]
RULED = re.compile(r"DM[567]\d\d")
"""The codes a row accounts for; what a trap does to parity is not its subject."""


def spring(case: Case, root: Path) -> None:
    """Make the library site and put the trap into it."""
    shutil.copytree(LIBRARY, root, dirs_exist_ok=True)
    for name, edits in case.edit.items():
        text = (root / name).read_text("utf-8")
        for old, new in edits:
            assert old in text, f"{name} has no {old!r}"
            text = text.replace(old, new, 1)
        (root / name).write_bytes(text.encode("utf-8"))
    for name, content in case.add.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        put(root / name, content)


def put(path: Path, content: Content) -> None:
    """Write one file of a fixture."""
    match content:
        case str():
            path.write_bytes(content.encode("utf-8"))
        case {"base64": str(data)}:
            path.write_bytes(base64.b64decode(data))
        case {"link": str(target)}:
            path.symlink_to(target)
        case {"repeat": [str(text), int(times)]}:
            path.write_bytes((text * times).encode("utf-8"))
        case {"size": int(size)}:
            with path.open("wb") as file:
                file.truncate(size)
        case _:
            raise ValueError(content)


@pytest.mark.parametrize("case", CASES)
def test_a_trap_is_found_where_it_is_set(case: Case, tmp_path: Path) -> None:
    """Exactly the expected findings of the rules on text, safety and output, each at its place."""
    spring(case, tmp_path)

    found = [f"{one.span} {one.code}" for one in check_all(load_site(tmp_path)) if RULED.match(one.code)]

    assert found == list(case.found)


@pytest.mark.parametrize("case", CASES)
def test_fix_leaves_the_expected_text(case: Case, tmp_path: Path) -> None:
    """`fix` mends what the row says it mends, follows no link, and a second run changes nothing."""
    spring(case, tmp_path)

    list(fix_site(load_site(tmp_path)))
    once = {name: (tmp_path / name).read_text("utf-8") for name in case.fixed}

    assert once == case.fixed
    assert list(fix_site(load_site(tmp_path))) == []


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_missing(table: str) -> None:
    """Each known trap has its row, in order; nothing else has."""
    rows = [trap.id for trap in load_traps(table)]

    assert rows == ROWS[table]


@pytest.mark.parametrize(
    "trap", [trap for table in TABLES for trap in load_traps(table)], ids=lambda one: one.id
)
def test_every_row_has_its_answer(trap: Trap) -> None:
    """A row is found by a code, mended, or cannot happen, and then a test shows it."""
    assert trap.codes or any(case.fixed for case in trap.cases) or (trap.answer and trap.proof)
    if trap.proof:
        file, _, name = trap.proof.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text("utf-8")


@pytest.mark.parametrize("locale", LOCALES, ids=lambda one: one.code)
def test_the_handbook_shows_every_row(locale: Locale) -> None:
    """The page has one line of a table for each row, in both languages."""
    text = handbook_page("contribute/traps.md", locale)
    lines = [line for line in text.splitlines() if line.startswith("| ")]

    assert len(lines) == sum(2 + len(load_traps(table)) for table in TABLES)
