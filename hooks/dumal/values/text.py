"""One text made comparable: same length, one form of every blank, hyphen, digit and capital."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Source", "fold"]

_BLANKS = "\t\n\r\x0b\x0c\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_FOLD = (
    {ord(capital): capital.lower() for capital in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    | dict.fromkeys(map(ord, _BLANKS), " ")
    | dict.fromkeys(map(ord, "∼〜～˜⁓"), "~")
    | dict.fromkeys(map(ord, "‐‑⁃"), "-")
    | dict.fromkeys(map(ord, "‒―"), "–")
    | dict.fromkeys(map(ord, "−"), "−")
    | dict.fromkeys(map(ord, "’‘ʼ′＇"), "'")
    | {0xFF01 + offset: chr(0x21 + offset).lower() for offset in range(94) if chr(0x21 + offset) not in "~'"}
)
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


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
    raw = text.translate(_INVISIBLE)
    offsets: tuple[int, ...] = ()
    if len(raw) != len(text):
        offsets = tuple(at for at, char in enumerate(text) if ord(char) not in _INVISIBLE)
    return Source(raw, raw.translate(_FOLD), offsets)
