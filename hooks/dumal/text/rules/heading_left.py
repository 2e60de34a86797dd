"""A heading shows its marks, here or on GitHub. / 제목의 기호가 사이트나 GitHub에서 글자 그대로 보입니다.

What it checks: no line begins with the full-width `＃`; a space stands between `#` and the words.
무엇을 보나: 전각 `＃`로 시작하는 줄이 없고, `#`과 제목 사이에 빈칸이 있는지 확인합니다.

Why: `＃ 제목` is a paragraph; `#제목` is a heading here and a paragraph on GitHub.
왜: `＃ 제목`은 문단이 됩니다. `#제목`은 여기서는 제목이지만 GitHub에서는 문단입니다.

Fails / 걸리는 예:
    ＃ 제목
Passes / 통과하는 예:
    # 제목
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import BlockKind, Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, lines

CODE = "DM537"
NAME = "heading-left"
SEVERITY = Severity.ERROR

_WIDE = re.compile(r"[＃#]*＃[＃#]*[ ]*(?=\S)")
_TIGHT = re.compile(r"#{1,6}$")
_MESSAGE = Bilingual(
    "제목이 되려면 반각 '#' 뒤에 빈칸을 두어야 합니다. '{0}'로 적으십시오.",
    "a heading needs a plain '#' with a space after it. Write '{0}'.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield full-width marks, and marks without a blank."""
    for line in lines(page):
        wide = _WIDE.match(line.text) if line.block.kind is BlockKind.PARAGRAPH else None
        if wide:
            better = "#" * len(wide.group().strip()) + " "
            yield Slip(line.start, line.start + wide.end(), _say(better), better)
        tight = (
            _TIGHT.search(line.indent) if line.block.kind is BlockKind.HEADING and line.number == 0 else None
        )
        if tight:
            yield Slip(
                line.start - len(tight.group()), line.start, _say(f"{tight.group()} "), f"{tight.group()} "
            )


def _say(better: str) -> Bilingual:
    return Bilingual(_MESSAGE.ko.format(better), _MESSAGE.en.format(better))


check = checker(find)
