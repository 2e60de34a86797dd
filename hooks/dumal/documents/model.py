"""What stands in a block: claims, links, images, waivers.

Each knows two places: where it stands in the block's visible text, and where it stands in the file.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from dumal.diagnostics import Span
from dumal.documents.source import Source

__all__ = ["SCHEMES", "Claim", "Entry", "Image", "Link", "Markup", "Places", "Stretch", "Waiver"]

SCHEMES = ("fact", "name", "source")
"""What a link to the ledger may start with."""

Stretch = tuple[int, int]
"""Start and end of a stretch of a block's text."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A link to the ledger: `[text](fact:id#facet)`."""

    scheme: str
    """One of `fact`, `name`, `source`."""
    target: str
    """The id, as written."""
    facet: str
    """What follows `#`, or nothing."""
    text: str
    """The visible text."""
    span: Span
    """Where the link begins."""
    start: int
    """Offset of the whole link in the page's source."""
    end: int
    """Offset after the link in the page's source."""
    at: Stretch
    """Where its text stands in the block's text."""


@dataclass(frozen=True, slots=True)
class Link:
    """Any other link."""

    target: str
    """The address, as written."""
    text: str
    """The visible text."""
    span: Span
    kind: str
    """`inline`, `reference`, `auto`, `html` or `footnote`."""
    at: Stretch
    """Where its text stands in the block's text."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture."""

    src: str
    """The address, as written."""
    alt: str
    """The alternative text; it is no part of the block's text."""
    span: Span
    at: int
    """Where it stands in the block's text."""


@dataclass(frozen=True, slots=True)
class Markup:
    """HTML that the page's writer wrote: a start tag, or an attribute list such as `{ #id .class }`."""

    name: str
    """The element, in lower case; nothing for an attribute list."""
    attributes: tuple[tuple[str, str], ...]
    """Names in lower case, with values as a browser reads them."""
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One `key: value` line of a ledger block."""

    key: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Waiver:
    """A comment that silences a rule here: `<!-- dumal: DM210 because 사흘 is three days -->`."""

    codes: tuple[str, ...]
    """The codes silenced."""
    reason: str
    """Why, in the editor's words."""
    span: Span
    block: int
    """Index of the block it stands in or, alone on its lines, of the block after it; -1 if there is none."""


@dataclass(frozen=True, slots=True)
class Places:
    """The way from a block's text back to the file."""

    source: Source
    points: tuple[int, ...]
    """Text offsets at which the distance to the source changes, rising."""
    origins: tuple[int, ...]
    """The source offset of each point."""

    def origin(self, offset: int) -> int:
        """Return the source offset of a text offset."""
        index = max(bisect_right(self.points, offset) - 1, 0)
        return self.origins[index] + offset - self.points[index]
