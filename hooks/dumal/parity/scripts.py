"""Which script a language is written in, and stretches of a text that are in another one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.documents import Stretch
from dumal.locales import EN, KO, Bilingual, Locale

__all__ = ["foreign_stretches", "is_written_in"]

_HANGUL = "가-힣ㄱ-ㆎᄀ-ᇿ"
_LATIN = "A-Za-zÀ-ɏ"

_OWN = {KO.code: re.compile(f"[{_HANGUL}]"), EN.code: re.compile(f"[{_LATIN}]")}
"""The letters a language is written in."""

_HANGUL_PROSE = re.compile(rf"[{_HANGUL}]+(?:[\s·,.~0-9-]*[{_HANGUL}]+)*")
_ENGLISH_PROSE = re.compile(rf"[{_LATIN}][{_LATIN}'’.-]*+(?:[,;:]? [{_LATIN}][{_LATIN}'’.-]*+)*+")
_SENTENCE = 6
"""So many English words in a row are a sentence; fewer may be a title or a term. Counted afterwards: a pattern that
counted would begin anew at every letter of a long word."""
_IDEOGRAPHS = re.compile(
    "[\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_KANA = re.compile("[\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]+")

_ANYWHERE = (
    (_IDEOGRAPHS, Bilingual("한자", "Chinese characters")),
    (_KANA, Bilingual("가나", "kana")),
)
_FOREIGN = {
    KO.code: ((_ENGLISH_PROSE, Bilingual("영어 문장", "an English passage")), *_ANYWHERE),
    EN.code: ((_HANGUL_PROSE, Bilingual("한글", "Hangul")), *_ANYWHERE),
}
"""What prose in a language does not hold, and what to call it."""

_LETTER = re.compile(r"[^\W\d_]")


def is_written_in(text: str, locale: Locale) -> bool:
    """Say whether a text holds letters of the language's script, or no letters at all."""
    return bool(_OWN[locale.code].search(text)) or not _LETTER.search(text)


def foreign_stretches(text: str, locale: Locale) -> Iterator[tuple[Stretch, Bilingual]]:
    """Yield every stretch of a text that is in another script than the language's, and what it is."""
    for pattern, what in _FOREIGN[locale.code]:
        for match in pattern.finditer(text):
            if pattern is not _ENGLISH_PROSE or match.group().count(" ") >= _SENTENCE - 1:
                yield match.span(), what
