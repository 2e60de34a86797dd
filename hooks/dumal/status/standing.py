"""How each section stands: whether its languages say what they said when they were last held together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from dumal.diagnostics import Span
from dumal.documents import PagePair
from dumal.locales import LOCALES, Locale, twin
from dumal.status.hashes import ORDER, Said, said_by
from dumal.status.record import Hashes, Key, Record

__all__ = ["Sides", "Standing", "State", "leads", "sides_of", "standing_of", "weigh"]


Sides = Mapping[str, tuple[Said, ...]]
"""What the languages of a page say, by locale code; a language that lacks the page is not in it."""


class State(StrEnum):
    """How a section can stand."""

    IN_STEP = "in-step"
    """As recorded, in both languages; without a record file, all of them."""
    BEHIND = "behind"
    """One language has changed since, or dropped it."""
    BOTH = "both-changed"
    """Both have changed since."""
    NEW = "new"
    """Never recorded, and in one language only."""
    UNRECORDED = "without-record"
    """Never recorded, though both languages have it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One section of a pair of pages."""

    path: str
    section: str
    """Its id; `_top` for what precedes the first, `_order` for the outline of the page."""
    state: State
    leader: Locale | None = None
    """The language that changed alone, or alone has it."""
    spans: tuple[Span | None, ...] = (None,) * len(LOCALES)
    """Where it begins in each of `LOCALES`; None where it is lacking."""

    @property
    def now(self) -> tuple[Locale, ...]:
        """The languages that have it."""
        return tuple(locale for locale in LOCALES if self.span(locale))

    @property
    def lagging(self) -> Locale | None:
        """The language that has not followed yet."""
        return twin(self.leader) if self.leader else None

    def span(self, locale: Locale) -> Span | None:
        """Return where it begins in a language."""
        return self.spans[LOCALES.index(locale)]


def sides_of(pairs: Iterable[PagePair]) -> dict[str, Sides]:
    """Return what the languages of each page say, by path."""
    return {pair.path: {page.locale.code: said_by(page) for page in pair.pages()} for pair in pairs}


def weigh(pages: Mapping[str, Sides], record: Record) -> dict[str, tuple[Standing, ...]]:
    """Hold all pages against the record: path to the standing of each section, in reading order.

    Sections that only the record still knows are left out; until the record exists, every section counts
    as recorded.
    """
    recorded: dict[str, dict[str, Hashes]] = {}
    for (path, section), said in record.hashes.items():
        recorded.setdefault(path, {})[section] = said
    return {
        path: tuple(_standings(path, sides, recorded.get(path, {}), exists=record.exists))
        for path, sides in pages.items()
    }


def _standings(
    path: str, sides: Sides, recorded: Mapping[str, Hashes], *, exists: bool
) -> Iterator[Standing]:
    by_section: dict[str, dict[str, Said]] = {section: {} for section in _in_order(sides)}
    for code, said in sides.items():
        for one in said:
            by_section[one.section][code] = one
    for section, held in by_section.items():
        now = {code: one.hash for code, one in held.items()}
        spans = tuple(held[locale.code].span if locale.code in held else None for locale in LOCALES)
        then = recorded.get(section) if exists else now
        yield replace(standing_of((path, section), now, then), spans=spans)


def _in_order(sides: Sides) -> list[str]:
    """Return the sections of both languages; one that is lacking in the first follows what precedes it."""
    merged: list[str] = []
    for said in sides.values():
        at = 0
        for one in said:
            if one.section in merged:
                at = merged.index(one.section) + 1
            else:
                merged.insert(at, one.section)
                at += 1
    return sorted(merged, key=lambda section: section == ORDER)


def standing_of(key: Key, now: Hashes, then: Hashes | None) -> Standing:
    """Hold one section against its record, if it has one."""
    path, section = key
    if then is None:
        have = [locale for locale in LOCALES if locale.code in now]
        lone = have[0] if len(have) == 1 else None
        return Standing(path, section, State.NEW if lone else State.UNRECORDED, lone)
    changed = [locale for locale in LOCALES if now.get(locale.code) != then.get(locale.code)]
    if len(changed) == 1:
        return Standing(path, section, State.BEHIND, changed[0])
    return Standing(path, section, State.BOTH if changed else State.IN_STEP)


def leads(standings: Iterable[Standing]) -> Locale | None:
    """Return the language that alone moved in all of these, if any moved."""
    moved = [one for one in standings if one.state is not State.IN_STEP]
    leaders = {one.leader for one in moved}
    return leaders.pop() if len(leaders) == 1 else None
