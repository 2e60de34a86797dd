"""Places and areas for the map and its table. `data/places.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.locales import Bilingual

__all__ = ["Area", "AreaKind", "Bounds", "Place", "PlaceBasis", "PlacesFile", "Point"]


class PlaceBasis(StrEnum):
    """Where a point comes from."""

    POINT = "point"
    """A published coordinate."""
    PROXY = "proxy"
    """The coordinate of something next to it."""
    DERIVED = "derived"
    """Computed from boundaries."""
    NONE = "none"
    """Nothing could be sourced: listed, never pinned."""


class AreaKind(StrEnum):
    """What sort of area."""

    GU = "gu"
    LEGAL_DONG = "legal-dong"


@dataclass(frozen=True, slots=True)
class Point:
    """WGS84, decimal degrees."""

    lat: Decimal
    lon: Decimal


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the map shows, in degrees."""

    west: Decimal
    south: Decimal
    east: Decimal
    north: Decimal


@dataclass(frozen=True, slots=True)
class Place:
    """A place, with or without a point."""

    id: str
    span: Span
    ref: str
    label: Bilingual
    """What the map and the table call it."""
    basis: PlaceBasis
    where: Bilingual
    """Neighbourhood and district, or where abroad."""
    names: tuple[str, ...] = ()
    """Ids in names.yml."""
    position: Point | None = None
    precision_m: int | None = None
    """Our judgement of the point's error, in metres."""
    proxy_of: Bilingual | None = None
    """What the coordinate really belongs to."""
    gu: str = ""
    """Id of the district among `areas`; empty outside the map."""
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A district or neighbourhood whose outline the map draws."""

    id: str
    span: Span
    label: Bilingual
    code: str
    """Key of its polygon."""
    kind: AreaKind
    centre: Point | None = None
    """Where its label stands."""
    km2: Decimal | None = None
    in_article: bool = False
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class PlacesFile:
    """`data/places.yml`."""

    bounds: Bounds
    attribution: Bilingual
    """Printed under the map."""
    cautions: tuple[Bilingual, ...]
    """What the map must not be taken to say."""
    places: Mapping[str, Place]
    areas: Mapping[str, Area]
