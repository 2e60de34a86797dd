"""How finely a figure is said, and whether rounding explains that a sum comes out otherwise.

Decimals keep what was written: 40억 is 4.0E+9, said to the nearest 100 million; 4 billion is 4E+9.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dumal.diagnostics import Severity, Span
from dumal.locales import Bilingual
from dumal.values import Reading, Style

__all__ = ["CLOSE", "Miss", "Stretch", "amount_of", "gravity", "is_marked", "slack", "stretch"]

CLOSE = Decimal("0.02")
"""A sum this near, as a share, is right: two digits of it agree, which is all that prose promises."""

Stretch = tuple[Decimal, Decimal]
"""The least and the most that a rounded figure may stand for."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A sum that does not come out."""

    span: Span
    message: Bilingual
    severity: Severity | None = None
    """INFO if rounding explains it."""


def amount_of(reading: Reading) -> Decimal:
    """Return the amount of a reading that is no range."""
    amount = reading.value.amount
    return amount if isinstance(amount, Decimal) else Decimal(0)


def is_marked(reading: Reading) -> bool:
    """Say whether words call a figure approximate, or spell it out."""
    return bool(reading.value.mark) or reading.style is not Style.DIGITS


def slack(reading: Reading) -> Decimal:
    """Return by how much a figure may be off as rounded: half its last place, the whole if it is marked."""
    amount = amount_of(reading)
    exponent = amount.as_tuple().exponent
    place = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    while place < 1_000_000 and place >= 1 and amount and not amount % (place * 1000):
        place *= 10  # 250,000 is hardly counted to the last one
    return place if reading.value.mark else place / 2


def stretch(reading: Reading) -> Stretch:
    """Return the least and the most a figure may stand for."""
    amount, off = amount_of(reading), slack(reading)
    return max(amount - off, Decimal(0)), amount + off


def gravity(worked_out: Decimal, rounded: Stretch, said: Reading) -> Severity | bool:
    """Judge a sum against what is said: True if right, INFO if rounding explains it, False if nothing does.

    Args:
        worked_out: the sum of the figures as they stand.
        rounded: the least and the most it may be, each figure being rounded.
        said: what the text says comes out.
    """
    low, high = stretch(said)
    amount = amount_of(said)
    if abs(worked_out - amount) <= abs(amount) * CLOSE or (is_marked(said) and low <= worked_out <= high):
        return True
    return Severity.INFO if rounded[0] <= high and low <= rounded[1] else False
