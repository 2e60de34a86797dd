"""The block reader's engine: a queue of blocks, each offered to the processors in turn.

This is Python-Markdown's own procedure, because its dialect *is* this procedure: a block is what stands
between two empty lines; a processor may take the first block, part of it or several, put what is left back,
and look at the last thing its parent holds to see whether the block continues it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from dumal.documents.nodes import Node, Stashed
from dumal.documents.source import Text

__all__ = ["DEEPEST", "Parser", "Processor", "Queue"]

Queue = list[Text]
"""Blocks still to be read, the next one last."""

_MARKED = re.compile(r"^[ #>|:=\-_*+\d!?\[\x02]|^$|\|", re.MULTILINE)
"""What only a block holds that some processor other than the paragraph's may want: what its lines begin with, and
a table's bars."""

DEEPEST = 40
"""How deep blocks may nest before they are read as plain paragraphs. Keeps any text within Python's stack."""
CHOP = 50
"""A block whose rest is put back so often that this many times the page was copied is cut into pieces."""
PIECE = 60
"""Lines in such a piece."""


@dataclass(slots=True)
class Parser:
    """The state of one reading."""

    processors: tuple[Processor, ...]
    """Who is offered a block, in this order; the last takes whatever is left."""
    stash: list[Stashed]
    size: int
    """Length of the body."""
    references: dict[str, str] = field(default_factory=dict)
    """Label of a reference definition, in lower case, to its address."""
    footnotes: dict[str, Text] = field(default_factory=dict)
    """Label to content."""
    abbreviations: dict[str, str] = field(default_factory=dict)
    states: list[str] = field(default_factory=list)
    depth: int = 0
    copied: int = 0

    def is_state(self, state: str) -> bool:
        """Say whether this is the innermost state."""
        return bool(self.states) and self.states[-1] == state

    @property
    def too_deep(self) -> bool:
        """Say whether nothing may nest any deeper."""
        return self.depth > DEEPEST

    def parse_chunk(self, parent: Node, text: Text) -> None:
        """Split a text at its empty lines and read the blocks into `parent`."""
        self.parse_blocks(parent, text.blocks())

    def parse_blocks(self, parent: Node, blocks: list[Text], state: str = "") -> None:
        """Read blocks into `parent`, within a state if one is given."""
        if state:
            self.states.append(state)
        self.depth += 1
        queue = blocks[::-1]
        while queue:
            # Most blocks are plain prose: only the last processor wants them.
            wanted = self.processors if _MARKED.search(queue[-1].s) else self.processors[-1:]
            for process in wanted:
                if process(self, parent, queue):
                    break
        self.depth -= 1
        if state:
            self.states.pop()

    def put_back(self, queue: Queue, rest: Text) -> None:
        """Queue what a processor left of a block, to be read next."""
        if not rest.s:
            return
        self.copied += len(rest.s)
        if self.copied > CHOP * self.size + 100_000 and len(rest.at) > PIECE:
            queue.extend(reversed(_chop(rest)))
        else:
            queue.append(rest)


Processor = Callable[[Parser, Node, Queue], bool]
"""Reads the next block, or part of it, into the parent; False if it is not its kind."""


def _chop(text: Text) -> list[Text]:
    """Cut an endless block into pieces, so that taking lines off its front stays cheap."""
    lines = text.lines()
    groups = [lines[start : start + PIECE] for start in range(0, len(lines), PIECE)]
    return [Text.of_lines([line for line, _ in group], [at for _, at in group]) for group in groups]
