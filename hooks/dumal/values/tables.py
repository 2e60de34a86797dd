"""The word tables of `tables/*.yml`, read once per process and typed at the door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

import yaml

from dumal.locales import Locale
from dumal.values.model import Approx, Bound, Interval, Kind
from dumal.values.phrases import Phrases
from dumal.values.shapes import Shapes

__all__ = ["Calendar", "Mark", "Tables", "Unit", "kind_of", "load_raw", "load_tables"]

Mark = Approx | Bound
Raw = dict[str, dict[str, str]]

_FOLDER = Path(__file__).parent / "tables"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the Python loader takes ten times as long
_NUMERALS = ("digits", "tens", "scales", "native", "native-tens", "numerals", "short-scales", "ordinals")
_OPENERS = (
    *(
        "need_unit",
        "money_before",
        "age_before",
        "ordinal_before",
        "words",
        "ranges",
        "marks_before",
        "between",
    ),
    *("literals", "skipped", "standards", "minus"),
)
"""Tables a reading may begin with."""
_LOOKUPS = (
    *("years", "this-years", "months", "month-names", "parts", "phases", "seasons", "past", "coming"),
    *("weekdays", "halves", "half-hour", "clock-words"),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit word stands for."""

    factor: Decimal
    base: str
    kind: Kind
    converted: bool = False
    """Whether it is a customary unit that the other language may state in metric terms."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Words and patterns of dates and times."""

    dates: Shapes
    times: Shapes
    marks_after: Phrases[Mark]
    cues: frozenset[str]
    """Words one of which must stand before a bare month name."""
    heads: frozenset[str]
    words: frozenset[str]
    """First characters and first Latin words of dates and times."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything one language knows about figures."""

    numerals: Mapping[str, Mapping[str, Decimal]]
    """Section: numeral: amount; the number reader of the language knows its sections."""
    units: Phrases[Unit]
    need_unit: Phrases[Unit]
    """Words before a number that want a unit of their kind after it (지하 3층)."""
    money_before: Phrases[str]
    age_before: Phrases[str]
    ordinal_before: Phrases[str]
    ordinal_after: Phrases[str]
    words: Phrases[Unit]
    """Whole expressions: 절반, 사흘, twice."""
    ranges: Phrases[tuple[Interval, Unit | None]]
    """Words that name a range: dozens, 수십, 두세, 20대."""
    band_spoilers: tuple[str, ...]
    """Words shortly before 20대 that make it twenty machines instead of an age band."""
    marks_before: Phrases[Mark]
    marks_inside: Phrases[Mark]
    marks_after: Phrases[Mark]
    ago: Phrases[str]
    between: Phrases[str]
    literals: Phrases[str]
    skipped: Phrases[str]
    standards: Phrases[str]
    codes: frozenset[str]
    """Currency codes, in capitals."""
    joins: Phrases[str]
    between_joins: Phrases[str]
    minus: Phrases[str]
    parts_of: Phrases[str]
    """Between denominator and numerator: 3분의 2."""
    follows: frozenset[str]
    """Hangul that may follow a counter: particles and suffixes."""
    half_after: Phrases[str]
    """Half a unit more, after the unit: 3개월 반."""
    hyphen: str
    """What may stand between number and unit beside a blank."""
    spelled_alone: bool
    """Whether a spelled number is a number without a counter after it."""
    calendar: Calendar

    def heads(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the first characters, and the first Latin words, of everything a reading may begin with."""
        phrases: list[Phrases[object]] = [getattr(self, name) for name in _OPENERS]
        chars = frozenset().union(*(table.heads for table in phrases), self.calendar.heads)
        words = frozenset().union(*(table.first_words for table in phrases), self.calendar.words)
        numerals = frozenset(word for section in self.numerals.values() for word in section)
        return chars | {word[0] for word in numerals}, words | numerals | {"a", "an", "half"}


@cache
def load_tables(locale: Locale) -> Tables:
    """Read the tables of a language, the common ones included."""
    common, own = load_raw("common"), load_raw(locale.code)
    kinds = {base: kind for kind, bases in common["kinds"].items() for base in bases.split()}
    codes = common["currencies"][""].split()
    units = _units(common["units"], kinds) | _vary(_units(own["units"], kinds), own)
    units |= {code.lower(): Unit(Decimal(1), code, Kind.MONEY) for code in codes}
    money = (
        _named(common["money-before"]) | _named(own["money-before"]) | {code.lower(): code for code in codes}
    )
    return Tables(
        numerals={
            name: {word: Decimal(n) for word, n in own[name].items()} for name in _NUMERALS if name in own
        },
        units=Phrases(units),
        need_unit=Phrases(_units(own["need-unit"], kinds)),
        money_before=Phrases(money),
        age_before=_listed(own, "age-before"),
        ordinal_before=_listed(own, "ordinal-before"),
        ordinal_after=_listed(own, "ordinal-after"),
        words=Phrases(_units(own["words"], kinds)),
        ranges=Phrases({word: _range(line, kinds) for word, line in own["ranges"].items()}),
        band_spoilers=tuple(_split(own.get("band-spoilers", {"": ""})[""])),
        marks_before=_marks(common, own, "marks-before"),
        marks_inside=_marks({}, own, "marks-inside"),
        marks_after=_marks(common, own, "marks-after"),
        ago=_listed(own, "ago"),
        between=_listed(own, "between"),
        literals=Phrases(_named(common["literals"])),
        skipped=Phrases(dict.fromkeys(_split(common["skipped"][""]) + _split(own["skipped"][""]), "")),
        standards=Phrases({word.lower(): word for word in common["standards"][""].split()}),
        codes=frozenset(codes),
        joins=_listed(own, "joins"),
        between_joins=_listed(own, "between-joins"),
        minus=Phrases(dict.fromkeys(_split(common["minus"][""]) + _split(own["minus"][""]), "")),
        parts_of=_listed(own, "parts-of"),
        follows=frozenset(own.get("follows", {"": ""})[""]),
        half_after=_listed(own, "half-after"),
        hyphen=own.get("hyphen", {"": ""})[""],
        spelled_alone="spelled-alone" in own,
        calendar=_calendar(own),
    )


def kind_of(base: str, kinds: Mapping[str, str]) -> Kind:
    """Say what a base unit measures: the table's kind, money for three capitals, else a count."""
    if base in kinds:
        return Kind(kinds[base])
    return Kind.MONEY if len(base) == 3 and base.isupper() else Kind.COUNT


def load_raw(name: str) -> Raw:
    """Read one table file; every section becomes a mapping of texts, a lone text standing under the empty key."""
    text = (_FOLDER / f"{name}.yml").read_text(encoding="utf-8")
    return {str(key): _flat(section) for key, section in yaml.load(text, _LOADER).items()}  # noqa: S506 - a safe loader


def _flat(section: object) -> dict[str, str]:
    if isinstance(section, dict):
        return {str(key): str(value) for key, value in section.items()}
    if isinstance(section, list):
        return {str(number): str(value) for number, value in enumerate(section)}
    return {"": str(section)}


def _split(words: str) -> list[str]:
    """Split at commas; quotation marks keep the blanks of a word."""
    return [_unquote(word.strip().lower()) for word in words.split(",") if word.strip()]


def _unquote(word: str) -> str:
    return word[1:-1] if len(word) > 2 and word[0] == word[-1] == "'" else word


def _range(line: str, kinds: Mapping[str, str]) -> tuple[Interval, Unit | None]:
    low, high, *base = line.split()
    unit = Unit(Decimal(1), base[0], kind_of(base[0], kinds)) if base else None
    return Interval(Decimal(low), Decimal(high)), unit


def _named(section: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, words in section.items() for word in _split(words)}


def _listed(own: Raw, name: str) -> Phrases[str]:
    return Phrases({word: word for word in _split(own[name][""])} if name in own else {})


def _units(section: Mapping[str, str], kinds: Mapping[str, str]) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for name, words in section.items():
        factor, base, *rest = name.split()
        unit = Unit(Decimal(factor), base, kind_of(base, kinds), bool(rest))
        units |= dict.fromkeys(_split(words), unit)
    return units


def _vary(units: dict[str, Unit], own: Raw) -> dict[str, Unit]:
    """Add regular plurals and hyphenated forms, where the language has them."""
    plural, hyphen = own.get("plural", {}).get(""), own.get("hyphen", {}).get("")
    if plural:
        units = {word + plural: unit for word, unit in units.items() if not word.endswith(plural)} | units
    if hyphen:
        units = {word.replace(" ", hyphen): unit for word, unit in units.items()} | units
    return units


def _marks(common: Raw, own: Raw, name: str) -> Phrases[Mark]:
    marks: dict[str, Mark] = {}
    for section in (common.get(name, {}), own.get(name, {})):
        for key, words in section.items():
            mark: Mark = Approx(key) if key in list(Approx) else Bound(key)
            marks |= dict.fromkeys(_split(words), mark)
    return Phrases(marks)


def _calendar(own: Raw) -> Calendar:
    lookups = {name: Phrases(own[name]) for name in _LOOKUPS if name in own}
    follows = frozenset(own.get("follows", {"": ""})[""])
    lookups["relative"] = Phrases(_named(own["relative"]))
    dates = Shapes(own["dates"].values(), lookups, follows)
    times = Shapes(own["times"].values(), lookups, follows)
    return Calendar(
        dates=dates,
        times=times,
        marks_after=_marks({}, own, "date-marks-after"),
        cues=frozenset(_split(own.get("month-cues", {"": ""})[""])),
        heads=dates.heads | times.heads,
        words=dates.words | times.words,
    )
