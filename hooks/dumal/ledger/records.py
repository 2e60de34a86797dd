"""Sources, errata and corrections. `data/sources.yml`, `errata.yml`, `corrections.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.ledger.names import Confidence
from dumal.ledger.scalars import When
from dumal.locales import EN, KO, Bilingual, Locale
from dumal.values import Date, Kind, Value, write

__all__ = [
    "Correction",
    "CorrectionsFile",
    "ErrataFile",
    "Erratum",
    "ErratumType",
    "Gravity",
    "PrintedIn",
    "Publish",
    "Quote",
    "Source",
    "SourceKind",
    "SourcesFile",
]


class SourceKind(StrEnum):
    """Who publishes a source."""

    GOV = "gov"
    INST = "inst"
    """The institution itself."""
    PRESS = "press"
    BLOG = "blog"
    LAW = "law"
    DATA = "data"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Source:
    """A page consulted beside the article."""

    id: str
    span: Span
    ref: str
    kind: SourceKind
    title: Bilingual
    """Its publisher, as it is named in a sentence."""
    what: Bilingual
    """What it shows."""
    date: When | None = None
    """As the page or its address prints it."""
    when: Bilingual | None = None
    """Instead of `date`, where that cannot be said exactly."""
    at: tuple[str, ...] = ()
    """Address or locator."""

    @property
    def date_text(self) -> Bilingual:
        """The date in words."""
        if self.date is None:
            return self.when or Bilingual("", "")
        dated = Value(Kind.DATE, self.date)
        return Bilingual(write(dated, KO), write(dated, EN))


@dataclass(frozen=True, slots=True)
class SourcesFile:
    """`data/sources.yml`."""

    read: Date
    """The day on which the pages were read."""
    sources: Mapping[str, Source]


class PrintedIn(StrEnum):
    """Where the fault stands."""

    SOURCE = "source"
    TRANSLATION = "translation"
    BOTH = "both"


class ErratumType(StrEnum):
    """What sort of fault it is."""

    NUMBER = "number"
    NAME = "name"
    MEANING = "meaning"
    OMISSION = "omission"
    AMBIGUITY = "ambiguity"
    TERMINOLOGY = "terminology"
    STYLE = "style"
    UNVERIFIED = "unverified"
    DISCREPANCY = "discrepancy"


class Gravity(StrEnum):
    """What the fault does to a reader."""

    HIGH = "high"
    """Changes a fact."""
    MEDIUM = "medium"
    """Misleads."""
    LOW = "low"
    """Wording."""


class Publish(StrEnum):
    """How much of it readers are shown."""

    ENTRY = "entry"
    FOLDED = "folded"
    """One line among the smaller points."""
    EDITORS = "editors"
    """Nothing."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Printed words, short."""

    locale: Locale = field(metadata={"key": "lang"})
    text: str

    @property
    def lang(self) -> str:
        """The language's code, for `lang` attributes."""
        return self.locale.code


@dataclass(frozen=True, slots=True)
class Erratum:
    """Something the article or its translation got wrong, unclear or left out."""

    id: str
    span: Span
    ref: str
    printed_in: PrintedIn = field(metadata={"key": "in"})
    where: tuple[str, ...]
    """Language, paragraph, line."""
    type: ErratumType
    severity: Gravity
    publish: Publish
    right: Bilingual
    """What it should say."""
    why: Bilingual
    confidence: Confidence
    says: tuple[Quote, ...] = ()
    """The words at fault, as printed; none where something is missing."""
    caveat: Bilingual | None = None
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrataFile:
    """`data/errata.yml`."""

    errata: Mapping[str, Erratum]


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction to this site."""

    span: Span
    date: Date
    what: Bilingual
    """What was corrected, how and why."""
    pages: tuple[str, ...] = ()
    """Paths of the pages concerned."""


@dataclass(frozen=True, slots=True)
class CorrectionsFile:
    """`data/corrections.yml`."""

    corrections: tuple[Correction, ...] = ()
