"""Everything read knows its file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dumal.documents import Block, Claim, Page, parse_markdown, replace_claim_text
from dumal.documents.reader import parse_page
from dumal.documents.source import Source, make_body
from dumal.locales import EN, KO

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("*.md"))
FIXTURES.remove(Path(__file__).parent / "fixtures" / "odd.md")  # where Python-Markdown moves text about


def read(text: str) -> Page:
    """Read a text as a page of the site."""
    return parse_page(text, "docs/ko/a.md", "a.md", KO)


def claims(page: Page) -> list[tuple[Block, Claim]]:
    """Return every claim with its block."""
    return [(block, claim) for block in page.blocks for claim in block.claims]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_every_character_is_found_again(path: Path, newline: str) -> None:
    """The place of a visible character is where that character stands in the file, whatever ends its lines."""
    text = path.read_text("utf-8").replace("\n", newline)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for block in read(text).blocks:
        for offset, char in enumerate(block.text):
            span = block.locate(offset)
            assert span.line
            assert span.column
            found = lines[span.line - 1][span.column - 1 : span.column]
            assert found == char or char in " \n" or found == "&" or _is_generated(block), (span, char)


def _is_generated(block: Block) -> bool:
    """A note without a title shows its kind."""
    return block.kind == "title" and block.text in ("Note", "Abstract")


def test_lines_count_front_matter() -> None:
    """Lines are those of the file, front matter included; columns count code points."""
    page = read('---\ntitle: "가"\n---\n\n# 제목\n\n🙂 앞 **[2조\n920억](fact:a#b "t")** 뒤\n')
    [(block, claim)] = claims(page)
    assert (claim.span.line, claim.span.column) == (7, 7)
    assert page.source[claim.start : claim.end] == '[2조\n920억](fact:a#b "t")'
    assert (claim.scheme, claim.target, claim.facet, claim.text) == ("fact", "a", "b", "2조 920억")
    assert block.text[slice(*claim.at)] == claim.text
    assert str(block.locate(block.text.index("920"))) == "docs/ko/a.md:8:1"
    assert str(page.meta.spans["title"]) == "docs/ko/a.md:2:8"


def test_tabs_count_as_one_column() -> None:
    """A tab is one character in the file, however far it indents."""
    page = read("-\t[x](fact:a)\n\n\t\t코드\n")
    [(_, claim)] = claims(page)
    assert (claim.span.column, page.source[claim.start]) == (3, "[")
    assert str(page.blocks[-1].locate(0)) == "docs/ko/a.md:3:3"


@pytest.mark.parametrize(
    "text",
    [
        "# Title [x](fact:a)\n",
        "## Title [x](fact:a) { #t }\n",
        "- item\n    - [x](fact:a)\n",
        "> quote [x](fact:a)\n",
        "| a |\n|---|\n| [x](fact:a) |\n",
        '!!! note "t [x](fact:a)"\n    text\n',
        "!!! note\n    text\n\n    [x](fact:a)\n",
        "term\n:   [x](fact:a)\n",
        "text[^1]\n\n[^1]: note [x](fact:a)\n",
        "**bold [x](fact:a)**\n",
        '=== "tab [x](fact:a)"\n    text\n',
        '<div markdown="1">\n[x](fact:a)\n</div>\n',
        "[x][ref]\n\n[ref]: fact:a\n",
    ],
)
def test_claims_are_found_in_every_context(text: str) -> None:
    """A link to the ledger is a claim wherever a line of text stands."""
    [(block, claim)] = claims(read(text))
    assert (claim.target, claim.text) == ("a", "x")
    assert block.text[slice(*claim.at)] == "x"
    assert block.claimed == (claim.at,)
    assert text[claim.start : claim.end].startswith("[x]")


@pytest.mark.parametrize(
    "text", ["`[x](fact:a)`\n", "    [x](fact:a)\n", "```\n[x](fact:a)\n```\n", "\\[x](fact:a)\n"]
)
def test_claims_in_code_are_none(text: str) -> None:
    """Code is shown, not read."""
    assert claims(read(text)) == []


def test_other_links_are_no_claims() -> None:
    """Addresses, pages and images are told apart."""
    [block] = read(
        '[a](b.md#c) <https://d.e> ![alt *x*](f.png) <img src="g.png" alt="h"> <a href="i">j</a>\n'
    ).blocks
    assert [(link.target, link.text, link.kind) for link in block.links] == [
        ("b.md#c", "a", "inline"),
        ("https://d.e", "https://d.e", "auto"),
        ("i", "", "html"),
    ]
    assert [(image.src, image.alt, image.span.column) for image in block.images] == [
        ("f.png", "alt *x*", 27),
        ("g.png", "h", 45),
    ]


def test_code_stretches() -> None:
    """A block says which stretches of its text are code."""
    [block] = read("앞 `x 3` 뒤 ``4 ` 5``\n").blocks
    assert [block.text[slice(*one)] for one in block.code] == ["x 3", "4 ` 5"]


def test_replacing_a_claims_text() -> None:
    """`fix` rewrites what stands between the brackets, nothing else."""
    text = "---\na: b\n---\r\n앞 [](fact:a#b) 뒤 [x](fact:c)\r\n"
    [(_, empty), (_, full)] = claims(read(text))
    mended = replace_claim_text(replace_claim_text(text, full, "*새*"), empty, "2조 920억 달러")
    assert mended == "---\na: b\n---\r\n앞 [2조 920억 달러](fact:a#b) 뒤 [\\*새\\*](fact:c)\r\n"
    assert [claim.text for _, claim in claims(read(mended))] == ["2조 920억 달러", "*새*"]


@given(st.text(alphabet="ab\r\n\t\x02 가", max_size=60), st.integers(0, 60))
def test_every_body_offset_leads_back(text: str, offset: int) -> None:
    """However line ends and tabs are made uniform, other characters keep their places."""
    body = make_body(text, 0)
    assert body.text == text.replace("\r\n", "\n").replace("\r", "\n").replace("\x02", "").expandtabs(4)
    if offset < len(body.text) and body.text[offset] not in " \n":
        assert text[body.origin(offset)] == body.text[offset]


@given(st.text(alphabet="a\r\n", max_size=30))
def test_lines_are_counted_as_editors_do(text: str) -> None:
    """CR, LF and CRLF each end a line."""
    source = Source("f", text)
    assert len(source.starts) == text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(source.locate(start).column == 1 for start in source.starts)


def test_strangers_files_have_a_name_for_messages() -> None:
    """A stranger's file is named as it was given."""
    page = parse_markdown("# A\n", "some/where/a.md", EN)
    assert (page.file, page.path, str(page.blocks[0].span)) == (
        "some/where/a.md",
        "a.md",
        "some/where/a.md:1:1",
    )
