"""What a site holds true: facts, names, sources, errata, places, and its own identity.

Read in this order:

- `entries`, `facts`, `names`, `records`, `places`, `identity`: what the files hold, as dataclasses
- `model`: `Ledger`, all of it together
- `load`: `load_ledger`; `files`: which file holds what
- `reading`, `scalars`, `members`, `decode`, `blank`: from YAML to dataclasses, with file, line and column
- `figures`: values; `checks`: what only the files together can get wrong
- `schema`: the JSON Schemas that give editors completion, from the same dataclasses
- `codes`: what DM100 to DM149 mean
"""

from __future__ import annotations

from dumal.ledger.codes import CODES
from dumal.ledger.entries import Formula, Origin, Status, Tombstone
from dumal.ledger.facts import AS_OF, AnyFact, Fact
from dumal.ledger.identity import Colour, Identity, Licence, Strings
from dumal.ledger.load import load_ledger
from dumal.ledger.model import Ledger
from dumal.ledger.names import Basis, Confidence, Forms, Group, Name, Word
from dumal.ledger.nearest import nearest
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

__all__ = [
    "AS_OF",
    "CODES",
    "AnyFact",
    "Area",
    "AreaKind",
    "Basis",
    "Bounds",
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
    "Ledger",
    "Licence",
    "Name",
    "Origin",
    "Place",
    "PlaceBasis",
    "Point",
    "PrintedIn",
    "Publish",
    "Quote",
    "Source",
    "SourceKind",
    "Status",
    "Strings",
    "Tombstone",
    "When",
    "Word",
    "load_ledger",
    "nearest",
    "schemas",
    "write_schemas",
]
