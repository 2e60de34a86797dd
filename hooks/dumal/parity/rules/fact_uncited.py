"""No page cites this fact. / 원장의 사실을 인용한 페이지가 없습니다.

What it checks: every fact, later report and "not stated" item is cited on at least one page, the generated
    facts page aside. (That both languages cite it is checked section by section: DM203.)
무엇을 보나: 사실, 이후 보도, '기사에 없는 것' 항목이 적어도 한 페이지에 인용되는지 확인합니다. 자동으로 만드는 사실 목록은 빼고
    셉니다. 두 언어가 함께 인용하는지는 절마다 DM203이 봅니다.

Why: a fact that no page cites is either missing from the pages or not needed in the ledger.
왜: 원장에만 있고 글에 없는 사실은 글에서 빠뜨렸거나 원장에 필요 없는 것입니다.

Fails / 걸리는 예:
    a fact `opening-year` in data/facts.yml that no page links to
Passes / 통과하는 예:
    It was to open in [2025](fact:opening-year).
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.locales import Bilingual
from dumal.parity.rule import Finding, Survey

CODE = "DM155"
NAME = "fact-uncited"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every fact that is told in no language; where one language alone tells it, DM203 says so."""
    cited = {fact for page in survey.outlines for fact in page.facts}
    for fact in survey.ledger.all_facts():
        if fact.id not in cited:
            yield Finding(
                fact.span,
                Bilingual(
                    f"'{fact.id}' 사실을 인용한 페이지가 없습니다. 본문에서 인용하거나 원장에서 빼십시오.",
                    f"no page cites '{fact.id}'. Cite it in a page, or remove it from the ledger.",
                ),
            )
