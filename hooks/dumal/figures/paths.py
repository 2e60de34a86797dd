"""Spots written as the `d` of an SVG path: relative steps, one decimal, no rounding adds up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dumal.figures.projection import Spot

__all__ = ["closed_path", "number", "open_path"]


def open_path(lines: Iterable[Sequence[Spot]]) -> str:
    """Write lines."""
    return "".join(_line(line) for line in lines)


def closed_path(rings: Iterable[Sequence[Spot]]) -> str:
    """Write rings; the last spot, which is the first, is left to `z`."""
    return "".join(_line(ring[:-1]) + "z" for ring in rings)


def number(tenths: int) -> str:
    """Write tenths of a unit as shortly as SVG allows."""
    text = f"{tenths / 10:g}"
    return text.replace("0.", ".", 1) if text.lstrip("-").startswith("0.") else text


def _line(spots: Sequence[Spot]) -> str:
    points = [(round(x * 10), round(y * 10)) for x, y in spots]
    steps = ((x - before[0], y - before[1]) for (x, y), before in zip(points[1:], points, strict=False))
    drawn = [step for step in steps if step != (0, 0)]
    return f"M{_pair(points[0])}" + ("l" + " ".join(map(_pair, drawn)) if drawn else "")


def _pair(point: tuple[int, int]) -> str:
    x, y = map(number, point)
    return x + y if y.startswith("-") else f"{x} {y}"
