"""An item begins with a mark that does not make a list. / 목록이 되지 않는 기호로 시작했습니다.

What it checks: no line of a paragraph begins with `1)`, `①`, `１．`, `•`, `▪`, `○`, `-` without a space, or `－`.
무엇을 보나: 문단의 줄이 `1)`, `①`, `１．`, `•`, `▪`, `○`, 빈칸 없는 `-`, `－`로 시작하지 않는지 확인합니다.

Why: it looks like a list while it is written; on the site the lines run together, and a screen reader cannot count
    the items.
왜: 쓸 때는 목록처럼 보이지만 사이트에서는 줄이 이어 붙고, 화면 낭독기는 항목 수를 알려 주지 못합니다.

Fails / 걸리는 예:
    1) apply
    2) wait
Passes / 통과하는 예:
    1. apply
    2. wait
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import BlockKind, Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, lines

CODE = "DM535"
NAME = "list-mark"
SEVERITY = Severity.ERROR

_MARK = re.compile(
    r"(?P<number>[0-9０-９]{1,3})(?:\)[ ]+|[．）][ ]*)(?=\S)"
    r"|(?P<ring>[\u2460-\u2473])[ ]*(?=\S)"
    r"|(?P<dot>[\u2022\u25aa\u25ab\u25cb\u25cf\u25e6\u25a0\u25a1\u2023\u2043\uff0d])[ ]*(?=\S)"
)


def find(page: Page) -> Iterator[Slip]:
    """Yield each such mark, with the one that makes a list."""
    for line in lines(page):
        match = _MARK.match(line.text) if line.block.kind is BlockKind.PARAGRAPH else None
        if match:
            number = match.group("number") or match.group("ring")
            better = (
                f"{int(unicodedata.numeric(number) if len(number) == 1 else int(number))}. "
                if number
                else "- "
            )
            yield Slip(line.start, line.start + match.end(), _message(match.group().strip(), better), better)


def _message(mark: str, better: str) -> Bilingual:
    return Bilingual(
        f"'{mark}'로는 목록이 되지 않습니다. '{better}'로 적고 목록 앞에 빈 줄을 두십시오.",
        f"'{mark}' does not make a list. Write '{better}', with a blank line before the list.",
    )


check = checker(find)
