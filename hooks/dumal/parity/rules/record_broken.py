"""A line of the record cannot be read. / 기록의 한 줄을 읽을 수 없습니다.

What it checks: `data/in-step.lock` begins with its header, and each line after it names a page, a section and
    the hashes of both languages, in alphabetical order.
무엇을 보나: `data/in-step.lock`의 첫 줄이 머리줄이고, 그 아래 줄마다 페이지, 절, 두 언어의 해시가 가나다(알파벳)순으로
    적혀 있는지 확인합니다.

Why: a line that nobody can read protects no section. The file is written by `python3 run.py record`, not by hand.
왜: 읽을 수 없는 줄은 어느 절도 지켜 주지 못합니다. 이 파일은 손으로 쓰지 않고 `python3 run.py record`로 만듭니다.

Fails / 걸리는 예:
    cluster.md opening ko=5f0c en=b1d7
Passes / 통과하는 예:
    cluster.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.parity.recorded import problems_of_record
from dumal.parity.rule import Finding, Survey

CODE = "DM401"
NAME = "record-broken"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every line of the record that is none, or stands out of order."""
    return problems_of_record(survey, CODE)
