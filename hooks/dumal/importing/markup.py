"""Text as Markdown that shows exactly that text."""

from __future__ import annotations

import re

__all__ = ["escape", "escape_start"]

_ANYWHERE = re.compile(r"[\\`*_{}\[\]]")
_BLANKS = re.compile(r"\s+")
_START = re.compile(r"(?:[#>+:|=~-]|\?\?\?|!!!|--8<--)")
_NUMBERED = re.compile(r"(\d+)([.)])(?=\s|$)")
_ESCAPABLE = frozenset("#>+-!")


def escape(text: str) -> str:
    """Take away the meaning that marks within a line would have."""
    plain = _BLANKS.sub(" ", text).replace("&", "&amp;").replace("<", "&lt;")
    return _ANYWHERE.sub(r"\\\g<0>", plain)


def escape_start(text: str) -> str:
    """Take away the meaning that marks at the beginning of a block would have."""
    text = text.lstrip()
    if found := _NUMBERED.match(text):
        return f"{found[1]}\\{text[found.end() - 1 :]}"
    if not _START.match(text):
        return text
    return f"\\{text}" if text[0] in _ESCAPABLE else f"&#{ord(text[0])};{text[1:]}"
