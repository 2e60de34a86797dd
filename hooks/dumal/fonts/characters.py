"""Which characters a finished page shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

__all__ = ["Shown", "shown_on"]

_UNSEEN = re.compile(r"<(head|script|style|pre|code|kbd|samp)\b.*?</\1>|<!--.*?-->", re.DOTALL)
"""What is not text, or stands in the font of code."""
_LATER = re.compile(r'<aside class="notes".*?</aside>', re.DOTALL)
"""Notes, which a reader opens one by one."""
_WORDS_OF_TAGS = re.compile(r'\b(?:alt|placeholder|data-label)="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_BLANKS = str.maketrans("", "", "\n\t\r")


@dataclass(frozen=True, slots=True)
class Shown:
    """The characters of one page, each once."""

    at_once: str
    later: str
    """Those only its notes hold."""


def shown_on(html: str) -> Shown:
    """Collect the characters a page shows; a page is looked through once, from end to end."""
    body = _UNSEEN.sub("", html)
    first = _text(_LATER.sub("", body))
    notes = set().union(*(_text(match.group()) for match in _LATER.finditer(body)))
    return Shown("".join(sorted(first)), "".join(sorted(notes - first)))


def _text(html: str) -> set[str]:
    words = "".join(_WORDS_OF_TAGS.findall(html))
    return set(unescape(_TAG.sub("", html) + words).translate(_BLANKS))
