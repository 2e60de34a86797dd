"""HTML's tags: finding the next one, and which are block-level."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = [
    "BLOCKS",
    "RAW_TEXT",
    "SPANS",
    "UNREAD",
    "VOID",
    "Tag",
    "TagFinder",
    "at_line_start",
    "content_mode",
    "end_of_start_tag",
]

BLOCKS = frozenset(
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hgroup hr main menu nav ol p pre section table ul canvas colgroup dd body dt group html iframe li"
    " legend math map noscript output object option progress script style summary tbody td textarea tfoot th"
    " thead tr video center".split()
)
"""Python-Markdown's block-level elements."""

SPANS = frozenset("address dd dt h1 h2 h3 h4 h5 h6 legend li p summary td th".split())
"""Those whose content is read as a line, not as blocks."""

UNREAD = frozenset("canvas math option pre script style textarea".split())
"""Those whose content is never Markdown."""

RAW_TEXT = frozenset(("script", "style"))
"""Those that hold no tags."""

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Those that have no end tag."""

_NEXT = re.compile(r"<(?:!--|[a-zA-Z/?!])")
_START = re.compile(r"""<([a-zA-Z][^\s/>`<]*)((?:[^>"'<`]|"[^"]*"|'[^']*')*)>""")
_LOOSE = re.compile(r"<([a-zA-Z][^\s/>`<]*)([^<>`]*)>")
_END = re.compile(r"</([a-zA-Z][^\s/>`<]*)[^<>]*>")
_DECLARATION = re.compile(r"<\?(?:(?!<\?)[^>]|(?<!\?)>)*\?>|<!\[CDATA\[[^\]<]*\]\]>|<![a-zA-Z][^<>]*>")
_MARKDOWN = re.compile(r"""\smarkdown(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))|(?=[\s/]|$))""")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, a comment or a declaration."""

    kind: str
    """`start`, `end`, `single` (an empty element), `comment` or `declaration`."""
    name: str
    start: int
    end: int
    markdown: str = "0"
    """The value of its `markdown` attribute; `markdown` if it has none, `0` without the attribute."""


def at_line_start(text: str, position: int) -> bool:
    """Say whether nothing but up to three blanks stands before a position on its line."""
    begin = text.rfind("\n", max(0, position - 4), position) + 1
    if begin == 0 and position > 3:
        return False
    return position - begin <= 3 and not text[begin:position].strip()


def end_of_start_tag(text: str, tag: Tag) -> int:
    """Return where to go on after a start tag: scripts and styles hold no tags."""
    if tag.name not in RAW_TEXT:
        return tag.end
    closing = re.compile(f"</{tag.name}", re.IGNORECASE).search(text, tag.end)
    return closing.start() if closing else len(text)


def content_mode(tag: Tag, outer: str) -> str:
    """Say how the content of an element is read: as `block`, as `span` or not (`off`).

    Args:
        tag: its start tag.
        outer: the mode of the element around it, or nothing.
    """
    wish = "1" if tag.markdown == "markdown" else tag.markdown
    if outer == "off" or (outer == "span" and wish != "0"):
        wish = outer
    line = tag.name in SPANS
    block = tag.name in BLOCKS and not line and tag.name not in UNREAD and tag.name != "hr"
    if (wish == "1" and block) or (wish == "block" and (block or line)):
        return "block"
    if (wish == "1" and line) or (wish == "span" and (block or line)):
        return "span"
    return "off"


class TagFinder:
    """Finds the tags of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._comments_end = text.rfind("-->")
        """Where the last comment may end: what opens later never closes."""

    def next(self, position: int) -> Tag | None:
        """Find the next tag at or after a position; a `<` that begins none is text."""
        while found := _NEXT.search(self._text, position):
            if tag := self._read(found.start()):
                return tag
            position = found.start() + 1
        return None

    def _read(self, start: int) -> Tag | None:
        text = self._text
        follows = text[start + 1]
        if follows == "/":
            end = _END.match(text, start)
            return Tag("end", end.group(1).lower(), start, end.end()) if end else None
        if text.startswith("<!--", start):
            close = text.find("-->", start + 4) if start < self._comments_end - 3 else -1
            return Tag("comment", "", start, close + 3) if close >= 0 else None
        if follows in "?!":
            declaration = _DECLARATION.match(text, start)
            return Tag("declaration", "", start, declaration.end()) if declaration else None
        opening = _START.match(text, start) or _LOOSE.match(text, start)
        if not opening:
            return None
        inside = opening.group(2)
        kind = "single" if inside.rstrip().endswith("/") else "start"
        return Tag(kind, opening.group(1).lower(), start, opening.end(), _markdown(inside))


def _markdown(inside: str) -> str:
    found = _MARKDOWN.search(inside) if "markdown" in inside else None
    return next((value for value in found.groups() if value is not None), "markdown") if found else "0"
