"""Queries made from the site's own words, by category, each with the sections that answer it.

Made anew at every run, from whatever the site says that day; the judge is `judge.py`. What is chosen among many
candidates is chosen by hash: the same site gives the same queries.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dumal.korean.josa import with_josa
from tests.search.judge import Morpheme, Place, morphemes, squeezed
from tests.search.keys import initials, keystrokes, slip, unfinished

__all__ = ["ABSENT", "Query", "absent_words", "make_queries"]

PER_CATEGORY = 30
MOST_ANSWERS = 8
"""A word that stands in more sections has no ten best ones."""

_NOUNS = {"NNG", "NNP"}
_PARTICLES = ("은/는", "을/를", "이/가", "의", "에서", "으로/로", "과/와", "까지")
_HANGUL = re.compile(r"[가-힣]+")
_LATIN = re.compile(r"[A-Za-z][A-Za-z-]{2,}")
_WORD = re.compile(r"[a-z]{5,}")
ABSENT = Path(__file__).with_name("absent.txt")


@dataclass(frozen=True, slots=True)
class Query:
    """A query with its answers."""

    category: str
    text: str
    lang: str
    """The language asked from."""
    answers: frozenset[str]
    """Locations of the sections that answer."""
    within: str = ""
    """The language in which answers are looked for, where it is the other one."""


Phrase = tuple[str, ...]
"""Nouns that stand together without a blank."""


def _rank(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _phrases(places: Iterable[Place]) -> list[Phrase]:
    """Every run of nouns, once."""
    found: dict[Phrase, None] = {}
    for place in places:
        for run in _runs(morphemes(place.text)):
            found[run] = None
    return sorted(found, key=lambda run: _rank("".join(run)))


def _runs(cut: Sequence[Morpheme]) -> Iterator[Phrase]:
    run: list[str] = []
    for one in [*cut, Morpheme("", "END", 0)]:
        if one.kind in _NOUNS and _HANGUL.fullmatch(one.text) and (one.start or not run):
            run.append(one.text)
            continue
        if run:
            yield tuple(run)
        run = [one.text] if one.kind in _NOUNS and _HANGUL.fullmatch(one.text) else []


class _Maker:
    """Knows the places of the site, and who answers what."""

    def __init__(self, korean: list[Place], english: list[Place]) -> None:
        self.korean, self.english = korean, english
        self.phrases = _phrases(korean)
        self.nouns = [run[0] for run in self.phrases if len(run) == 1 and len(run[0]) > 1]
        self.compounds = [run for run in self.phrases if len(run) > 1 and len("".join(run)) > 3]

    def having(self, term: str) -> frozenset[str]:
        """Korean sections with a term."""
        return frozenset(place.location for place in self.korean if place.holds(term))

    def having_words(self, phrase: str) -> frozenset[str]:
        """English sections with a phrase."""
        return frozenset(place.location for place in self.english if place.holds_words(phrase))

    def bare(self) -> Iterator[tuple[str, str]]:
        """A noun as it is."""
        yield from ((noun, noun) for noun in self.nouns)

    def particle(self) -> Iterator[tuple[str, str]]:
        """A noun with the particle that fits."""
        for at, noun in enumerate(self.nouns):
            yield with_josa(noun, _PARTICLES[at % len(_PARTICLES)]), noun

    def compound_part(self) -> Iterator[tuple[str, str]]:
        """The beginning or the end of a compound."""
        for at, run in enumerate(self.compounds):
            part = "".join(run[1:] if at % 2 else run[:-1])
            if len(part) > 1:
                yield part, part

    def spacing(self) -> Iterator[tuple[str, str]]:
        """A compound, spaced."""
        yield from ((" ".join(run), "".join(run)) for run in self.compounds if min(map(len, run)) > 1)

    def verb(self) -> Iterator[tuple[str, str]]:
        """A noun that is also a verb, in another form than the text has."""
        stems: dict[str, str] = {}
        for place in self.korean:
            cut = morphemes(place.text)
            for noun, verb in itertools.pairwise(cut):
                if noun.kind == "NNG" and verb.kind.startswith("XSV") and len(noun.text) > 1:
                    stems[noun.text] = "되" if verb.text[0] in "되된될됐" else "하"
        for stem in sorted(stems, key=_rank):
            yield stem + {"하": "하다", "되": "되었다"}[stems[stem]], stem

    def latin(self) -> Iterator[tuple[str, str]]:
        """A Latin word of a Korean text, in small letters."""
        words = {word for place in self.korean for word in _LATIN.findall(place.text)}
        yield from ((word.lower(), word) for word in sorted(words, key=_rank))

    def trap(self) -> Iterator[tuple[str, str]]:
        """A word of two syllables that is also a piece of others."""
        for noun in self.nouns:
            within = sum(noun in place.letters and not place.holds(noun) for place in self.korean)
            if len(noun) == 2 and within:
                yield noun, noun

    def layout(self) -> Iterator[tuple[str, str]]:
        """A noun typed on the English layout."""
        yield from ((keystrokes(noun), noun) for noun in self.nouns if len(noun) > 2)

    def typo(self) -> Iterator[tuple[str, str]]:
        """A noun with one slip."""
        words = [*self.nouns, *("".join(run) for run in self.compounds)]
        for word in sorted(words, key=_rank):
            slipped = slip(word)
            if (
                len(keystrokes(word)) > 7
                and slipped
                and not any(slipped in one.letters for one in self.korean)
            ):
                yield slipped, word

    def partial(self) -> Iterator[tuple[str, str]]:
        """A noun whose last syllable is still being typed."""
        for noun in self.nouns:
            cut = unfinished(noun)
            if len(noun) > 2 and not any(cut in place.letters for place in self.korean):
                yield cut, noun

    def choseong(self) -> Iterator[Query]:
        """The initials of a compound; sections with another word of the same initials answer as well."""
        for run in self.compounds:
            sought = initials("".join(run))
            if len(sought) > 3:
                yield Query("choseong", sought, "ko", self._having_initials(sought))

    def _having_initials(self, sought: str) -> frozenset[str]:
        found = set()
        for place in self.korean:
            spelt = "".join(initials(one) if _HANGUL.fullmatch(one) else one for one in place.letters)
            if any(at.start() in place.edges for at in re.finditer(f"(?={sought})", spelt)):
                found.add(place.location)
        return frozenset(found)

    def headings(self) -> Iterator[Query]:
        """All words of a heading, which stands on one page only."""
        every = [place for place in (*self.korean, *self.english) if place.heading]
        seen = [squeezed(place.heading) for place in every]
        for place in sorted(every, key=lambda one: _rank(one.location)):
            if " " in place.heading and seen.count(squeezed(place.heading)) == 1:
                yield Query("heading", place.heading, place.locale, frozenset({place.location}))

    def english_words(self) -> Iterator[Query]:
        """An English word in the other number."""
        words = {word for place in self.english for word in _WORD.findall(place.text.lower())}
        for word in sorted(words, key=_rank):
            other = word.removesuffix("s") if word.endswith("s") else f"{word}s"
            if not word.endswith("ss") and other in words:
                yield Query("english-number", other, "en", self.having_words(word))

    def across(self, names: Iterable[Sequence[str]]) -> Iterator[Query]:
        """A name in one language, its sections in the other."""
        for forms in names:
            korean = [form for form in forms if _HANGUL.search(form)]
            english = [form for form in forms if not _HANGUL.search(form)]
            if korean and english:
                found = frozenset().union(*(self.having_words(form) for form in english))
                yield Query("ko-to-en", korean[0], "en", found)
                found = frozenset().union(*(self.having(form) for form in korean))
                yield Query("en-to-ko", english[0], "ko", found)

    def of_terms(self) -> Iterator[Query]:
        """Every category in which a term decides what answers."""
        makers: dict[str, Callable[[], Iterator[tuple[str, str]]]] = {
            "bare": self.bare,
            "particle": self.particle,
            "compound-part": self.compound_part,
            "spacing": self.spacing,
            "verb": self.verb,
            "latin": self.latin,
            "trap": self.trap,
            "layout": self.layout,
            "typo": self.typo,
            "partial": self.partial,
        }
        for category, make in makers.items():
            for text, term in make():
                yield Query(category, text, "ko", self.having(term))


def make_queries(korean: list[Place], english: list[Place], names: Iterable[Sequence[str]]) -> list[Query]:
    """Make at most `PER_CATEGORY` queries of each category that have one to `MOST_ANSWERS` answers."""
    maker = _Maker(korean, english)
    kept: dict[str, dict[str, Query]] = {}
    for source in (
        maker.of_terms(),
        maker.choseong(),
        maker.headings(),
        maker.english_words(),
        maker.across(names),
    ):
        for query in source:
            chosen = kept.setdefault(query.category, {})
            if 0 < len(query.answers) <= MOST_ANSWERS and len(chosen) < PER_CATEGORY:
                chosen.setdefault(query.text, query)
    return [query for chosen in kept.values() for query in chosen.values()]


def absent_words(places: Iterable[Place]) -> list[str]:
    """Return the words of `absent.txt` that the site indeed does not have."""
    everything = "\n".join(place.letters for place in places)
    return [word for word in ABSENT.read_text("utf-8").split() if squeezed(word) not in everything]
