"""Gathers the HTML a writer wrote: tags in raw blocks and in lines, and attribute lists.

Whether any of it may stand on a page is for others to say; here it is only found, each piece once.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

from dumal.documents.attributes import read_attributes
from dumal.documents.html_tags import TagFinder, end_of_start_tag
from dumal.documents.model import Markup
from dumal.documents.scan import Scan
from dumal.documents.source import Body, Source, Text

__all__ = ["MarkupReader"]

_LONGEST = 10_000
"""Of a tag, in characters; a longer one is read as if it ended here."""

Attributes = tuple[tuple[str, str], ...]


class MarkupReader:
    """Collects the tags and attribute lists of one page."""

    def __init__(self, source: Source, body: Body) -> None:
        self._source = source
        self._body = body
        self._found: dict[int, tuple[str, Attributes]] = {}

    def found(self) -> tuple[Markup, ...]:
        """Return everything in order of place."""
        return tuple(Markup(*self._found[at], self._source.locate(at)) for at in sorted(self._found))

    def read_marks(self, scan: Scan, text: Text) -> None:
        """Take what the line reader found in a text."""
        for mark in scan.marks:
            if mark.kind == "html":
                self._add_tag(scan.text[mark.start : mark.end], text.offset(mark.start))
            elif mark.kind == "attributes":
                attributes = tuple(
                    (key.lower(), said) for key, said in read_attributes(mark.target)[0].items()
                )
                at = mark.start + len("\n") * scan.text.startswith("\n", mark.start)
                self._found[self._body.origin(text.offset(at))] = ("", attributes)

    def read_raw(self, text: Text) -> None:
        """Take the tags of a raw block, scripts and styles included."""
        finder, position = TagFinder(text.s), 0
        while tag := finder.next(position):
            position = end_of_start_tag(text.s, tag) if tag.kind == "start" else tag.end
            self._add_tag(text.s[tag.start : tag.end], text.offset(tag.start))

    def read_element(self, at: int) -> None:
        """Take the tag of an element whose content is Markdown; it begins at a body offset."""
        if tag := TagFinder(self._body.text[at : at + _LONGEST]).next(0):
            self._add_tag(self._body.text[at + tag.start : at + tag.end], at)

    def _add_tag(self, raw: str, at: int) -> None:
        for one in _start_tags(raw[:_LONGEST]):
            self._found[self._body.origin(at)] = one


def _start_tags(raw: str) -> Iterator[tuple[str, Attributes]]:
    """Read a tag as a browser does; nothing comes of end tags and comments."""
    reader = _TagReader()
    reader.feed(raw)
    yield from reader.found


class _TagReader(HTMLParser):
    """Notes start tags."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, Attributes]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and its attributes."""
        self.found.append((tag, tuple((key, value or "") for key, value in attrs)))
