"""Word joiners stand where a browser would break a Korean word, and nowhere else."""

from __future__ import annotations

import pytest

from dumal.korean import JOINER, typeset

JOINED = {
    "180㎡를": "180|㎡|를",
    "(LIH)은": "(LIH)|은",
    "50%와": "50%|와",
    "“말”이": "“말”|이",
    "café(카페)는": "café(카페)|는",
    "&#34;말&#34;이": "&#34;말&#34;|이",
    "대화·장항동": "대화|·|장항동",
    "AI·바이오와": "AI|·|바이오와",
    "2021년~2025년": "2021년|~|2025년",
    "국립보건원(LIH)의": "국립보건원|(LIH)|의",
    "고양보건연구소(LIH-G)가": "고양보건연구소(LIH-|G)|가",
    "‘-gu’를": "‘-|gu’|를",
    "LIH-G": "LIH-|G",
    "K-바이오": "K-|바이오",
    "99,837㎡": "99,837|㎡",
    "2022–2027년": "2022|–|2027년",
    "<a><data>50%</data></a>를": "<a><data>50%</data></a>|를",
    "99,837<small>㎡</small>": "99,837<small>|㎡</small>",
    "<b>대화</b>·<a href='x'>장항동</a>": "<b>대화</b>|·<a href='x'>|장항동</a>",
    "<code>write()</code>를": "<code>write()</code>|를",
}

AS_WRITTEN = [
    "180명을, 180m²를 가는 이 말은",  # browsers keep these
    "‘말’ (한국어) “말”",
    "<p>50%</p>와",  # another paragraph
    "바이오/의료",
    "2024-11-27 bio-precision",
    '<a title="50%를" href="/대화·장항동">말</a>',
    "<head><title>50%를</title></head>",
    "<script>'50%를'</script><pre>50%를</pre><code>50%를</code><svg><text>50%를</text></svg><!-- 50%를 -->",
    "https://example.kr/LIH-G·A",
]


@pytest.mark.parametrize(("html", "expected"), JOINED.items())
def test_a_word_is_held_together(html: str, expected: str) -> None:
    """No line can begin with a particle, a unit or the second half of a name."""
    assert typeset(html) == expected.replace("|", JOINER)


@pytest.mark.parametrize("html", AS_WRITTEN)
def test_the_rest_stays_as_written(html: str) -> None:
    """Attributes, code, drawings, addresses and what browsers keep anyway are not touched."""
    assert typeset(html) == html


def test_a_long_chain_breaks_behind_its_dots() -> None:
    """A chain that no phone's line holds may break, but no line begins with its dot."""
    chain = "바이오·헬스케어·의료기기·정밀의학은"

    assert typeset(chain) == chain.replace("·", f"{JOINER}·")


@pytest.mark.parametrize("html", [*JOINED, *AS_WRITTEN])
def test_typesetting_twice_changes_nothing(html: str) -> None:
    """A page may pass through more than once."""
    once = typeset(html)

    assert typeset(once) == once
    assert once.replace(JOINER, "") == html
