"""A waiver names codes and a reason, and the block it is for."""

from __future__ import annotations

from pathlib import Path

from dumal.documents.reader import parse_page
from dumal.locales import EN

FIXTURE = Path(__file__).parent / "fixtures" / "waivers.md"


def test_waivers_know_their_blocks() -> None:
    """Inline it is for its block, alone for the next one, right under a text for that text."""
    page = parse_page(FIXTURE.read_text("utf-8"), "a.md", "a.md", EN)
    found = [(one.codes, one.reason, one.span.line, one.block) for one in page.waivers]
    texts = {block: page.blocks[block].text if block >= 0 else None for _, _, _, block in found}
    assert [(codes, reason, line, texts[block]) for codes, reason, line, block in found] == [
        (("DM210",), "사흘 is three days", 3, "Three days."),
        (("DM211", "DM212"), "both are quoted", 6, "Inline  text."),
        (("DM213",), "it is above", 9, "Text above"),
        (("DM214",), "in a cell", 13, "1"),
        (("DM216",), "nothing follows", 19, None),
    ]


def test_a_waiver_without_reason_is_a_problem() -> None:
    """Code and reason are both needed; the message shows the form. Code that shows a waiver is none."""
    page = parse_page(FIXTURE.read_text("utf-8"), "a.md", "a.md", EN)
    assert [(one.code, one.span.line) for one in page.problems] == [("DM518", 15)]
