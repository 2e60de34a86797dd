"""Titles in lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dumal.cards import wrap


def test_lines_break_between_words_and_are_about_as_long() -> None:
    """No word is split, and the last line is no orphan."""
    assert wrap("바이오 정밀의료 클러스터 한눈에 보기", 16, len) == (
        "바이오 정밀의료",
        "클러스터 한눈에 보기",
    )


def test_a_word_no_line_holds_is_cut() -> None:
    """Nothing runs over the edge."""
    assert wrap("abcdefghij k", 4, len) == ("abcd", "efgh", "ij k")


@given(st.text(alphabet="가나 ab", max_size=60), st.integers(2, 20))
def test_nothing_is_lost_and_nothing_too_wide(text: str, width: int) -> None:
    """Whatever the text, every line fits and all letters are there."""
    lines = wrap(text, width, len)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) <= width for line in lines)
