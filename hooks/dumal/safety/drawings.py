"""Reads an SVG file with a real XML parser, told to stop where a document type would open the door to entities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from dumal.safety.addresses import plain_address

__all__ = ["find_faults"]

_SVG = "http://www.w3.org/2000/svg"
_INERT = frozenset(
    (
        _SVG,
        "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#",
        "http://web.resource.org/cc/",
        "http://purl.org/dc/elements/1.1/",
    )
)
"""Vocabularies whose elements no browser acts upon, beside SVG's own."""
_FORBIDDEN = frozenset("script foreignObject handler listener iframe audio video canvas embed object".split())
_MOVING = frozenset("animate set animateTransform animateMotion".split())
_PICTURE = re.compile(r"data:image/(?:png|jpe?g|webp|gif);base64,")
_STYLE = re.compile(r"@import|expression\(|-moz-binding|behavior:|url\((?!['\"]?#)", re.IGNORECASE)
_DEEPEST = 200

Fault = tuple[int, str]
"""A line, and what stands there."""


class _Stop(Exception):
    """The rest is not worth reading."""


def find_faults(content: bytes) -> tuple[Fault, ...]:
    """Return what an SVG holds beside a drawing; of each line the first."""
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except expat.ExpatError as error:
        reader.found.append((error.lineno, f"XML: {expat.ErrorString(error.code)}"))
    except (_Stop, ValueError, LookupError):
        pass
    if not content.strip():
        return ((1, "-"),)
    return tuple(sorted(dict(reversed(reader.found)).items()))


class _Reader:
    """Notes faults while expat reads."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self.depth = 0
        self.in_style = False
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = lambda *_: self.stop("DOCTYPE")
        self.parser.EntityDeclHandler = lambda *_: self.stop("ENTITY")
        self.parser.ProcessingInstructionHandler = lambda target, _: self.note(f"<?{target[:40]}?>")
        self.parser.StartElementHandler = self.open
        self.parser.EndElementHandler = self.close
        self.parser.CharacterDataHandler = self.text
        self.parser.buffer_text = True

    def note(self, what: str) -> None:
        self.found.append((self.parser.CurrentLineNumber, what))

    def stop(self, what: str) -> None:
        self.note(what)
        raise _Stop

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, name = tag.rpartition(" ")
        self.depth += 1
        if self.depth > _DEEPEST:
            self.stop("...")
        if self.depth == 1 and (space, name) != (_SVG, "svg"):
            self.stop(f"<{name[:40]}>")
        if space not in _INERT or name in _FORBIDDEN:
            self.note(f"<{name[:40]}>")
        self.in_style = name == "style"
        for fault in _bad(name, attributes):
            self.note(fault)

    def close(self, _: str) -> None:
        self.depth -= 1
        self.in_style = False

    def text(self, said: str) -> None:
        if self.in_style and _STYLE.search(said):
            self.note("<style>")


def _bad(element: str, attributes: dict[str, str]) -> Iterator[str]:
    """Yield the attributes that run something or load something."""
    for full, value in attributes.items():
        name = full.rpartition(" ")[2].lower()
        address = plain_address(value)
        if name.startswith("on"):
            yield f"{name[:40]}=..."
        elif name in ("href", "src", "base") and not _is_inside(element, address):
            yield f"{name}={value[:60]}"
        elif name != "d" and _STYLE.search(value):
            yield f"{name[:40]}=..."
        elif element in _MOVING and name == "attributename" and address.rpartition(":")[2] == "href":
            yield f"<{element} attributeName={value[:40]}>"


def _is_inside(element: str, address: str) -> bool:
    return address.startswith("#") or (element == "image" and bool(_PICTURE.match(address)))
