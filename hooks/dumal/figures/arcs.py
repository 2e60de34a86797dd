"""Outlines as a net of arcs: a border that two areas share is one arc, simplified once and drawn once.

An arc runs from one meeting of borders to the next, so simplifying opens no gaps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from dumal.figures.projection import Spot
from dumal.ledger import Ring

__all__ = ["Arc", "Net"]

Vertex = tuple[float, float]
Arc = tuple[Vertex, ...]

TOLERANCE = 0.7
"""Units an arc may stray from its border: less than a pixel at full width."""


class Net:
    """The arcs of a set of rings."""

    __slots__ = ("_drawn", "_meetings", "_project")

    def __init__(self, rings: Iterable[Ring], project: Callable[[Vertex], Spot]) -> None:
        self._project = project
        self._drawn: dict[Arc, tuple[Spot, ...]] = {}
        neighbours: dict[Vertex, set[Vertex]] = {}
        for ring in rings:
            for one, other in pairwise(ring):
                neighbours.setdefault(one, set()).add(other)
                neighbours.setdefault(other, set()).add(one)
        self._meetings = {vertex for vertex, around in neighbours.items() if len(around) > 2}

    def arcs(self, rings: Iterable[Ring]) -> list[Arc]:
        """Return the arcs of some rings, each once, running the same way whoever asks."""
        return list(dict.fromkeys(_canonical(arc) for ring in rings for arc in self._split(ring)))

    def draw(self, arc: Arc) -> tuple[Spot, ...]:
        """Return an arc projected and simplified."""
        key = _canonical(arc)
        if key not in self._drawn:
            self._drawn[key] = tuple(simplify([self._project(vertex) for vertex in key]))
        return self._drawn[key] if key == arc else self._drawn[key][::-1]

    def outline(self, ring: Ring) -> list[Spot]:
        """Return a ring put together from its arcs."""
        spots = [spot for arc in self._split(ring) for spot in self.draw(arc)[:-1]]
        return [*spots, spots[0]]

    def _split(self, ring: Ring) -> Iterator[Arc]:
        """Cut a ring wherever borders meet; one that meets none is cut in two, for a ring cannot be simplified."""
        body = ring[:-1]
        cuts = [index for index, vertex in enumerate(body) if vertex in self._meetings]
        if len(cuts) < 2:
            start = cuts[0] if cuts else body.index(min(body))
            body = body[start:] + body[:start]
            cuts = [0, len(body) // 2]
        turned = body[cuts[0] :] + body[: cuts[0]]
        ends = [cut - cuts[0] for cut in cuts] + [len(turned)]
        closed = (*turned, turned[0])
        yield from (closed[start : end + 1] for start, end in pairwise(ends))


def _canonical(arc: Arc) -> Arc:
    return min(arc, arc[::-1])


def simplify(spots: list[Spot]) -> list[Spot]:
    """Leave out what strays less than the tolerance (Douglas and Peucker)."""
    if len(spots) < 3:
        return spots
    far, at = max((_distance(spot, spots[0], spots[-1]), index) for index, spot in enumerate(spots[1:-1], 1))
    if far <= TOLERANCE:
        return [spots[0], spots[-1]]
    return simplify(spots[: at + 1])[:-1] + simplify(spots[at:])


def _distance(spot: Spot, start: Spot, end: Spot) -> float:
    """Return how far a spot lies from a line."""
    (x, y), (x1, y1), (x2, y2) = spot, start, end
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    if length == 0:
        return float(((x - x1) ** 2 + (y - y1) ** 2) ** 0.5)
    return float(abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length)
