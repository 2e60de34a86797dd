"""There is no blank line before a list, a table or a heading. / 목록, 표, 제목 앞에 빈 줄이 없습니다.

What it checks: inside a paragraph, no line after the first begins like an item, a table, a note or a quotation.
무엇을 보나: 문단의 둘째 줄부터 목록, 표, 알림 상자, 인용처럼 시작하는 줄이 없는지 확인합니다.

Why: GitHub shows a list there; the site runs the lines into the paragraph, marks and all.
왜: GitHub에서는 목록이나 표로 보이지만, 사이트에서는 앞 문단에 이어 붙어 기호까지 그대로 보입니다.

Fails / 걸리는 예:
    The city named three:
    - a hall
Passes / 통과하는 예:
    The city named three:

    - a hall
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import BlockKind, Page
from dumal.locales import Bilingual
from dumal.text.slip import Line, Slip, checker, lines

CODE = "DM534"
NAME = "blank-line"
SEVERITY = Severity.ERROR

_STARTS = re.compile(r"[-*+][ ]+\S|\d+\.[ ]+\S|\|.*\||(?:!!!|\?\?\?\+?|===)[ ]|#{1,6}[ ]")
_MESSAGE = Bilingual(
    "이 줄은 앞 문단에 이어 붙습니다. 앞에 빈 줄을 두거나 `python3 run.py fix`로 고치십시오.",
    "this line runs into the paragraph above. Put a blank line before it, or run `python3 run.py fix`.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield the first such line of each paragraph."""
    done: set[int] = set()
    feed = "\r\n" if "\r\n" in page.source else "\n"
    for line in lines(page):
        fits = line.block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and line.block.index not in done
        if fits and line.number == 0 and line.text.startswith("|"):
            done.add(line.block.index)  # a table that did not become one is another rule's
        elif fits and line.number and _STARTS.match(line.text) and not _is_wrapped(line):
            done.add(line.block.index)
            at = line.start - len(line.indent)
            yield Slip(at, at, _MESSAGE, _blank(line) + feed)


def _is_wrapped(line: Line) -> bool:
    """Say whether it is an item's own nested list written tight, which takes."""
    return line.block.kind is BlockKind.ITEM and not line.indent.strip() and len(line.indent) >= 4


def _blank(line: Line) -> str:
    """Return a blank line inside whatever quotation the paragraph stands in."""
    return line.indent.rstrip() if ">" in line.indent else ""


check = checker(find)
