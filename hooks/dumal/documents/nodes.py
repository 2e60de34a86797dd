"""The tree the block reader builds, and what is stashed away from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dumal.documents.source import Text

__all__ = ["MARK", "Element", "Fence", "Node", "Raw", "Stashed", "mark_of"]

MARK = re.compile("\x02([0-9]+)\x03")
"""What stands in a text for something stashed; the body holds neither character."""


@dataclass(slots=True)
class Node:
    """A piece of the page while it is being read."""

    tag: str
    at: int
    """Body offset where it begins."""
    text: Text | None = None
    """Its own text, inline marks unread."""
    tail: Text | None = None
    """Text that follows it inside its parent without being a paragraph (in tight lists)."""
    kids: list[Node] = field(default_factory=list)
    info: str = ""
    level: int = 0
    """Level of a heading; row of a cell."""
    column: int = 0
    id: str = ""
    """Explicit id; a footnote's label."""
    checked: bool | None = None
    """State of a task item's box."""

    def add(self, tag: str, at: int, text: Text | None = None, info: str = "", level: int = 0) -> Node:
        """Put a new last child in and return it."""
        node = Node(tag, at, text, None, [], info, level)
        self.kids.append(node)
        return node

    @property
    def last(self) -> Node | None:
        """The last child."""
        return self.kids[-1] if self.kids else None

    def wrap_text(self) -> None:
        """Turn its own text into a first paragraph: a tight list item has become a loose one."""
        if self.text is not None and self.text.s:
            self.kids.insert(0, Node("p", self.at, self.text))
            self.text = None


@dataclass(slots=True)
class Fence:
    """A fenced block of code, taken out of the text before anything else is read."""

    info: str
    """Its language."""
    title: Text | None
    code: Text
    original: list[tuple[str, int]]
    """Its lines as they stood, to be put back if they turn out to be indented code."""
    indent: int
    """How far it was indented, quote marks included."""


@dataclass(slots=True)
class Raw:
    """A stretch of raw HTML."""

    text: Text


@dataclass(slots=True)
class Element:
    """An HTML element whose content is Markdown (`markdown` attribute)."""

    tag: str
    at: int
    mode: str
    """`block`, `span` or `off`."""
    text: Text


Stashed = Fence | Raw | Element


def mark_of(stash: list[Stashed], item: Stashed) -> str:
    """Stash an item and return the mark that stands for it."""
    stash.append(item)
    return f"\x02{len(stash) - 1}\x03"
