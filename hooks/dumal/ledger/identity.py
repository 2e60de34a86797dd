"""What names a site, and the words its engine says. `data/site.yml`, `data/strings.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from dumal.ledger.drawings import DrawingWords
from dumal.ledger.entries import Origin, Status
from dumal.ledger.looks import Colour, Font, Licence
from dumal.ledger.names import Basis, Group
from dumal.ledger.places import AreaKind, PlaceBasis
from dumal.ledger.records import ErratumType, Gravity, PrintedIn, SourceKind
from dumal.ledger.words import DataWords, StepWords
from dumal.locales import Bilingual

__all__ = ["Frame", "Identity", "SearchWords", "Strings"]


@dataclass(frozen=True, slots=True)
class Identity:
    """`data/site.yml`."""

    brand: Bilingual
    tagline: Bilingual
    description: Bilingual
    as_of: Bilingual
    """One sentence: what the site rests on and when that was."""
    disclaimer: Bilingual
    """One sentence: whose site it is not."""
    address: str
    """Where the site is published, with a closing slash."""
    repository: str
    contact: str
    publisher: Bilingual
    licence_line: Bilingual
    """For the foot of each page."""
    licences: Mapping[str, Licence]
    """For text, data and code."""
    colours: Mapping[str, Colour]
    sheet: tuple[str, ...]
    """Ids of the facts on the fact sheet, in order."""
    short_brand: Bilingual | None = None
    """The brand where there is little room."""
    font: Font | None = None
    """Without one, pages stand in the reader's own fonts."""
    article: str = ""
    """Id of the source that facts of origin `article` rest on."""


Table = Mapping[str, Bilingual]


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around a page: masthead, notes, colophon."""

    skip: Bilingual
    menu: Bilingual
    pages: Bilingual
    """Name of the list of pages."""
    search: Bilingual
    read_here: Bilingual
    """Suggests this page in the language of the words."""
    close: Bilingual
    side_by_side: Bilingual
    on_this_page: Bilingual
    notes: Bilingual
    references: Bilingual
    whole_fact: Bilingual
    """Leads from a note to the whole entry."""
    updated: Bilingual
    edit: Bilingual
    made_by: Bilingual
    take_away: Bilingual
    """Name of the list of data and code."""
    report: Bilingual
    appearance: Bilingual
    automatic: Bilingual
    light: Bilingual
    dark: Bilingual


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What the search says."""

    lead: Bilingual
    """One sentence: what it does."""
    label: Bilingual
    """Name of the field."""
    hint: Bilingual
    """Below the empty field: what may be typed."""
    keys: Bilingual
    """Which keys do what."""
    shortcut: Bilingual
    """Beside the box that turns the key / off."""
    loading: Bilingual
    failed: Bilingual
    none: Bilingual
    """`{query}` is what was typed."""
    found_one: Bilingual
    found: Bilingual
    """`{count}` is how many."""
    found_best: Bilingual
    """There are more than `{count}`."""
    keyboard: Bilingual
    """Why another word was looked for: the other keyboard layout was on."""
    slip: Bilingual
    """Likewise: one key press was mended."""
    all_results: Bilingual
    no_script: Bilingual


@dataclass(frozen=True, slots=True)
class Strings:
    """`data/strings.yml`: tables with a word for each member of an enumeration, then single words."""

    statuses: Annotated[Table, Status]
    origins: Annotated[Table, Origin]
    severities: Annotated[Table, Gravity]
    printed_in: Annotated[Table, PrintedIn]
    types: Annotated[Table, ErratumType]
    groups: Annotated[Table, Group]
    bases: Annotated[Table, Basis]
    place_bases: Annotated[Table, PlaceBasis]
    area_kinds: Annotated[Table, AreaKind]
    source_kinds: Annotated[Table, SourceKind]
    drawings: DrawingWords
    language_switch: Bilingual
    all_facts: Bilingual
    facts_lead: Bilingual
    fact: Bilingual
    status: Bilingual
    as_of: Bilingual
    said_by: Bilingual
    source: Bilingual
    sources: Bilingual
    erratum: Bilingual
    note: Bilingual
    updates: Bilingual
    unstated: Bilingual
    outside: Bilingual
    overdue: Bilingual
    printed: Bilingual
    name_basis: Bilingual
    place: Bilingual
    where: Bilingual
    precision: Bilingual
    area: Bilingual
    no_corrections: Bilingual
    fact_sheet: Bilingual
    contribute: Bilingual
    source_code: Bilingual
    not_found: Bilingual
    not_found_help: Bilingual
    retired: Bilingual
    """Title of the chapter of ids given up."""
    now: Bilingual
    """Leads from such an id to the one to cite instead."""
    moved: Bilingual
    """Said at a page's old address."""
    frame: Frame
    in_step: StepWords
    search: SearchWords
    files: DataWords
