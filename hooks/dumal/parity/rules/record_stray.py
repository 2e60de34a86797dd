"""The record names a page or section that no longer exists. / 기록에 있는 페이지나 절이 이제 없습니다.

What it checks: every page and section that `data/in-step.lock` names exists in at least one language.
무엇을 보나: `data/in-step.lock`에 적힌 페이지와 절이 적어도 한 언어에는 있는지 확인합니다.

Why: the line is left over from a page or section that was renamed or deleted in both languages. It does no
    harm; `python3 run.py record` removes it.
왜: 두 언어에서 함께 이름을 바꾸거나 지운 페이지나 절의 줄이 남은 것입니다. 해롭지는 않으며 `python3 run.py record`가 지웁니다.

Fails / 걸리는 예:
    cluster.md opning ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
Passes / 통과하는 예:
    cluster.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.korean import choose_josa
from dumal.ledger import nearest
from dumal.locales import Bilingual
from dumal.parity.rule import Finding, Survey

CODE = "DM404"
NAME = "record-stray"
SEVERITY = Severity.WARNING


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every line for what stands in no language."""
    for (path, section), span in survey.record.spans.items():
        known = [one.section for one in survey.standings.get(path, ())]
        if not known:
            yield Finding(span, _message(path, nearest(path, survey.standings)))
        elif section not in known:
            yield Finding(span, _message(f"{path} {section}", nearest(section, known)))


def _message(name: str, close: str | None) -> Bilingual:
    return Bilingual(
        f"'{name}': 두 언어 어디에도 없습니다."
        + (f" '{close}'{choose_josa(close, '을/를')} 뜻하셨습니까?" if close else "")
        + " python3 run.py record가 이 줄을 지웁니다.",
        f"'{name}' is in neither language."
        + (f" Did you mean '{close}'?" if close else "")
        + " python3 run.py record removes this line.",
    )
