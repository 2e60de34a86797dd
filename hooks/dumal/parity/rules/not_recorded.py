"""A section was never recorded as in step. / 한 번도 기록하지 않은 절입니다.

What it checks: every section that is in both languages has its line in `data/in-step.lock`.
무엇을 보나: 두 언어에 모두 있는 절마다 `data/in-step.lock`에 줄이 있는지 확인합니다.

Why: a section is recorded once somebody has read both languages; without that, differences between them are
    errors whichever side was changed. Read both, then `python3 run.py record PAGE`.
왜: 누군가 두 언어를 함께 읽은 절만 기록합니다. 기록이 없으면 어느 쪽을 고쳤든 두 언어의 차이는 오류입니다. 둘을 읽은 뒤
    `python3 run.py record 페이지`로 기록하십시오.

Fails / 걸리는 예:
    ## Opening { #opening }   (in both languages, without a line)
Passes / 통과하는 예:
    cluster.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.locales import Bilingual
from dumal.parity.recorded import name_of, standing_as
from dumal.parity.rule import Finding, Survey
from dumal.status import State

CODE = "DM412"
NAME = "not-recorded"
SEVERITY = Severity.INFO


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every section of both languages that the record lacks."""
    for one in standing_as(survey, State.UNRECORDED):
        span = one.spans[0] or one.spans[1]
        if span:
            yield Finding(span, _message(one.path, one.section))


def _message(path: str, section: str) -> Bilingual:
    name, remedy = name_of(section), f"python3 run.py record {path}"
    return Bilingual(
        f"{name.ko}: 아직 기록하지 않은 절입니다. 두 언어를 나란히 읽고 같은 뜻이면 {remedy}로 기록하십시오.",
        f"{name.en} was never recorded. Read both languages; if they agree: {remedy}",
    )
