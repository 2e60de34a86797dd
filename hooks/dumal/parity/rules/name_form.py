"""A name link uses a form the ledger does not accept. / 이름 링크의 표기가 원장에 없습니다.

What it checks: the text of a `name:` link is an accepted form of that name in the page's language.
무엇을 보나: `name:` 링크의 글이 그 언어에서 쓰기로 한 표기인지 확인합니다.

Why: one body under three spellings looks like three bodies.
왜: 한 기관을 세 가지로 적으면 세 기관처럼 보입니다.

Fails / 걸리는 예:
    [Hanbit Health Institute](name:institute)
Passes / 통과하는 예:
    [Hanbit Institute of Health](name:institute)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.korean import choose_josa
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.parity.walk import claims
from dumal.site import Site

CODE = "DM301"
NAME = "name-form"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every name link whose text is no accepted form."""
    for page in site.pages():
        for claim in claims(page):
            name = site.ledger.names.get(claim.target) if claim.scheme == "name" else None
            said = " ".join(claim.text.split())
            if name and said and said not in name.forms[page.locale]:
                yield Finding(claim.span, _message(said, name.forms[page.locale]))


def _message(said: str, forms: tuple[str, ...]) -> Bilingual:
    listed = ", ".join(f"'{form}'" for form in forms)
    return Bilingual(
        f"'{said}'{choose_josa(said, '은/는')} 쓰기로 한 표기가 아닙니다. 다음 가운데 하나로 고치십시오: {listed}.",
        f"'{said}' is not an accepted form of this name. Write one of: {listed}.",
    )
