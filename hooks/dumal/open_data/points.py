"""The places of the ledger as GeoJSON (RFC 7946), in both languages.

A place without a coordinate is there without geometry, and every point says how well it is known.
"""

from __future__ import annotations

import json

from dumal.ledger import Place, PlaceBasis
from dumal.locales import LOCALES, Bilingual
from dumal.open_data.records import Json, both, number
from dumal.site import Site

__all__ = ["POINTS", "points"]

POINTS = "places.geojson"
"""Name of the file at the site's root."""


def points(site: Site) -> str:
    """Return all places."""
    ledger = site.ledger
    whole: Json = {
        "type": "FeatureCollection",
        "name": both(ledger.site.brand),
        "attribution": both(ledger.attribution),
        "features": [_feature(place, site) for place in ledger.places.values()],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _feature(place: Place, site: Site) -> Json:
    words = site.ledger.strings.place_bases[place.basis]
    told: Json = {"basis": str(place.basis)}
    told |= _by_language("name", place.label) | _by_language("where", place.where)
    told |= _by_language("position", words)
    told |= _by_language("proxy", place.proxy_of) | _by_language("note", place.note)
    if place.precision_m:
        told["precision_m"] = place.precision_m
    return {"type": "Feature", "id": place.id, "geometry": _geometry(place), "properties": told}


def _by_language(name: str, text: Bilingual | None) -> Json:
    """Return a text as flat properties, `name:ko` and `name:en`: mapping programs read no nested ones."""
    return {f"{name}:{one.code}": text[one] for one in LOCALES} if text else {}


def _geometry(place: Place) -> Json | None:
    if place.position is None or place.basis is PlaceBasis.NONE:
        return None
    return {"type": "Point", "coordinates": [number(place.position.lon), number(place.position.lat)]}
