"""Any text may come in: none breaks the reader, none holds it up."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dumal.documents import parse_markdown
from dumal.documents.reader import parse_page
from dumal.locales import KO

_MARKS = st.sampled_from(
    "* ** _ ` ``` ~~~ [ ] ( ) ![ ](x) [^1] [^1]: [a]: \\ < > <div> </div> <!-- --> & &amp; { } # | - + 1. : = === !!!"
    " ??? /// --- \" ' \n \n\n \r \t \x02 \x03 \x00 \ufeff 가 1 a".split(" ")
) | st.sampled_from(
    ["    ", "\n\n", "\n    ", "  \n", " ", '"a"', "<p markdown>", "\n> ", "\n- ", "[x](fact:a)"]
)

PIECES = [
    "7", "*", "*a ", "**a *b ", "a**b*c", "_a", "`", "` `` ", "[", "]", "[a](", "[[a]", "![", '[a]("', "<", '<a "',
    "<!--", "<!--\n", "<div>", "<div>\n\n", "<div markdown>\n", '<p markdown="1">\n', "> ", "> a\n", "- ", "- a\n",
    "- a\n\n", "1. ", "#", "# a\n", "a\n---\n", "---\n", "|", "|a", "a|b\n-|-\n", "!!! note\n", "??? a\n", '=== "a"\n',
    "/// note\n", "```\n", "``` a b\n", "[^a]: b\n", "[^1]", "[a]: b\n[a]\n", "*[a]: b\n", "a\n: b\n", "    a\n", "\n",
    "a\n", "a\n\n", "\t", "\\", "&amp;", "# a { #b }\n", "`a`{.b} ", "<![CDATA[", "<script>", "[a [b](c) d](e) ", "— ",
]  # fmt: skip


@given(st.text(max_size=200) | st.lists(_MARKS, max_size=40).map("".join))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Whatever stands in a file is read, and every place in it can be named."""
    for page in (parse_page(text, "a.md", "a.md", KO), parse_markdown(text, "a.md", KO)):
        for block in page.blocks:
            assert (block.locate(len(block.text)).line or 0) >= 1
            for claim in block.claims:
                assert page.source[claim.start : claim.end].startswith("[")
                assert block.text[slice(*claim.at)] == claim.text


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_length_only(piece: str) -> None:
    """No text takes more than its length: sixteen times the text, far less than sixteen squared the time."""
    short, long = (_seconds(piece * (size // len(piece))) for size in (1_000, 16_000))
    assert long < 60 * max(short, 0.004)


def test_a_megabyte_of_digits() -> None:
    """One endless line of digits is read in far less than two seconds."""
    assert _seconds("7" * 1_000_000) < 1


def _seconds(text: str) -> float:
    """Return the processor time of the better of two readings."""
    times: list[float] = []
    for _ in range(2):
        start = time.process_time()
        parse_markdown(text, "a.md", KO)
        times.append(time.process_time() - start)
    return min(times)
