"""Attribute lists: `{ #id .class key="value" }`."""

from __future__ import annotations

import re

__all__ = ["AFTER", "BELOW", "INLINE", "read_attributes", "read_strictly"]

_LIST = r"\{:?[ ]*([^\}\n ][^\n]*)\}"
INLINE = re.compile(_LIST)
"""Right behind an inline element."""
AFTER = re.compile(rf"[ ]+{_LIST}[ ]*$")
"""At the end of a heading, a table cell or a defined term."""
BELOW = re.compile(rf"\n[ ]*{_LIST}[ ]*$")
"""On the last line of any other block."""

_TOKEN = re.compile(r"""([^ =}]+)=(?:"([^\n]*?)"|'([^\n]*?)'|([^ =}]+))|([^ =}]+)|( )""")


def read_attributes(inside: str) -> tuple[dict[str, str], str]:
    """Return the attributes, and the text from a stray `}` on that is no attribute list."""
    found: dict[str, str] = {}
    position = 0
    while match := _TOKEN.match(inside, position):
        position = match.end()
        key, double, single, bare, word, _ = match.groups()
        if key:
            found[key] = next(value for value in (double, single, bare) if value is not None)
        elif word and word.startswith("#"):
            found["id"] = word[1:]
        elif word:
            found.setdefault(word, "")
    stray = inside.find("}", position)
    return found, inside[stray:] if stray >= 0 else ""


def read_strictly(inside: str) -> dict[str, str] | None:
    """Return the attributes, or None if a stray `}` shows that it is no attribute list."""
    found, left = read_attributes(inside)
    return None if left else found
