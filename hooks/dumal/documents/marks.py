"""From what was found in a line to claims, links, images and waivers that know their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dumal.documents.model import SCHEMES, Claim, Entry, Image, Link, Stretch
from dumal.documents.scan import Mark, Scan
from dumal.documents.source import Body, Source, Text
from dumal.documents.visible import Visible

__all__ = ["NOTHING", "Found", "find_marks", "read_waiver"]

_LEDGER = re.compile(rf"({'|'.join(SCHEMES)}):([^#]*)(?:#(.*))?", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_TAG = re.compile(r"<\s*(img|a)\b", re.IGNORECASE)
_WAIVER = re.compile(r"<!--\s*dumal\s*:\s*(.*?)\s*-->", re.DOTALL)
_REASON = re.compile(r"((?:DM\d{3}[\s,]*)+)\bbecause\s+(\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in one block's text."""

    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    code: tuple[Stretch, ...] = ()
    strong: tuple[Stretch, ...] = ()
    comments: tuple[tuple[str, int], ...] = ()
    """HTML comments, and their offsets in the source."""
    entries: tuple[Entry, ...] = ()


NOTHING = Found()


@dataclass(slots=True)
class _Maker:
    """Makes the values of one text."""

    scan: Scan
    shown: Visible
    text: Text
    body: Body
    source: Source

    def origin(self, offset: int) -> int:
        return self.body.origin(self.text.offset(offset))

    def stretch(self, mark: Mark) -> Stretch:
        return self.shown.at(mark.inner[0]), self.shown.at(mark.inner[1])

    def link(self, mark: Mark) -> Claim | Link:
        start, end = self.origin(mark.start), self.origin(mark.end)
        at = self.stretch(mark)
        text, span = self.shown.text[slice(*at)], self.source.locate(start)
        ledger = _LEDGER.fullmatch(mark.target) if mark.via in ("inline", "reference") else None
        if ledger:
            return Claim(ledger.group(1), ledger.group(2), ledger.group(3) or "", text, span, start, end, at)
        return Link(mark.target, text, span, mark.via, at)

    def image(self, mark: Mark) -> Image:
        alt = " ".join(self.scan.text[slice(*mark.inner)].split())
        span = self.source.locate(self.origin(mark.start))
        return Image(mark.target, alt, span, self.shown.at(mark.start))

    def comment(self, mark: Mark) -> tuple[str, int]:
        return self.scan.text[mark.start : mark.end], self.origin(mark.start)

    def tag(self, mark: Mark) -> Link | Image | None:
        """Read the address out of a raw `<a>` or `<img>` tag."""
        raw = self.scan.text[mark.start : mark.end]
        found = _TAG.match(raw)
        if not found:
            return None
        values = {
            one.group(1).lower(): one.group(2) or one.group(3) or one.group(4) or ""
            for one in _ATTRIBUTE.finditer(raw)
        }
        span, at = self.source.locate(self.origin(mark.start)), self.shown.at(mark.start)
        if found.group(1).lower() == "img":
            return Image(values.get("src", ""), values.get("alt", ""), span, at)
        return Link(values["href"], "", span, "html", (at, at)) if "href" in values else None


def find_marks(scan: Scan, shown: Visible, text: Text, body: Body, source: Source) -> Found:
    """Give everything found in a text its places."""
    if not scan.marks:
        return NOTHING
    maker = _Maker(scan, shown, text, body, source)
    marks = sorted(scan.marks, key=_place)
    made = [_make(maker, mark) for mark in marks]
    return Found(
        tuple([one for one in made if isinstance(one, Claim)]),
        tuple([one for one in made if isinstance(one, Link)]),
        tuple([one for one in made if isinstance(one, Image)]),
        tuple([maker.stretch(mark) for mark in marks if mark.kind == "code"]),
        tuple([maker.stretch(mark) for mark in marks if mark.kind == "strong"]),
        tuple([maker.comment(mark) for mark in marks if scan.text.startswith("<!--", mark.start)]),
    )


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _make(maker: _Maker, mark: Mark) -> Claim | Link | Image | None:
    if mark.kind in ("link", "footnote"):
        return maker.link(mark)
    if mark.kind == "image":
        return maker.image(mark)
    return maker.tag(mark) if mark.kind == "html" else None


def read_waiver(comment: str) -> tuple[tuple[str, ...], str] | bool | None:
    """Return the codes and the reason of a waiver; False if it lacks either, None for any other comment."""
    waiver = _WAIVER.fullmatch(comment)
    if not waiver:
        return None
    said = _REASON.fullmatch(waiver.group(1))
    return (tuple(re.findall(r"DM\d{3}", said.group(1))), " ".join(said.group(2).split())) if said else False
