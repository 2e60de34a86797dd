"""Draft facts: every figure and date of the article with an id, a value in the ledger's notation and pointers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dumal.importing.chapters import Chapter, Reader
from dumal.importing.figures import Find, find_figures
from dumal.importing.settling import notation, settle
from dumal.locales import EN, LOCALES, Locale
from dumal.parity.figures import Said
from dumal.parity.figures.marks import marks_differ
from dumal.values import Approx, Bound, Value, write

__all__ = ["DraftFact", "draft_facts", "targets"]

_SIGNS = {"%": " percent", "²": "2", "°": " degrees "}
_NO_WORD = re.compile(r"[^a-z0-9]+")
_ID_LENGTH = 48


@dataclass(frozen=True, slots=True)
class DraftFact:
    """A figure or date, as the article says it."""

    id: str
    topic: str
    """The id of its chapter."""
    find: Find
    value: Value | None
    """Relative dates resolved; None where the ledger has no notation for it."""
    facets: Mapping[str, Value]
    """What another language prints instead."""
    relative: tuple[str, ...]
    """The words that were resolved by the article's date."""

    def target(self, said: Said) -> str:
        """Return what a link around a saying cites: the fact, or what its language prints instead."""
        for side, locale in enumerate(LOCALES):
            facet = _facet(locale)
            if said in self.find.sides[side] and facet in self.facets:
                return f"fact:{self.id}#{facet}"
        return f"fact:{self.id}"


def draft_facts(chapters: Sequence[Chapter], reader: Reader) -> tuple[DraftFact, ...]:
    """Make a draft fact of every figure and date, in reading order."""
    facts: list[DraftFact] = []
    taken: set[str] = set()
    for chapter in chapters:
        for find in find_figures(chapter.groups, reader):
            fact = _draft(find, chapter.id, reader.day, taken)
            taken.add(fact.id)
            facts.append(fact)
    return tuple(facts)


def _draft(find: Find, topic: str, day: datetime.date | None, taken: set[str]) -> DraftFact:
    one, other = (side[0] if side else None for side in find.sides)
    sayings = [said for said in (one, other) if said]
    value = settle(sayings if find.agrees else sayings[:1], day)
    facets: dict[str, Value] = {}
    if one and other and (not find.agrees or _marked_otherwise(one, other)):
        facets[_facet(LOCALES[1])] = settle([other], day)
    relative = tuple(dict.fromkeys(said.reading.text for said in find.said() if _is_relative(said, value)))
    kept = value if notation(value) else None
    return DraftFact(
        _new_id(value, taken),
        topic,
        find,
        kept,
        {key: one for key, one in facets.items() if notation(one)},
        relative,
    )


def _facet(locale: Locale) -> str:
    return f"printed-{locale.code}"


def _marked_otherwise(one: Said, other: Said) -> bool:
    """Whether the same amount is exact, about, at least in one language and not in the other."""
    return one.value.mark != other.value.mark and marks_differ(one, other) is not None


def _is_relative(said: Said, settled: Value) -> bool:
    return said.reading.relative or (
        said.value.kind is settled.kind
        and str(said.value.amount)[:1] == "-"
        and said.value.amount != settled.amount
    )


def _new_id(value: Value, taken: set[str]) -> str:
    plain = replace(value, approx=Approx.NONE, bound=Bound.NONE)
    words = write(plain, EN).lower()
    for sign, word in _SIGNS.items():
        words = words.replace(sign, word)
    base = f"draft-{_NO_WORD.sub('-', words).strip('-')[:_ID_LENGTH].strip('-') or value.kind}"
    return next(name for name in _numbered(base) if name not in taken)


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def targets(facts: Sequence[DraftFact]) -> Mapping[tuple[int, int], str]:
    """Map the line and column of every saying to what a link around it cites."""
    return {
        (said.span.line or 0, said.span.column or 0): fact.target(said)
        for fact in facts
        for said in fact.find.said()
    }
