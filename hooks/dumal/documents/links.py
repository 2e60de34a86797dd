"""Where a link's text ends and what it leads to."""

from __future__ import annotations

import re

__all__ = ["Fuel", "find_target", "match_brackets", "unescape"]

_SIMPLE = re.compile(r"\(\s*([^\s()<>'\"\x02]*)\s*\)")
_ANGLE = re.compile(r"""\(\s*<([^<>]*)>\s*(?:'[^']*'\s*|"[^"]*"\s*)?\)""")
_OPEN = re.compile(r"\(\s*")
_DELIMITER = re.compile(r"""[()'"]""")
_BRACKET = re.compile(r"[\[\]]")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!|])")


class Fuel:
    """How many more steps the slow way of reading may take: hostile text must not cost more than its length."""

    def __init__(self, size: int) -> None:
        self.left = 1_000 + 20 * size

    def burn(self) -> bool:
        """Take a step; False when there is none left."""
        self.left -= 1
        return self.left >= 0


def unescape(text: str) -> str:
    """Take away the backslashes before marks."""
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


def match_brackets(text: str) -> dict[int, int]:
    """Map the offset of each closed `[` to that of its `]`."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        if match.group() == "[":
            opened.append(match.start())
        elif opened:
            closed[opened.pop()] = match.start()
    return closed


def find_target(text: str, index: int, fuel: Fuel) -> tuple[int, int, int] | None:
    """Read `(address "title")` at `index`; return the address's start and end and the offset after it all."""
    if simple := _SIMPLE.match(text, index):
        return simple.start(1), simple.end(1), simple.end()
    if angle := _ANGLE.match(text, index):
        return angle.start(1), angle.end(1), angle.end()
    opening = _OPEN.match(text, index)
    ends = _find_end(text, opening.end(), fuel) if opening else None
    return (opening.end(), *ends) if opening and ends else None


def _find_end(text: str, start: int, fuel: Fuel) -> tuple[int, int] | None:
    """Find where address and link end, titles in quotes apart."""
    depth = 1
    titles: dict[str, int] = {}  # quotation mark -> where it opened
    again: set[str] = set()  # marks seen a second time
    backup, fallback = 0, -1
    for match in _DELIMITER.finditer(text, start):
        char, at = match.group(), match.start()
        if not fuel.burn():
            return None
        if char in "'\"":
            again |= {char} & titles.keys()
            backup = backup if titles else depth
            titles.setdefault(char, at)
        elif not titles:
            depth += 1 if char == "(" else -1
            if depth == 0:
                return at, at + 1
        elif char == ")" and (last := _before(text, start, at)) in again:
            return titles[last], at + 1
        elif backup > 0:
            # Inside what may be a title, both brackets count down: so does Python-Markdown.
            backup -= 1
            fallback = at if backup == 0 and char == ")" else fallback
    return (fallback, fallback + 1) if fallback >= 0 and backup == 0 else None


def _before(text: str, start: int, end: int) -> str:
    """Return the last character before `end` that is no blank."""
    while end > start and text[end - 1] == " ":
        end -= 1
    return text[end - 1] if end > start else ""
