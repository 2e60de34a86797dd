"""A placeholder sentence is still here. / 새 페이지의 안내 문장이 남아 있습니다.

What it checks: no title, description, heading or paragraph is still one of those that
    `python3 run.py new page` writes.
무엇을 보나: 제목, 소개, 절의 제목, 문단에 `python3 run.py new page`로 만든 글이 그대로 남아 있지 않은지 확인합니다.

Why: it is meant for the writer, but readers would see it.
왜: 글쓴이를 위한 안내인데 독자에게 보입니다.

Fails / 걸리는 예:
    description: Introduce this page in one sentence.
Passes / 통과하는 예:
    description: Where to park near the town hall, and what it costs.
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.documents import Page
from dumal.korean import choose_josa
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.site import Site
from dumal.skeletons import PLACEHOLDERS

CODE = "DM241"
NAME = "placeholder-left"
SEVERITY = Severity.WARNING


def check(site: Site) -> Iterator[Finding]:
    """Yield every text that is still the skeleton's."""
    for page in site.pages():
        waiting = {one[page.locale] for one in PLACEHOLDERS}
        for text, span in _texts(page):
            if text in waiting:
                yield Finding(span, _message(text))


def _texts(page: Page) -> Iterator[tuple[str, Span]]:
    yield from page.meta.texts()
    for block in page.blocks:
        yield block.text.strip(), block.span


def _message(text: str) -> Bilingual:
    return Bilingual(
        f"안내 문장 '{text}'{choose_josa(text, '이/가')} 남아 있습니다. 직접 쓴 글로 바꾸십시오.",
        f"the placeholder '{text}' is still here. Replace it with your own words.",
    )
