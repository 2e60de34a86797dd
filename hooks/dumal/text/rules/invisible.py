"""An invisible character. / 눈에 보이지 않는 문자가 있습니다.

What it checks: no zero-width character (U+200B to U+200D, U+2060, U+FEFF), none that turns the direction of writing
    (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), no soft hyphen, no control character, and no space other than
    the ordinary one. Emoji may hold a zero-width joiner.
무엇을 보나: 폭이 없는 문자(U+200B~U+200D, U+2060, U+FEFF), 글의 방향을 바꾸는 문자(U+200E, U+200F, U+202A~U+202E,
    U+2066~U+2069), 소프트 하이픈, 제어 문자, 보통 빈칸이 아닌 빈칸이 없는지 확인합니다. 이모지를 잇는 문자는 괜찮습니다.

Why: it comes along when text is pasted from a messenger, a PDF or a word processor. A heading after it is not a
    heading, a link to it breaks, and a search misses the word; direction marks can make a text read differently from
    what it is.
왜: 메신저, PDF, 한글 문서에서 붙여 넣을 때 따라옵니다. 이 문자 뒤의 제목은 제목이 되지 않고, 링크가
    끊어지고, 검색에서 빠집니다. 방향 문자가 있으면 글이 실제와 다르게 보일 수 있습니다.

Fails / 걸리는 예:
    [안내](parking<U+200B>.md)
Passes / 통과하는 예:
    [안내](parking.md)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker

CODE = "DM526"
NAME = "invisible"
SEVERITY = Severity.ERROR

_SIGNS = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u115f\u1160\u3164\uffa0"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+"
    "|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"
)
_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")


def find(page: Page) -> Iterator[Slip]:
    """Yield every run of such signs; blanks become one ordinary blank, everything else goes."""
    for match in _SIGNS.finditer(page.source):
        sign = match.group()[0]
        before = page.source[max(match.start() - 1, 0) : match.start()]
        if sign == "\u200d" and len(match.group()) == 1 and _EMOJI.match(before):
            continue
        is_blank = unicodedata.category(sign).startswith("Z")
        yield Slip(match.start(), match.end(), _message(sign), " " if is_blank else "")


def _message(sign: str) -> Bilingual:
    point = f"U+{ord(sign):04X}"
    name = unicodedata.name(sign, "CONTROL CHARACTER")
    return Bilingual(
        f"보이지 않는 문자 {point}({name})가 있습니다. 지우거나 `python3 run.py fix`로 고치십시오.",
        f"there is an invisible character here: {point} ({name}). Delete it, or run `python3 run.py fix`.",
    )


check = checker(find)
