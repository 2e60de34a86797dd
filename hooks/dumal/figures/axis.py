"""An axis from zero with few round ticks, short enough for a telephone."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dumal.locales import Locale
from dumal.values import Value, write

__all__ = ["Tick", "percent", "ticks"]

_ROUND = (Decimal(5), Decimal(2), Decimal(1))


@dataclass(frozen=True, slots=True)
class Tick:
    """A round amount on an axis."""

    amount: Decimal
    text: str


def ticks(largest: Value, locale: Locale) -> tuple[Tick, ...]:
    """Return zero and two to five round amounts up to the largest value, with its unit."""
    if not isinstance(largest.amount, Decimal):
        raise TypeError(largest)
    step = _step(largest.amount)
    amounts = [step * number for number in range(int(largest.amount / step) + 1)]
    return tuple(
        Tick(one, write(Value(largest.kind, one, largest.unit), locale) if one else "0") for one in amounts
    )


def _step(largest: Decimal) -> Decimal:
    """Return the largest 1, 2 or 5 times a power of ten that fits twice."""
    power = Decimal(10) ** largest.adjusted()
    steps = (factor * scale for scale in (power, power / 10) for factor in _ROUND)
    return next(step for step in steps if step * 2 <= largest)


def percent(amount: Decimal, whole: Decimal, span: Decimal = Decimal(100)) -> str:
    """Return a share as SVG writes a length: `83.5%`."""
    return f"{round(amount / whole * span, 1).normalize():f}%"
