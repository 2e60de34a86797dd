"""Where a reading may begin: a quick look at a word or two, so that most text costs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dumal.values.model import Kind
from dumal.values.tables import Tables

__all__ = ["Openings", "find_openings"]

_ALONE = ""
"""Stands among the second words of a word that can begin a reading without any."""
_WORD = re.compile(r"[a-z]+")
_CODE = re.compile(r"[-/]?\d|@|://")
"""What after a Latin word makes it a code or an address."""


@dataclass(frozen=True, slots=True)
class Openings:
    """First words and syllables of everything a language reads."""

    starts: re.Pattern[str]
    """Digits, signs before digits, Latin words, first syllables of Hangul words."""
    words: dict[str, frozenset[str]]
    """First Latin word: second words."""
    syllables: dict[str, frozenset[str]]
    """First syllable: characters after it."""

    def begins(self, text: str, start: int, end: int) -> bool:
        """Say whether something may be read where `starts` matched."""
        first = text[start]
        if "a" <= first <= "z":
            return self._word_begins(text, text[start:end], end)
        seconds = self.syllables.get(first)
        if seconds is None or _ALONE in seconds or text[end : end + 1] in seconds:
            return True
        return text[end : end + 2] in seconds

    def _word_begins(self, text: str, word: str, end: int) -> bool:
        seconds = self.words.get(word)
        if seconds is None or (_ALONE not in seconds and not self._follows(text, end, seconds)):
            return _CODE.match(text, end) is not None
        return True

    @staticmethod
    def _follows(text: str, end: int, seconds: frozenset[str]) -> bool:
        found = _WORD.match(text, end + 1) if text[end : end + 1] in (" ", "-", ".") else None
        return found is not None and found[0] in seconds


def find_openings(tables: Tables) -> Openings:
    """Collect the first words and syllables of all tables."""
    phrases = [phrase for table in _openers(tables) for phrase in table]
    phrases += [*tables.calendar.dates.openings, *tables.calendar.times.openings]
    words: dict[str, set[str]] = {}
    for phrase in [*phrases, *_numeral_words(tables)]:
        if found := _WORD.match(phrase):
            second = _WORD.match(phrase, found.end() + 1)
            words.setdefault(found[0], set()).add(second[0] if second else _ALONE)
    syllables = _syllables(tables, phrases)
    hangul, days = "".join(syllables), "".join({phrase[1] for phrase in phrases if phrase[0] == "("})
    signs = "".join({re.escape(phrase[0]) for phrase in phrases if not phrase[0].isalnum()} - {r"\("})
    starts = rf"\d|\.(?<![\d.]\.)(?=\d)|[a-z]+|[{hangul}](?<![가-힣][{hangul}])|[½¼¾]"
    starts += rf"|[{signs}+#'(](?=[ .]?[\d$₩€£])"
    starts += rf"|\((?=[{days}]\))" if days else ""
    return Openings(
        re.compile(starts, re.ASCII),
        {word: frozenset(seconds) for word, seconds in words.items()},
        {first: frozenset(seconds) for first, seconds in syllables.items()},
    )


def _openers(tables: Tables) -> Iterable[Iterable[str]]:
    """Yield the tables a reading may begin with."""
    units, codes = tables.units, tables.codes
    yield from (units.turning, units.money, units.before, tables.words, tables.ranges, tables.minus)
    yield from (
        tables.marks.before,
        tables.joins.between,
        codes.before,
        codes.names,
        codes.skipped,
        codes.standards,
    )


def _numeral_words(tables: Tables) -> Iterable[str]:
    """Yield spelled numbers, and an article before what may follow it: a million, a third, a week."""
    if not tables.spelled_alone:
        return
    for name in ("numerals", "ordinals"):
        yield from tables.numerals[name]
    weeks = [
        word
        for word in tables.units.after
        if (hit := tables.units.after.at(word, 0)) and hit[1].kind is Kind.DURATION
    ]
    for word in (*tables.numerals["scales"], *tables.numerals["ordinals"], *weeks):
        yield from (f"a {word}", f"an {word}")


def _syllables(tables: Tables, phrases: list[str]) -> dict[str, set[str]]:
    """Collect what may follow the first syllable of a Hangul word."""
    found: dict[str, set[str]] = {}
    numerals = [(word, after) for word, after in _numeral_syllables(tables)]
    for phrase, after in [*((phrase, {_ALONE}) for phrase in phrases), *numerals]:
        if "가" <= phrase[0] <= "힣":
            found.setdefault(phrase[0], set()).update({phrase[1]} if len(phrase) > 1 else after)
    return found


def _numeral_syllables(tables: Tables) -> Iterable[tuple[str, set[str]]]:
    """Yield Hangul numerals with what may follow them: another numeral, or a counter, apart or glued."""
    numerals = tables.numerals
    if "native" not in numerals:
        return
    counters = {word[0] for word in tables.units.after}
    apart = {" " + syllable for syllable in counters}
    native = {word[0] for name in ("native", "native-tens") for word in numerals[name]}
    glued = {word[0] for word in tables.counters.glued}
    yield from ((word, apart | glued) for word in numerals["native"])
    yield from ((word, apart | counters | native) for word in numerals["native-tens"])
    sino = {word for name in ("digits", "tens", "scales") for word in numerals[name]}
    single = {word[0] for word in tables.counters.single} | {word[0] for word in tables.joins.parts_of}
    money = {
        word[0]
        for word in tables.units.after
        if (hit := tables.units.after.at(word, 0)) and hit[1].kind is Kind.MONEY
    }
    few = sino | native | single | money | {"명"}
    after = few | {" " + syllable for syllable in few}
    yield from ((word, after) for word in sino)
