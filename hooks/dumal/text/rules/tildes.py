"""Two tildes in one paragraph: GitHub strikes through what is between. / 한 문단의 물결표 둘: GitHub에서는 사이에 취소선이 그어집니다.

What it checks: a paragraph contains at most one `~`.
무엇을 보나: 한 문단에 `~`가 둘 이상 있는지 확인합니다.

Why: the site shows ranges as they are, but in GitHub's preview and in pull requests a reviewer sees them struck
    through.
왜: 사이트에서는 그대로 보이지만, GitHub의 미리 보기와 풀 리퀘스트에서는 검토하는 사람에게 취소선이 보입니다.

Fails / 걸리는 예:
    3~5월과 9~10월
Passes / 통과하는 예:
    3∼5월과 9∼10월
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, shown

CODE = "DM532"
NAME = "tildes"
SEVERITY = Severity.INFO

_TILDE = re.compile(r"(?<![~\\])~(?!~)")
_MESSAGE = Bilingual(
    "GitHub에서는 이 물결표와 앞의 물결표 사이에 취소선이 그어집니다. '∼'(U+223C)나 `\\~`로 적으십시오.",
    "GitHub strikes through the text between this tilde and the one before. Write ∼ (U+223C) or `\\~`.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield the second tilde of each paragraph."""
    for block, text in shown(page):
        found = [block.places.origin(match.start()) for match in _TILDE.finditer(text)]
        bare = [at for at in found if page.source[at - 1 : at] != "\\"]
        if len(bare) > 1:
            yield Slip(bare[1], bare[1] + 1, _MESSAGE)


check = checker(find)
