"""A font that cannot be handed out is told of before anything is built."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dumal.ledger import load_ledger

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, ["there is no a.woff2, a.txt."]),
        ({"a.woff2": b"wOF2", "a.txt": b"licence"}, []),
        ({"a.woff2": b"<svg>", "a.txt": b"licence"}, ["a.woff2 is no font."]),
        ({"a.woff2": b"wOF2"}, ["there is no a.txt."]),
    ],
)
def test_a_font_that_cannot_be_used_is_named(
    files: dict[str, bytes], said: list[str], tmp_path: Path
) -> None:
    """Missing files and files that are no font, each at its line of data/site.yml."""
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    site = tmp_path / "data" / "site.yml"
    site.write_text(site.read_text("utf-8") + "\nfont: {file: a.woff2, licence: a.txt}\n", "utf-8")
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)

    found = [one for one in load_ledger(tmp_path)[1] if one.code == "DM115"]

    assert [one.message.en.partition(". ")[0] + "." for one in found] == said
    assert {one.span.file for one in found} <= {"data/site.yml"}
