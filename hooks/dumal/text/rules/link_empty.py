"""A link has no words. / 링크에 글이 없습니다.

What it checks: every link other than a citation has words or a picture.
무엇을 보나: 원장을 인용하는 링크가 아니라면 링크마다 글이나 그림이 있는지 확인합니다.

Why: nobody can see it, click it or be told where it leads. (An empty citation is filled by `fix`.)
왜: 링크를 보거나 누를 수 없고, 화면 낭독기로도 어디로 가는지 알 수 없습니다. (빈 인용은 `fix`가 채웁니다.)

Fails / 걸리는 예:
    [](parking.md)
Passes / 통과하는 예:
    [parking](parking.md)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker

CODE = "DM541"
NAME = "link-empty"
SEVERITY = Severity.ERROR

_EMPTY = re.compile(r"(?<![!\\])\[\s*\]\((?!(?:fact|name|source):)[^)\s]*\)")
_MESSAGE = Bilingual(
    "링크에 글이 없습니다. `[어디로 가는지](주소)`처럼 적으십시오.",
    "the link has no words. Write `[where it leads](address)`.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield links that show nothing."""
    code = {
        (one.span.line or 0) + step
        for one in page.blocks
        if one.kind == "code"
        for step in range(-1, one.text.count("\n") + 2)
    }
    for match in _EMPTY.finditer(page.source):
        if page.source.count("\n", 0, match.start()) + 1 not in code:
            yield Slip(match.start(), match.end(), _MESSAGE)


check = checker(find)
