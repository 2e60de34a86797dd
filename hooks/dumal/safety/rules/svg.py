"""An SVG file contains more than a drawing. / SVG 파일에 그림이 아닌 것이 있습니다.

What it checks: an SVG is well-formed and contains shapes and text only: no script, no event handler, no
    `foreignObject`, no animation of addresses, no DOCTYPE or entity, nothing from elsewhere.
무엇을 보나: SVG가 문법에 맞고 도형과 글만 있는지 확인합니다. 스크립트, 이벤트 처리기, `foreignObject`, 주소를 바꾸는 움직임,
    DOCTYPE이나 엔터티, 바깥에서 불러오는 것은 둘 수 없습니다.

Why: opened at its own address, an SVG is a page that can run scripts in this site's name.
왜: SVG를 주소로 바로 열면 이 사이트의 이름으로 스크립트를 실행할 수 있는 페이지가 됩니다.

Fails / 걸리는 예:
    <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
Passes / 통과하는 예:
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.drawings import find_faults
from dumal.safety.kinds import KINDS
from dumal.safety.project import Project, extension, read_start

CODE = "DM608"
NAME = "svg"
SEVERITY = Severity.ERROR


def check(project: Project) -> Iterator[Finding]:
    """Yield what each SVG holds beside its drawing; too large ones are not read."""
    largest = KINDS["svg"].largest
    for entry in project.files():
        if extension(entry.path) == "svg" and entry.size <= largest:
            for line, fault in find_faults(read_start(project.root, entry.path, largest)):
                yield Finding(Span(entry.path, line), _message(fault))


def _message(fault: str) -> Bilingual:
    return Bilingual(
        f"그림에 둘 수 없는 것이 있습니다: {fault}. 지우거나, 그리는 프로그램에서 '일반 SVG'로 다시 저장하십시오.",
        f"contains something a drawing may not: {fault}. Delete it, or save it as 'plain SVG' in your drawing program.",
    )
