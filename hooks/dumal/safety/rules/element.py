"""The page contains HTML that is not allowed. / 쓸 수 없는 HTML 요소가 있습니다.

What it checks: raw HTML in a page uses only elements that shape text: `details`, `kbd`, `sub`, `abbr`,
    `figure` and the like. The build checks every finished page against the same list.
무엇을 보나: 글 속의 HTML이 `details`, `kbd`, `sub`, `abbr`, `figure`처럼 글의 모양만 다루는 요소인지 확인합니다. 빌드도
    완성된 페이지를 같은 목록으로 확인합니다.

Why: a script, a frame or a form in a page runs in every reader's browser, and one `base` sends every link elsewhere.
왜: 글 속의 스크립트, 프레임, 양식은 모든 독자의 브라우저에서 실행되고, `base` 하나로 모든 링크가 다른 곳을 향하게 됩니다.

Fails / 걸리는 예:
    <script>alert(1)</script>
Passes / 통과하는 예:
    <kbd>Ctrl</kbd>
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.korean import with_josa
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.allowed import WRITTEN

CODE = "DM620"
NAME = "element"
SEVERITY = Severity.ERROR


def check(page: Page) -> Iterator[Finding]:
    """Yield every start tag of an element that may not be written."""
    for one in page.markup:
        if not WRITTEN.element(one.name):
            yield Finding(one.span, message(one.name))


def message(name: str) -> Bilingual:
    """Say that an element may not stand on a page."""
    tag = f"<{name[:40]}>"
    return Bilingual(
        f"{with_josa(tag, '은/는')} 글에 쓸 수 없는 HTML입니다. 지우거나 마크다운으로 바꾸십시오. 글자 그대로 보여 주려면 백틱(`)으로 묶으십시오.",
        f"{tag} is HTML that pages may not contain. Delete it or write Markdown; to show it as text, put it "
        "in backticks.",
    )
