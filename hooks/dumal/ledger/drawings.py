"""Charts, timelines and maps: which facts they draw, and in which words. `data/figures.yml`.

Values never stand here: a mark names a fact, and the fact holds the value. In captions, `[](fact:id)` is
filled in from the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.locales import Bilingual

__all__ = [
    "AnyDrawing",
    "Chart",
    "ChartKind",
    "DrawingWords",
    "DrawingsFile",
    "Layers",
    "MapDrawing",
    "Mark",
    "Timeline",
]


class ChartKind(StrEnum):
    """How values are shown."""

    BARS = "bars"
    """One bar each, from zero."""
    POINTS = "points"
    """One point each over its year, joined by a line that claims nothing in between."""
    CELLS = "cells"
    """Two values, a part and its whole, as some cells among a thousand."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn."""

    span: Span
    fact: str
    """`id` or `id#facet`."""
    label: Bilingual
    """What it is, in few words; whether it is forecast, corrected or computed is added."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of a few values."""

    id: str
    span: Span
    kind: ChartKind
    title: Bilingual
    description: Bilingual
    """What the picture shows, for readers who do not see it; no figures, the table has them."""
    axis: Bilingual
    """What is measured, and in what; the year is added."""
    unit: str
    """The unit all values share, as the ledger writes it."""
    marks: tuple[Mark, ...]
    caption: Bilingual
    shows: str = ""
    """Id of a fact that the drawn values must bear out: their ratio or share."""
    outside: Bilingual | None = None
    """What only other sources say."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order. Whether one is done, planned or later follows from its fact."""

    id: str
    span: Span
    title: Bilingual
    description: Bilingual
    marks: tuple[Mark, ...]
    caption: Bilingual | None = None
    now: str = ""
    """Id of the fact that dates the source: what is planned, was planned then."""


@dataclass(frozen=True, slots=True)
class Layers:
    """A GeoJSON file, and how its properties are called."""

    file: str
    """Name in `data/`."""
    code: str
    """Property with the code that `places.yml` gives an area."""
    layer: str
    """Property that tells coarse outlines from fine ones."""
    order: tuple[str, ...]
    """Values of `layer`, coarse to fine: the first is outlined, the others are hairlines."""


@dataclass(frozen=True, slots=True)
class MapDrawing:
    """A map of the places and areas of `places.yml`."""

    id: str
    span: Span
    title: Bilingual
    description: Bilingual
    outlines: Layers
    caption: Bilingual | None = None
    hatched: tuple[str, ...] = ()
    """Ids of areas to be hatched."""
    hatching: Bilingual | None = None
    """What the hatching means."""
    scale_km: int = 5


@dataclass(frozen=True, slots=True)
class DrawingsFile:
    """`data/figures.yml`."""

    charts: Mapping[str, Chart] = field(default_factory=dict)
    timelines: Mapping[str, Timeline] = field(default_factory=dict)
    maps: Mapping[str, MapDrawing] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DrawingWords:
    """The words around and inside drawings."""

    numbers: Bilingual
    """Opens the table with the numbers drawn."""
    item: Bilingual
    value: Bilingual
    corrected: Bilingual
    """Said of a value the source printed wrongly."""
    cells: Bilingual
    """Of a part among a thousand cells; {n} is how many are filled."""
    undated: Bilingual
    north: Bilingual
    soft: Bilingual
    """A place known only as a stretch of land."""
    unpinned: Bilingual
    """Opens the list of places without a point."""
    on_map: Bilingual
    """Leads from a place to its number on the map; {n} is the number."""


AnyDrawing = Chart | Timeline | MapDrawing
