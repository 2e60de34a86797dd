"""Addresses and ids of a text that moves to another page, beside a text with the same ids."""

from __future__ import annotations

import posixpath
import re

from dumal.compare.blocks import TAG

__all__ = ["ROOT", "move"]

ROOT = "\0"
"""Stands for the way up to the site's root, which differs between the pages a text is put on."""

_ATTRIBUTE = re.compile(r"""(\s)([\w:-]+)=("[^"]*"|'[^']*')""")
_ELSEWHERE = re.compile(r"[a-zA-Z][\w+.-]*:|/")
_ADDRESSES = frozenset({"href", "src", "xlink:href", "poster"})
_NAMES = frozenset(
    "id for headers list form popovertarget commandfor"
    " aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-flowto".split()
)
_PAINT = re.compile(r"url\(#([^)]+)\)")
_DROPPED = frozenset({"data-note"})
"""The note a claim opens stays on its own page; here the claim is a link."""
_IDS = re.compile(r'\sid="([^"]*)"')


def move(html: str, url: str, suffix: str) -> str:
    """Make a page's text fit to stand elsewhere.

    Args:
        html: the text.
        url: its page's address below the site's root.
        suffix: what makes its ids its own, such as `-en`.
    """
    here = frozenset(_IDS.findall(html))

    def attribute(match: re.Match[str]) -> str:
        blank, name, quoted = match.groups()
        if name in _DROPPED:
            return ""
        return f"{blank}{name}={quoted[0]}{_moved(name, quoted[1:-1], url, suffix, here)}{quoted[0]}"

    def tag(match: re.Match[str]) -> str:
        closing, name, attributes = match.groups()
        if closing or "=" not in attributes:
            return match.group()
        attributes = _ATTRIBUTE.sub(attribute, attributes)
        if name == "input":  # radio buttons of one name are one choice
            attributes = re.sub(r'(\sname="[^"]*)"', rf'\1{suffix}"', attributes)
        return f"<{name}{attributes}>"

    return TAG.sub(tag, html)


def _moved(name: str, value: str, url: str, suffix: str, here: frozenset[str]) -> str:
    if name in _ADDRESSES:
        return _address(value, url, suffix, here)
    if name in _NAMES:
        return " ".join(f"{one}{suffix}" for one in value.split())
    return _PAINT.sub(rf"url(#\1{suffix})", value)


def _address(value: str, url: str, suffix: str, here: frozenset[str]) -> str:
    """Lead to an anchor of this text here, to any other on its own page, and elsewhere as before."""
    if value.startswith("#") and value[1:] in here:
        return value + suffix
    if _ELSEWHERE.match(value):
        return value
    path, mark, anchor = value.partition("#")
    target = posixpath.normpath(posixpath.join("/", url, path)).lstrip("/")
    folder = "/" if target and (path or url).endswith(("/", "..", ".")) else ""
    return f"{ROOT}{target}{folder}{mark}{anchor}"
