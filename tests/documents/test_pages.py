"""Pages are read from files and paired by path."""

from __future__ import annotations

from pathlib import Path

import pytest

from dumal.documents import read_page, read_pages, read_text
from dumal.locales import EN, KO

KOREAN = "# 제목\n\n바이오산업의 세계 시장은 2조 달러입니다.\n"


def write(root: Path, file: str, data: bytes) -> None:
    """Put a file into a project."""
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def test_pages_pair_by_path(tmp_path: Path) -> None:
    """The same path in two languages is one pair; pairs are sorted; a page may stand alone."""
    for file in ("docs/ko/b.md", "docs/en/b.md", "docs/ko/a/c.md", "docs/en/d.md", "docs/ko/e.txt"):
        write(tmp_path, file, b"# A\n")
    pairs, found = read_pages(tmp_path)
    assert found == ()
    assert [(pair.path, [page.file for page in pair.pages()]) for pair in pairs] == [
        ("a/c.md", ["docs/ko/a/c.md"]),
        ("b.md", ["docs/ko/b.md", "docs/en/b.md"]),
        ("d.md", ["docs/en/d.md"]),
    ]
    assert pairs[0].page(EN) is None
    assert [pair.path for pair in read_pages(tmp_path / "nowhere")[0]] == []


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (KOREAN.encode("cp949"), "DM520", None),
        (("a" * 500 + "고양시").encode("cp949"), "DM520", None),
        (KOREAN.encode("utf-16"), "DM521", None),
        (b"\xfe\xff" + KOREAN.encode("utf-16-be"), "DM521", None),
        ("# Café\n".encode("latin-1"), "DM522", 1),
        (b"# A\n\n" + "é".encode("latin-1") + b" \x80\n", "DM522", 3),
    ],
)
def test_other_encodings(tmp_path: Path, data: bytes, code: str, line: int | None) -> None:
    """A file that is no UTF-8 is one clear message, and the other pages go on."""
    write(tmp_path, "docs/ko/a.md", data)
    write(tmp_path, "docs/en/a.md", b"# A\n")
    pairs, [found] = read_pages(tmp_path)
    assert (found.code, found.span.file, found.span.line) == (code, "docs/ko/a.md", line)
    assert "UTF-8" in found.message.ko
    assert [page.file for pair in pairs for page in pair.pages()] == ["docs/en/a.md"]


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    """A mark at the beginning moves no column; files without line feed at the end are whole."""
    write(tmp_path, "docs/ko/a.md", b"\xef\xbb\xbf" + KOREAN.rstrip().encode())
    page, found = read_page(tmp_path, "docs/ko/a.md", KO)
    assert page
    assert found == ()
    assert (page.path, page.blocks[0].text, page.blocks[0].span.column) == ("a.md", "제목", 1)
    assert page.source == KOREAN.rstrip()


def test_missing_files(tmp_path: Path) -> None:
    """A file that cannot be read is a finding, not a crash."""
    found = read_text(tmp_path / "a.md", "docs/ko/a.md")
    assert not isinstance(found, str)
    assert found.code == "DM523"
