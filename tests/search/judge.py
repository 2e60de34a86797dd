"""Who says what answers a query: mecab-ko, which shares no code with the search.

A section answers a Korean term if the term stands in it, blanks aside, from one edge of a morpheme to another: 고양 is
in 고양시장 but not in 고양이. It answers an English one if the whole words stand in it, in singular or plural.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import mecab_ko

__all__ = ["Morpheme", "Place", "morphemes", "places_of", "squeezed"]

_UNHEARD = re.compile(r"[\s\-·ㆍ‐-―\u2060]+")


@dataclass(frozen=True, slots=True)
class Morpheme:
    """A smallest piece of Korean, as mecab-ko cuts it."""

    text: str
    kind: str
    """Part of speech: NNG and NNP are nouns, XSV turns one into a verb."""
    start: int
    """Whether blanks come before it: 0 where it begins a word."""


@dataclass(frozen=True, slots=True)
class Place:
    """A section as the judge sees it."""

    location: str
    locale: str
    heading: str
    text: str
    """Title (at the top of a page), heading and text, line by line."""
    letters: str = field(init=False)
    """The text without blanks, hyphens and capitals."""
    edges: frozenset[int] = field(init=False)
    """Where morphemes meet, in `letters`."""

    def __post_init__(self) -> None:
        """Cut the text once."""
        letters, edges = "", {0}
        for morpheme in morphemes(self.text):
            for part in _parts(morpheme):
                letters += squeezed(part)
                edges.add(len(letters))
        object.__setattr__(self, "letters", letters)
        object.__setattr__(self, "edges", frozenset(edges))

    def holds(self, term: str) -> bool:
        """Say whether the term stands here between edges."""
        return any(
            self._between_edges(found) for found in re.finditer(re.escape(squeezed(term)), self.letters)
        )

    def holds_words(self, phrase: str) -> bool:
        """Say whether the English words stand here, the last one perhaps in the other number."""
        stem = re.escape(phrase.lower().removesuffix("s"))
        return re.search(rf"(?<![a-z0-9]){stem}(?:s|es)?(?![a-z0-9])", self.text.lower()) is not None

    def _between_edges(self, found: re.Match[str]) -> bool:
        return found.start() in self.edges and found.end() in self.edges


def squeezed(text: str) -> str:
    """Return a text without what the eye skips: blanks, hyphens, middle dots, capitals."""
    return _UNHEARD.sub("", unicodedata.normalize("NFKC", text).lower())


@lru_cache(maxsize=1)
def _tagger() -> mecab_ko.Tagger:
    return mecab_ko.Tagger()


def morphemes(text: str) -> list[Morpheme]:
    """Cut a text into morphemes, compound nouns into their nouns."""
    found: list[Morpheme] = []
    for line in text.splitlines():
        at = 0
        for row in _tagger().parse(line).splitlines()[:-1]:
            surface, _, features = row.partition("\t")
            start = line.index(surface, at)
            found += _cut(surface, features.split(","), 0 if start > at or not at else 1)
            at = start + len(surface)
    return found


def _cut(surface: str, features: list[str], start: int) -> list[Morpheme]:
    """A compound noun comes with its parts: 연/NNG/*+면적/NNG/*."""
    parts = [part.split("/")[0] for part in features[7].split("+")] if features[4:5] == ["Compound"] else []
    if "".join(parts) != surface:
        return [Morpheme(surface, features[0], start)]
    return [Morpheme(part, features[0], start if not at else 1) for at, part in enumerate(parts)]


def _parts(morpheme: Morpheme) -> Iterator[str]:
    """Latin and digits have edges at hyphens; everything else is whole."""
    yield from re.split(r"(?<=[-·])", morpheme.text)


def places_of(index: Mapping[str, object]) -> list[Place]:
    """Read the sections of an index file."""
    pages = index["pages"]
    assert isinstance(pages, list)
    return [
        Place(
            f"{page}#{anchor}" if anchor else page,
            str(index["locale"]),
            heading,
            "\n".join(filter(None, ["" if anchor else title, heading, text])),
        )
        for page, title, sections, *_ in pages
        for anchor, heading, text in sections
    ]
