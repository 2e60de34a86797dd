"""Shapes of dates and times: `{year}년 {month}월 {day}일`, `{day} [of ]{month-names}[,] {year}`.

All shapes of a language are merged into one tree, so what they share at the front is looked at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dumal.values.phrases import Phrases, is_latin, is_swallowed

__all__ = ["Found", "Shapes"]

Found = dict[str, str]
"""What stood in each slot: digits, or the meaning of the word."""

_PIECES = re.compile(r"\{([a-z-]+)\}| |[^{ ]+")
_INNERMOST = re.compile(r"\[([^\[\]]*)\]")
_DIGITS = {
    "year": (4, 4, 1000, 2999),
    "short-year": (2, 2, 0, 99),
    "decade": (4, 4, 1000, 2999),
    "century": (1, 2, 1, 30),
    "number": (1, 4, 1, 9999),
    "month": (1, 2, 1, 12),
    "day": (1, 2, 1, 31),
    "hour": (1, 2, 0, 24),
    "minute": (1, 2, 0, 59),
    "second": (1, 2, 0, 59),
    "minutes": (2, 2, 0, 59),
    "seconds": (2, 2, 0, 59),
}
"""Slot: fewest and most digits, least and greatest number."""
_TH = ("st", "nd", "rd", "th")


@dataclass(slots=True)
class _Node:
    slots: dict[str, _Node] = field(default_factory=dict)
    fixed: dict[str, _Node] = field(default_factory=dict)
    blank: _Node | None = None
    ends: bool = False


class Shapes:
    """A set of shapes to be looked for at a position; the longest wins."""

    def __init__(
        self, shapes: Iterable[str], lookups: Mapping[str, Phrases[str]], follows: frozenset[str]
    ) -> None:
        self._lookups = lookups
        self._follows = follows
        self._root = _Node()
        for shape in shapes:
            for plain in _spell_out(shape):
                self._add(plain)

    def _add(self, shape: str) -> None:
        node = self._root
        for piece in _PIECES.finditer(shape):
            if piece[1]:
                node = node.slots.setdefault(piece[1], _Node())
            elif piece[0] == " ":
                node.blank = node = node.blank or _Node()
            else:
                node = node.fixed.setdefault(piece[0], _Node())
        node.ends = True

    def at(self, text: str, start: int) -> tuple[int, Found] | None:
        """Return where the longest shape at `start` ends and what fills its slots."""
        return self._walk(self._root, text, start)

    def _walk(self, node: _Node, text: str, at: int) -> tuple[int, Found] | None:
        best: tuple[int, Found] | None = (at, {}) if node.ends and _is_whole(text, at) else None
        for words, after in node.fixed.items():
            if text.startswith(words, at):
                best = _longer(best, self._walk(after, text, at + len(words)))
        for slot, after in node.slots.items():
            if (filled := self._fill(slot, text, at)) and (rest := self._walk(after, text, filled[0])):
                best = _longer(best, (rest[0], {slot: filled[1], **rest[1]}))
        if node.blank:
            best = _longer(best, self._walk(node.blank, text, at + text.startswith(" ", at)))
        return best

    def _fill(self, slot: str, text: str, at: int) -> tuple[int, str] | None:
        if slot in self._lookups:
            found = self._lookups[slot].at(text, at)
            return (
                None if found and slot == "phases" and is_swallowed(text, found[0], self._follows) else found
            )
        fewest, most, least, greatest = _DIGITS[slot]
        end = at
        while end - at <= most and text[end : end + 1] in _TEN:
            end += 1
        if not fewest <= end - at <= most or not least <= int(text[at:end]) <= greatest:
            return None
        number = text[at:end]
        return end + 2 * (slot in ("day", "century") and text.startswith(_TH, end)), number

    @property
    def heads(self) -> frozenset[str]:
        """First characters of the words with which a shape may begin."""
        slots = (self._lookups[slot].heads for slot in self._root.slots if slot in self._lookups)
        return frozenset(words[0] for words in self._root.fixed).union(*slots)

    @property
    def first_words(self) -> frozenset[str]:
        """First Latin words with which a shape may begin."""
        slots = (self._lookups[slot].first_words for slot in self._root.slots if slot in self._lookups)
        return frozenset(self._root.fixed).union(*slots)


_TEN = frozenset("0123456789")


def _spell_out(shape: str) -> list[str]:
    """Write every `[optional]` out, with and without."""
    found = _INNERMOST.search(shape)
    if not found:
        return [shape]
    before, after = shape[: found.start()], shape[found.end() :]
    return [*_spell_out(before + found[1] + after), *_spell_out(before + after)]


def _is_whole(text: str, end: int) -> bool:
    return not (is_latin(text[end - 1 : end] or " ") and is_latin(text[end : end + 1] or " "))


def _longer(one: tuple[int, Found] | None, other: tuple[int, Found] | None) -> tuple[int, Found] | None:
    return other if other and (not one or other[0] > one[0]) else one
