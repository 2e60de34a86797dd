"""A map of the ledger's places and areas: what is drawn where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dumal.figures.arcs import Net
from dumal.figures.labels import Box, apart, place_label, width_of
from dumal.figures.paths import closed_path, number, open_path
from dumal.figures.projection import Projection, Spot
from dumal.ledger import Area, Layers, Ledger, MapDrawing, Outline, Place, PlaceBasis, Ring, read_outlines
from dumal.locales import Locale

__all__ = ["Drawn", "Label", "Land", "Pin", "draw_map"]

COARSE, FINE, DISC = 26.0, 14.0, 38.0
"""Units: names of coarse areas and discs of numbers, as large as a telephone needs; names of fine areas."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A place with its number."""

    number: int
    place: Place
    x: str
    y: str
    spot: tuple[str, str]
    """Where it really is: elsewhere, if its number had to make room."""
    moved: bool
    soft: str = ""
    """Radius of the stretch of land it stands for; empty for a point."""


@dataclass(frozen=True, slots=True)
class Label:
    """The name of an area."""

    text: str
    x: str
    y: str
    layer: str
    """`coarse` or `fine`."""


@dataclass(frozen=True, slots=True)
class Land:
    """What is drawn of the outlines, whatever the language."""

    projection: Projection
    outline: str
    hairlines: str
    hatched: str
    shapes: tuple[tuple[str, tuple[tuple[Spot, ...], ...]], ...]
    """Code and rings of each area."""
    coarse: frozenset[str]
    """Codes of the areas that are outlined."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A map in one language."""

    land: Land
    pins: tuple[Pin, ...]
    labels: tuple[Label, ...]
    hatched: tuple[Area, ...]
    unpinned: tuple[Place, ...]
    height: str
    scale: str
    """Length of the scale bar."""


def draw_map(drawing: MapDrawing, ledger: Ledger, root: Path, locale: Locale) -> Drawn:
    """Lay out a map."""
    hatched = tuple(ledger.areas[id_] for id_ in drawing.hatched)
    projection = Projection(ledger.bounds)
    codes = tuple(area.code for area in hatched)
    file = root / "data" / drawing.outlines.file
    land = _land(file, file.stat().st_mtime_ns, drawing.outlines, projection, codes)
    pins = tuple(_pins(ledger, projection))
    return Drawn(
        land=land,
        pins=pins,
        labels=tuple(_labels(land, ledger, codes, pins, locale)),
        hatched=hatched,
        unpinned=tuple(one for one in ledger.places.values() if not one.position),
        height=_text(projection.height),
        scale=_text(projection.per_km * drawing.scale_km),
    )


@lru_cache(maxsize=8)
def _land(
    file: Path, _changed: int, layers: Layers, projection: Projection, hatched: tuple[str, ...]
) -> Land:
    """Draw the outlines once for both languages, and again when the file has changed."""
    outlines = read_outlines(file)
    net = Net((ring for one in outlines for ring in one.rings), lambda vertex: projection.spot(*vertex))
    coarse = _rings(outlines, layers.layer, layers.order[:1])
    borders = set(net.arcs(coarse))
    fine = [arc for arc in net.arcs(_rings(outlines, layers.layer, layers.order[1:])) if arc not in borders]
    return Land(
        projection=projection,
        outline=closed_path(net.outline(ring) for ring in coarse),
        hairlines=open_path(net.draw(arc) for arc in fine),
        hatched=closed_path(net.outline(ring) for ring in _rings(outlines, layers.code, hatched)),
        shapes=tuple(
            (str(one.properties[layers.code]), tuple(tuple(net.outline(ring)) for ring in one.rings))
            for one in outlines
        ),
        coarse=frozenset(
            str(one.properties[layers.code])
            for one in outlines
            if one.properties[layers.layer] == layers.order[0]
        ),
    )


def _rings(outlines: tuple[Outline, ...], name: str, wanted: tuple[str, ...]) -> list[Ring]:
    return [ring for one in outlines if str(one.properties[name]) in wanted for ring in one.rings]


def _pins(ledger: Ledger, projection: Projection) -> Iterator[Pin]:
    """Number the places that have a point, and move numbers apart that would overlap."""
    placed = [
        (place, projection.spot(float(place.position.lon), float(place.position.lat)))
        for place in ledger.places.values()
        if place.position
    ]
    spots = apart([spot for _, spot in placed])
    for count, ((place, true), (x, y)) in enumerate(zip(placed, spots, strict=True), 1):
        soft = place.basis is PlaceBasis.DERIVED and place.precision_m
        yield Pin(
            number=count,
            place=place,
            x=_text(x),
            y=_text(y),
            spot=(_text(true[0]), _text(true[1])),
            moved=abs(x - true[0]) + abs(y - true[1]) > 2,
            soft=_text(projection.per_km * place.precision_m / 1000) if soft and place.precision_m else "",
        )


def _labels(
    land: Land, ledger: Ledger, hatched: tuple[str, ...], pins: tuple[Pin, ...], locale: Locale
) -> Iterator[Label]:
    """Name hatched areas where there is room, then coarse ones, which have more of it."""
    taken = [Box(float(pin.x), float(pin.y), DISC, DISC) for pin in pins]
    taken += [Box(float(pin.spot[0]), float(pin.spot[1]), FINE, FINE) for pin in pins if pin.moved]
    shapes = dict(land.shapes)
    for codes, size, layer in ((frozenset(hatched), FINE, "fine"), (land.coarse, COARSE, "coarse")):
        for area in ledger.areas.values():
            text = area.label[locale]
            room = (width_of(text, size) + 4, size * 1.2)
            if area.code in codes and (box := place_label(shapes[area.code], room, taken)):
                taken.append(box)
                yield Label(text, _text(box.x), _text(box.y), layer)


def _text(units: float) -> str:
    return number(round(units * 10))
