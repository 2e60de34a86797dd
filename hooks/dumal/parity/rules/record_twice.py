"""The record names a section twice. / 한 절이 두 번 기록되었습니다.

What it checks: `data/in-step.lock` has one line for a section.
무엇을 보나: `data/in-step.lock`에 절마다 한 줄만 있는지 확인합니다.

Why: two lines come from a merge, and only one can be true. Until one is deleted, the section counts as never
    recorded.
왜: 두 줄은 대개 병합에서 생기며, 둘 다 맞을 수는 없습니다. 정리할 때까지 그 절은 기록하지 않은 것으로 봅니다.

Fails / 걸리는 예:
    cluster.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
    cluster.md opening ko=5f0c9a7b21d4e683 en=0a44c1d2be905f17
Passes / 통과하는 예:
    cluster.md opening ko=5f0c9a7b21d4e683 en=0a44c1d2be905f17
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.parity.recorded import problems_of_record
from dumal.parity.rule import Finding, Survey

CODE = "DM403"
NAME = "record-twice"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every second line for a section."""
    return problems_of_record(survey, CODE)
