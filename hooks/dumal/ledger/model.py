"""The ledger: everything a site holds true, read once and frozen."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from dumal.ledger.drawings import AnyDrawing, DrawingsFile
from dumal.ledger.entries import Tombstone
from dumal.ledger.facts import Fact
from dumal.ledger.identity import Identity, Strings
from dumal.ledger.names import Name, Word
from dumal.ledger.places import Area, Bounds, Place
from dumal.ledger.records import Correction, Erratum, Source
from dumal.locales import LOCALES, Bilingual, Locale
from dumal.values import Value

__all__ = ["Ledger"]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Facts, names, sources, errata, places, and what names the site."""

    site: Identity
    strings: Strings
    speakers: Mapping[str, Bilingual]
    topics: Mapping[str, Bilingual]
    facts: Mapping[str, Fact]
    """Statements, by id."""
    updates: Mapping[str, Fact]
    """What became known later, by id."""
    not_stated: Mapping[str, Fact]
    """What the source leaves open, by id."""
    retired: Mapping[str, Tombstone]
    names: Mapping[str, Name]
    words: Mapping[str, Word]
    sources: Mapping[str, Source]
    errata: Mapping[str, Erratum]
    places: Mapping[str, Place]
    areas: Mapping[str, Area]
    bounds: Bounds
    attribution: Bilingual
    cautions: tuple[Bilingual, ...]
    corrections: tuple[Correction, ...]
    drawn: DrawingsFile = field(default_factory=DrawingsFile)
    """Charts, timelines and maps."""
    broken: frozenset[str] = frozenset()
    """Ids of entries that could not be read; they count as known."""
    whole: bool = True
    """Whether every part of every file could be read. If not, missing ids prove nothing."""
    accepted: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    """By language code: forms of names to look for in prose."""
    wrong: Mapping[str, Mapping[str, str]] = field(init=False, repr=False, compare=False)
    """By language code: wrong form to right form."""
    known: Mapping[str, frozenset[str]] = field(init=False, repr=False, compare=False)
    """By scheme (`fact`, `name`, `source`): what links may cite."""

    def __post_init__(self) -> None:
        """Gather forms of names and ids once: they are asked for block by block and link by link."""
        object.__setattr__(self, "accepted", {one.code: self._accepted(one) for one in LOCALES})
        object.__setattr__(self, "wrong", {one.code: self._wrong(one) for one in LOCALES})
        object.__setattr__(
            self, "known", {scheme: self._known(scheme) for scheme in ("fact", "name", "source")}
        )

    def find_fact(self, fact_id: str) -> Fact | None:
        """Return whatever a `fact:` link with this id cites."""
        return self.facts.get(fact_id) or self.updates.get(fact_id) or self.not_stated.get(fact_id)

    def find_value(self, fact_id: str, facet: str = "") -> Value | None:
        """Return what `fact:id` or `fact:id#facet` holds, if it is a value."""
        fact = self.find_fact(fact_id)
        return fact.find_value(facet) if fact else None

    def values_of(self, fact_id: str) -> tuple[Value, ...]:
        """Return every value a text about this fact may state."""
        fact = self.find_fact(fact_id)
        return tuple(fact.values()) if fact else ()

    def facet_names(self, fact_id: str) -> tuple[str, ...]:
        """Return what may follow `#` in a link to this fact."""
        fact = self.find_fact(fact_id)
        return fact.facet_names if fact else ()

    def all_facts(self) -> Iterator[Fact]:
        """Yield statements, later reports and open questions, in the order of the file."""
        return chain(self.facts.values(), self.updates.values(), self.not_stated.values())

    def ids(self, scheme: str) -> Collection[str]:
        """Return what links of a scheme (`fact`, `name`, `source`) may cite."""
        return self.known.get(scheme, self.broken)

    def drawings(self) -> Mapping[str, Mapping[str, AnyDrawing]]:
        """Return what a `figure` fence may ask for: its key, then the ids."""
        return {"chart": self.drawn.charts, "timeline": self.drawn.timelines, "map": self.drawn.maps}

    def accepted_forms(self, locale: Locale) -> tuple[str, ...]:
        """Return every form of a name that prose may hold, loose ones aside."""
        return self.accepted[locale.code]

    def forbidden_forms(self, locale: Locale) -> Mapping[str, str]:
        """Return wrong forms, each with the form to write instead."""
        return self.wrong[locale.code]

    def _known(self, scheme: str) -> frozenset[str]:
        held: Mapping[str, tuple[Mapping[str, object], ...]] = {
            "fact": (self.facts, self.updates, self.not_stated),
            "name": (self.names,),
            "source": (self.sources,),
        }
        return frozenset(chain(self.broken, *held[scheme]))

    def _accepted(self, locale: Locale) -> tuple[str, ...]:
        strict = (set(name.forms[locale]) - set(name.loose[locale]) for name in self.names.values())
        return tuple(sorted(set().union(*strict)))

    def _wrong(self, locale: Locale) -> Mapping[str, str]:
        names = {
            form: name.forms[locale][0] for name in self.names.values() for form in name.forbidden[locale]
        }
        words = {form: word[locale] for word in self.words.values() for form in word.forbidden[locale]}
        return names | words
