"""A page's rendered text taken apart: title, date line, sections, the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Part", "Text", "plain", "sections_of", "text_of"]

_TITLE = re.compile(r"\s*<h1[^>]*>(.*?)</h1>\s*", re.DOTALL)
_FIRST = re.compile(r"<p>(.*?)</p>\s*", re.DOTALL)
_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>\s*', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_SENTENCE_END = (".", "!", "?", "…", ":")


@dataclass(frozen=True, slots=True)
class Part:
    """One section of second level."""

    id: str
    title: str
    """Inner HTML of its heading."""
    body: str


@dataclass(frozen=True, slots=True)
class Text:
    """A page's text."""

    title: str
    """Inner HTML of the h1."""
    as_of: str
    """The date line: a first paragraph that is no sentence."""
    body: str
    """Everything after them."""
    sections: tuple[tuple[str, str], ...]
    """Id and title of each h2."""


def text_of(html: str, title: str) -> Text:
    """Take a page's content apart; `title` serves where it has no h1 of its own."""
    heading = _TITLE.match(html)
    rest = html[heading.end() :] if heading else html
    first = _FIRST.match(rest)
    dated = bool(first and not plain(first.group(1)).endswith(_SENTENCE_END))
    return Text(
        title=heading.group(1) if heading else title,
        as_of=first.group(1) if first and dated else "",
        body=rest[first.end() :] if first and dated else rest,
        sections=tuple((part.id, part.title) for part in sections_of(rest)[1]),
    )


def sections_of(html: str) -> tuple[str, tuple[Part, ...]]:
    """Return what stands before the first h2, and each h2 with what follows it."""
    before, *rest = _HEADING.split(html)
    parts = zip(rest[::3], rest[1::3], rest[2::3], strict=True)
    return before, tuple(Part(*part) for part in parts)


def plain(html: str) -> str:
    """Return HTML's visible text, entities as they are."""
    return _TAG.sub("", html).strip()
