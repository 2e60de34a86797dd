"""One text made comparable: same length, one form of every blank, hyphen, digit and capital."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Source", "fold"]

_BLANKS = "\t\r\x0b\x0c\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_FOLD = (
    dict.fromkeys(map(ord, _BLANKS), " ")
    | dict.fromkeys(map(ord, "∼〜～˜⁓"), "~")
    | dict.fromkeys(map(ord, "‐‑⁃"), "-")
    | dict.fromkeys(map(ord, "‒―"), "–")
    | dict.fromkeys(map(ord, "’‘ʼ′＇"), "'")
    | {0xFF01 + offset: chr(0x21 + offset).lower() for offset in range(94) if chr(0x21 + offset) not in "~'"}
)
_ODD = re.compile("[" + "".join(re.escape(chr(code)) for code in _FOLD) + "]")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_UNSEEN = re.compile("[" + "".join(map(chr, _INVISIBLE)) + "]")


@dataclass(frozen=True, slots=True)
class Source:
    """A text as written and as read."""

    raw: str
    """As written, without invisible characters."""
    low: str
    """Folded; every offset is one of `raw`."""
    offsets: tuple[int, ...]
    """Where each code point of `raw` stood in the text given; empty when nothing was taken out."""

    def offset(self, at: int) -> int:
        """Return the place in the text given."""
        if not self.offsets:
            return at
        return self.offsets[at] if at < len(self.offsets) else self.offsets[-1] + 1


def fold(text: str) -> Source:
    """Fold a text, setting aside word joiners, soft hyphens and other characters without a width."""
    raw = text
    offsets: tuple[int, ...] = ()
    if _UNSEEN.search(text):
        raw = text.translate(_INVISIBLE)
        offsets = tuple(at for at, char in enumerate(text) if ord(char) not in _INVISIBLE)
    low = raw.lower()
    if len(low) != len(raw):  # a few capitals, such as the dotted I, become two characters
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in raw)
    low = low.replace("\n", " ")
    return Source(raw, low.translate(_FOLD) if _ODD.search(low) else low, offsets)
