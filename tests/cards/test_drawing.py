"""The pictures themselves, in the font that comes with the project."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from dumal.cards import HEIGHT, WIDTH, Card, draw, icons

CARD = Card(
    "도서관",
    "책을 빌리는 법",
    "How to borrow books",
    "누구에게나 열려 있습니다",
    ("#15191c", "#fff", "#0b5a52"),
)
LONG = "정밀의료 연구개발 기반 조성을 위한 업무협약 체결과 그 뒤의 경과를 시간 순서대로 모두 정리한 아주 긴 제목 "


@pytest.fixture(scope="module")
def font(root: Path) -> bytes:
    """The original that cards are drawn in."""
    return (root / "overrides" / "fonts" / "Pretendard.woff2").read_bytes()


def opened(card: Card, font: bytes) -> Image.Image:
    """Draw a card and open it."""
    return Image.open(io.BytesIO(draw(card, font))).convert("RGB")


def test_a_card_has_the_size_it_is_said_to_have(font: bytes) -> None:
    """1200 by 630, and small enough to be fetched by the hundred."""
    assert opened(CARD, font).size == (WIDTH, HEIGHT) == (1200, 630)
    assert len(draw(CARD, font)) < 40_000


def test_the_same_card_is_the_same_bytes(font: bytes) -> None:
    """Nothing of the day goes in."""
    assert draw(CARD, font) == draw(CARD, font)


@pytest.mark.parametrize("text", [LONG, LONG * 3, "W" * 200, ""], ids=["long", "longer", "one word", "none"])
def test_no_text_reaches_the_edge(font: bytes, text: str) -> None:
    """However long a title, a brand or a line is, the margins stay empty."""
    card = replace(CARD, brand=text, title=text, twin=text, line=text)
    image = opened(card, font)
    for margin in ((0, 24, 76, HEIGHT), (WIDTH - 76, 24, WIDTH, HEIGHT), (0, HEIGHT - 20, WIDTH, HEIGHT)):
        part = image.crop(margin)
        assert ImageChops.difference(part, Image.new("RGB", part.size, "#fff")).getbbox() is None


def test_icons_are_squares_of_their_size() -> None:
    """One for a tab, transparent around the mark, one for a home screen, which is not."""
    small, large = (Image.open(io.BytesIO(body)) for _, body in icons("#0b5a52", "#fff"))

    assert (small.size, small.mode) == ((32, 32), "RGBA")
    assert (large.size, large.getpixel((0, 0))) == ((180, 180), (11, 90, 82))
