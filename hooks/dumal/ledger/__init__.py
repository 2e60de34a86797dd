"""What a site holds true: facts, names, sources, errata, places, and its own identity.

Read in this order:

- `entries`, `facts`, `names`, `records`, `places`, `drawings`, `identity`: what the files hold, as dataclasses
- `model`: `Ledger`, all of it together
- `load`: `load_ledger`; `files`: which file holds what
- `reading`, `scalars`, `members`, `decode`, `blank`: from YAML to dataclasses, with file, line and column
- `figures`: values; `checks`: what only the files together can get wrong
- `schema`: the JSON Schemas that give editors completion, from the same dataclasses
- `outlines`: areas from GeoJSON, for maps
- `codes`: what DM100 to DM149 and DM161 to DM169 mean
"""

from __future__ import annotations

from dumal.ledger.codes import CODES
from dumal.ledger.drawings import AnyDrawing, Chart, ChartKind, Layers, MapDrawing, Mark, Timeline
from dumal.ledger.entries import Formula, Origin, Status, Tombstone
from dumal.ledger.facts import AS_OF, AnyFact, Fact
from dumal.ledger.identity import Identity, Strings
from dumal.ledger.load import load_ledger
from dumal.ledger.looks import Colour, Licence
from dumal.ledger.model import Ledger
from dumal.ledger.names import Basis, Confidence, Forms, Group, Name, Word
from dumal.ledger.nearest import nearest
from dumal.ledger.outlines import NotDrawable, Outline, Ring, read_outlines
from dumal.ledger.places import Area, AreaKind, Bounds, Place, PlaceBasis, Point
from dumal.ledger.records import (
    Correction,
    Erratum,
    ErratumType,
    Gravity,
    PrintedIn,
    Publish,
    Quote,
    Source,
    SourceKind,
)
from dumal.ledger.scalars import When
from dumal.ledger.schema import schemas, write_schemas
from dumal.ledger.words import StepWords

__all__ = [
    "AS_OF",
    "CODES",
    "AnyDrawing",
    "AnyFact",
    "Area",
    "AreaKind",
    "Basis",
    "Bounds",
    "Chart",
    "ChartKind",
    "Colour",
    "Confidence",
    "Correction",
    "Erratum",
    "ErratumType",
    "Fact",
    "Forms",
    "Formula",
    "Gravity",
    "Group",
    "Identity",
    "Layers",
    "Ledger",
    "Licence",
    "MapDrawing",
    "Mark",
    "Name",
    "NotDrawable",
    "Origin",
    "Outline",
    "Place",
    "PlaceBasis",
    "Point",
    "PrintedIn",
    "Publish",
    "Quote",
    "Ring",
    "Source",
    "SourceKind",
    "Status",
    "StepWords",
    "Strings",
    "Timeline",
    "Tombstone",
    "When",
    "Word",
    "load_ledger",
    "nearest",
    "read_outlines",
    "schemas",
    "write_schemas",
]
