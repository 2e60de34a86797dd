"""The processor for tables: a block whose second line is a rule of dashes."""

from __future__ import annotations

import re

from dumal.documents.nodes import Node
from dumal.documents.parser import Parser, Queue
from dumal.documents.source import Text

__all__ = ["table"]

_PIPES = re.compile(r"\\\\|(\\`+)|(`+)|\\\||(\|)")
_END = re.compile(r"(?<!\\)(?:\\\\)*\|$")

Cut = tuple[int, int]
"""Start and end of a cell in its line."""


def table(parser: Parser, parent: Node, queue: Queue) -> bool:
    """Read a table; every row gets as many cells as the rule has."""
    if "|" not in queue[-1].s or ("-" not in queue[-1].s and ":" not in queue[-1].s):
        return False
    lines = queue[-1].lines()
    rule = _read_rule([line for line, _ in lines])
    if not rule:
        return False
    queue.pop()
    bordered, columns = rule
    node = parent.add("table", lines[0][1])
    for row, (line, at) in enumerate(lines[:1] + lines[2:]):
        cells = _split_row(line, bordered)
        for column, align in enumerate(columns):
            text = _cut(line, at, cells[column]) if column < len(cells) else Text("", [at])
            cell = node.add("cell", text.at[0], text, align, row)
            cell.column = column
    return True


def _cut(line: str, at: int, cut: Cut) -> Text:
    raw = line[slice(*cut)]
    start = cut[0] + len(raw) - len(raw.lstrip(" "))
    return Text(raw.strip(" "), [at + start])


def _read_rule(lines: list[str]) -> tuple[bool, list[str]] | None:
    """Say whether the table has a border and how each column is aligned; None if it is no table."""
    if len(lines) < 2 or not set(lines[1]) <= set("|:- "):
        return None
    header = lines[0].strip(" ")
    bordered = header.startswith("|") or bool(_END.search(header))
    count = len(_split_row(lines[0], bordered))
    if count < 2 and not (bordered and all(_has_border(line) for line in lines[1:])):
        return None
    columns = [lines[1][slice(*cut)].strip(" ") for cut in _split_row(lines[1], bordered)]
    return (bordered, [_align(column) for column in columns]) if len(columns) == count else None


def _has_border(line: str) -> bool:
    row = line.strip(" ")
    return row.startswith("|") or bool(_END.search(row))


def _align(rule: str) -> str:
    left, right = rule.startswith(":"), rule.endswith(":")
    return "center" if left and right else "left" if left else "right" if right else ""


def _split_row(line: str, bordered: bool) -> list[Cut]:
    """Find the cells of a line, its border left out."""
    start = len(line) - len(line.lstrip(" "))
    end = len(line.rstrip(" "))
    if bordered:
        start += line.startswith("|", start)
        border = _END.search(line, start, max(start, end))
        end = border.start() if border else end
    cuts: list[Cut] = []
    for pipe in _pipes(line, start, max(start, end)):
        cuts.append((start, pipe))
        start = pipe + 1
    return [*cuts, (start, max(start, end))]


def _pipes(line: str, start: int, end: int) -> list[int]:
    """Find the pipes that part cells: neither escaped nor inside code."""
    pipes: list[int] = []
    ticks: list[tuple[int, int, int]] = []  # begin, end, how many open it (an escaped one does not count)
    closing: list[int] = []
    for found in _PIPES.finditer(line, start, end):
        kind = found.lastindex
        if kind == 3:
            pipes.append(found.start())
        elif kind:
            length = found.end() - found.start() - (kind == 1)
            ticks.append((found.start(), found.end() - 1, length - (kind == 1)))
            closing.append(length)
    return _outside(pipes, _regions(ticks, closing))


def _outside(pipes: list[int], regions: list[Cut]) -> list[int]:
    """Keep the pipes that stand in none of the regions; both rise."""
    kept: list[int] = []
    index = 0
    for pipe in pipes:
        while index < len(regions) and regions[index][1] < pipe:
            index += 1
        if index == len(regions) or pipe < regions[index][0]:
            kept.append(pipe)
    return kept


def _regions(ticks: list[tuple[int, int, int]], closing: list[int]) -> list[Cut]:
    regions: list[Cut] = []
    position = 0
    while position < len(ticks):
        begin, _, size = ticks[position]
        end = next((i for i in range(position + 1, len(ticks)) if size and closing[i] == size), None)
        if end is not None:
            regions.append((begin, ticks[end][1]))
        position = position + 1 if end is None else end + 1
    return regions
