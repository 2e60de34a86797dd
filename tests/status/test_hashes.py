"""A section's hash changes with what it says, and with nothing else."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from dumal.documents import parse_page
from dumal.locales import EN, KO
from dumal.status import hashes_of

PAGE = """---
title: 강당
updated: 2026-01-02
---

# 강당

머리말입니다.

## 크기 { #size }

강당에는 [좌석 1,250석](fact:hall-seats)이 있고 [약도](map.md#hall)도 있습니다.

| 곳 | 넓이 |
|---|---:|
| 무대 | 20㎡ |

- 무대
- 객석

```ledger
list: names
```
"""


def said(text: str) -> dict[str, str]:
    """Return the hashes of a Korean page."""
    return hashes_of(parse_page(text, "docs/ko/hall.md", "hall.md", KO))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("강당에는 ", "강당에는\n"),
        ("머리말입니다.", "**머리말**입니다."),
        ("[약도]", "[_약도_]"),
        ("| 곳 | 넓이 |\n|---|---:|", "| 곳   | 넓이 |\n|:-----|------|"),
        ("- 무대\n- 객석", "* 무대\n* 객석"),
        ("## 크기 { #size }", "## 크기  {#size}  ##"),
        ("머리말입니다.", "머리말입니다.\n\n<!-- dumal: DM210 because 까닭 -->"),
        ("updated: 2026-01-02", "updated: 2026-03-04"),
        ("있습니다", "있습 니다"),
        ("\n\n- 무대", "\n\n\n\n- 무대"),
    ],
    ids=str,
)
def test_formatting_says_nothing(old: str, new: str) -> None:
    """Wraps, emphasis, padding, marks, comments and Korean spacing leave every hash as it was."""
    assert old in PAGE
    assert said(PAGE.replace(old, new, 1)) == said(PAGE)


@pytest.mark.parametrize(
    ("old", "new", "sections"),
    [
        ("1,250석", "1,350석", "size"),
        ("fact:hall-seats", "fact:hall-cost", "size"),
        ("map.md#hall", "map.md#stage", "size"),
        ("20㎡", "2㎡", "size"),
        ("- 무대\n- 객석", "1. 무대\n2. 객석", "size"),
        ("- 객석", "    - 객석", "size"),
        ("list: names", "list: places", "size"),
        ("머리말입니다.", "머리말입니다!", "_top"),
        ("title: 강당", "title: 큰 강당", "_top"),
        ("{ #size }", "{ #extent }", "size extent _order"),
        ("## 크기", "### 크기", "size _order"),
    ],
    ids=str,
)
def test_content_counts(old: str, new: str, sections: str) -> None:
    """Words, figures, citations, addresses, structure and the title change the hash of their own section."""
    before, after = said(PAGE), said(PAGE.replace(old, new, 1))

    assert {key for key in before | after if before.get(key) != after.get(key)} == set(sections.split())


def test_english_words_are_told_apart() -> None:
    """In English a space between letters or digits parts words and figures; beside a sign it does not."""

    def of(text: str) -> str:
        return hashes_of(parse_page(f"# Hall\n\n{text}\n", "docs/en/hall.md", "hall.md", EN))["_top"]

    assert of("now here") != of("nowhere")
    assert of("10 5") != of("105")
    assert of("50 %") == of("50%")


words = st.text(st.sampled_from("가나다 말글 ab12.,()%"), min_size=1, max_size=30).map(
    lambda one: f"글{' '.join(one.split())}글"
)


@given(st.lists(words, min_size=1, max_size=6), st.data())
def test_wraps_and_emphasis_never_count(paragraphs: list[str], data: st.DataObject) -> None:
    """However a text is wrapped, spaced out or emphasised, its hash stays."""
    plain = "# 제목\n\n" + "\n\n".join(paragraphs) + "\n"
    dressed = []
    for one in paragraphs:
        wrap = data.draw(st.sampled_from([" ", "\n", "  "]))
        strong = data.draw(st.booleans())
        text = one.replace(" ", wrap)
        dressed.append(f"**{text}**" if strong else text)

    assert said(plain) == said("# 제목\n\n" + "\n\n\n".join(dressed) + "\n\n")
