"""Finds the two halves of a bilingual article by the script they are written in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from dumal.documents.source import Source
from dumal.importing.article import Article, Half, Line
from dumal.importing.lines import join_wrapped, read_lines
from dumal.importing.roles import assign_roles
from dumal.locales import EN, KO, LOCALES, Locale

__all__ = ["split_article"]

_LETTERS = {KO.code: re.compile("[가-힣]"), EN.code: re.compile("[A-Za-z]")}
_WEIGHTS = {KO.code: 2.5, EN.code: 1.0}
"""A syllable says as much as so many Latin letters."""
_NOTICE_WORDS = re.compile(
    r"번역|영문|영어|국문|원문|전문|한글|translat|full text|original|\b(?:english|korean) (?:version|article|text)|follow",
    re.IGNORECASE,
)
_NOTICE_MARK = re.compile(r"\s*[*※<＜(\[【■□◆◇▶▷●○◎#=~]")
_LABEL = re.compile(
    r"\W*(?:(?:the )?(?:english|korean)(?: (?:version|translation|article|text|edition|news))?(?: follows)?"
    r"|(?:영문|영어|국문|한국어|한글) ?(?:기사|번역문?|원문|판|본)?)\W*",
    re.IGNORECASE,
)
_NOTICE_LINES = 5
"""So many lines on each side of the seam may belong to the notice."""
_PURE = 0.8
"""Share of a half's letters that must stand in lines of its own language."""
_FEWEST = 40.0
"""A half that weighs less is none."""
_PROPORTION = 8.0
"""By how much the heavier half may outweigh the lighter: a line of copyright is no translation."""


def split_article(source: Source) -> Article | None:
    """Split a text into its Korean and its English half, whichever comes first; None if it has not both."""
    lines = read_lines(source)
    weights = [_Weight.of(line.text) for line in lines]
    if len(lines) < 2:
        return None
    seam, order = _find_seam(weights)
    first, second = _trim_notice(lines, weights, seam)
    begin = _skip_foreign(range(first), weights, order[0])
    end = len(lines) - _skip_foreign(range(len(lines) - 1, second - 1, -1), weights, order[1])
    spans = {order[0].code: (begin, first), order[1].code: (second, end)}
    if not _are_halves(weights, spans):
        return None
    halves = {locale.code: _make_half(lines, spans[locale.code], locale, source) for locale in LOCALES}
    left_out = (*lines[:begin], *lines[end:])
    return Article(source, halves, lines[first:second], left_out)


@dataclass(frozen=True, slots=True)
class _Weight:
    """How much of a line is in each language."""

    ko: float
    en: float

    @classmethod
    def of(cls, text: str) -> _Weight:
        return cls(*(len(_LETTERS[one.code].findall(text)) * _WEIGHTS[one.code] for one in (KO, EN)))

    def __getitem__(self, locale: Locale) -> float:
        return {KO.code: self.ko, EN.code: self.en}[locale.code]

    def is_foreign(self, locale: Locale) -> bool:
        """Whether the line is in another language than this."""
        return self.ko + self.en > 2 * self[locale]


def _find_seam(weights: Sequence[_Weight]) -> tuple[int, tuple[Locale, Locale]]:
    """Find where the languages part best, and which comes first."""
    sums = list(accumulate((one.ko - one.en for one in weights), initial=0.0))
    scores = [(2 * sums[seam] - sums[-1], seam) for seam in range(1, len(weights))]
    best, worst = max(scores, key=lambda one: one[0]), min(scores, key=lambda one: one[0])
    return (best[1], (KO, EN)) if best[0] >= -worst[0] else (worst[1], (EN, KO))


def _trim_notice(lines: Sequence[Line], weights: Sequence[_Weight], seam: int) -> tuple[int, int]:
    """Return where the first half ends and where the second begins."""
    notices = [
        at
        for at in range(max(seam - _NOTICE_LINES, 1), min(seam + _NOTICE_LINES, len(lines) - 1))
        if _is_notice(lines[at].text, weights[at])
    ]
    first, second = seam, seam
    while first - 1 in notices:
        first -= 1
    while second in notices:
        second += 1
    return first, second


def _is_notice(text: str, weight: _Weight) -> bool:
    if not weight.ko + weight.en or _LABEL.fullmatch(text):
        return True
    mixed = min(weight.ko, weight.en) >= _FEWEST
    return bool(_NOTICE_WORDS.search(text) and (mixed or _NOTICE_MARK.match(text)))


def _skip_foreign(places: range, weights: Sequence[_Weight], locale: Locale) -> int:
    """Count the lines at a half's outer edge that are in another language, or none."""
    skipped = 0
    for at in places:
        if not weights[at].is_foreign(locale):
            break
        skipped += 1
    return skipped


def _are_halves(weights: Sequence[_Weight], spans: dict[str, tuple[int, int]]) -> bool:
    """Say whether both halves are pure enough, and of like size."""
    own: list[float] = []
    for locale in LOCALES:
        half = weights[slice(*spans[locale.code])]
        total = sum(one.ko + one.en for one in half)
        mine = sum(one.ko + one.en for one in half if not one.is_foreign(locale))
        if len(half) < 2 or mine < _PURE * total or mine < _FEWEST:
            return False
        own.append(mine)
    return max(own) <= _PROPORTION * min(own)


def _make_half(lines: Sequence[Line], span: tuple[int, int], locale: Locale, source: Source) -> Half:
    own = join_wrapped(lines[slice(*span)], source)
    return Half(locale, assign_roles(own, lines[span[0]].number, locale, source))
