"""Which addresses may stand in a link, and which in what a page loads, after every trick of writing is undone."""

from __future__ import annotations

import re
from enum import Enum
from html import unescape
from urllib.parse import unquote

__all__ = ["Fault", "is_elsewhere", "link_fault", "plain_address", "resource_fault"]

_LINKS = frozenset(("https", "mailto", "tel"))
_LEDGER = frozenset(("fact", "name", "source"))
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
_RUNS = re.compile(r"(?:javascript|vbscript|livescript|data|blob|file|filesystem|view-source):")
_BLANK = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]+")
_ELSEWHERE = re.compile(r"[/\\]{2}")
_ROUNDS = 3
"""How often entities and percent signs are undone: `&amp;#58;` needs two rounds."""


class Fault(Enum):
    """What is wrong with an address."""

    RUNS = "runs"
    """It would run code, or open a page made of the address itself."""
    OPEN = "open"
    """It is not encrypted."""
    BARE = "bare"
    """It names a host but no scheme."""
    UNKNOWN = "unknown"
    """Its scheme is none that a page may use."""
    ELSEWHERE = "elsewhere"
    """It loads from another host."""


def plain_address(address: str) -> str:
    """Return an address as a browser takes it: entities undone, blanks and invisible signs gone, in lower case."""
    text = address
    for _ in range(_ROUNDS):
        text = unescape(text)
    return _BLANK.sub("", text).lower()


def is_elsewhere(address: str) -> bool:
    """Say whether an address names a host."""
    plain = plain_address(address)
    return bool(_ELSEWHERE.match(plain) or _SCHEME.match(plain))


def link_fault(address: str, *, ledger: bool = True) -> Fault | None:
    """Say what is wrong with where a link leads.

    Args:
        address: as written.
        ledger: whether links to the ledger (`fact:`) may stand here.
    """
    plain = plain_address(address)
    if _RUNS.match(_undo_percent(plain)):
        return Fault.RUNS
    if _ELSEWHERE.match(plain):
        return Fault.BARE
    scheme = _SCHEME.match(plain)
    if not scheme or scheme.group(1) in _LINKS or (ledger and scheme.group(1) in _LEDGER):
        return None
    return Fault.OPEN if scheme.group(1) == "http" else Fault.UNKNOWN


def resource_fault(address: str) -> Fault | None:
    """Say what is wrong with what a page loads: it must be a file of the site itself."""
    plain = plain_address(address)
    if _RUNS.match(_undo_percent(plain)):
        return Fault.RUNS
    return Fault.ELSEWHERE if is_elsewhere(address) else None


def _undo_percent(plain: str) -> str:
    for _ in range(_ROUNDS):
        plain = _BLANK.sub("", unquote(plain)).lower()
    return plain
