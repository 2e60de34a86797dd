"""Reads what stands inside a line: code, links, images, tags, emphasis.

One step per kind of mark, in Python-Markdown's order. A step *masks* what it has read, so that later steps see
a stretch of the same length which is neither blank nor letter nor mark; offsets never move.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from dumal.documents import spans
from dumal.documents.attributes import INLINE, read_attributes
from dumal.documents.brackets import inline_target, labelled, read_bracketed, short
from dumal.documents.emphasis import find_emphasis
from dumal.documents.links import Fuel
from dumal.documents.scan import Known, Mark, Scan, Step

__all__ = ["is_plain", "scan_inline"]

_SPECIAL = re.compile(r"[\\`*_\[<&{\n\x02]")


def is_plain(text: str) -> bool:
    """Say whether a text shows as it is written."""
    return not _SPECIAL.search(text)


def scan_inline(text: str, known: Known) -> Scan:
    """Find every inline element of a text."""
    scan = Scan(text, known, Fuel(len(text)))
    scan.rest = _run(scan, text, 0, 0)
    return scan


def _run(scan: Scan, text: str, base: int, step: int) -> str:
    """Apply the steps from `step` on to a stretch that begins at `base`."""
    first = len(scan.marks)
    for needs, read in _STEPS[step:]:
        if needs in text:
            text = read(scan, text, base)
    edges: list[int] = []
    for start, inner, outer, end in find_emphasis(text):
        scan.marks.append(Mark("strong", base + start, base + end, (base + inner, base + outer)))
        scan.hide(base + start, base + inner)
        scan.hide(base + outer, base + end)
        edges += (start, outer)
    if "{" in text:
        _read_attributes(scan, text, base, first, edges)
    return text


def _read_attributes(scan: Scan, text: str, base: int, first: int, edges: list[int]) -> None:
    """Hide attribute lists that follow an element of this stretch: `[text](address){ .class }`.

    A list reaches to the last brace before the next element; what is no list of that goes behind it all.
    """
    edges.sort()
    for mark in tuple(scan.marks[first:]):
        end = mark.end - base
        if mark.kind in ("html", "attributes") or not text.startswith("{", end):
            continue
        following = edges[(index := bisect_left(edges, end + 1)) : index + 1]
        tail = min([text.find("\x02", end) % (len(text) + 1), *following])
        if found := INLINE.match(text, end, tail):
            _, left = read_attributes(found.group(1))
            whole = base + end, base + found.end()
            scan.marks.append(Mark("attributes", *whole, whole, found.group(1)))
            stays = left and found.end() == tail
            scan.hide(whole[0], whole[1] - (len(left) + 1 if stays else 0))
            if stays:
                scan.hide(whole[1] - 1, whole[1])
            elif left:
                scan.changes.append((base + tail, base + tail, left))


def _read_on(step: int) -> Step:
    """Make the reader of a link's text: only the steps from `step` on are left to take."""
    return lambda scan, text, base: _run(scan, text, base, step)


_AFTER_LABELLED, _AFTER_INLINE, _AFTER_SHORT = 4, 5, 8

_STEPS: tuple[tuple[str, Step], ...] = (
    ("`", spans.read_code),
    ("\\", spans.read_escapes),
    ("[^", spans.read_footnotes),
    ("[", read_bracketed("link", "reference", labelled, _read_on(_AFTER_LABELLED))),
    ("](", read_bracketed("link", "inline", inline_target, _read_on(_AFTER_INLINE))),
    ("](", read_bracketed("image", "inline", inline_target)),
    ("![", read_bracketed("image", "reference", labelled)),
    ("[", read_bracketed("link", "reference", short, _read_on(_AFTER_SHORT))),
    ("![", read_bracketed("image", "reference", short)),
    ("<", spans.read_autolinks),
    ("<", spans.read_mails),
    ("  \n", spans.read_breaks),
    ("<", spans.read_tags),
    ("&", spans.read_entities),
)
"""What a stretch must hold for a step to be worth taking, and the step. The order is the dialect."""
