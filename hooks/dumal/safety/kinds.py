"""Which kinds of file a contribution may bring, how large each may be, and by which bytes it is known."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.tree import LARGEST_PAGE

__all__ = ["KINDS", "Kind"]

_PICTURE, _TEXT, _PAPER = 1_000_000, 1_000_000, 10_000_000


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file."""

    largest: int
    """In bytes."""
    name: str = ""
    """What its first bytes are called in `pictures`; nothing for text."""


KINDS: dict[str, Kind] = {
    "md": Kind(LARGEST_PAGE),
    "png": Kind(_PICTURE, "png"),
    "jpg": Kind(_PICTURE, "jpeg"),
    "jpeg": Kind(_PICTURE, "jpeg"),
    "webp": Kind(_PICTURE, "webp"),
    "avif": Kind(_PICTURE, "avif"),
    "svg": Kind(200_000),
    "pdf": Kind(_PAPER, "pdf"),
    "csv": Kind(_TEXT),
    "json": Kind(_TEXT),
    "geojson": Kind(_TEXT),
    "txt": Kind(_TEXT),
}
"""Extension to what is known of such files; no other may stand in `docs/`."""
