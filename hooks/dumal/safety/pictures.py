"""What a file is by its first bytes, and how large a picture is, without decoding anything."""

from __future__ import annotations

import re
import struct

__all__ = ["HEAD", "dimensions", "kind_of"]

HEAD = 65_536
"""How many bytes are looked at."""

_SIGNATURES = (
    ("png", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("jpeg", re.compile(rb"\xff\xd8\xff")),
    ("webp", re.compile(rb"RIFF....WEBPVP8[ LX]", re.DOTALL)),
    ("avif", re.compile(rb"....ftyp(?:....){0,16}?(?:avif|avis)", re.DOTALL)),
    ("pdf", re.compile(rb"%PDF-[12]\.")),
)
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def kind_of(head: bytes) -> str:
    """Return `png`, `jpeg`, `webp`, `avif` or `pdf`; `text` for text; nothing for anything else."""
    for name, signature in _SIGNATURES:
        if signature.match(head):
            return name
    return "" if b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")) else "text"


def dimensions(head: bytes) -> tuple[int, int] | None:
    """Return width and height of a picture in pixels, or None where the bytes do not say."""
    read = {"png": _png, "jpeg": _jpeg, "webp": _webp, "avif": _avif}.get(kind_of(head))
    try:
        return read(head) if read else None
    except (struct.error, IndexError):
        return None


def _png(head: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">II", head, 16)
    return width, height


def _jpeg(head: bytes) -> tuple[int, int] | None:
    at = 2
    while head[at] == 0xFF:
        marker, length = struct.unpack_from(">BH", head, at + 1)
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", head, at + 5)
            return width, height
        at += 2 + length
    return None


def _webp(head: bytes) -> tuple[int, int]:
    form = head[12:16]
    if form == b"VP8X":
        width, height = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
    elif form == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", head, 26))
    return width, height


def _avif(head: bytes) -> tuple[int, int] | None:
    sizes = [struct.unpack_from(">II", head, found.end() + 4) for found in re.finditer(b"ispe", head)]
    return max(sizes, default=None)
