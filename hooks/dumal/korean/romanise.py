"""Hangul in Latin letters, syllable by syllable, for names of files.

The letters are those of the Revised Romanization (문화관광부 고시 제2000-8호), as they stand in initial and
final position; assimilation between syllables is left out (신라 is `sinra`), since a file's name is spelt, not spoken.
"""

from __future__ import annotations

import unicodedata

__all__ = ["romanise"]

_FIRST = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_MIDDLE = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
_LAST = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
_HANGUL = range(ord("가"), ord("힣") + 1)


def romanise(text: str) -> str:
    """Return a text with every Hangul syllable in Latin letters."""
    return "".join(map(_syllable, unicodedata.normalize("NFC", text)))


def _syllable(char: str) -> str:
    if ord(char) not in _HANGUL:
        return char
    rest, last = divmod(ord(char) - _HANGUL.start, len(_LAST))
    first, middle = divmod(rest, len(_MIDDLE))
    return _FIRST[first] + _MIDDLE[middle] + _LAST[last]
