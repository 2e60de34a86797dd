"""Repairs of text: they say what they do, keep what was meant, and are done after one run."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dumal.documents import BlockKind
from dumal.documents.reader import parse_page
from dumal.locales import EN, KO
from dumal.text import TEXT_RULES, mend_page
from dumal.text.rules import particle

PIECES = (
    "**굵게**", "** 굵게**", "_정_은", "ㆍ", "\u200b", "\u00a0", "가", "a b", "1) ", "- ", "  - ", "    - ", "① ", "\n", "\n\n",
    "| a | b |\n", "|—|—|\n", "|---|---|\n", "# ", "＃ ", "#", "[a] (b.md)", "［a］（b.md）", "[x](fact:y)을", "`** `",
    "```\n", "!!! note “가”\n", "    ", "> ", "~", "~~", "https://hall.example", "\u1107\u1165", "[](x.md)", "몇일",
    "\t", "\r\n",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def mended(text: str) -> str:
    """Return a Korean page's text, mended."""
    return mend_page(parse_page(text, "docs/ko/a.md", "a.md", KO))


@given(TEXTS)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    """Whatever stands on a page, one run is enough."""
    once = mended(text)

    assert mended(once) == once


@given(TEXTS)
def test_letters_and_digits_stay(text: str) -> None:
    """What people wrote is kept to the letter: only signs, blanks, particles and list numbers change."""

    def letters(source: str) -> list[str]:
        kept = unicodedata.normalize("NFKC", source).translate({ord(one): None for one in "을를은는이가ㆍᆞ1"})
        return [one for one in kept if one.isalnum()]

    assert letters(mended(text)) == letters(text)


@given(st.text(max_size=200))
def test_any_text_can_be_checked_and_mended(text: str) -> None:
    """No text makes a rule fail, and every slip lies inside the page."""
    page = parse_page(text, "docs/en/a.md", "a.md", EN)

    for rule in TEXT_RULES:
        for slip in rule.find(page):
            assert 0 <= slip.start <= slip.end <= len(page.source)
    mend_page(page)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- 가\n  - 나\n    - 다\n", "- 가\n    - 나\n        - 다\n"),
        ("1. 가\n   - 나\n2. 다\n", "1. 가\n    - 나\n2. 다\n"),
        ("> 말\n> - 가\n> - 나\n", "> 말\n>\n> - 가\n> - 나\n"),
        ('!!! note "가"\n    말\n    - 가\n    - 나\n', '!!! note "가"\n    말\n\n    - 가\n    - 나\n'),
        ("말\n1) 가\n2) 나\n", "말\n\n1. 가\n2. 나\n"),
        ("#제목\n", "# 제목\n"),
        ("`** 코드**`\n", "`** 코드**`\n"),
        ("```text\n- 가\n  - 나 ** 다**\n```\n", "```text\n- 가\n  - 나 ** 다**\n```\n"),
        ("| 가 | 나 |\n|---|---|\n| ** 다** | 라 |\n", "| 가 | 나 |\n|---|---|\n| **다** | 라 |\n"),
        ("문단\r\n- 가\r\n", "문단\r\n\r\n- 가\r\n"),
    ],
)
def test_repairs_are_what_was_meant(before: str, after: str) -> None:
    """Lists, quotations, notes and tables come out as GitHub shows them; code is left alone."""
    assert mended(before) == after


def test_a_mended_list_is_a_list() -> None:
    """What was joined to a paragraph is read as items afterwards."""
    page = parse_page(mended("말\n- 가\n- 나\n"), "docs/ko/a.md", "a.md", KO)

    assert [one.text for one in page.blocks if one.kind is BlockKind.ITEM] == ["가", "나"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("[180㎡](fact:a)을", "를"),
        ("[10명](fact:a)가", "이"),
        ("[한강(Han)](name:a)는", "은"),
        ("[서울](name:a)으로", "로"),
        ("[50%](fact:a)과", "와"),
        ("[WHO](name:a)은", "는"),
    ],
)
def test_particles_follow_the_sound(text: str, right: str) -> None:
    """Figures, units, brackets and letters are read aloud first."""
    slips = list(particle.find(parse_page(f"{text} 봅니다.\n", "docs/ko/a.md", "a.md", KO)))

    assert [one.better for one in slips] == [right]


@pytest.mark.parametrize(
    "text",
    ["[180㎡](fact:a)를", "[Kintex](name:a)은", "[강](name:a)이라는", "[](fact:a)이", "[강](name:a)은하수"],
)
def test_particles_nobody_can_be_sure_of_are_left(text: str) -> None:
    """Right ones, Latin words that may be read two ways, and letters that begin another word."""
    assert list(particle.find(parse_page(f"{text} 봅니다.\n", "docs/ko/a.md", "a.md", KO))) == []
