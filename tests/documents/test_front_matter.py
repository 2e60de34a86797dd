"""Front matter is read strictly: what MkDocs would print or swallow is said, with line and remedy."""

from __future__ import annotations

import pytest

from dumal.documents import parse_markdown
from dumal.documents.reader import parse_page
from dumal.locales import EN


@pytest.mark.parametrize(
    ("text", "code", "line", "column", "remedy"),
    [
        ("---\ntitle: a\n\n# A\n", "DM501", 1, 1, "Put ---"),
        ("\n\n---\ntitle: a\n---\n# A\n", "DM502", 1, 1, "Delete them"),
        ("Note: this vanishes\n\n# A\n", "DM503", 1, 1, "'Note: this vanishes'"),
        ("https://example.com is it\n", "DM503", 1, 1, "disappears"),
        ("---\ntitle: a\norder:\t1\n---\n", "DM504", 3, 7, "spaces"),
        ("---\ntitle： 가\n---\n", "DM505", 2, 6, "`title: 가`"),
        ("———\ntitle: a\n———\n# A\n", "DM506", 1, 1, "---"),
        ("— — —\ntitle: a\n— — —\n# A\n", "DM506", 1, 1, "---"),
        ("---\ntitle: 버스: 요금\n---\n", "DM507", 2, 10, '`title: "버스: 요금"`'),
        ("---\ntitle: [a\n---\n", "DM508", 3, 1, "brackets"),
        ("---\ntitle: 'a\n---\n", "DM508", 3, 1, "quotation marks"),
        ("---\njust text\n---\n", "DM509", 2, 1, "key: value"),
        ("---\n- a\n---\n", "DM509", 2, 1, "key: value"),
        ("---\ntitle: a\ntitle: b\n---\n", "DM510", 3, 1, "Keep one"),
        ("---\ntitle: &x a\n---\n", "DM511", 2, 8, "quotation marks"),
        ("---\ntitle: !!python/name:os.system\n---\n", "DM511", 2, 8, "quotation marks"),
        ("---\ntitle: *x\n---\n", "DM511", 2, 8, "quotation marks"),
        ("---\ntime: 1:30\n---\n", "DM512", 2, 7, '`time: "1:30"`'),
        ("---\ndraft: no\n---\n", "DM512", 2, 8, '`draft: "no"`'),
        ("---\ncode: 0123\n---\n", "DM512", 2, 7, '`code: "0123"`'),
        ("---\ndate: ２０２６-01-01\n---\n", "DM513", 2, 7, "`date: 2026-01-01`"),
        ("---\nstatus: ‘draft’\n---\n", "DM514", 2, 9, "`status: draft`"),
    ],
)
def test_broken_front_matter(text: str, code: str, line: int, column: int, remedy: str) -> None:
    """Each defect has its code, its exact place and a remedy ready to copy."""
    [found] = parse_page(text, "docs/ko/a.md", "a.md", EN).problems
    assert (found.code, found.span.line, found.span.column) == (code, line, column)
    assert remedy in found.message.en
    assert found.message.ko


@pytest.mark.parametrize(
    "text",
    [
        '---\ntitle: "a: b"\norder: 3\nupdated: 2026-11-22\ndate: 2024-11-27\nquotes-source: true\n---\n# A\n',
        "---\n# a comment with a\ttab\ntitle: 가나 다!\n...\n# A\n",
        "---\n---\n# A\n",
        "# A: b\n",
        "한글: 첫 줄\n",
        "",
    ],
)
def test_sound_front_matter(text: str) -> None:
    """What MkDocs reads as it was meant passes."""
    assert parse_page(text, "docs/ko/a.md", "a.md", EN).problems == ()


def test_values_are_as_written() -> None:
    """Values are texts, quotes apart; each knows its place; longer ones are kept as they stand."""
    page = parse_page(
        "---\ntitle: '가 \"나\"'\norder: 03.0\nlist: [a,  b]\nempty:\n---\n# A\n", "a.md", "a.md", EN
    )
    assert dict(page.meta.values) == {"title": '가 "나"', "order": "03.0", "list": "[a,  b]", "empty": ""}
    assert [(span.line, span.column) for _, span in page.meta.texts()] == [(2, 8), (3, 8), (4, 7), (5, 7)]
    assert page.meta.get("nothing") == ""


def test_front_matter_is_no_text() -> None:
    """Broken front matter is not read as prose on top of it all."""
    page = parse_page("---\ntitle: 버스: 요금\n---\n# A\n", "a.md", "a.md", EN)
    assert [block.text for block in page.blocks] == ["A"]


def test_mkdocs_traps_are_not_a_strangers() -> None:
    """A file given to compare may begin with `Note: ...` or a rule."""
    assert parse_markdown("Note: text\n", "a.txt", EN).problems == ()
    assert parse_markdown("---\n\ntext\n", "a.md", EN).problems == ()
