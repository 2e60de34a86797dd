"""What readers see of the ledger on a page: links, the notes they open, and the page's numbered sources.

Read in this order:

- `links`: a link to the ledger becomes a figure with its machine form, numbered as its note is
- `notes`: the notes of the facts a page cites
- `references`: the sources behind them, numbered
"""

from __future__ import annotations

from dumal.claims.links import Cited, anchor_of, cited, render_claims, without_notes
from dumal.claims.notes import Note, notes_of
from dumal.claims.references import Reference, references_of

__all__ = [
    "Cited",
    "Note",
    "Reference",
    "anchor_of",
    "cited",
    "notes_of",
    "references_of",
    "render_claims",
    "without_notes",
]
