"""Writes the draft ledger: what `data/facts.yml` and `data/names.yml` would hold of the article."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from dumal.documents import TOP
from dumal.importing.article import Article, Piece
from dumal.importing.chapters import Chapter
from dumal.importing.discrepancy import clip
from dumal.importing.emitting import Flow, Row, When, printable, to_yaml
from dumal.importing.facts import DraftFact
from dumal.importing.known import KnownNames
from dumal.importing.settling import notation
from dumal.locales import LOCALES, Bilingual, Locale
from dumal.parity.figures import Said
from dumal.values import Date, Interval, Value

__all__ = ["TOPIC", "write_ledger"]

TOPIC = {TOP: "lead"}
"""The first chapter has no section id that a topic could have."""

_HEAD = """\
# 초안입니다. wording을 직접 쓴 말로 고치고, id와 status, said-by를 정한 뒤 data/facts.yml과 data/names.yml로 옮기십시오.
# A draft: rewrite each wording in your own words, choose id, status and said-by, then move the entries to
# data/facts.yml and data/names.yml. `at`: language, paragraph, line of the article's file.

"""
_SAID_BY = Bilingual("기사", "the article")
_LEAD = Bilingual("첫머리", "The lead")
_UNSAID = Bilingual("(한국어 기사에는 없음)", "(not in the English article)")
_REACH = 40
"""Characters of context on each side of a figure."""


def write_ledger(
    article: Article,
    chapters: Sequence[Chapter],
    facts: Sequence[DraftFact],
    names: KnownNames,
    day: datetime.date | None,
) -> str:
    """Write all draft facts and all known names with their pointers."""
    pieces = [piece for locale in LOCALES for piece in article.half(locale).pieces]
    content: dict[str, object] = {
        "speakers": {"article": _both(_SAID_BY)},
        "topics": {TOPIC.get(chapter.id, chapter.id): _both(_title(chapter)) for chapter in chapters},
        "facts": {fact.id: _fact(fact, number, pieces, day) for number, fact in enumerate(facts, 1)},
        "names": _names(pieces, names),
    }
    return _HEAD + to_yaml(content)


def _both(text: Bilingual) -> Flow:
    return Flow({locale.code: printable(text[locale]) for locale in LOCALES})


def _title(chapter: Chapter) -> Bilingual:
    if chapter.id == TOP:
        return _LEAD
    ko, en = (clip(chapter.pieces(locale)[0].text) for locale in LOCALES)
    return Bilingual(ko, en)


def _fact(
    fact: DraftFact, number: int, pieces: Sequence[Piece], day: datetime.date | None
) -> dict[str, object]:
    value = notation(fact.value) if fact.value else {}
    entry: dict[str, object] = {
        "ref": f"draft-{number}",
        "topic": TOPIC.get(fact.topic, fact.topic),
        "status": "planned" if day and _is_later(fact.value, day) else "stated",
        "origin": "article",
        "wording": _wording(fact, pieces),
    }
    entry |= {"value": Flow(value)} if value else {}
    entry |= {"as-of": When(day)} if day else {}
    entry |= {"resolved-from": " / ".join(fact.relative)} if fact.relative else {}
    entry |= {
        "said-by": "article",
        "at": Row(dict.fromkeys(_pointer(said, pieces) for said in fact.find.said())),
    }
    facets = {name: Flow(notation(one)) for name, one in fact.facets.items()}
    return entry | ({"facets": facets} if facets else {})


def _is_later(value: Value | None, day: datetime.date) -> bool:
    """Say whether a date lies wholly after the article's day."""
    date = value.amount if value else None
    date = date.low if isinstance(date, Interval) else date
    if not isinstance(date, Date) or date.year is None:
        return False
    said = [part for part in (date.year, date.month, date.day) if part is not None]
    return said > [day.year, day.month, day.day][: len(said)]


def _wording(fact: DraftFact, pieces: Sequence[Piece]) -> dict[str, str]:
    return {
        locale.code: _context(fact.find.sides[side][0], pieces) if fact.find.sides[side] else _UNSAID[locale]
        for side, locale in enumerate(LOCALES)
    }


def _context(said: Said, pieces: Sequence[Piece]) -> str:
    """Quote the words around a figure."""
    text = _piece_of(said, pieces).text
    start, end = max(0, said.reading.start - _REACH), min(len(text), said.reading.end + _REACH)
    words = " ".join(printable(text[start:end]).split())
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"


def _pointer(said: Said, pieces: Sequence[Piece]) -> str:
    return _piece_of(said, pieces).pointer


def _piece_of(said: Said, pieces: Sequence[Piece]) -> Piece:
    """Return the passage a figure stands in: the last that begins before it."""
    before = (piece for piece in pieces if piece.line <= (said.span.line or 0))
    return max(before, key=lambda piece: piece.line)


def _names(pieces: Sequence[Piece], names: KnownNames) -> Mapping[str, object]:
    found: dict[str, dict[str, list[str]]] = {}
    for piece in pieces:
        for one in names.mentions(piece.text, piece.locale):
            if one.form.target:
                entry = found.setdefault(one.form.target, {})
                entry.setdefault(_column(piece.locale, one.form.right), []).append(one.text)
                entry.setdefault("at", []).append(piece.pointer)
    order = (*(locale.code for locale in LOCALES), "printed", "at")
    return {
        target: {key: Row(dict.fromkeys(entry[key])) for key in order if key in entry}
        for target, entry in found.items()
    }


def _column(locale: Locale, right: str) -> str:
    return "printed" if right else locale.code
