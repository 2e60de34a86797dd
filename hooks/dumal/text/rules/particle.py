"""The particle after a citation does not fit its last sound. / 인용한 말 뒤의 조사가 맞지 않습니다.

What it checks: after a link to the ledger, 은/는, 이/가, 을/를, 과/와, 으로/로 and 이라/라 fit the final sound of what is
    linked; figures and Latin letters are read aloud as Koreans read them.
무엇을 보나: 원장을 가리키는 링크 바로 뒤의 은/는, 이/가, 을/를, 과/와, 으로/로가 그 말의 끝소리에 맞는지 확인합니다.
    숫자와 로마자는 읽는 소리를 따릅니다.

Why: it is easy to change a figure and forget its particle: 180㎡을. The orthography follows the sound (한글 맞춤법 해설,
    표준어 규정의 조사 항목).
왜: 수치만 고치고 조사는 그대로 두기 쉽습니다(180㎡을). 조사는 소리를 따릅니다(한글 맞춤법).

Fails / 걸리는 예:
    [180㎡](fact:lab-area)을
Passes / 통과하는 예:
    [180㎡](fact:lab-area)를
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.korean import choose_josa
from dumal.locales import KO, Bilingual
from dumal.text.slip import Slip, checker

CODE = "DM550"
NAME = "particle"
SEVERITY = Severity.WARNING

_PAIRS = {one: pair for pair in ("은/는", "이/가", "을/를", "과/와", "으로/로") for one in pair.split("/")}
_PARTICLE = re.compile(r"(으로|은|는|이|가|을|를|과|와|로)(?=[\s.,!?)”’]|$)")

_LATIN_WORD = re.compile(r"[A-Za-z][a-z]+$")


def find(page: Page) -> Iterator[Slip]:
    """Yield each particle after a citation that does not fit, with the one that does."""
    if page.locale != KO:
        return
    for block in page.blocks:
        for claim in block.claims:
            match = _PARTICLE.match(page.source, claim.end)
            if match and claim.text.strip() and _is_read_one_way(claim.text):
                right = choose_josa(claim.text, _PAIRS[match.group()])
                if right != match.group():
                    yield Slip(match.start(), match.end(), _message(claim.text, match.group(), right), right)


def _is_read_one_way(text: str) -> bool:
    """Say whether everybody reads the end of a text alike; of a Latin word nobody can be sure."""
    return not _LATIN_WORD.search(text)


def _message(word: str, wrong: str, right: str) -> Bilingual:
    return Bilingual(
        f"'{word}{wrong}': 조사가 맞지 않습니다. '{word}{right}'{choose_josa(right, '으로/로')} 고치십시오.",
        f"the particle '{wrong}' does not fit after '{word}'. Write '{word}{right}'.",
    )


check = checker(find)
