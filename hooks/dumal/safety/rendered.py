"""Holds a page after Markdown against the same lists as its source: what reading the source missed stops here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html.parser import HTMLParser

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.locales import Bilingual
from dumal.safety.addresses import Fault, link_fault, resource_fault
from dumal.safety.allowed import ADDED, bad_attributes
from dumal.safety.rules import address, attribute, element, foreign_picture

__all__ = ["check_rendered"]

_TAG = re.compile(r"""<[a-zA-Z](?:[^"'<>]++|"[^"]*+"|'[^']*+')*+>""")
_OPENING = re.compile(r"<[a-zA-Z]")
_LINKS = ("href", "cite", "action", "formaction")
_RESOURCES = ("src", "srcset", "poster", "data", "background")

Judged = tuple[tuple[str, str, Bilingual], ...]
"""Code, the word to look for in the source, message."""


def check_rendered(html: str, file: str, source: str) -> Iterator[Diagnostic]:
    """Yield what may not stand on a page.

    Args:
        html: the page's content, before our own features have worked on it.
        file: the page's file, for messages.
        source: its text, in which the line is looked for.
    """
    for tag in dict.fromkeys(_tags(html)):
        for code, word, message in _judge(tag):
            yield Diagnostic(code, Severity.ERROR, _find(word, file, source), message)


def _tags(html: str) -> Iterable[str]:
    tags = _TAG.findall(html)
    # A tag that is not closed before the next begins is read by the slow way, as a browser would.
    return tags if len(tags) == len(_OPENING.findall(html)) else [html]


@lru_cache(maxsize=4_096)
def _judge(html: str) -> Judged:
    """Judge one tag, or a piece of HTML; most tags of a site are the same few."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.found)


class _Reader(HTMLParser):
    """Notes everything that is on no list."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, Bilingual]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Hold one element against the lists."""
        attributes = [(name, value or "") for name, value in attrs]
        if not ADDED.element(tag):
            self.found.append((element.CODE, f"<{tag}", element.message(tag)))
            return
        for name, value in bad_attributes(ADDED, tag, attributes):
            self.found.append((attribute.CODE, f"{name}=", attribute.message(name, value)))
        for name, value in attributes:
            fault = link_fault(value) if name in _LINKS and value else None
            if fault and fault is not Fault.OPEN:
                self.found.append((address.CODE, value, address.MESSAGES[fault]))
            if name in _RESOURCES and resource_fault(value):
                self.found.append((foreign_picture.CODE, value, foreign_picture.MESSAGE))


def _find(word: str, file: str, source: str) -> Span:
    at = source.lower().find(word.lower())
    if at < 0:
        return Span(file)
    return Span(file, source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at))
