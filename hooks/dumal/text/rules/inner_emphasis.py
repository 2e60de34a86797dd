"""Asterisks between letters make italics. / 글자 사이의 별표가 기울임꼴이 됩니다.

What it checks: no single asterisks emphasise text with a letter or digit directly before and after it.
무엇을 보나: 앞뒤에 글자나 숫자가 바로 붙은 채 별표 하나로 강조된 곳이 없는지 확인합니다.

Why: 2*3*4 loses its asterisks and turns to italics; a multiplication was meant.
왜: 2*3*4에서 별표가 사라지고 가운데 숫자가 기울어집니다. 곱셈으로 읽히지 않습니다.

Fails / 걸리는 예:
    2*3*4
Passes / 통과하는 예:
    2×3×4
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, shown

CODE = "DM531"
NAME = "inner-emphasis"
SEVERITY = Severity.ERROR

_MESSAGE = Bilingual(
    "별표가 사라지고 글자가 기울어집니다. 곱셈 기호는 '×'로, 별표는 `\\*`로 적으십시오.",
    "the asterisks disappear and the text turns to italics. Write × for a multiplication, `\\*` for an asterisk.",
)
_LETTER = re.compile(r"\w")


def find(page: Page) -> Iterator[Slip]:
    """Yield emphasis by single stars inside a word."""
    for block, text in shown(page):
        for start, end in block.strong:
            first, last = block.places.origin(start), block.places.origin(end - 1) + 1
            single = page.source[first - 1 : first] == "*" and page.source[first - 2 : first - 1] != "*"
            if single and _LETTER.match(text[start - 1 : start]) and _LETTER.match(text[end : end + 1]):
                yield Slip(first - 1, last + 1, _MESSAGE)


check = checker(find)
