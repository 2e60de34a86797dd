"""The browser's modules as they are shipped: without the comments, which are half of them."""

from __future__ import annotations

import re

__all__ = ["shrink"]

_COMMENTS = re.compile(
    r"""
    ^[ \t]* /\*\* (?:(?!\*/).)* \*/ [ \t]* \n   # a documentation comment on lines of its own
    | ^[ \t]* // [^\n]* \n                      # a remark on a line of its own
    | ^[ \t]+                                   # indentation
    | ^\n                                       # an empty line
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)


def shrink(source: str) -> str:
    """Drop comments that stand on lines of their own, indentation and empty lines.

    Only for our own modules, which have no template literal over several lines: nothing else in them can start a line
    like a comment does.
    """
    return _COMMENTS.sub("", source)
