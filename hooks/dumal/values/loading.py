"""The table files `tables/*.yml`, read once per process."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

import yaml

from dumal.locales import Locale
from dumal.values.model import Approx, Bound, Interval, Kind
from dumal.values.phrases import Phrases
from dumal.values.shapes import Shapes
from dumal.values.tables import Calendar, Mark, Tables, Unit

__all__ = ["load_raw", "load_tables"]

Raw = dict[str, dict[str, str]]

_FOLDER = Path(__file__).parent / "tables"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the Python loader takes ten times as long
_NUMERALS = (
    *("digits", "tens", "scales", "native", "native-tens", "native-hundreds"),
    *("numerals", "short-scales", "ordinals"),
)
_LOOKUPS = (
    *("years", "this-years", "months", "month-names", "parts", "phases", "seasons", "past", "coming"),
    *("weekdays", "halves", "half-hour", "clock-words", "hour-words", "minutes-past", "decade-words"),
)


@cache
def load_tables(locale: Locale) -> Tables:
    """Read the tables of a language, the common ones included."""
    common, own = load_raw("common"), load_raw(locale.code)
    kinds = {base: kind for kind, bases in common["kinds"].items() for base in bases.split()}
    codes = common["currencies"][""].split()
    units = _units(common["units"], kinds) | _vary(_units(own["units"], kinds), own)
    units |= {code.lower(): Unit(Decimal(1), code, Kind.MONEY) for code in codes}
    money = _named(common["money-before"]) | _named(own["money-before"])
    return Tables(
        numerals={
            name: {word: Decimal(n) for word, n in own[name].items()} for name in _NUMERALS if name in own
        },
        units=Phrases(units),
        need_unit=Phrases(_units(own.get("need-unit", {}), kinds)),
        before_number=Phrases(_units(own["before-number"], kinds)),
        after_ordinal=_listed(own, "after-ordinal"),
        money_before=Phrases(money | {code.lower(): code for code in codes}),
        codes=frozenset(codes),
        letters=_letters(common) | _letters(own),
        words=Phrases(_units(own["words"], kinds)),
        ranges=Phrases({word: _range(line, kinds) for word, line in _named(own["ranges"]).items()}),
        band_spoilers=tuple(_words(own, "band-spoilers")),
        marks_before=_marks(common, own, "marks-before"),
        marks_inside=_marks({}, own, "marks-inside"),
        marks_after=_marks(common, own, "marks-after"),
        rates=_listed(own, "rates"),
        spanning=frozenset(_words(own, "spanning")),
        ago=_listed(own, "ago"),
        during=_listed(own, "during"),
        joins=_listed(own, "joins"),
        loose_joins=_listed(own, "loose-joins"),
        next_joins=_listed(own, "next-joins"),
        full_joins=_listed(own, "full-joins"),
        between=_listed(own, "between"),
        ratios=_listed(own, "ratios"),
        minus=Phrases(dict.fromkeys(_words(common, "minus") + _words(own, "minus"), "")),
        implied={Decimal(great): Decimal(small) for great, small in own.get("implied", {}).items()},
        smaller=Phrases(_units(own.get("smaller", {}), kinds)),
        parts_of=_listed(own, "parts-of"),
        half_after=_listed(own, "half-after"),
        follows=frozenset(own.get("follows", {"": ""})[""]),
        glued=frozenset(_words(own, "glued")),
        before_nouns=frozenset(_words(own, "before-nouns")),
        single=frozenset(_words(own, "single")),
        hyphen=own.get("hyphen", {"": ""})[""],
        spelled_alone="spelled-alone" in own,
        code_before=_listed(own, "code-before"),
        code_after=_listed(own, "code-after"),
        code_long=_listed(own, "code-long"),
        code_words=_listed(own, "code-words"),
        literals=Phrases(_named(common["literals"])),
        skipped=Phrases(dict.fromkeys(_words(common, "skipped") + _words(own, "skipped"), "")),
        standards=Phrases({word.lower(): word for word in common["standards"][""].split()}),
        calendar=_calendar(own),
    )


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


def _words(raw: Raw, name: str) -> list[str]:
    return _split(raw.get(name, {}).get("", ""))


def _letters(raw: Raw) -> frozenset[str]:
    return frozenset(word for words in raw["units"].values() for word in words.split(", ") if len(word) == 1)


def _listed(raw: Raw, name: str) -> Phrases[str]:
    return Phrases({word: word for word in _words(raw, name)})


def _named(section: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, words in section.items() for word in _split(words)}


def _kind(base: str, kinds: Mapping[str, str]) -> Kind:
    """Say what a base unit measures: the table's kind, money for three capitals, else a count."""
    if base in kinds:
        return Kind(kinds[base])
    return Kind.MONEY if len(base) == 3 and base.isupper() else Kind.COUNT


def _units(section: Mapping[str, str], kinds: Mapping[str, str]) -> dict[str, Unit]:
    """Read lines `factor base: words`; `~` marks a customary unit, `< base` the unit that must follow."""
    units: dict[str, Unit] = {}
    for name, words in section.items():
        factor, base, *rest = name.split()
        wants = rest[1] if rest[:1] == ["<"] else base
        unit = Unit(Decimal(factor), base, _kind(base, kinds), rest == ["~"], wants)
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


def _range(line: str, kinds: Mapping[str, str]) -> tuple[Interval, Unit | None]:
    low, high, *base = line.split()
    unit = Unit(Decimal(1), base[0], _kind(base[0], kinds)) if base else None
    return Interval(Decimal(low), Decimal(high)), unit


def _marks(common: Raw, own: Raw, name: str) -> Phrases[Mark]:
    marks: dict[str, Mark] = {}
    for section in (common.get(name, {}), own.get(name, {})):
        for key, words in section.items():
            mark: Mark = Approx(key) if key in list(Approx) else Bound(key)
            marks |= dict.fromkeys(_split(words), mark)
    return Phrases(marks)


def _calendar(own: Raw) -> Calendar:
    lookups = {name: Phrases(own[name]) for name in _LOOKUPS if name in own}
    lookups["relative"] = Phrases(_named(own["relative"]))
    follows = frozenset(own.get("follows", {"": ""})[""])
    return Calendar(
        dates=Shapes(own["dates"].values(), lookups, follows),
        times=Shapes(own["times"].values(), lookups, follows),
        marks_after=_marks({}, own, "date-marks-after"),
        cues=frozenset(_words(own, "month-cues")),
        year_cues=frozenset(_words(own, "year-cues")),
    )
