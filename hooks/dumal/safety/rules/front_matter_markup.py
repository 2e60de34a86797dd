"""A front matter value contains HTML, or names a template. / 머리말 값에 HTML이 있거나 템플릿 이름이 있습니다.

What it checks: no front matter value contains `<`, `>`, `"` or `{{`; there is no `template`: the site chooses it.
무엇을 보나: 머리말 값에 `<`, `>`, `"`, `{{`가 없는지, 사이트가 정하는 `template`을 적지 않았는지 확인합니다.

Why: these values are printed into the head of the page; a template decides what runs on it.
왜: 이 값들은 페이지의 HTML(head)에 그대로 들어갑니다. 템플릿은 페이지에서 무엇이 실행될지 정합니다.

Fails / 걸리는 예:
    title: 안내"><script>alert(1)</script>
Passes / 통과하는 예:
    title: 안내
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.rule import Finding

CODE = "DM624"
NAME = "front-matter-markup"
SEVERITY = Severity.ERROR

_MARKUP = re.compile(r"""[<>"]|\{[{%#]|&#?\w+;""")
_TEMPLATE = Bilingual(
    "template은 사이트가 정합니다. 이 줄을 지우십시오.",
    "the site itself chooses the template. Delete this line.",
)


def check(page: Page) -> Iterator[Finding]:
    """Yield every value that could become HTML, and every template."""
    for key, value in page.meta.values.items():
        at = page.meta.spans[key]
        if key == "template":
            yield Finding(at, _TEMPLATE)
        elif found := _MARKUP.search(value):
            yield Finding(at, _message(key, found.group()))


def _message(key: str, sign: str) -> Bilingual:
    return Bilingual(
        f"머리말의 '{key}'에 {sign} 기호가 있습니다. 지우거나, 말로 풀거나, 다른 따옴표(‘ ’, “ ”)로 적으십시오.",
        f"'{key}' in the front matter contains {sign}. Delete it, or use words or other quotation marks (‘ ’, “ ”).",
    )
