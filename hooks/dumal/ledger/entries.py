"""What `data/facts.yml` may hold, as written there. `facts` makes of it what the site works with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.ledger.scalars import Operand, When
from dumal.locales import Bilingual
from dumal.values import Approx, Bound, Date, Kind

__all__ = [
    "FactEntry",
    "FactsFile",
    "Figure",
    "Formula",
    "Origin",
    "Status",
    "Tombstone",
    "Unstated",
    "UpdateEntry",
]


class Status(StrEnum):
    """How firm a statement is."""

    STATED = "stated"
    """Stands, or is said to stand."""
    DONE = "done"
    """Happened."""
    PLANNED = "planned"
    """Intended; never to be written as achieved."""
    HOPED_FOR = "hoped-for"
    """An effect somebody expects."""
    CLAIMED = "claimed"
    """A ranking, a first, a comparison: somebody's claim."""
    FORECAST = "forecast"
    """A number about the future."""
    NOT_STATED = "not-stated"
    """Left open by the source."""


class Origin(StrEnum):
    """Where a statement comes from."""

    ARTICLE = "article"
    OUTSIDE = "outside"
    """Only other pages say it."""
    OURS = "ours"
    """Our own arithmetic."""
    LATER = "later"
    """What became known afterwards."""


@dataclass(frozen=True, slots=True)
class Formula:
    """How a computed value comes about: one rule, and how far it is rounded.

    Operands are ids (`id` or `id#facet`) or plain whole numbers.
    """

    ratio: tuple[Operand, ...] = ()
    """[a, b]: a divided by b."""
    share: tuple[Operand, ...] = ()
    """[part, whole]: per cent that the part is of the whole."""
    part: tuple[Operand, ...] = ()
    """[per cent, whole]: that share of the whole."""
    compound: tuple[Operand, ...] = ()
    """[start, per cent a year, years]: what the start grows to."""
    growth: tuple[Operand, ...] = ()
    """[start, end, years]: per cent a year between them."""
    places: int | None = None
    """Decimal places kept."""
    digits: int | None = None
    """Significant digits kept, instead of `places`."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A value as written: a kind, and the one key that kind needs."""

    kind: Kind
    span: Span
    amount: Decimal | None = None
    """In the base unit: won, m2, per cent."""
    low: Decimal | None = None
    """With `high`, a range instead of one amount."""
    high: Decimal | None = None
    date: When | None = None
    """For kind date: 2021, 2024-10, 2024-11-27, 2025-H1, 2023/2032."""
    text: str = ""
    """For kind literal."""
    unit: str = ""
    """Currency code, m2, m, or what is counted; fixed kinds need none."""
    approx: Approx = Approx.NONE
    bound: Bound = Bound.NONE
    computed: Formula | None = None


@dataclass(frozen=True, slots=True)
class FactEntry:
    """A statement."""

    id: str
    span: Span
    ref: str
    """The editorial pack's own number."""
    topic: str
    """One of `topics`."""
    status: Status
    origin: Origin
    wording: Bilingual
    """What the value is; without a value, the statement itself."""
    as_of: When
    """When it holds or was said."""
    said_by: str
    """One of `speakers`."""
    value: Figure | None = None
    computed: Formula | None = None
    """How the value comes about, for our own arithmetic."""
    resolved_from: str = ""
    """The relative words of the source that were resolved to the date."""
    at: tuple[str, ...] = ()
    """Where in the article: language, paragraph, line."""
    sources: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()
    facets: Mapping[str, Figure] = field(default_factory=dict)
    """Further values of the same fact, cited as fact:id#facet."""
    note: Bilingual | None = None
    """For readers."""


@dataclass(frozen=True, slots=True)
class UpdateEntry:
    """What a later page shows."""

    id: str
    span: Span
    ref: str
    wording: Bilingual
    about: tuple[str, ...]
    """The facts it sheds light on."""
    as_of: When | None = None
    precision: Bilingual | None = None
    """Why the date is missing or uncertain."""
    status: Status = Status.STATED
    sources: tuple[str, ...] = ()
    facets: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unstated:
    """Something the source leaves open."""

    id: str
    span: Span
    ref: str
    wording: Bilingual


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What became of an id that is no longer in use."""

    id: str
    span: Span
    since: Date
    reason: Bilingual
    now: str = ""
    """The id to cite instead, if any."""


@dataclass(frozen=True, slots=True)
class FactsFile:
    """`data/facts.yml`."""

    speakers: Mapping[str, Bilingual]
    """Whose statements are held."""
    topics: Mapping[str, Bilingual]
    """Chapters of the facts page, in order."""
    facts: Mapping[str, FactEntry]
    updates: Mapping[str, UpdateEntry] = field(default_factory=dict)
    not_stated: Mapping[str, Unstated] = field(default_factory=dict)
    retired: Mapping[str, Tombstone] = field(default_factory=dict)
