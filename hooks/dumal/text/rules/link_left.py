"""A link or picture shows up as plain text. / 링크나 그림이 글자 그대로 보입니다.

What it checks: no `[text] (address)`, `［text］（address）`, `(text)[address]`, `[text][unknown]`, `[^unknown]` or
    `> [!NOTE]` is left in what readers see.
무엇을 보나: 독자가 보는 글에 `[글] (주소)`, `［글］（주소）`, `(글)[주소]`, `[글][없는 참조]`, `[^없는 각주]`, `> [!NOTE]`가
    그대로 남아 있지 않은지 확인합니다.

Why: a single space or full-width bracket turns a link into plain text; the site does not know GitHub's own notes.
왜: 빈칸 하나, 전각 괄호 하나 때문에 링크가 되지 않습니다. GitHub의 알림 표시는 여기서 쓰지 않습니다.

Fails / 걸리는 예:
    [parking] (parking.md)
Passes / 통과하는 예:
    [parking](parking.md)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, search

CODE = "DM536"
NAME = "link-left"
SEVERITY = Severity.ERROR

_ADDRESS = r"(?:[a-z]+:[^\s()（）\[\]]+|[^\s()（）\[\]]+\.md(?:#[\w-]*)?|#[\w-]+)"
_APART = re.compile(rf"[\[［]([^\[\]［］\n]*)[\]］][ ]*[(（]({_ADDRESS})[)）]")
_SWAPPED = re.compile(rf"\(([^()\n]+)\)\[({_ADDRESS})\]")
_REFERENCE = re.compile(r"\[[^\[\]\n]+\]\[[^\[\]\n]*\]|\[\^[^\]\s]+\]")
_ALERT = re.compile(r"^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]")

_LINK = Bilingual(
    "링크가 글자 그대로 보입니다. `[글](주소)`처럼 반각 괄호를 쓰고 빈칸 없이 붙여 적으십시오.",
    "the link shows up as plain text. Write it with plain brackets and no space: `[text](address)`.",
)
_UNKNOWN = Bilingual(
    "가리키는 참조나 각주가 이 페이지에 없어 글자 그대로 보입니다. 참조나 각주를 더하거나 `[글](주소)`로 적으십시오.",
    "the reference or footnote is not on the page, so this shows up as plain text. Add it, or write `[text](address)`.",
)
_NOTE = Bilingual(
    'GitHub의 알림 표시는 여기서 글자 그대로 보입니다. `!!! note "제목"`처럼 적으십시오.',
    'a note in GitHub\'s form shows up as plain text. Write `!!! note "Title"`.',
)


def find(page: Page) -> Iterator[Slip]:
    """Yield every link that did not take."""
    for pattern in (_APART, _SWAPPED):
        for _, match, start, end in search(page, pattern):
            plain = page.source[start:end] == match.group()
            yield Slip(start, end, _LINK, f"[{match.group(1)}]({match.group(2)})" if plain else None)
    for _, _, start, end in search(page, _REFERENCE):
        yield Slip(start, end, _UNKNOWN)
    for _, _, start, end in search(page, _ALERT):
        yield Slip(start, end, _NOTE)


check = checker(find)
