"""Facts and places as JSON, held against their schemas."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import jsonschema
import pytest

from dumal.locales import LOCALES
from dumal.open_data import published_files
from dumal.open_data.points import points
from dumal.open_data.records import records, schema
from dumal.site import Site

POINT = {
    "type": "object",
    "required": ["type", "coordinates"],
    "properties": {
        "type": {"const": "Point"},
        "coordinates": {
            "type": "array",
            "prefixItems": [
                {"type": "number", "minimum": -180, "maximum": 180},
                {"type": "number", "minimum": -90, "maximum": 90},
            ],
            "minItems": 2,
            "maxItems": 2,
        },
    },
}
GEOJSON = {
    "type": "object",
    "required": ["type", "features", "attribution"],
    "not": {"required": ["crs"]},
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "id", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "id": {"type": "string"},
                    "geometry": {"anyOf": [{"type": "null"}, POINT]},
                    "properties": {
                        "type": "object",
                        "required": ["basis", "name:ko", "name:en", "where:ko", "where:en"],
                        "additionalProperties": {"type": ["string", "number"]},
                    },
                },
            },
        },
    },
}
"""What RFC 7946 asks of a collection of points, and we of ours."""


@pytest.mark.parametrize("name", ["own", "hall"])
def test_the_records_keep_their_schema(name: str, request: pytest.FixtureRequest) -> None:
    """The schema beside them is valid, and they are what it says."""
    site: Site = request.getfixturevalue(name)
    described = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(described)

    jsonschema.Draft202012Validator(described).validate(json.loads(records(site)))


def test_the_records_hold_every_fact_and_word_they_refer_to(own: Site) -> None:
    """In both languages; what a fact names is explained in the same file."""
    held = json.loads(records(own))

    assert [fact["id"] for fact in held["facts"]] == [fact.id for fact in own.ledger.all_facts()]
    for fact in held["facts"]:
        assert fact["status"] in held["statuses"]
        assert fact["origin"] in held["origins"]
        assert set(fact.get("sources", [])) <= held["sources"].keys()
        assert fact.get("topic", "") in {*held["topics"], ""}
        assert fact.get("said_by", "") in {*held["speakers"], ""}
        assert fact["address"].keys() == {one.code for one in LOCALES}


def test_values_are_numbers_and_dates_as_precise_as_held(hall: Site, own: Site) -> None:
    """2.092 trillion is a number, a negative fraction too; a month stays a month."""
    small = {fact["id"]: fact for fact in json.loads(records(hall))["facts"]}
    large = {fact["id"]: fact for fact in json.loads(records(own))["facts"]}

    assert small["loss"]["value"]["number"] == -12.5
    assert small["month-only"]["value"]["date"] == "2025-05"
    assert small["about-a-day"]["value"]["approx"] == "about"
    assert all(
        isinstance(one["value"].get("number", 0), int | float) for one in large.values() if "value" in one
    )


def test_places_are_valid_geojson(hall: Site, own: Site) -> None:
    """A place without a coordinate is there, without geometry; longitude comes first."""
    for site in (hall, own):
        jsonschema.Draft202012Validator(GEOJSON).validate(json.loads(points(site)))
    found: Mapping[str, Mapping[str, Mapping[str, object]]] = {
        one["id"]: one for one in json.loads(points(hall))["features"]
    }

    assert found["hall"]["geometry"]["coordinates"] == [126.8, 37.65]
    assert found["abroad"]["geometry"] is None
    assert found["near"]["properties"]["proxy:en"] == "Station"


def test_every_file_is_published(published: Path, own: Site) -> None:
    """What the functions say stands on the site, byte for byte."""
    for name, text in published_files(own).items():
        assert (published / name).read_bytes() == text.encode(), name


def test_files_are_the_same_each_time(own: Site) -> None:
    """Byte for byte."""
    assert published_files(own) == published_files(own)
