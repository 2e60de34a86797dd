"""Takes raw HTML out of the text before blocks are read (as Python-Markdown's `md_in_html` does).

A block-level tag at the start of a line begins a raw block, which lasts to its end tag, however many empty
lines lie between. With a `markdown` attribute its content is Markdown. Comments at the start of a line are
raw blocks of their own. All other tags stay in the text.
"""

from __future__ import annotations

import re

from dumal.documents import html_tags
from dumal.documents.html_tags import BLOCKS, VOID, Tag, TagFinder
from dumal.documents.nodes import Element, Raw, Stashed, mark_of
from dumal.documents.output import OpenElement, Output
from dumal.documents.parser import DEEPEST
from dumal.documents.source import Text

__all__ = ["take_html"]

_CANDIDATE = re.compile(r"^ {0,3}<", re.MULTILINE)
_BLANK_AFTER = re.compile(r"(?: *\n){2}")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def take_html(text: Text, stash: list[Stashed]) -> Text:
    """Replace every raw block by a mark in a block of its own."""
    if not _CANDIDATE.search(text.s):
        return text
    return _Extractor(text, stash).run()


class _Extractor:
    """One pass over the text, tag by tag."""

    def __init__(self, text: Text, stash: list[Stashed]) -> None:
        self.text = text
        self.s = text.s
        self.stash = stash
        self.out = Output(text)
        self.raw_start = -1
        """Where the raw block being read begins; -1 outside one."""
        self.raw_tags: list[str] = []
        self.tail = False
        """Behind the end of a raw block, on its last line."""
        self.open: list[OpenElement] = []
        self.inline: list[str] = []
        """Inline elements open in this paragraph."""

    def run(self) -> Text:
        """Read everything."""
        finder = TagFinder(self.s)
        position = 0
        while tag := finder.next(position):
            self._data(position, tag.start)
            position = self._take(tag)
        self._data(position, len(self.s))
        if self.open:
            self._close(self.open[0].tag, len(self.s), len(self.s))
        if self.raw_start >= 0:
            self.out.mark(mark_of(self.stash, Raw(self.text.slice(self.raw_start))), self.raw_start)
        return self.out.finish()

    def _take(self, tag: Tag) -> int:
        """Handle a tag; return where to go on."""
        if tag.kind == "start":
            return self._start(tag)
        if tag.kind == "end":
            self._end(tag)
        else:
            self._single(tag, self._is_block(tag))
        return tag.end

    def _is_block(self, tag: Tag) -> bool:
        if tag.kind == "comment":
            inside = self.s[tag.start : tag.end]
            return bool(_EMPTY_LINE.search(inside)) or not self._is_in_inline(tag)
        return tag.kind == "declaration" or tag.name in BLOCKS

    def _is_in_inline(self, tag: Tag) -> bool:
        """Say whether an inline element open before a comment is closed after it, in the same paragraph."""
        if not self.inline:
            return False
        empty = _EMPTY_LINE.search(self.s, tag.end)
        rest = self.s[tag.end : empty.start() if empty else tag.end + 5_000].lower()
        return any(f"</{name}" in rest for name in self.inline)

    def _data(self, start: int, end: int) -> None:
        """Pass text on."""
        if start >= end:
            return
        if self.tail and "\n" in self.s[start:end]:
            self.tail = False
        if self.raw_start >= 0:
            return
        if self.inline and _EMPTY_LINE.search(self.s, start, end):
            self.inline.clear()
        if self.open:
            self.open[-1].fresh = False
        self._here().slice(start, end)

    def _here(self) -> Output:
        return self.open[-1].out if self.open else self.out

    def _start(self, tag: Tag) -> int:
        at_start = html_tags.at_line_start(self.s, tag.start)
        if tag.name == "hr" and (at_start or self.tail):
            self._single(tag, True)
        elif self.raw_start >= 0:
            self.raw_tags.append(tag.name)
            return html_tags.end_of_start_tag(self.s, tag)
        elif tag.name in BLOCKS and len(self.open) < DEEPEST and (at_start or self.tail or self._is_fresh()):
            mode = html_tags.content_mode(tag, self.open[-1].mode if self.open else "")
            if mode == "off" and not self.open:
                return self._start_raw(tag)
            if any(one.tag == "p" for one in self.open):
                self._close("p", tag.start, tag.start)
            self.open.append(OpenElement(tag.name, mode, tag.start, Output(self.text)))
        else:
            self._pass_on(tag)
            if tag.name not in BLOCKS and tag.name not in VOID:
                self.inline.append(tag.name)
        return tag.end

    def _is_fresh(self) -> bool:
        return bool(self.open) and self.open[-1].fresh

    def _start_raw(self, tag: Tag) -> int:
        self.out.add("\n")
        self.raw_start = tag.start
        self.raw_tags = [tag.name]
        return html_tags.end_of_start_tag(self.s, tag)

    def _pass_on(self, tag: Tag) -> None:
        """Leave a tag in the text."""
        if self.raw_start < 0:
            self._here().slice(tag.start, tag.end)

    def _end(self, tag: Tag) -> None:
        if self.raw_start >= 0:
            if tag.name in self.raw_tags:
                while self.raw_tags.pop() != tag.name:
                    pass
            if not self.raw_tags:
                self._end_raw(tag.end)
        elif tag.name in BLOCKS and any(one.tag == tag.name for one in self.open):
            self._close(tag.name, tag.start, tag.end)
        else:
            self._pass_on(tag)
            if tag.name in self.inline:
                while self.inline.pop() != tag.name:
                    pass

    def _end_raw(self, end: int) -> None:
        self.tail = not _BLANK_AFTER.match(self.s, end)
        self.out.mark(mark_of(self.stash, Raw(self.text.slice(self.raw_start, end))), self.raw_start)
        self.out.add("\n\n")
        self.raw_start = -1

    def _close(self, name: str, start: int, end: int) -> None:
        """Close an element that holds Markdown, and those left open inside it."""
        while self.open:
            one = self.open.pop()
            item: Stashed = Element(one.tag, self.text.offset(one.start), one.mode, one.out.finish())
            if one.mode == "off":
                item = Raw(self.text.slice(one.start, end if one.tag == name else start))
            if self.open and self.open[-1].mode != "off":
                self.open[-1].out.apart()
                self.open[-1].out.mark(mark_of(self.stash, item), one.start)
                self.open[-1].out.add("\n")
            elif not self.open:
                self.out.parted()
                self.out.mark(mark_of(self.stash, item), one.start)
                self.out.add("\n\n")
                self.tail = not _BLANK_AFTER.match(self.s, end)
            if one.tag == name:
                return

    def _single(self, tag: Tag, block: bool) -> None:
        """Handle a tag that holds nothing: an empty element, a comment, a declaration."""
        if self.raw_start >= 0:
            return
        if not (block and (html_tags.at_line_start(self.s, tag.start) or self.tail)):
            self._pass_on(tag)
            return
        out = self._here()
        out.parted()
        out.mark(mark_of(self.stash, Raw(self.text.slice(tag.start, tag.end))), tag.start)
        out.add("\n\n")
        if not self.open:
            self.tail = not _BLANK_AFTER.match(self.s, tag.end)
