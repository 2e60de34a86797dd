"""A table shows up as plain text, or loses a cell. / 표가 글자 그대로 보이거나 칸을 잃습니다.

What it checks: no line of a paragraph is a table's dividing line written with dashes other than `-`, and no row has
    more cells than the header.
무엇을 보나: 표의 구분선을 `-`가 아닌 줄표로 쓰지 않았는지, 머리줄보다 칸이 많은 줄이 없는지 확인합니다.

Why: word processors turn `---` into `—`, and the table becomes a paragraph; cells beyond the header disappear without
    warning.
왜: 편집기가 `---`를 `—`로 바꾸면 표가 문단이 됩니다. 머리줄보다 많은 칸은 알림 없이 사라집니다.

Fails / 걸리는 예:
    |—|—|
Passes / 통과하는 예:
    |---|---|
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import BlockKind, Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, lines

CODE = "DM538"
NAME = "table-broken"
SEVERITY = Severity.ERROR

_RULE = re.compile(r"[|｜]?(?:[ ]*:?[-—–―ー－]+:?[ ]*[|｜])+(?:[ ]*:?[-—–―ー－]+:?[ ]*)?$")
_DASHES = re.compile(r"[-—–―ー－]+")
_CELL = re.compile(r"`[^`\n]*`|\\.|\|")

_RULED = Bilingual(
    "표의 구분선을 붙임표(-)로 쓰지 않았습니다. `|---|---|`처럼 적으십시오.",
    "the table's dividing line is not made of hyphens. Write it like `|---|---|`.",
)
_LOST = Bilingual(
    "머리줄은 {0}칸인데 이 줄은 {1}칸이어서 남는 칸이 사라집니다. 칸 수를 맞추거나 글 속의 `|`는 `\\|`로 적으십시오.",
    "the header has {0} cells, this row {1}: the extra ones disappear. Make them equal; write a `|` in "
    "the text as `\\|`.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield broken rules, then rows with a cell too many."""
    for line in lines(page):
        text = line.text.strip()
        if line.block.kind is BlockKind.PARAGRAPH and not text.isascii() and _RULE.match(text):
            better = _DASHES.sub("---", text.replace("｜", "|"))
            yield Slip(line.start, line.start + len(text), _RULED, better)
    yield from _rows_too_long(page)


def _rows_too_long(page: Page) -> Iterator[Slip]:
    header: dict[int, int] = {}
    rows: dict[tuple[int, int], int] = {}
    for block in page.blocks:
        if block.cell and block.cell[0] == 0:
            header[block.table] = block.cell[1] + 1
        elif block.cell and block.cell[1] == 0:
            rows[block.table, block.cell[0]] = block.span.line or 1
    sources = page.source.split("\n")
    for (table, _), line in rows.items():
        cells = _count(sources[line - 1])
        if table in header and cells > header[table]:
            at = sum(len(one) + 1 for one in sources[: line - 1])
            said = Bilingual(*(one.format(header[table], cells) for one in (_LOST.ko, _LOST.en)))
            yield Slip(at, at + len(sources[line - 1]), said)


def _count(line: str) -> int:
    """Count the cells of a row as it is written."""
    bars = [match.start() for match in _CELL.finditer(line.strip()) if match.group() == "|"]
    inner = [at for at in bars if 0 < at < len(line.strip()) - 1]
    return len(inner) + 1


check = checker(find)
