"""The record contains the marks of an unfinished merge. / 기록에 끝나지 않은 병합의 표시가 있습니다.

What it checks: no line of `data/in-step.lock` is a mark that git leaves where two changes touched the same
    lines.
무엇을 보나: `data/in-step.lock`에 git이 충돌한 곳에 남기는 표시가 없는지 확인합니다.

Why: whichever of the two lines were kept, nobody would have compared the merged texts. Delete
    the lines in conflict, read the section in both languages, and record it again.
왜: 두 줄 가운데 어느 것을 남기더라도, 병합한 글을 두 언어로 비교해 본 사람은 아직 없습니다. 충돌한 줄을 지우고, 그 절을 두
    언어로 읽은 다음 다시 기록하십시오.

Fails / 걸리는 예:
    <<<<<<< HEAD
Passes / 통과하는 예:
    cluster.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.parity.recorded import problems_of_record
from dumal.parity.rule import Finding, Survey

CODE = "DM402"
NAME = "record-conflict"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every mark of a conflict."""
    return problems_of_record(survey, CODE)
