"""From degrees to the units of a drawing: equirectangular, true to scale at the middle of the map."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dumal.ledger import Bounds

__all__ = ["WIDTH", "Projection", "Spot"]

WIDTH = 720.0
"""Units of a map from west to east, margins aside."""
KM_PER_DEGREE = 111.2

Spot = tuple[float, float]
"""Right and down, in units."""


@dataclass(frozen=True, slots=True)
class Projection:
    """How a map is drawn."""

    bounds: Bounds

    @property
    def _shrink(self) -> float:
        """How much shorter a degree is from west to east than from south to north."""
        return math.cos(math.radians(float(self.bounds.south + self.bounds.north) / 2))

    @property
    def per_degree(self) -> float:
        """Units in a degree of latitude."""
        return WIDTH / (float(self.bounds.east - self.bounds.west) * self._shrink)

    @property
    def per_km(self) -> float:
        """Units in a kilometre."""
        return self.per_degree / KM_PER_DEGREE

    @property
    def height(self) -> float:
        """Units from north to south."""
        return float(self.bounds.north - self.bounds.south) * self.per_degree

    def spot(self, lon: float, lat: float) -> Spot:
        """Return where a coordinate lies."""
        right = (lon - float(self.bounds.west)) * self._shrink * self.per_degree
        return right, (float(self.bounds.north) - lat) * self.per_degree
