"""A wrong form of a name. / 잘못된 이름이 본문에 있습니다.

What it checks: forms that data/names.yml lists as forbidden are nowhere in text, alternative texts or
    front matter, except on pages that quote the source (`quotes-source: true` in the front matter).
무엇을 보나: data/names.yml에 잘못된 표기로 적힌 말이 본문, 대체 텍스트, 머리말에 없는지 확인합니다. 원문을 옮겨 다루는 페이지
    (머리말에 `quotes-source: true`)는 예외입니다.

Why: a wrong name, once printed, is copied for years.
왜: 한번 잘못 적은 이름은 몇 해 동안 되풀이해 인용됩니다.

Fails / 걸리는 예:
    Rocket Healthcare
Passes / 통과하는 예:
    ROKIT Healthcare
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.documents import Page
from dumal.korean import choose_josa
from dumal.locales import Bilingual
from dumal.parity.names import find_forms
from dumal.parity.rule import Finding
from dumal.site import Site

CODE = "DM302"
NAME = "name-forbidden"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every forbidden form."""
    for page in site.pages():
        if page.meta.get("quotes-source") == "true":
            continue
        wrong = site.ledger.forbidden_forms(page.locale)
        for span, said in _said(page, tuple(wrong)):
            yield Finding(span, _message(said, wrong[said]))


def _said(page: Page, wrong: tuple[str, ...]) -> Iterator[tuple[Span, str]]:
    for value, span in page.meta.texts():
        yield from ((span, form) for _, _, form in find_forms(value, wrong))
    for block in page.blocks:
        yield from ((block.locate(start), form) for start, _, form in find_forms(block.text, wrong))
        for image in block.images:
            yield from ((image.span, form) for _, _, form in find_forms(image.alt, wrong))


def _message(said: str, right: str) -> Bilingual:
    return Bilingual(
        f"'{said}'{choose_josa(said, '은/는')} 잘못된 이름입니다. '{right}'{choose_josa(right, '으로/로')} 쓰십시오.",
        f"'{said}' is a wrong name. Write '{right}'.",
    )
