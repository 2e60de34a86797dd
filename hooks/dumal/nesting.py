"""Says whether YAML or JSON nests deeper than anyone writes by hand; libyaml ends the whole process over it."""

from __future__ import annotations

import re

__all__ = ["DEEPEST", "is_deep"]

DEEPEST = 100
"""Levels inside levels; our own files have fewer than ten."""

_BRACKET = re.compile(r"[\[\]{}]")
_INDENTED = re.compile(rf"^(?:[ ]{{{4 * DEEPEST}}}|[ ]*(?:[-?:][ ]+){{{DEEPEST}}})", re.MULTILINE)


def is_deep(text: str) -> bool:
    """Say whether a text may nest deeper than `DEEPEST`; brackets inside quotation marks count as well."""
    if _INDENTED.search(text):
        return True
    depth = 0
    for match in _BRACKET.finditer(text):
        depth = depth + 1 if match.group() in "[{" else max(0, depth - 1)
        if depth > DEEPEST:
            return True
    return False
