"""Places for names and numbers on a map, so that none covers another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dumal.figures.projection import Spot

__all__ = ["Box", "apart", "place_label", "width_of"]

APART = 40.0
"""Units between the middles of two numbers, on the narrowest screen."""
STEP = 4
"""Units between the places tried for a label."""
OUTSIDE, FAR = 2, 50.0
"""How many corners of a label may stick out of its area, and how far off the middle is as bad as one."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle around its middle."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Say whether two boxes overlap."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )

    def corners(self) -> Iterator[Spot]:
        """Yield the four corners and the middle."""
        yield self.x, self.y
        for side in (-0.5, 0.5):
            yield from ((self.x + side * self.width, self.y + up * self.height) for up in (-0.5, 0.5))


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is: a Hangul syllable is as wide as it is tall, a Latin letter half that."""
    return sum(size if ord(sign) > 0x1100 else size * 0.56 for sign in text)


def apart(spots: Sequence[Spot]) -> list[Spot]:
    """Move numbers that would overlap away from each other, step by step, the same way every time."""
    moved = list(spots)
    for _ in range(60):
        for one in range(len(moved)):
            for other in range(one):
                moved[one], moved[other] = _parted(moved[one], moved[other])
    return moved


def _parted(one: Spot, other: Spot) -> tuple[Spot, Spot]:
    x, y = one[0] - other[0], one[1] - other[1]
    distance = (x * x + y * y) ** 0.5
    if distance >= APART:
        return one, other
    x, y = (x / distance, y / distance) if distance else (1.0, 0.0)
    push = (APART - distance) / 4 + 0.05
    return (one[0] + x * push, one[1] + y * push), (other[0] - x * push, other[1] - y * push)


def place_label(
    rings: Sequence[Sequence[Spot]], size: tuple[float, float], taken: Sequence[Box]
) -> Box | None:
    """Return where in an area a label stands best: inside, on nothing else, near the area's middle.

    None when it finds no room; the legend names the area then.
    """
    xs, ys = [x for ring in rings for x, _ in ring], [y for ring in rings for _, y in ring]
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    found: list[tuple[float, float, float]] = []
    for x in range(int(min(xs)), int(max(xs)) + 1, STEP):
        for y in range(int(min(ys)), int(max(ys)) + 1, STEP):
            box = Box(x, y, *size)
            if _inside((x, y), rings) and not any(box.meets(one) for one in taken):
                outside = sum(not _inside(corner, rings) for corner in box.corners())
                if outside <= OUTSIDE:
                    found.append((outside * FAR + abs(x - middle[0]) + abs(y - middle[1]), x, y))
    return Box(*min(found)[1:], *size) if found else None


def _inside(spot: Spot, rings: Sequence[Sequence[Spot]]) -> bool:
    """Say whether a spot lies in an area (holes are rings too)."""
    x, y = spot
    crossings = 0
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                crossings += 1
    return crossings % 2 == 1
