"""What a reader sees of a page: as Python-Markdown renders it, and as `dumal.documents` reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import markdown

from dumal.documents import BlockKind, Page
from dumal.documents.html_tags import BLOCKS

__all__ = ["read_text_of", "rendered_text"]

EXTENSIONS = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
)
CONFIG = {"tables": {"use_align_attribute": True}, "pymdownx.tabbed": {"alternate_style": True}}

_APART = BLOCKS | {"br", "caption", "div", "label", "tr"}
_VOID = set("area base br col embed hr img input link meta source track wbr".split())
_DROPPED = ("linenos", "footnote-ref", "footnote-backref", "toc")
_HIDDEN = ("script", "style", "template")


def rendered_text(
    source: str, more: tuple[str, ...] = (), config: dict[str, dict[str, object]] | None = None
) -> str:
    """Return the visible text of the HTML, white space made uniform, footnotes last."""
    html = markdown.markdown(
        source, extensions=[*EXTENSIONS, *more], extension_configs={**CONFIG, **(config or {})}
    )
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return _words(reader.root.text() + " " + " ".join(reader.notes))


def read_text_of(page: Page) -> str:
    """Return the visible text of a page's blocks in the same form."""
    shown = [block for block in page.blocks if block.kind is not BlockKind.TOC]
    notes = {block.index for block in shown if block.kind is BlockKind.FOOTNOTE}
    for block in shown:
        if block.parent in notes:
            notes.add(block.index)
    texts = [
        block.info if block.kind is BlockKind.INCLUDE else block.text
        for block in shown
        if block.index not in notes
    ]
    return _words(" ".join([*texts, *(block.text for block in shown if block.index in notes)]))


def _words(text: str) -> str:
    return " ".join(text.split())


@dataclass
class _Node:
    tag: str = ""
    classes: tuple[str, ...] = ()
    kids: list[_Node | str] = field(default_factory=list)

    def text(self) -> str:
        if self.tag in _HIDDEN or set(self.classes) & set(_DROPPED):
            return ""
        kids = self.kids
        if "tabbed-set" in self.classes:
            kids = self._paired()
        inside = "".join(kid if isinstance(kid, str) else kid.text() for kid in kids)
        return f" {inside} " if self.tag in _APART else inside

    def _paired(self) -> list[_Node | str]:
        """Put each tab's label before its content; the HTML lists all labels first."""
        parts = [kid for kid in self.kids if isinstance(kid, _Node) and kid.tag == "div"]
        labels, blocks = ([kid for kid in part.kids if isinstance(kid, _Node)] for part in parts)
        return [one for pair in zip(labels, blocks, strict=True) for one in (pair[0], " ", pair[1])]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Node()
        self.stack = [self.root]
        self.notes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = _Node(tag, tuple((dict(attrs).get("class") or "").split()))
        self.stack[-1].kids.append(node)
        if tag not in _VOID:
            self.stack.append(node)

    def handle_endtag(self, tag: str) -> None:
        if not any(node.tag == tag for node in self.stack):
            return
        while (node := self.stack.pop()).tag != tag:
            pass
        if "footnote" in node.classes:
            self.notes.append(node.text())
            self.stack[-1].kids.remove(node)

    def handle_data(self, data: str) -> None:
        self.stack[-1].kids.append(data)
