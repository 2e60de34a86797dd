"""Sections out of a rendered page.

Reads the HTML that readers get, so that what is found is what is seen: claims with their wording, tables,
notes, lists drawn from the ledger, and the alternative texts of pictures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from dumal.locales import Locale
from dumal.search.sections import Section

__all__ = ["read_sections"]

_HEADINGS = frozenset({"h2", "h3"})
_TITLE = "h1"
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_INLINE = frozenset(
    "a abbr b bdi bdo button cite code data dfn em i img kbd label mark q ruby s samp small span strong sub "
    "sup time u var wbr".split()
)
_UNREAD = frozenset({"script", "style", "template", "noscript", "text"})
"""`text` is a label in a drawing: what it says stands in the drawing's description, or in the table beside it."""
_MARKS_UNREAD = frozenset({"hidden", "popover", "data-search-exclude"})
"""Elements with one of these attributes are not part of the text; nor are the links beside headings."""


_TAG = re.compile(r"""<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>""", re.DOTALL)
"""A comment, or a tag: slash, name, attributes."""
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
"""Name, and value in one of three ways to write it."""


@dataclass(slots=True)
class _Draft:
    """A section while it is being read."""

    anchor: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


class _Reader:
    """Collects drafts on its way through a page; its HTML is well-formed, as Markdown and templates make it."""

    def __init__(self) -> None:
        self.drafts = [_Draft("")]
        self._unread: list[str] = []
        self._heading: str | None = None

    def read(self, html: str) -> None:
        """Walk through a page, tag by tag."""
        done = 0
        for match in _TAG.finditer(html):
            if done < match.start():
                self._text(unescape(html[done : match.start()]))
            done = match.end()
            closing, tag, attributes = match.groups()
            if closing:
                self._end(tag.lower())
            elif tag:
                self._start(tag.lower(), attributes)
        self._text(unescape(html[done:]))

    def _start(self, tag: str, attributes: str) -> None:
        values = {
            name.lower(): unescape("".join(written)) for name, *written in _ATTRIBUTE.findall(attributes)
        }
        if self._unread or self._is_unread(tag, values):
            if tag not in _VOID:
                self._unread.append(tag)
            return
        self._break(tag)
        if tag in _HEADINGS and values.get("id"):
            self.drafts.append(_Draft(values["id"]))
        if tag in _HEADINGS or tag == _TITLE:
            self._heading = tag
        if values.get("alt"):
            self._text(f" {values['alt']} ")

    def _end(self, tag: str) -> None:
        if self._unread:
            self._leave_unread(tag)
            return
        if tag == self._heading:
            self._heading = None
        self._break(tag)

    def _text(self, data: str) -> None:
        if self._unread or self._heading == _TITLE:
            return
        draft = self.drafts[-1]
        parts = draft.heading if self._heading and draft.anchor else draft.text
        parts.append(data.replace("\n", " "))

    def _leave_unread(self, tag: str) -> None:
        """Close the element, and those inside it that HTML closes by itself."""
        if tag in self._unread:
            while self._unread.pop() != tag:
                pass

    def _break(self, tag: str) -> None:
        if tag not in _INLINE and not self._heading:
            self.drafts[-1].text.append("\n")

    def _is_unread(self, tag: str, values: dict[str, str]) -> bool:
        classes = values.get("class", "").split()
        return tag in _UNREAD or "headerlink" in classes or not _MARKS_UNREAD.isdisjoint(values)


def read_sections(
    html: str, *, location: str, title: str, locale: Locale, boost: float = 1.0
) -> tuple[Section, ...]:
    """Cut a page's content into sections, one from each `h2` or `h3` with an id to the next.

    Args:
        html: the rendered content of one page, without the site's frame.
        location: address of the page relative to the site's root, `cluster/`.
        title: the page's title; its `h1` is not read a second time.
        locale: the language of the page.
        boost: what a hit on this page counts.

    Returns:
        The text before the first heading first, even where it is empty: it carries the page's title.
    """
    reader = _Reader()
    reader.read(html)
    return tuple(
        Section(
            location=f"{location}#{draft.anchor}" if draft.anchor else location,
            title=title,
            heading=_join(draft.heading),
            text=_join(draft.text),
            locale=locale,
            boost=boost,
        )
        for draft in reader.drafts
    )


def _join(parts: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)
