"""A figure or date has no citation. / 본문의 수치나 날짜에 인용이 없습니다.

What it checks: every figure and date in the text is inside a `fact:` link. Exempt are list
    numbers, codes and versions, figures inside known names and code, and numbers spelled out up to twelve.
무엇을 보나: 본문의 모든 수치와 날짜가 `fact:` 링크 안에 있는지 확인합니다. 목록 번호, 코드와 버전 번호, 등록된 이름이나
    코드 안의 숫자, 글자로 쓴 열둘 이하의 수는 예외입니다.

Why: neither a reader nor the build can check a figure without a source.
왜: 출처 없는 수치는 독자도 프로그램도 확인할 수 없습니다.

Fails / 걸리는 예:
    The hall seats 250 people.
Passes / 통과하는 예:
    The hall seats [250 people](fact:hall-seats).
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Block, Page
from dumal.locales import Bilingual
from dumal.parity.names import name_stretches
from dumal.parity.rule import Finding
from dumal.parity.walk import figures, masked
from dumal.site import Site
from dumal.values import Reading

CODE = "DM153"
NAME = "figure-unclaimed"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every figure and date that stands outside a claim."""
    for page in site.pages():
        for block in page.blocks:
            yield from (
                Finding(block.locate(one.start), _message(one)) for one in _unclaimed(block, page, site)
            )


def _unclaimed(block: Block, page: Page, site: Site) -> Iterator[Reading]:
    covered = [*block.claimed, *block.code, *name_stretches(block.text, page.locale, site.ledger)]
    for one in figures(masked(block.text, covered), page.locale):
        if one.sure and not one.relative:
            yield one


def _message(one: Reading) -> Bilingual:
    return Bilingual(
        f"'{one.text}'에 인용이 없습니다. [{one.text}](fact:ID)처럼 data/facts.yml의 사실에 연결하십시오.",
        f"'{one.text}' has no citation. Link it to a fact of data/facts.yml: [{one.text}](fact:ID).",
    )
