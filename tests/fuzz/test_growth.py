"""No text holds a check up: the time grows with the length of a page, whatever stands on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import pytest

from dumal.documents.pages import PageTexts
from dumal.locales import LOCALES
from dumal.parity import check_site
from dumal.safety import check_page
from dumal.site import Site, load_site
from dumal.status import Record
from dumal.text import mend_page
from tests.fuzz.targets import LIBRARY

PIECES = [
    "[", "![", "[](", "<", "> ", ">", "- ", "  - ", "- a\n    - b\n", "- [ ] a\n", "| 1 ", "| a | b |\n", "**", "`",
    "&#", "*[A]: b\n", "[^a]", "<b>", "<!-- ", "{ #a }", "](fact:a)", "[1](fact:hall-seats) ", "\\", "(", "“",
    "A.B.", "twenty-", "1 people\n\n", "# 1 { #a }\n\n1\n\n", "가", "가는 ", "1~", "제1조 ", "\u200b",
    "Hanbit Institute of Health ", "http://a.b ", "<!-- dumal: DM230 because a -->\n",
]  # fmt: skip


@lru_cache(maxsize=1)
def library() -> Site:
    """The library, read once."""
    return load_site(LIBRARY)


def work(text: str) -> Callable[[], None]:
    """Return all that is done to a page, and to its twin which says the same."""

    def run() -> None:
        pair = PageTexts("a.md", {locale.code: text for locale in LOCALES}).parse()
        check_site(replace(library(), pairs=(pair,), record=Record(), found=()), beside=check_page)
        for page in pair.pages():
            mend_page(page)

    return run


def seconds(act: Callable[[], None]) -> float:
    """Return the processor time of the better of two goes."""
    times = []
    for _ in range(2):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_length_only(piece: str) -> None:
    """Eight times the text takes far less than eight squared times the time."""
    short, long = (seconds(work(piece * (size // len(piece)))) for size in (400, 3_200))

    assert long < 28 * max(short, 0.005)


def test_one_endless_line() -> None:
    """A line of as many characters as a page may have is read."""
    short, long = (seconds(work("가나 다라. " * (size // 7))) for size in (4_000, 32_000))

    assert long < 28 * short
