"""Both languages changed since they were recorded. / 기록한 뒤 두 언어가 모두 바뀌었습니다.

What it checks: whether a section was changed in both languages since it was last recorded in
    `data/in-step.lock`.
무엇을 보나: `data/in-step.lock`에 기록한 뒤 한 절이 두 언어에서 모두 바뀌었는지 확인합니다.

Why: both may well say the same again, and the other rules compare them as strictly as ever; but until
    someone has read them side by side and recorded it, nobody can tell which is ahead when one changes next.
    Read both, then `python3 run.py record PAGE`.
왜: 두 글이 다시 같은 뜻일 수 있고, 다른 규칙은 평소처럼 엄격하게 비교합니다. 다만 누군가 나란히 읽고 기록하기 전에는, 다음에 한쪽이
    바뀌었을 때 어느 쪽이 앞섰는지 알 수 없습니다. 둘을 읽은 뒤 `python3 run.py record 페이지`로 기록하십시오.

Fails / 걸리는 예:
    ko: 10월에 열었습니다. (changed)    en: It opened in October. (changed)
Passes / 통과하는 예:
    both changed, then recorded
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.locales import Bilingual
from dumal.parity.recorded import has_lone_sections, name_of, standing_as
from dumal.parity.rule import Finding, Survey
from dumal.status import ORDER, State

CODE = "DM411"
NAME = "changed-together"
SEVERITY = Severity.INFO


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every section that both languages have changed."""
    for one in standing_as(survey, State.BOTH):
        span = one.spans[0] or one.spans[1]
        if span and not (one.section == ORDER and has_lone_sections(survey, one.path)):
            yield Finding(span, _message(one.path, one.section))


def _message(path: str, section: str) -> Bilingual:
    name, remedy = name_of(section), f"python3 run.py record {path}"
    return Bilingual(
        f"{name.ko}: 기록한 뒤 두 언어가 모두 바뀌었습니다. 나란히 읽고 같은 뜻이면 {remedy}로 기록하십시오.",
        f"{name.en} changed in both languages since it was recorded. Read both; if they agree: {remedy}",
    )
