"""The reader sees of a page exactly what its readers will see."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dumal.documents import parse_markdown
from dumal.documents.front_matter import read_front_matter
from dumal.documents.reader import parse_page
from dumal.documents.source import Source
from dumal.locales import KO
from tests.documents.rendered import CONFIG, EXTENSIONS, read_text_of, rendered_text

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = sorted((ROOT / "tests" / "documents" / "fixtures").glob("*.md"))
PAGES = sorted((ROOT / "docs").glob("*/**/*.md"))


@pytest.mark.parametrize("path", [*FIXTURES, *PAGES], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_visible_text_is_the_rendered_text(path: Path) -> None:
    """Every construct, and every page of the site, shows the text that Python-Markdown renders."""
    text = path.read_text("utf-8")
    page = parse_page(text, path.name, path.name, KO)
    start = read_front_matter(Source(path.name, text))[1]
    assert read_text_of(page) == rendered_text(text[start:])


def test_the_dialect_is_the_sites() -> None:
    """The extensions compared with are those of mkdocs.yml, so far as they change what a page says."""
    configured = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    loaded = {name: options for one in configured for name, options in _as_mapping(one).items()}
    assert loaded.keys() == set(EXTENSIONS)
    assert loaded["tables"] == CONFIG["tables"]
    assert loaded["pymdownx.tabbed"] == CONFIG["pymdownx.tabbed"]


@pytest.mark.parametrize(
    "text", ["**한강(Han)**은 흐릅니다.", "**“인용”**은 남습니다.", "**50%**와 같습니다."]
)
def test_particles_follow_bold_text(text: str) -> None:
    """Bold text that ends in a bracket, a quotation mark or a sign stays bold before a particle."""
    assert rendered_text(text) == text.replace("**", "")


def _as_mapping(one: str | dict[str, object]) -> dict[str, object]:
    return one if isinstance(one, dict) else {one: None}


STRANGE = """/// note | Title with a [link](a.md)

Body **text**.

//// tab | Inner
    type: x

Deep
////
///

- item

    /// warning
    In a list
    ///

{* ../src/main.py hl[1:2] *}

/// tip
never closed
"""


def test_slashes_and_includes_are_read_on_strangers_pages() -> None:
    """`///` blocks are notes, include lines are no prose; an unclosed block is plain text."""
    blocks = parse_markdown(STRANGE, "a.md", KO).blocks
    shown = [(str(block.kind), block.info, block.text, block.depth) for block in blocks]
    assert shown == [
        ("note", "note", "", 0),
        ("title", "", "Title with a link", 1),
        ("paragraph", "", "Body text.", 1),
        ("note", "tab", "", 1),
        ("title", "", "Inner", 2),
        ("paragraph", "", "Deep", 2),
        ("list", "ul", "", 0),
        ("item", "", "item", 1),
        ("note", "warning", "", 2),
        ("title", "", "Warning", 3),
        ("paragraph", "", "In a list", 3),
        ("include", "{* ../src/main.py hl[1:2] *}", "", 0),
        ("paragraph", "", "/// tip never closed", 0),
    ]
