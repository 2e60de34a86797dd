"""Outlines of areas, from GeoJSON: read once, and every shape that cannot be drawn refused."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["NotDrawable", "Outline", "Ring", "read_outlines"]

Vertex = tuple[float, float]
"""Longitude and latitude."""
Ring = tuple[Vertex, ...]
"""Closed: the last vertex is the first."""


class NotDrawable(ValueError):
    """A file holds no outlines; the message is for editors and the same in every language."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One feature."""

    properties: Mapping[str, object]
    rings: tuple[Ring, ...]
    """Outer and inner ones alike."""


def read_outlines(path: Path) -> tuple[Outline, ...]:
    """Read the features of a GeoJSON file.

    Raises:
        NotDrawable: the file is missing, is no GeoJSON, or holds something else than polygons.
    """
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise NotDrawable(getattr(error, "strerror", None) or str(error)) from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features:
        raise NotDrawable("no features")
    return tuple(_outline(feature, number) for number, feature in enumerate(features))


def _outline(feature: object, number: int) -> Outline:
    try:
        if not isinstance(feature, dict):
            raise TypeError(feature)
        return Outline(dict(feature["properties"]), tuple(_rings(feature["geometry"])))
    except (KeyError, TypeError, ValueError) as error:
        raise NotDrawable(f"features[{number}]: {error!r}") from error


def _rings(geometry: Mapping[str, object]) -> Iterator[Ring]:
    coordinates = geometry["coordinates"]
    if geometry["type"] not in ("Polygon", "MultiPolygon") or not isinstance(coordinates, list):
        raise TypeError(geometry["type"])
    for polygon in coordinates if geometry["type"] == "MultiPolygon" else [coordinates]:
        for ring in polygon:
            yield tuple((float(vertex[0]), float(vertex[1])) for vertex in ring)
