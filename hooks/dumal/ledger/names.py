"""Names and words: how they are written, and how not. `data/names.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.locales import EN, KO, Bilingual, Locale

__all__ = ["Basis", "Confidence", "Forms", "Group", "Name", "NamesFile", "Word"]


class Group(StrEnum):
    """What sort of thing bears the name."""

    ORGANISATIONS = "organisations"
    PEOPLE = "people"
    PLACES = "places"
    TERMS = "terms"


class Basis(StrEnum):
    """Who says that the name is written so in the other language."""

    YES = "yes"
    """The body itself, or a government."""
    USAGE = "usage"
    """Established in print."""
    OURS = "ours"
    """Our translation; nothing official was found."""


class Confidence(StrEnum):
    """How sure an editor is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Forms:
    """Spellings, by language."""

    ko: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def __getitem__(self, locale: Locale) -> tuple[str, ...]:
        return {KO.code: self.ko, EN.code: self.en}[locale.code]


@dataclass(frozen=True, slots=True)
class Name:
    """A name in both languages."""

    id: str
    span: Span
    ref: str
    """The editorial pack's own id."""
    group: Group
    ko: tuple[str, ...]
    """Accepted forms; the first is the one printed."""
    en: tuple[str, ...]
    """Accepted forms; the first is the one printed."""
    official: Basis
    confidence: Confidence
    loose: Forms = Forms()
    """Forms accepted in a link, but too general to look for in prose."""
    role: Bilingual | None = None
    gloss: Bilingual | None = None
    """What it is, in a few words."""
    romanised: str = ""
    """Revised Romanisation, where it differs from the English name."""
    printed: tuple[str, ...] = ()
    """What the translation wrote."""
    forbidden: Forms = Forms()
    """Wrong forms: errors in prose."""
    in_article: bool = True
    sources: tuple[str, ...] = ()
    note: Bilingual | None = None
    forms: Forms = field(init=False, repr=False, compare=False)
    """Every form a link may print."""

    def __post_init__(self) -> None:
        """Join strict and loose forms once."""
        object.__setattr__(self, "forms", Forms(self.ko + self.loose.ko, self.en + self.loose.en))


@dataclass(frozen=True, slots=True)
class Word:
    """A word that is no name, but has wrong forms all the same; `word[locale]` is the right one."""

    id: str
    span: Span
    ko: str
    en: str
    forbidden: Forms
    why: Bilingual

    def __getitem__(self, locale: Locale) -> str:
        return {KO.code: self.ko, EN.code: self.en}[locale.code]


@dataclass(frozen=True, slots=True)
class NamesFile:
    """`data/names.yml`."""

    names: Mapping[str, Name]
    words: Mapping[str, Word] = field(default_factory=dict)
