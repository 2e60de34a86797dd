"""An address is not a link. / 주소가 링크가 아닙니다.

What it checks: no address that begins with `https://` or `http://` is in the text without being a link.
무엇을 보나: 글 속에서 `https://`나 `http://`로 시작하는 주소가 모두 링크인지 확인합니다.

Why: GitHub turns it into a link, but the site does not; and a screen reader spells out the whole address.
왜: GitHub에서는 링크가 되지만 사이트에서는 되지 않습니다. 화면 낭독기는 주소를 한 글자씩 읽습니다.

Fails / 걸리는 예:
    See https://hall.example/plan.
Passes / 통과하는 예:
    See [the plan](https://hall.example/plan).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, search

CODE = "DM540"
NAME = "address-bare"
SEVERITY = Severity.WARNING

_ADDRESS = re.compile(r"https?://[^\s<>()\[\]{}\"'“”‘’]*[^\s<>()\[\]{}\"'“”‘’.,;:!?가-힣]")
_MESSAGE = Bilingual(
    "이 주소는 링크가 되지 않습니다. `[무엇인지](주소)`처럼 적으십시오.",
    "the address does not become a link. Write `[what it is](address)`.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield addresses outside links."""
    for block, match, start, end in search(page, _ADDRESS):
        linked = [*(one.at for one in block.links), *(one.at for one in block.claims)]
        if not any(first <= match.start() < last for first, last in linked):
            yield Slip(start, end, _MESSAGE)


check = checker(find)
