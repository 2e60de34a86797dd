"""Shapes of dates and times: `{year}년 {month}월 {day}일`, `{day} [of ]{month-names}[,] {year}`.

All shapes of a language are merged into one tree, so what they share at the front is looked at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from dumal.values.phrases import Phrases, is_latin, is_swallowed

__all__ = ["Found", "Shapes"]

Found = dict[str, str]
"""What stood in each slot: digits, or the meaning of the word."""
Hit = tuple[int, Found]

_PIECES = re.compile(r"\{([a-z-]+)\}| |[^{ ]+")
_INNERMOST = re.compile(r"\[([^\[\]]*)\]")
_RUN = re.compile(r"\d{1,5}", re.ASCII)
_SLOTS = {
    "year": (4, 4, 1000, 2999),
    "short-year": (2, 2, 0, 99),
    "short-decade": (2, 2, 10, 90),
    "full-month": (2, 2, 1, 12),
    "decade": (4, 4, 1000, 2999),
    "century": (1, 2, 1, 30),
    "number": (1, 4, 1, 9999),
    "month": (1, 2, 1, 12),
    "day": (1, 2, 1, 31),
    "last-day": (1, 2, 1, 31),
    "last-month": (1, 2, 1, 12),
    "hour": (1, 2, 0, 24),
    "last-hour": (1, 2, 0, 24),
    "minute": (1, 2, 0, 59),
    "second": (1, 2, 0, 59),
    "minutes": (2, 2, 0, 59),
    "seconds": (2, 2, 0, 59),
}
"""Slot of digits: fewest and most digits, least and greatest number."""
_NUMBERED = ("day", "last-day", "century")
_SUFFIXES = set("snrt")
_TH = ("st", "nd", "rd", "th")


@dataclass(slots=True)
class _Node:
    fixed: dict[str, _Node] = field(default_factory=dict)
    digits: dict[str, _Node] = field(default_factory=dict)
    words: dict[str, _Node] = field(default_factory=dict)
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
        self._openers = {
            char: self._opener(char)
            for char in {*(text[0] for text, _ in self._pieces(self._root)), *"0123456789"}
        }

        self._after = {char for node in self._root.digits.values() for char in self._firsts(node)} | _SUFFIXES

    def _firsts(self, node: _Node) -> set[str]:
        """Collect what may stand right after a node, blanks passed over."""
        found = {text[0] for text, _ in self._pieces(node)}
        found |= set("0123456789") if node.digits else set()
        return found | (self._firsts(node.blank) if node.blank else set())

    def _add(self, shape: str) -> None:
        node = self._root
        for piece in _PIECES.finditer(shape):
            if piece[1]:
                branches = node.digits if piece[1] in _SLOTS else node.words
                node = branches.setdefault(piece[1], _Node())
            elif piece[0] == " ":
                node.blank = node = node.blank or _Node()
            else:
                node = node.fixed.setdefault(piece[0], _Node())
        node.ends = True

    def _opener(self, char: str) -> _Node:
        """Return the root with nothing but what may begin with this character."""
        words = {slot: node for slot, node in self._root.words.items() if self._lookups[slot].begins(char)}
        fixed = {text: node for text, node in self._root.fixed.items() if text[0] == char}
        return replace(
            self._root, words=words, fixed=fixed, digits=self._root.digits if char.isdigit() else {}
        )

    @property
    def openings(self) -> list[str]:
        """First words of all shapes, with a second word where the first does not make one alone; `0` for digits."""
        found: list[str] = []
        for text, node in self._pieces(self._root):
            found += [text] if node.ends or " " in text else []
            for gap, after in (("", node), ("", node.blank), (" ", node.blank)):
                found += (
                    [text + gap + more for more, _ in self._pieces(after)] if after and text != "0" else []
                )
        return found

    def _pieces(self, node: _Node) -> Iterator[tuple[str, _Node]]:
        yield from node.fixed.items()
        yield from (("0", after) for after in node.digits.values())
        yield from ((word, after) for slot, after in node.words.items() for word in self._lookups[slot])

    def at(self, text: str, start: int) -> Hit | None:
        """Return where the longest shape at `start` ends and what fills its slots."""
        opener = self._openers.get(text[start : start + 1])
        return self._walk(opener, text, start) if opener else None

    def _walk(self, node: _Node, text: str, at: int) -> Hit | None:
        best: Hit | None = (at, {}) if node.ends and _is_whole(text, at) else None
        for words, after in node.fixed.items():
            if text.startswith(words, at):
                best = _longer(best, self._walk(after, text, at + len(words)))
        if node.digits and (run := _RUN.match(text, at)) and self._goes_on(node, text, run.end()):
            best = _longer(best, self._walk_digits(node, text, run))
        for slot, after in node.words.items():
            if (hit := self._lookups[slot].at(text, at)) and not self._is_swallowed(slot, text, hit[0]):
                best = _longer(best, _with(slot, hit[1], self._walk(after, text, hit[0])))
        if node.blank:
            best = _longer(best, self._walk(node.blank, text, at + text.startswith(" ", at)))
        return best

    def _goes_on(self, node: _Node, text: str, end: int) -> bool:
        """Say at one glance whether a shape can go on after the digits at its front; most digits begin none."""
        char = text[end : end + 1]
        return (
            node.digits is not self._root.digits
            or char in self._after
            or (char == " " and text[end + 1 : end + 2] in self._after)
        )

    def _walk_digits(self, node: _Node, text: str, run: re.Match[str]) -> Hit | None:
        best: Hit | None = None
        for slot, after in node.digits.items():
            if _fits(slot, run[0]):
                end = run.end() + 2 * (slot in _NUMBERED and text.startswith(_TH, run.end()))
                best = _longer(best, _with(slot, run[0], self._walk(after, text, end)))
        return best

    def _is_swallowed(self, slot: str, text: str, end: int) -> bool:
        return slot == "phases" and is_swallowed(text, end, self._follows)


def _fits(slot: str, digits: str) -> bool:
    fewest, most, least, greatest = _SLOTS[slot]
    return fewest <= len(digits) <= most and least <= int(digits) <= greatest


def _with(slot: str, filling: str, rest: Hit | None) -> Hit | None:
    return (rest[0], {slot: filling, **rest[1]}) if rest else None


def _longer(one: Hit | None, other: Hit | None) -> Hit | None:
    return other if other and (not one or other[0] > one[0]) else one


def _spell_out(shape: str) -> list[str]:
    """Write every `[optional]` out, with and without."""
    found = _INNERMOST.search(shape)
    if not found:
        return [shape]
    before, after = shape[: found.start()], shape[found.end() :]
    return [*_spell_out(before + found[1] + after), *_spell_out(before + after)]


def _is_whole(text: str, end: int) -> bool:
    return not (is_latin(text[end - 1 : end]) and is_latin(text[end : end + 1]))
