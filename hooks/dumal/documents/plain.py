"""Plain text files: paragraphs and nothing else. No mark means anything there."""

from __future__ import annotations

import re

from dumal.documents.block import BlockKind
from dumal.documents.builder import Around, Builder
from dumal.documents.links import Fuel
from dumal.documents.nodes import Node
from dumal.documents.scan import Known, Scan
from dumal.documents.source import Text

__all__ = ["add_paragraphs", "is_plain_file"]

_SENTENCE_END = re.compile(r"""[.?!:;。…][)\]"'”’」』》]*\s*$""")
_SHORT = 0.6
"""A line shorter than this share of its group's longest ends a paragraph: it was not wrapped."""


def is_plain_file(file: str) -> bool:
    """Say whether a file is plain text by its name."""
    return file.lower().endswith((".txt", ".text"))


def add_paragraphs(builder: Builder, text: Text) -> None:
    """Add each paragraph of a text: lines between empty ones, unless a line break looks meant.

    Some texts wrap their lines, others put a paragraph on each. A break is meant where a sentence ends, or
    where the line could have held more.
    """
    for group in _groups(text):
        longest = max(len(line) for line, _ in group)
        paragraph: list[tuple[str, int]] = []
        for line, at in group:
            paragraph.append((line, at))
            if _SENTENCE_END.search(line) or len(line) < _SHORT * longest:
                _add(builder, paragraph)
                paragraph = []
        _add(builder, paragraph)


def _groups(text: Text) -> list[list[tuple[str, int]]]:
    groups: list[list[tuple[str, int]]] = [[]]
    for line, at in text.lines():
        if line.strip():
            groups[-1].append((line, at))
        elif groups[-1]:
            groups.append([])
    return groups if groups[-1] else groups[:-1]


def _add(builder: Builder, lines: list[tuple[str, int]]) -> None:
    if lines:
        text = Text.of_lines([line for line, _ in lines], [at for _, at in lines])
        scan = Scan(text.s, Known({}), Fuel(0))
        builder.add_text(BlockKind.PARAGRAPH, Node("p", lines[0][1]), Around(), text, scan)
