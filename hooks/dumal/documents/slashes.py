"""Strangers' notes: `/// note | Title` up to a closing `///`, read as ours (`!!! note "Title"`) would be.

Our site does not load this syntax; pages given to `compare` may use it. The lines between are indented, which
moves no character: a line's place in the body is that of its first character, and blanks put before it are
taken off again.
"""

from __future__ import annotations

import re

from dumal.documents.source import TAB, Text

__all__ = ["indent_slashes"]

_OPEN = re.compile(r"( *)(/{3,}) *([\w-]+) *(?:\| *(.*?) *)?$")
_CLOSE = re.compile(r"( *)(/{3,}) *$")
_DEEPEST = 20
"""How many open blocks are remembered."""
_UNTITLED = ("tab", "caption", "figure-caption", "html", "admonition")

Line = tuple[str, int]


def indent_slashes(text: Text) -> Text:
    """Rewrite every closed block of slashes as an indented note."""
    if "///" not in text.s:
        return text
    lines = text.lines()
    closing = _pair(lines)
    ends = set(closing.values())
    out: list[Line] = []
    depth = 0
    options = False
    for index, (line, at) in enumerate(lines):
        if index in ends:
            depth -= 1
            out.append(("", at))
        elif index in closing:
            out.append(_open(line, at, depth))
            depth += 1
            options = True
        elif not (options and _is_option(line, lines, index)):
            options = False
            width = TAB * depth if line else 0
            out.append((" " * width + line, at - width))
    return Text.of_lines([line for line, _ in out], [at for _, at in out])


def _pair(lines: list[Line]) -> dict[int, int]:
    """Map the line that opens a block to the one that closes it: as many slashes, as far indented."""
    pairs: dict[int, int] = {}
    opened: list[tuple[int, str, int]] = []  # line, slashes, indentation
    for index, (line, _) in enumerate(lines):
        if "///" not in line:
            continue
        if found := _CLOSE.match(line):
            same = [
                one for one in opened if one[1] == found.group(2) and abs(one[2] - len(found.group(1))) < TAB
            ]
            if same:
                pairs[same[-1][0]] = index
                del opened[opened.index(same[-1]) :]
        elif found := _OPEN.match(line):
            opened = [*opened[-_DEEPEST:], (index, found.group(2), len(found.group(1)))]
    return pairs


def _open(line: str, at: int, depth: int) -> Line:
    """Write the opening line in our dialect, its title where it was."""
    found = _OPEN.match(line)
    if not found:
        return line, at
    indent, _, name, title = found.groups()
    kind = name.lower()
    mark = "???" if kind == "details" else "!!!"
    head = f"{' ' * TAB * depth}{indent}{mark} {kind}"
    if title is not None:
        return f'{head} "{title}"', at + found.start(4) - len(head) - 2
    return head + (' ""' if kind in _UNTITLED else ""), at - TAB * depth


def _is_option(line: str, lines: list[Line], index: int) -> bool:
    """Say whether this is one of the indented `key: value` lines that may follow the opening one."""
    opening = _OPEN.match(lines[index - 1][0])
    indent = len(opening.group(1)) if opening else 0
    return line.startswith(" " * (indent + TAB)) and bool(re.match(r" +[\w-]+:", line))
