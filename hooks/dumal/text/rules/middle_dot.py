"""A dot that only looks like a middle dot. / 가운뎃점이 아닌 점을 썼습니다.

What it checks: the dot between words is the middle dot `·` (U+00B7), not `ㆍ` (U+318D), `・` (U+30FB), `･` (U+FF65)
    or `‧` (U+2027).
무엇을 보나: 낱말 사이의 점이 가운뎃점 `·`(U+00B7)인지 확인합니다. `ㆍ`(U+318D, 아래아), `・`(U+30FB), `･`(U+FF65),
    `‧`(U+2027)은 다른 글자입니다.

Why: `ㆍ` is a vowel and `・` a Japanese mark; to a search, a screen reader and a link, the words differ. The orthography
    (한글 맞춤법, 문장 부호, 가운뎃점) knows one dot.
왜: `ㆍ`는 모음이고 `・`는 일본어 부호입니다. 검색, 화면 낭독기, 링크에는 서로 다른 낱말이 됩니다. 한글 맞춤법의 문장
    부호에서 가운뎃점은 하나입니다.

Fails / 걸리는 예:
    시청ㆍ구청
Passes / 통과하는 예:
    시청·구청
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker

CODE = "DM527"
NAME = "middle-dot"
SEVERITY = Severity.WARNING

_DOTS = re.compile("[\u318d\u30fb\uff65\u2027]")


def find(page: Page) -> Iterator[Slip]:
    """Yield every such dot, in the text and in the front matter."""
    for match in _DOTS.finditer(page.source):
        yield Slip(match.start(), match.end(), _message(match.group()), "·")


def _message(sign: str) -> Bilingual:
    return Bilingual(
        f"'{sign}'(U+{ord(sign):04X})는 가운뎃점이 아닙니다. '·'(U+00B7)로 바꾸십시오.",
        f"'{sign}' (U+{ord(sign):04X}) is not a middle dot. Write '·' (U+00B7).",
    )


check = checker(find)
