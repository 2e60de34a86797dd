"""Particles follow how a word is read."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dumal.korean import choose_josa, final_sound, josa, with_josa


@pytest.mark.parametrize(
    ("word", "pair", "written"),
    [
        ("고양시", "은/는", "고양시는"),
        ("고양", "은/는", "고양은"),
        ("서울", "으로/로", "서울로"),
        ("일산", "으로/로", "일산으로"),
        ("대구", "으로/로", "대구로"),
        ("서울", "은/는", "서울은"),
        ("책", "이라/라", "책이라"),
        ("나무", "이나/나", "나무나"),
        ("영민", "아/야", "영민아"),
        ("부분", "과/와", "부분과"),
    ],
)
def test_hangul(word: str, pair: str, written: str) -> None:
    """After Hangul the last syllable's final decides; 으로 loses its 으 after ㄹ as after a vowel."""
    assert with_josa(word, pair) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("0", "0은"),
        ("1", "1은"),
        ("2", "2는"),
        ("3", "3은"),
        ("4", "4는"),
        ("5", "5는"),
        ("6", "6은"),
        ("9", "9는"),
        ("10", "10은"),
        ("2,000", "2,000은"),
        ("40000", "40000은"),
        ("100,000", "100,000은"),
        ("100000000", "100000000은"),
        ("1000000000000", "1000000000000는"),
        ("12억", "12억은"),
        ("2조", "2조는"),
        ("2조 920억 달러", "2조 920억 달러는"),
        ("3.5", "3.5는"),
        ("3.50", "3.50은"),
        ("007", "007은"),
        ("010", "010은"),
        ("2024", "2024는"),
    ],
)
def test_digits(number: str, written: str) -> None:
    """Figures are read in Sino-Korean, round ones by their last unit, decimals digit by digit."""
    assert with_josa(number, "은/는") == written


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("1", "1로"),
        ("7", "7로"),
        ("8", "8로"),
        ("3", "3으로"),
        ("10", "10으로"),
        ("2021", "2021로"),
        ("2", "2로"),
    ],
)
def test_direction_after_digits(word: str, written: str) -> None:
    """일, 칠 and 팔 end in ㄹ, so 로 follows them."""
    assert with_josa(word, "으로/로") == written


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("LIH", "LIH가"),
        ("LIH-G", "LIH-G가"),
        ("LH", "LH가"),
        ("NCC", "NCC가"),
        ("SGL", "SGL이"),
        ("AI", "AI가"),
        ("IBM", "IBM이"),
        ("CNN", "CNN이"),
        ("KTR", "KTR이"),
        ("Gartner", "Gartner가"),
        ("Boston", "Boston이"),
        ("Google", "Google이"),
        ("Intel", "Intel이"),
        ("startup", "startup이"),
        ("Internet", "Internet이"),
        ("Wikipedia", "Wikipedia가"),
        ("Hong Kong", "Hong Kong이"),
        ("Nature", "Nature가"),
        ("café", "café가"),
    ],
)
def test_latin(word: str, written: str) -> None:
    """Acronyms are read letter by letter, other words as the loanword rules write them."""
    assert with_josa(word, "이/가") == written


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("66,000㎡", "66,000㎡를"),
        ("50%", "50%를"),
        ("3%p", "3%p를"),
        ("5km", "5km를"),
        ("5 kg", "5 kg을"),
        ("5㎏", "5㎏을"),
        ("100t", "100t을"),
        ("20℃", "20℃를"),
        ("Ⅲ", "Ⅲ을"),
        ("Ⅱ", "Ⅱ를"),
        ("ㄱ", "ㄱ을"),
        ("ㅏ", "ㅏ를"),
    ],
)
def test_units_and_symbols(word: str, written: str) -> None:
    """Symbols and units are read as words."""
    assert with_josa(word, "을/를") == written


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("고양시(Goyang)", "고양시(Goyang)는"),
        ("룩셈부르크 국립보건원(LIH)", "룩셈부르크 국립보건원(LIH)은"),
        ("'바이오'", "'바이오'는"),
        ("'고양(Goyang)'", "'고양(Goyang)'은"),
        ("'bio-market-2021'(fact)", "'bio-market-2021'(fact)은"),
        ("`updated: 2026-11-22`", "`updated: 2026-11-22`는"),
        ("'(사단)'", "'(사단)'은"),
        ("“시장”", "“시장”은"),
        ("「조례」", "「조례」는"),
        ("(시장)", "(시장)은"),
        ("고양시.", "고양시.는"),
        ("각주[1]", "각주[1]는"),
        ("", "는"),
        ("!?", "!?는"),
    ],
)
def test_brackets_and_quotes(word: str, written: str) -> None:
    """Bracketed additions and quotation marks are not read."""
    assert with_josa(word, "은/는") == written


@given(st.text(), st.sampled_from(["은/는", "으로/로", "이/가"]))
def test_any_text(word: str, pair: str) -> None:
    """Any text gets one of the two forms, and decomposed Hangul the same as composed."""
    assert choose_josa(word, pair) in pair.split("/")


def test_decomposed() -> None:
    """A name typed on a Mac (NFD) takes the same particle."""
    assert final_sound("\u1100\u1169\u110b\u1163\u11bc") == "ㅇ"


def test_examples() -> None:
    """The examples in the docstrings hold."""
    assert doctest.testmod(josa).failed == 0
