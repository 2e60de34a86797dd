"""The one list of what may stand on a page: elements, and their attributes.

Held against the HTML a writer wrote (`check`, with its line) and against every page after Markdown (the build):
what the engine and our own drawings add is allowed there only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["ADDED", "WRITTEN", "Allowed", "bad_attributes"]

_ANY = frozenset("id class lang dir title role".split())
_ARIA = re.compile(r"aria-[a-z]+")
_OWN_ID = re.compile(r"__")
"""How the ids of the engine's own begin."""
_TAB = re.compile(r"__tabbed_[0-9]+_[0-9]+")
"""The one id among them that Markdown itself becomes: the button of a tab."""


class Allowed:
    """Elements with their attributes, beside those any element may have."""

    def __init__(self, listed: str, base: Allowed | None = None) -> None:
        """Read one element a line: its name, then its attributes; `*` for any element."""
        self.elements: dict[str, frozenset[str]] = dict(base.elements) if base else {}
        for line in filter(None, map(str.strip, listed.splitlines())):
            names, _, attributes = line.partition(":")
            for name in names.split():
                self.elements[name] = self.elements.get(name, frozenset()) | set(attributes.split())
        self.after_markdown = base is not None
        self.anywhere = _ANY | self.elements.get("*", frozenset())

    def element(self, name: str) -> bool:
        """Say whether an element may stand on a page; nothing stands for an attribute list."""
        return not name or name in self.elements

    def attribute(self, element: str, name: str) -> bool:
        """Say whether an element may have an attribute; an attribute list may have any that some element has."""
        if name in self.anywhere or _ARIA.fullmatch(name):
            return True
        if name.startswith("data-") and "data-*" in self.anywhere:
            return True
        if element:
            return name in self.elements.get(element, frozenset())
        return any(name in names for names in self.elements.values())

    def id(self, value: str) -> bool:
        """Say whether an element may have an id: none of the engine's own but what Markdown becomes."""
        return not _OWN_ID.match(value) or (self.after_markdown and _TAB.fullmatch(value) is not None)


def bad_attributes(
    allowed: Allowed, element: str, attributes: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Yield the attributes an element may not have, and ids that are the engine's own."""
    for name, value in attributes:
        if not allowed.attribute(element, name) or (name == "id" and not allowed.id(value)):
            yield name, value


WRITTEN = Allowed(
    """
    p br hr em strong b i u s small mark del ins sub sup abbr cite q dfn kbd samp var code pre blockquote
    ul dl dt dd h1 h2 h3 h4 h5 h6 figure figcaption caption thead tbody tfoot tr div span section article aside
    summary ruby rb rt rp wbr bdi bdo address:
    p div section article aside figure details blockquote dl dt dd ul ol li span table tr td th: markdown
    a: href hreflang rel
    img: src alt width height loading
    ol: start reversed type
    li: value
    table:
    th td: colspan rowspan scope headers align
    col colgroup: span
    time: datetime
    data: value
    details: open
    """
)
"""What a writer may write."""

ADDED = Allowed(
    """
    input: type checked disabled name value
    label: for
    *: tabindex data-*
    nav header footer button noscript:
    button: type popovertarget popovertargetaction
    details: name
    a: target
    svg: viewbox width height focusable preserveaspectratio
    desc title:
    defs g pattern text tspan rect circle ellipse line path polyline polygon: x y x1 y1 x2 y2 dx dy cx cy r rx ry d
    defs g pattern text tspan rect circle ellipse line path polyline polygon: points width height transform
    defs g pattern text tspan rect circle ellipse line path polyline polygon: fill fill-rule stroke stroke-width
    pattern: patternunits patterntransform
    lineargradient radialgradient: cx cy r fx fy x1 y1 x2 y2 gradientunits
    stop: offset
    """,
    WRITTEN,
)
"""What the engine and our drawings add to it."""
