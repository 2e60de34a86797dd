"""What raw HTML shows."""

from __future__ import annotations

import re
from html import unescape

from dumal.documents.links import Fuel
from dumal.documents.scan import Known, Scan
from dumal.documents.spans import read_tags

__all__ = ["find_comments", "first_tag", "scan_raw"]

_HIDDEN = re.compile(r"<(script|style|template)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")
_DECLARATION = re.compile(r"<![a-zA-Z][^<>]*>")
_FIRST = re.compile(r"<([a-zA-Z][\w-]*)")

Stretches = list[tuple[int, int]]


def first_tag(html: str) -> str:
    """Return the name of the first tag, in lower case."""
    found = _FIRST.search(html)
    return found.group(1).lower() if found else ""


def find_comments(html: str) -> Stretches:
    """Find the comments; one that never ends is none."""
    found: Stretches = []
    start = html.find("<!--")
    while start >= 0:
        end = html.find("-->", start + 4)
        if end < 0:
            break
        found.append((start, end + 3))
        start = html.find("<!--", end + 3)
    return found


def _find_hidden(html: str) -> Stretches:
    """Find the elements whose content never shows."""
    found: Stretches = []
    position = 0
    while opening := _HIDDEN.search(html, position):
        closing = re.compile(rf"</{opening.group(1)}\s*>", re.IGNORECASE).search(html, opening.end())
        position = closing.end() if closing else len(html)
        found.append((opening.start(), position))
    return found


def scan_raw(html: str, known: Known) -> Scan:
    """Find what does not show, and the links and images."""
    scan = Scan(html, known, Fuel(0))
    for find in (find_comments, _find_hidden):
        for start, end in find(html):
            scan.hide(start, end)
            html = html[:start] + "\x02" * (end - start) + html[end:]
    html = read_tags(scan, html, 0)
    for match in _DECLARATION.finditer(html):
        scan.hide(*match.span())
    for match in _ENTITY.finditer(html):
        scan.hide(*match.span(), unescape(match.group()))
    return scan
