"""What the steps of the line reader share: the text, what is known, what was found so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from dumal.documents.links import Fuel
from dumal.documents.visible import Change

__all__ = ["Known", "Mark", "Scan", "Step", "mask"]


@dataclass(frozen=True, slots=True)
class Known:
    """What the page defines elsewhere."""

    references: Mapping[str, str]
    """Label of a reference, in lower case, to its address."""
    footnotes: Iterable[str] = ()


@dataclass(slots=True)
class Mark:
    """Something found; offsets count in the text read."""

    kind: str
    """`code`, `link`, `image`, `footnote`, `strong`, `break`, `html`, `attributes`."""
    start: int
    end: int
    inner: tuple[int, int]
    """What shows of it."""
    target: str = ""
    via: str = ""
    """How a link was written: `inline`, `reference`, `auto`."""


@dataclass(slots=True)
class Scan:
    """What was found in one text."""

    text: str
    known: Known
    fuel: Fuel
    changes: list[Change] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    rest: str = ""
    """The text with everything found masked, marks of emphasis apart."""

    def hide(self, start: int, end: int, shown: str = "") -> None:
        """Let a stretch show as something else, or not at all."""
        if end > start:
            self.changes.append((start, end, shown))

    def tail(self) -> int:
        """Return where the plain text after the last element begins."""
        ends = (mark.end for mark in self.marks if mark.kind not in ("html", "attributes"))
        return max(ends, default=0)


def mask(text: str, taken: list[tuple[int, int]]) -> str:
    """Put neutral characters in the place of what was read."""
    if not taken:
        return text
    parts: list[str] = []
    position = 0
    for start, end in taken:
        parts += (text[position:start], "\x02" * (end - start))
        position = end
    return "".join([*parts, text[position:]])


Step = Callable[[Scan, str, int], str]
"""Reads one kind of mark in a stretch (its text, where it begins) and returns the stretch masked."""
