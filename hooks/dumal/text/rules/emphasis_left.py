"""Emphasis marks show up in the text. / 강조 표시가 글자 그대로 보입니다.

What it checks: no `**`, `__` or `~~`, and no `_word_` inside a Korean word, is left in what readers see.
무엇을 보나: 독자가 보는 글에 `**`, `__`, `~~`나 조사가 붙은 `_낱말_`이 그대로 남아 있지 않은지 확인합니다.

Why: a space inside the asterisks, full-width asterisks and underscores next to Hangul do not make emphasis. Only GitHub
    knows `~~`.
왜: 별표 안쪽의 빈칸, 전각 별표, 한글에 붙은 밑줄은 강조가 되지 않습니다. `~~`는 GitHub에서만 취소선입니다.

Fails / 걸리는 예:
    **바이오 **와 _정밀_의료
Passes / 통과하는 예:
    **바이오**와 **정밀**의료
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.text.slip import Slip, checker, search

CODE = "DM530"
NAME = "emphasis-left"
SEVERITY = Severity.ERROR

_LOOSE = re.compile(r"\*\*[ ]*([^*\n]+?)[ ]*\*\*")
_WIDE = re.compile(r"＊＊?([^＊\n]+?)＊＊?")
_UNDER = re.compile(r"(?<![A-Za-z0-9_/.-])(__?)([가-힣][^_\n]*?)\1(?![A-Za-z0-9_/-])")
_STRUCK = re.compile(r"~~([^~\n]+)~~")
_STARS = re.compile(r"\*\*")

_BOLD = Bilingual(
    "별표가 글자 그대로 보입니다. 별표 안쪽에는 빈칸을 두지 말고 `**굵게**`처럼 적으십시오.",
    "the asterisks show up in the text. Leave no space inside them: `**bold**`.",
)
_UNDERSCORES = Bilingual(
    "한글에 붙은 밑줄은 강조가 되지 않습니다. `**`로 바꾸십시오.",
    "underscores next to Hangul do not make emphasis. Write `**` instead.",
)
_STRIKE = Bilingual(
    "`~~`는 여기서 취소선이 되지 않습니다. 이제 맞지 않는 글은 지우십시오.",
    "`~~` does not strike text through here. Delete what no longer holds.",
)


def find(page: Page) -> Iterator[Slip]:
    """Yield marks that are still visible."""
    taken: list[range] = []
    for pattern, message, group in ((_LOOSE, _BOLD, 1), (_WIDE, _BOLD, 1), (_UNDER, _UNDERSCORES, 2)):
        for _, match, start, end in search(page, pattern):
            taken.append(range(start, end))
            plain = page.source[start:end] == match.group()
            yield Slip(start, end, message, f"**{match.group(group).strip()}**" if plain else None)
    for pattern, message in ((_STRUCK, _STRIKE), (_STARS, _BOLD)):
        for _, _, start, end in search(page, pattern):
            if not any(start in one for one in taken):
                yield Slip(start, end, message)


check = checker(find)
