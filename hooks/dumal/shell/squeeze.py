"""Stylesheets as sent to readers: what only authors need stays behind."""

from __future__ import annotations

import re

__all__ = ["squeeze"]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BLANKS = re.compile(r"\s+")
_NEEDLESS = re.compile(r"\s*([{};,])\s*|(:) (?=[^{}]*[;}])")


def squeeze(css: str) -> str:
    """Leave comments, line breaks and indentation out of a stylesheet; strings must hold none of them."""
    text = _BLANKS.sub(" ", _COMMENT.sub("", css))
    return _NEEDLESS.sub(lambda match: match.group(1) or match.group(2), text).replace(";}", "}").strip()
