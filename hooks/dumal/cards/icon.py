"""The site's mark in pixels, for those who do not read SVG: the shape of overrides/assets/logo.svg."""

from __future__ import annotations

import io
from collections.abc import Iterator

from PIL import Image, ImageColor, ImageDraw

__all__ = ["icons"]

_GRID = 32
_BUBBLE = ((2, 2), (30, 2), (30, 24), (15, 24), (8, 31), (8, 24), (2, 24))
_BARS = ((8, 8, 24, 11), (8, 15, 24, 18))
_FINER = 8
"""Drawn so many times larger, then made small: edges become smooth."""
_TILE = 180
"""Pixels of the icon on a phone's home screen, which cuts off corners: the mark is smaller there, on its colour."""


def icons(accent: str, paper: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and PNG of each icon; colours as CSS writes them."""
    yield "icon-32.png", _png(_mark(32, 1, accent, None))
    yield f"icon-{_TILE}.png", _png(_mark(_TILE, 0.62, paper, accent))


def _mark(size: int, share: float, colour: str, ground: str | None) -> Image.Image:
    """Draw the mark in a square; without a ground, what is not the mark is transparent."""
    large = size * _FINER
    shape = Image.new("L", (large, large), 0)
    pen = ImageDraw.Draw(shape)
    unit = large * share / _GRID
    start = (large - unit * _GRID) / 2
    pen.polygon([(start + x * unit, start + y * unit) for x, y in _BUBBLE], fill=255)
    for left, top, right, bottom in _BARS:
        box = (start + left * unit, start + top * unit, start + right * unit - 1, start + bottom * unit - 1)
        pen.rectangle(box, fill=0)
    shape = shape.resize((size, size), Image.Resampling.BOX)
    mark = Image.new("RGBA", (size, size), (*ImageColor.getrgb(colour)[:3], 255))
    if ground is None:
        mark.putalpha(shape)
        return mark
    return Image.composite(mark.convert("RGB"), Image.new("RGB", (size, size), ground), shape)


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
