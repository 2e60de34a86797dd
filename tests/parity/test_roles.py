"""Two amounts of a kind that have changed places."""

from __future__ import annotations

import pytest

from dumal.diagnostics import Severity
from dumal.parity.figures import compare_texts

_SWAPPED = [
    (
        "벌금 20만 원, 과징금 70만 원을 냈다.",
        "They paid a fine of 700,000 won and a surcharge of 200,000 won.",
    ),
    ("찬성 61%, 반대 27%였다.", "Twenty-seven percent were in favour and 61 percent against."),
    ("마을에 33가구 52명이 산다.", "The village has 33 people in 52 households."),
    (
        "두 구는 각각 12억 원과 21억 원을 냈다.",
        "The two paid 2.1 billion won and 1.2 billion won, respectively.",
    ),
    ("KT는 4만 원, SK는 6만 원을 받는다.", "SK charges 40,000 won and KT 60,000 won."),
]
_IN_PLACE = [
    (
        "벌금 20만 원, 과징금 70만 원을 냈다.",
        "They paid a surcharge of 700,000 won and a fine of 200,000 won.",
    ),
    ("찬성 61%, 반대 27%였다.", "Twenty-seven percent were against, with 61 percent in favour."),
    ("마을에 33가구 52명이 산다.", "The village has 52 people in 33 households."),
    (
        "두 구는 각각 12억 원과 21억 원을 냈다.",
        "The two paid 1.2 billion won and 2.1 billion won, respectively.",
    ),
    ("KT는 4만 원, SK는 6만 원을 받는다.", "SK charges 60,000 won and KT 40,000 won."),
]


@pytest.mark.parametrize(("ko", "en"), _SWAPPED)
def test_amounts_in_each_others_place_are_found(ko: str, en: str) -> None:
    """Both amounts are said to differ where each stands with the other's name."""
    found = compare_texts((ko, en))
    assert [one.severity for one in found] == [Severity.WARNING, Severity.WARNING]


@pytest.mark.parametrize(("ko", "en"), _IN_PLACE)
def test_word_order_alone_is_no_finding(ko: str, en: str) -> None:
    """Amounts may come in another order as long as each keeps its name."""
    assert compare_texts((ko, en)) == ()
