"""Text is stored as separate letters (NFD). / 글자가 자모로 나뉘어(NFD) 저장되었습니다.

What it checks: the text is in composed form (NFC), in which a Hangul syllable is one character.
무엇을 보나: 한글 한 글자가 문자 하나로 저장된 글(NFC)인지 확인합니다.

Why: macOS stores names and some texts as separate letters. They look the same, but a search misses them and links
    to them break.
왜: macOS에서 복사한 글은 자모로 나뉘어 있을 때가 있습니다. 눈으로는 같지만 검색에 걸리지 않고 링크도 끊어집니다.

Fails / 걸리는 예:
    한강 (ㅎ ㅏ ㄴ ㄱ ㅏ ㅇ)
Passes / 통과하는 예:
    한강
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker

CODE = "DM525"
NAME = "separate-letters"
SEVERITY = Severity.ERROR

_RUN = re.compile(r"(?:\S?[\u0300-\u036f]+|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+)+")


def find(page: Page) -> Iterator[Slip]:
    """Yield every run of letters that has a composed form."""
    if unicodedata.is_normalized("NFC", page.source):
        return
    for match in _RUN.finditer(page.source):
        composed = unicodedata.normalize("NFC", match.group())
        if composed != match.group():
            yield Slip(match.start(), match.end(), _message(composed), composed)


def _message(composed: str) -> Bilingual:
    return Bilingual(
        f"'{composed}': 자모로 나뉘어(NFD) 저장된 글입니다. 다시 입력하거나 `python3 run.py fix`로 고치십시오.",
        f"'{composed}' is stored as separate letters (NFD). Type it again, or run `python3 run.py fix`.",
    )


check = checker(find)
