"""A rendered text cut into its outermost elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["TAG", "Block", "blocks_of", "entries_of"]

TAG = re.compile(r"""<(/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>""")
"""One tag: slash, name, attributes. Comments are no tags, and their text is hidden from no one who looks."""

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_CLASS = re.compile(r'\bclass="([^"]*)"')
_ID = re.compile(r'\bid="([^"]*)"')
_START = re.compile(r'\bstart="(\d+)"')
_HEADING = re.compile("h[1-6]")
_TOKENS = re.compile(r'#([\w-]+)"|(\d+)')


@dataclass(frozen=True, slots=True)
class Block:
    """One outermost element, or text between two of them."""

    kind: str
    """Its element and classes: `p`, `div scroll`, `div admonition later`; empty for bare text."""
    id: str
    html: str

    @property
    def is_heading(self) -> bool:
        """Whether a section begins here."""
        return _HEADING.fullmatch(self.kind) is not None

    @property
    def tokens(self) -> frozenset[str]:
        """What survives translation: numbers, and what is cited."""
        return frozenset(cited or number for cited, number in _TOKENS.findall(self.html))


def blocks_of(html: str) -> tuple[Block, ...]:
    """Cut a text into blocks; an element never closed takes the rest with it."""
    html = _COMMENT.sub("", html)
    return tuple(block for start, end in _cuts(html) if (block := _block(html[start:end].strip())).html)


def entries_of(block: Block) -> tuple[str, ...]:
    """Return each entry of a list as a list of its own, numbered on; nothing of what is no list."""
    tag = TAG.match(block.html)
    if not tag or tag.group(2) not in ("ul", "ol"):
        return ()
    _, name, attributes = tag.groups()
    begins = _START.search(attributes)
    first = int(begins.group(1)) if begins else 1
    kept = _START.sub("", attributes).rstrip()
    entries = blocks_of(block.html[tag.end() : block.html.rindex("<")])
    starts = [
        f' start="{number}"' if name == "ol" and number > 1 else "" for number, _ in enumerate(entries, first)
    ]
    return tuple(
        f"<{name}{kept}{start}>\n{entry.html}\n</{name}>"
        for start, entry in zip(starts, entries, strict=True)
    )


def _cuts(html: str) -> Iterator[tuple[int, int]]:
    """Yield where each outermost element, and each text between them, starts and ends."""
    depth, start = 0, 0
    for tag in TAG.finditer(html):
        closing, name, attributes = tag.groups()
        if depth == 0 and not closing:
            yield start, tag.start()
            start = tag.start()
        lone = name in _VOID or attributes.endswith("/")
        depth = max(0, depth - 1) if closing else depth + (not lone)
        if depth == 0:
            yield start, tag.end()
            start = tag.end()
    yield start, len(html)


def _block(html: str) -> Block:
    tag = TAG.match(html)
    if not tag:
        return Block("", "", html)
    name, attributes = tag.group(2), tag.group(3)
    named = _ID.search(attributes)
    # a heading is a heading whatever its class
    classes = None if _HEADING.fullmatch(name) else _CLASS.search(attributes)
    return Block(f"{name} {classes.group(1)}" if classes else name, named.group(1) if named else "", html)
