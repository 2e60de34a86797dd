"""Whether both languages of each section are in step, by hashes alone: no history of the repository is needed.

- `hashes`: what a section says, as a hash
- `record`: the file `data/in-step.lock`, which keeps them
- `standing`: how each section stands against it
- `changes`: which sections a change leaves behind
"""

from __future__ import annotations

from dumal.status.changes import hashes_in, left_behind
from dumal.status.hashes import ORDER, Said, hashes_of, said_by
from dumal.status.record import (
    BROKEN,
    CONFLICT,
    FILE,
    TWICE,
    Hashes,
    Key,
    Record,
    parse_record,
    read_record,
    write_record,
)
from dumal.status.standing import Sides, Standing, State, leads, sides_of, weigh

__all__ = [
    "BROKEN",
    "CONFLICT",
    "FILE",
    "ORDER",
    "TWICE",
    "Hashes",
    "Key",
    "Record",
    "Said",
    "Sides",
    "Standing",
    "State",
    "hashes_in",
    "hashes_of",
    "leads",
    "left_behind",
    "parse_record",
    "read_record",
    "said_by",
    "sides_of",
    "weigh",
    "write_record",
]
