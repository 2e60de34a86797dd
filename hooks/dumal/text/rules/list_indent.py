"""A nested list is indented by fewer than four spaces. / 안쪽 목록을 네 칸보다 적게 들여썼습니다.

What it checks: an item further to the right than the one before it is indented by four more spaces.
무엇을 보나: 앞 항목보다 안쪽에 쓴 항목을 네 칸 더 들여썼는지 확인합니다.

Why: two or three spaces are enough for GitHub, but the site needs four: with fewer, the inner list joins the outer one.
왜: GitHub에서는 두세 칸이면 안쪽 목록이 되지만 사이트에서는 네 칸이어야 합니다. 그보다 적으면 바깥 목록과 섞입니다.

Fails / 걸리는 예:
    - outer
      - inner
Passes / 통과하는 예:
    - outer
        - inner
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from dumal.diagnostics import Severity
from dumal.documents import Block, BlockKind, Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker

CODE = "DM533"
NAME = "list-indent"
SEVERITY = Severity.ERROR

_ITEM = re.compile(r"([ \t]*)(?:[-*+]|\d+\.)[ \t]+\S")
_STEP = 4
_MESSAGE = Bilingual(
    "안쪽 목록이 바깥 목록과 섞입니다. 네 칸 들여쓰거나 `python3 run.py fix`로 고치십시오.",
    "the inner list would join the outer one. Indent it by four spaces, or run `python3 run.py fix`.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield, for each list that lies flat, its lines with the indentation they need."""
    blocks = page.blocks
    items: dict[int, list[Block]] = {}
    for block in blocks:
        if block.kind is BlockKind.ITEM:
            items.setdefault(block.parent, []).append(block)
    for owner in sorted(items):
        yield from _flat_items(page, blocks, items[owner])


def _flat_items(page: Page, blocks: Sequence[Block], items: Sequence[Block]) -> Iterator[Slip]:
    """Yield the items of one list that were meant to be inside another item, with the lines they hold."""
    starts = [page.source.rfind("\n", 0, one.places.origin(0)) + 1 for one in items]
    widths = [_width(page.source, start) for start in starts]
    outer = widths[0]
    ends = [*starts[1:], _end(page, blocks, items[-1])]
    for start, end, width in zip(starts, ends, widths, strict=True):
        if width is not None and outer is not None and width > outer:
            more = outer + _STEP * (1 + (width - outer - 1) // 3) - width
            yield Slip(start, end, _MESSAGE, _indented(page.source[start:end], " " * more))


def _end(page: Page, blocks: Sequence[Block], item: Block) -> int:
    """Return where the last line of an item and of what it holds ends."""
    inside = takewhile(lambda one: one.depth > item.depth, islice(blocks, item.index + 1, None))
    last = max(one.places.origin(max(len(one.text) - 1, 0)) for one in (item, *inside))
    end = page.source.find("\n", last)
    return len(page.source) if end < 0 else end + 1


def _indented(text: str, more: str) -> str:
    return "".join(f"{more}{line}" if line.strip() else line for line in text.splitlines(keepends=True))


def _width(source: str, start: int) -> int | None:
    """Return how far an item is indented; None where a note or quotation stands around it."""
    match = _ITEM.match(source, start)
    return len(match.group(1)) if match and "\t" not in match.group(1) else None


check = checker(find)
