"""An element has an attribute that is not allowed. / 쓸 수 없는 HTML 속성이 있습니다.

What it checks: HTML tags and attribute lists such as `{ #id .class }` have no event handler (`onclick`), no `style`,
    and no other attribute that is not on the list; no id begins with `__`.
무엇을 보나: HTML 태그와 `{ #id .class }` 같은 속성 목록에 이벤트 처리기(`onclick`), `style`, 그 밖에 목록에 없는 속성이
    없는지, `__`로 시작하는 id가 없는지 확인합니다.

Why: an event handler is a script; a style can cover the page with something else; ids that begin with `__` belong to
    the engine.
왜: 이벤트 처리기는 스크립트이고, 스타일은 페이지를 다른 것으로 덮을 수 있습니다. `__`로 시작하는 id는 엔진이 씁니다.

Fails / 걸리는 예:
    [the plan](plan.md){ onclick="track()" }
Passes / 통과하는 예:
    ## The plan { #plan }
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.korean import with_josa
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.allowed import WRITTEN, bad_attributes

CODE = "DM621"
NAME = "attribute"
SEVERITY = Severity.ERROR


def check(page: Page) -> Iterator[Finding]:
    """Yield every attribute that may not be written; of a forbidden element none: it goes as a whole."""
    for one in page.markup:
        if WRITTEN.element(one.name):
            for name, value in bad_attributes(WRITTEN, one.name, one.attributes):
                yield Finding(one.span, message(name, value))


def message(name: str, value: str) -> Bilingual:
    """Say that an attribute may not stand on a page."""
    if name == "id":
        return Bilingual(
            f"'__'로 시작하는 id({value[:40]})는 엔진이 씁니다. 다른 id를 쓰십시오.",
            f"ids that begin with '__' ({value[:40]}) belong to the engine. Choose another.",
        )
    shown = name[:40]
    return Bilingual(
        f"HTML 속성 {with_josa(shown, '은/는')} 쓸 수 없습니다. 지우십시오.",
        f"the HTML attribute {shown} may not be used. Delete it.",
    )
