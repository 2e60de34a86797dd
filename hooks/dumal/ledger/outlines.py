"""Outlines of areas, from GeoJSON: read once, and every shape that cannot be drawn refused."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from dumal.nesting import is_deep

__all__ = ["NotDrawable", "Outline", "Ring", "read_outlines"]

_LARGEST = 5_000_000

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
        content = json.loads(_read(path))
    except (OSError, ValueError) as error:
        raise NotDrawable(getattr(error, "strerror", None) or str(error)) from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features:
        raise NotDrawable("no features")
    return tuple(_outline(feature, number) for number, feature in enumerate(features))


def _read(path: Path) -> str:
    """Read a plain file beside the data, of bearable size and depth.

    Raises:
        NotDrawable: it is none.
    """
    if path.is_symlink() or ".." in path.parts or (path.exists() and path.stat().st_size > _LARGEST):
        raise NotDrawable(f"no plain file of at most {_LARGEST:,} bytes in data/")
    text = path.read_bytes().decode("utf-8")
    if is_deep(text):
        raise NotDrawable("nests too deep")
    return text


def _outline(feature: object, number: int) -> Outline:
    try:
        if not isinstance(feature, dict):
            raise TypeError(feature)
        return Outline(dict(feature["properties"]), tuple(_rings(feature["geometry"])))
    except (LookupError, TypeError, ValueError, OverflowError) as error:
        raise NotDrawable(f"features[{number}]: {error!r}") from error


def _rings(geometry: Mapping[str, object]) -> Iterator[Ring]:
    coordinates = geometry["coordinates"]
    if geometry["type"] not in ("Polygon", "MultiPolygon") or not isinstance(coordinates, list):
        raise TypeError(geometry["type"])
    for polygon in coordinates if geometry["type"] == "MultiPolygon" else [coordinates]:
        for ring in polygon:
            yield tuple(_vertex(vertex) for vertex in ring)


def _vertex(position: Sequence[float]) -> Vertex:
    longitude, latitude = float(position[0]), float(position[1])
    if not (isfinite(longitude) and isfinite(latitude)):
        raise ValueError(position)
    return longitude, latitude
