"""The unit that stands after a number."""

from __future__ import annotations

from dumal.values.core import Scene
from dumal.values.model import Kind
from dumal.values.phrases import is_swallowed
from dumal.values.tables import Unit

__all__ = ["is_written_as_code", "unit_after"]

_NEVER_APART = frozenset(("s", "h", "x", "×", "b", "p", "+"))
"""Symbols too short to be believed after a blank."""
_FREQUENCY = (
    " a day",
    " a week",
    " a month",
    " a year",
    " per ",
    " in a row",
    " each ",
    " every ",
    " daily",
    " over the",
)


def unit_after(scene: Scene, end: int, spelled: bool = False) -> tuple[int, Unit] | None:
    """Return where the unit after a number ends, and the unit.

    Args:
        scene: The text.
        end: Where the number ends.
        spelled: Whether the number is in Hangul, so that the counter must be a word of its own.
    """
    text, tables = scene.text, scene.tables
    apart = text[end : end + 1] == " " or text[end : end + 1] == (tables.hyphen or None)
    for at in (end, end + 1) if apart else (end,):
        hit = tables.units.at(text, at)
        if hit and _is_meant(scene, at, hit[0], at > end, spelled):
            return _as_frequency(scene, hit)
    return None


def _is_meant(scene: Scene, at: int, end: int, apart: bool, spelled: bool) -> bool:
    word = scene.text[at:end]
    if apart and word in _NEVER_APART:
        return False
    if not is_written_as_code(scene, at, end):
        return False
    hangul = "가" <= word[-1] <= "힣"
    return not (hangul and (apart or spelled) and is_swallowed(scene.text, end, scene.tables.follows))


def is_written_as_code(scene: Scene, start: int, end: int) -> bool:
    """Say whether a currency code stands in capitals: TRY is money, try is not."""
    code = scene.source.raw[start:end]
    return (
        not (len(code) == 3 and code.isascii() and code.isalpha() and code.upper() in scene.tables.codes)
        or code.isupper()
    )


def _as_frequency(scene: Scene, hit: tuple[int, Unit]) -> tuple[int, Unit]:
    """Tell how often (3 times a day) from how much (3 times as much)."""
    end, unit = hit
    if unit.base == "times" and scene.text.startswith(_FREQUENCY, end):
        return end, Unit(unit.factor, "occasion", Kind.COUNT)
    return hit
