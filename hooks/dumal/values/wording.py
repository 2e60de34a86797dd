"""The wording tables `tables/*-writing.yml`, and amounts in digits and scale words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from dumal.locales import Locale
from dumal.values.model import EXACT
from dumal.values.raw_tables import load_raw

__all__ = ["Wording", "is_hangul", "load_wording", "ordinal_digits"]

_THOUSAND, _SCALED_FROM = Decimal(1000), Decimal(10000)
_PLACES = -3
"""Decimal places a number before a scale word may have."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language writes values."""

    sections: Mapping[str, Mapping[str, str]]
    scales: tuple[tuple[str, Decimal], ...]
    """Scale words, the greatest first."""
    falling: bool
    """Whether several scale words make one number (2조 920억)."""
    thousand: str
    """Word for whole thousands beside a scale word (4천만, 27만 5천); empty where digits say them."""
    amounts: Mapping[str, tuple[tuple[Decimal, str], ...]]
    """Base unit: factors and wordings, the greatest factor first."""

    def text(self, name: str) -> str:
        """Return an entry that is one text; empty when the language lacks it."""
        return self.sections.get(name, {}).get("", "")

    def entry(self, section: str, key: str) -> str:
        """Return one wording of a section; empty when the language lacks it."""
        return self.sections.get(section, {}).get(key, "")

    def number(self, amount: Decimal, scaled: bool = True) -> str:
        """Write an amount: 99,837; 4천만; 2.092 trillion; in digits alone unless `scaled`."""
        if amount < 0:
            return "-" + self.number(-amount, scaled)
        return (self._in_words(amount) if scaled else "") or _digits(amount)

    def is_scaled(self, amount: Decimal) -> bool:
        """Say whether an amount is written with a scale word."""
        return bool(self._in_words(abs(amount)))

    def _in_words(self, amount: Decimal) -> str:
        return self._falling(amount) if self.falling else self._single(amount)

    def _falling(self, amount: Decimal) -> str:
        if amount < _SCALED_FROM or amount % _THOUSAND:
            return ""
        words: list[str] = []
        for word, scale in self.scales:
            share, amount = divmod(amount, scale)
            words += [self._short(share) + word] if share else []
        return " ".join([*words, self._short(amount)] if amount else words)

    def _short(self, share: Decimal) -> str:
        """Write what stands before or after a scale word: 920, 4천, 2,500."""
        whole = self.thousand and share < _SCALED_FROM and not share % _THOUSAND
        return f"{_digits(share / _THOUSAND)}{self.thousand}" if whole else _digits(share)

    def _single(self, amount: Decimal) -> str:
        for word, scale in self.scales:
            share = EXACT.divide(amount, scale)
            if amount >= scale and _places(share) >= _PLACES:
                return f"{_digits(share)} {word}"
        return ""


@cache
def load_wording(locale: Locale) -> Wording:
    """Read how a language writes values."""
    raw = load_raw(f"{locale.code}-writing")
    amounts: dict[str, list[tuple[Decimal, str]]] = {}
    for name, wording in raw["amounts"].items():
        factor, base = name.split()
        amounts.setdefault(base, []).append((Decimal(factor), wording))
    return Wording(
        sections=raw,
        scales=tuple((word, Decimal(scale)) for word, scale in raw["scales"].items()),
        falling="falling" in raw,
        thousand=raw.get("thousand", {}).get("", ""),
        amounts={base: tuple(sorted(found, reverse=True)) for base, found in amounts.items()},
    )


def is_hangul(char: str) -> bool:
    """Say whether a character is a Hangul syllable."""
    return "가" <= char <= "힣"


def ordinal_digits(number: int) -> str:
    """Write 4th, 21st, 12th."""
    last = "th" if 10 < number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"


def _digits(amount: Decimal) -> str:
    return format(amount.normalize(EXACT), ",f")


def _places(amount: Decimal) -> int:
    exponent = amount.normalize(EXACT).as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
