"""A note shows up as plain text. / 알림 상자가 글자 그대로 보입니다.

What it checks: no line that readers see begins with `!!!`, `???` or `===`; the text of a note is indented by four
    spaces.
무엇을 보나: 독자가 보는 글이 `!!!`, `???`, `===`로 시작하지 않고, 상자 안의 글을 네 칸 들여썼는지 확인합니다.

Why: curly quotation marks around the title, or two spaces instead of four, put the text outside its box.
왜: 제목의 둥근 따옴표나 모자라는 들여쓰기 때문에 글이 상자 밖으로 나옵니다.

Fails / 걸리는 예:
    !!! later “그 뒤”
        문을 열었습니다.
Passes / 통과하는 예:
    !!! later "그 뒤"
        문을 열었습니다.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import BlockKind, Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, lines

CODE = "DM539"
NAME = "note-left"
SEVERITY = Severity.ERROR

_MARK = re.compile(r"(?:!!!|\?\?\?\+?|===)(?=[ ]|$)")
_CURLY = re.compile("[“”＂]")
_MESSAGE = Bilingual(
    '알림 상자가 되지 않았습니다. `!!! note "제목"`처럼 곧은따옴표로 적고, 상자 안의 글은 네 칸 들여쓰십시오.',
    'this did not become a note. Write `!!! note "Title"` with straight quotation marks, and indent its '
    "text by four spaces.",
)
_EMPTY = Bilingual(
    "알림 상자가 비어 있습니다. 상자 안의 글은 네 칸 들여쓰십시오.",
    "the note is empty. Indent its text by four spaces.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield marks of notes that are still visible; curly quotation marks are made straight."""
    for line in lines(page):
        if line.block.kind is BlockKind.PARAGRAPH and _MARK.match(line.text):
            straight = _CURLY.sub('"', line.text)
            better = straight if straight != line.text else None
            yield Slip(line.start, line.start + len(line.text), _MESSAGE, better)
    held = {block.parent for block in page.blocks if block.kind is not BlockKind.TITLE}
    for block in page.blocks:
        if block.kind in (BlockKind.NOTE, BlockKind.DETAILS, BlockKind.TAB) and block.index not in held:
            at = block.places.origin(0)
            yield Slip(at, at, _EMPTY)


check = checker(find)
