"""A page is a flat sequence of blocks that know what holds them."""

from __future__ import annotations

from dumal.documents import TOP, Block, BlockKind, Page, parse_markdown
from dumal.documents.reader import parse_page
from dumal.locales import EN, KO


def read(text: str) -> Page:
    """Read a text as a page of the site."""
    return parse_page(text, "docs/ko/a.md", "a.md", KO)


def outline(text: str) -> list[str]:
    """Write each block as a line, indented by its depth."""
    return [
        "  " * block.depth + f"{block.kind} {block.info} {block.text}".rstrip() for block in read(text).blocks
    ]


def kinds(text: str) -> list[BlockKind]:
    """Return the kind of each block."""
    return [block.kind for block in read(text).blocks]


def test_sections() -> None:
    """A section runs from one h2 or h3 to the next; what stands before the first is `_top`."""
    page = read("# A\n\nx\n\n## B { #b }\n\ny\n\n#### D\n\n### C { #c }\n\n> ## not one\n")
    assert [(one.id, one.level, one.title, len(one.blocks)) for one in page.sections] == [
        (TOP, 1, "A", 2),
        ("b", 2, "B", 3),
        ("c", 3, "C", 3),
    ]
    assert page.title == "A"
    assert page.sections[1].blocks[0] is page.blocks[2]
    assert [block.index for block in page.blocks] == list(range(8))


def test_empty_pages() -> None:
    """A page without any text has its one section."""
    for text in ("", "\n\n", "---\ntitle: a\n---\n"):
        assert [(one.id, one.blocks) for one in read(text).sections] == [(TOP, ())]


def test_headings_without_id_have_none() -> None:
    """An id is what the author wrote, not what a program makes up."""
    assert [one.id for one in read("## 가\n\n## 나 { #b .c }\n\n## 다{#c}\n").sections] == [TOP, "", "b", ""]


def test_tight_and_loose_lists_are_alike() -> None:
    """An item's first paragraph is its own text; an empty line between items changes nothing."""
    tight = outline("- a\n- b\n    - c\n")
    assert tight == outline("- a\n\n- b\n\n    - c\n")
    assert tight == ["list ul", "  item  a", "  item  b", "    list ul", "      item  c"]


def test_parents() -> None:
    """Each block names the block that holds it."""
    blocks = read("- a\n    1. b\n\n!!! later\n    > c\n").blocks
    assert [(block.kind.value, block.parent) for block in blocks] == [
        ("list", -1),
        ("item", 0),
        ("list", 1),
        ("item", 2),
        ("note", -1),
        ("title", 4),
        ("quote", 4),
        ("paragraph", 6),
    ]


def test_notes_are_known_inside() -> None:
    """A block knows the kinds of the notes around it, outermost first."""
    blocks = read('!!! outside inline "a"\n    !!! later\n        x\n\ny\n').blocks
    inside = next(block for block in blocks if block.text == "x")
    assert inside.notes == ("outside", "later")
    assert blocks[-1].notes == ()


def test_table_cells() -> None:
    """Cells know table, row, column and alignment; rows are filled up and cut to the header's length."""
    blocks = read("x\n\n| a | b |\n|:--|--:|\n| 1 |\n| 2 | 3 | 4 |\n").blocks
    table, *cells = blocks[1:]
    assert table.kind is BlockKind.TABLE
    assert [(cell.cell, cell.text, cell.align, cell.table) for cell in cells] == [
        ((0, 0), "a", "left", 1),
        ((0, 1), "b", "right", 1),
        ((1, 0), "1", "left", 1),
        ((1, 1), "", "right", 1),
        ((2, 0), "2", "left", 1),
        ((2, 1), "3", "right", 1),
    ]


def test_task_items() -> None:
    """A box is no text; its state is known."""
    items = [block for block in read("- [ ] a\n- [x] b\n- c\n").blocks if block.kind is BlockKind.ITEM]
    assert [(item.text, item.checked) for item in items] == [("a", False), ("b", True), ("c", None)]


def test_code_keeps_its_lines() -> None:
    """Code is one block, its lines and indentation kept, all of it marked as code."""
    [block] = read("```py\nif a:\n\n    b = 3\n```\n").blocks
    assert (block.kind, block.info, block.text) == (BlockKind.CODE, "py", "if a:\n\n    b = 3")
    assert block.code == ((0, len(block.text)),)
    assert str(block.locate(block.text.index("3"))) == "docs/ko/a.md:4:9"


def test_ledger_blocks() -> None:
    """A ledger block's lines are keys and values with their places."""
    [block] = read("```ledger\nlist: names\n  group : places\n\n```\n").blocks
    assert block.kind is BlockKind.LEDGER
    assert [(one.key, one.value, one.span.line, one.span.column) for one in block.entries] == [
        ("list", "names", 2, 1),
        ("group", "places", 3, 3),
    ]


def test_footnotes_stand_in_the_section_that_defines_them() -> None:
    """A footnote is read where it was written, though it is shown at the end."""
    page = read("## A { #a }\n\nx[^n]\n\n[^n]: note\n\n    more\n\n## B { #b }\n\ny\n")
    assert [block.kind.value for block in page.sections[1].blocks] == [
        "heading",
        "paragraph",
        "footnote",
        "paragraph",
    ]
    footnote = page.sections[1].blocks[2]
    assert (footnote.id, footnote.text) == ("n", "note")
    assert [link.kind for link in page.sections[1].blocks[1].links] == ["footnote"]


def test_definitions() -> None:
    """Terms and definitions are told apart."""
    assert outline("T\n:   d\n\n    e\n") == [
        "definitions",
        "  term  T",
        "  definition  d",
        "    paragraph  e",
    ]


def test_tabs() -> None:
    """Tabs hold their titles and contents."""
    assert outline('=== "a"\n    b\n=== "c"\n    d\n') == [
        "tabs",
        "  tab",
        "    title  a",
        "    paragraph  b",
        "  tab",
        "    title  c",
        "    paragraph  d",
    ]


def test_breaks_and_emphasis() -> None:
    """A line break in the source is a blank, a hard one a line feed; emphasis is known, its marks are not shown."""
    [block] = read("a\nb  \nc **d *e***\n").blocks
    assert block.text == "a b\nc d e"
    assert [block.text[slice(*one)] for one in block.strong] == ["d e", "e"]


def test_raw_html_shows_its_text() -> None:
    """Raw HTML is one block: tags, scripts and comments do not show, cells stand apart."""
    [block] = read(
        "<table><script>x</script><tr><td>a &amp; b</td><td>c<!-- d --></td></tr></table>\n"
    ).blocks
    assert (block.kind, block.info, block.text.split()) == (BlockKind.HTML, "table", ["a", "&", "b", "c"])


def test_comments_are_no_blocks() -> None:
    """A comment on lines of its own leaves no trace among the blocks."""
    assert kinds("a\n\n<!-- b -->\n\nc\n") == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_plain_text_has_paragraphs_only() -> None:
    """In a text file no mark means anything; wrapped lines are joined, lines that end a sentence are not."""
    text = (
        "Head *line*\n\n    In 2021 the market of this industry was worth USD 2.092\n"
        "trillion according to a plan that the ministry published.\nIt [grows](a.md).\n\n# no heading\n"
    )
    page = parse_markdown(text, "news/a.TXT", EN)
    assert [(block.kind.value, block.text, block.span.line) for block in page.blocks] == [
        ("paragraph", "Head *line*", 1),
        (
            "paragraph",
            " ".join(text.split("\n")[2:4]).strip(),
            3,
        ),
        ("paragraph", "It [grows](a.md).", 5),
        ("paragraph", "# no heading", 7),
    ]


def test_blocks_are_values() -> None:
    """The same text read twice gives equal blocks."""
    text = "# A\n\n[b](fact:c) `d`\n"
    first, second = read(text).blocks, read(text).blocks
    assert first == second
    assert isinstance(first[0], Block)
    assert len(set(first)) == len(first)
