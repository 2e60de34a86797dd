"""The picture of a card."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageColor, ImageDraw, ImageFont

from dumal.cards.card import Card
from dumal.cards.wrapping import wrap

__all__ = ["HEIGHT", "MAKER", "WIDTH", "draw"]

WIDTH, HEIGHT = 1200, 630
MAKER = "1"
"""Counts changes of this module: a card is drawn anew when it changes."""

_EDGE = 80
_ROOM = WIDTH - 2 * _EDGE
_TOP, _BOTTOM = 150, 520
"""Between which the titles stand."""
_SIZES = (92, 84, 76, 68, 60, 54, 48, 42)
"""Of the title, in pixels: the largest that leaves room is taken."""
_LINES = 3
_LARGE = 72
"""From this size on, fewer lines count for more than larger letters."""
_MOST = 6
"""Lines the smallest title may have; what is longer ends in an ellipsis."""
_LEADING, _GAP = 1.24, 26
_SMALL, _TWIN = 32, 38
_BOLD, _NORMAL = 700, 400
_SHADES = 48
"""Colours of the file: ink and accent on paper, and the steps between them."""

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Text:
    """Lines of one size."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont
    size: int

    @property
    def height(self) -> int:
        return round(len(self.lines) * self.size * _LEADING)


def draw(card: Card, font: bytes) -> bytes:
    """Draw a card.

    Args:
        card: what it says.
        font: TrueType, best variable in weight.

    Returns:
        PNG, the same bytes each time.
    """
    ink, paper, accent = (_colour(text) for text in card.colours)
    soft = _mix(ink, paper, 0.72)
    image = Image.new("RGB", (WIDTH, HEIGHT), paper)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, WIDTH, 20), fill=accent)
    _write(pen, _text(card.brand, font, (_SMALL,), _BOLD, 1), 78, accent)
    title, other = _titles(card, font)
    top = _TOP + max(0, _BOTTOM - _TOP - title.height - _GAP - other.height) // 2
    _write(pen, title, top, ink)
    _write(pen, other, top + title.height + _GAP, soft)
    pen.rectangle((_EDGE, 546, WIDTH - _EDGE, 548), fill=_mix(ink, paper, 0.18))
    _write(pen, _text(card.line, font, (30, 26, 22), _NORMAL, 1), 560, soft)
    return _file(image)


def _titles(card: Card, font: bytes) -> tuple[_Text, _Text]:
    """Choose the largest title that leaves room for its twin."""
    other = _text(card.twin, font, (_TWIN, 34, 30), _NORMAL, 2)
    room = _BOTTOM - _TOP - _GAP - other.height
    tried = [_text(card.title, font, (size,), _BOLD, _MOST) for size in _SIZES]
    fitting = [text for text in tried if text.height <= room and len(text.lines) <= _LINES]
    large = [text for text in fitting if text.size >= _LARGE]
    if large:
        return min(large, key=lambda text: len(text.lines)), other
    return next(iter(fitting), tried[-1]), other


def _text(text: str, font: bytes, sizes: tuple[int, ...], weight: int, most: int) -> _Text:
    """Set a text in the largest size that needs no more than `most` lines; in the smallest, the rest is left out."""
    for size in sizes:
        face = _face(font, size, weight)
        lines = wrap(text, _ROOM, face.getlength)
        if len(lines) <= most:
            return _Text(lines, face, size)
    return _Text((*lines[: most - 1], _cut_off(lines[most - 1], face)), face, size)


def _cut_off(line: str, face: ImageFont.FreeTypeFont) -> str:
    """End a line with an ellipsis, and as much earlier as that needs."""
    while face.getlength(f"{line}…") > _ROOM:
        line = line[:-1].rstrip()
    return f"{line}…"


@lru_cache(maxsize=16)  # opening WOFF2 takes a tenth of a second
def _face(font: bytes, size: int, weight: int) -> ImageFont.FreeTypeFont:
    """Open a font; its own plain layout, since what shapes text elsewhere differs from machine to machine."""
    face = ImageFont.truetype(io.BytesIO(font), size, layout_engine=ImageFont.Layout.BASIC)
    try:
        axes = face.get_variation_axes()
    except OSError:  # a font of one weight
        return face
    chosen = (weight if axis["name"] == b"Weight" else axis["default"] for axis in axes)
    face.set_variation_by_axes([float(value or 0) for value in chosen])
    return face


def _write(pen: ImageDraw.ImageDraw, text: _Text, top: int, colour: Colour) -> None:
    for number, line in enumerate(text.lines):
        pen.text((_EDGE, top + round(number * text.size * _LEADING)), line, font=text.font, fill=colour)


def _colour(text: str) -> Colour:
    red, green, blue = ImageColor.getrgb(text)[:3]  # without a transparency it may have
    return red, green, blue


def _mix(first: Colour, second: Colour, share: float) -> Colour:
    red, green, blue = (
        round(one * share + two * (1 - share)) for one, two in zip(first, second, strict=True)
    )
    return red, green, blue


def _file(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.quantize(_SHADES, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()
