"""A status word contradicts the fact beside it. / 상태 표시가 옆에 인용한 사실과 맞지 않습니다.

What it checks: where a table cell is nothing but a status word (done, planned, hoped for, claimed,
    forecast, stated), a fact cited in the same row has that status in the ledger.
무엇을 보나: 표의 칸이 상태를 나타내는 말(완료, 계획, 기대, 주장, 전망, 확인)뿐일 때, 같은 줄에 인용한 사실의 원장 속 상태와
    같은지 확인합니다.

Why: to call a plan done is the worst error a site like this can make.
왜: 계획을 끝난 일로 적는 것은 이런 사이트가 저지를 수 있는 가장 큰 잘못입니다.

Fails / 걸리는 예:
    | [opening in May 2025](fact:opening) | Done |
Passes / 통과하는 예:
    | [opening in May 2025](fact:opening) | Planned |
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dumal.diagnostics import Severity
from dumal.documents import Block, Page
from dumal.ledger import Fact
from dumal.locales import Bilingual, Locale
from dumal.parity.rule import Finding
from dumal.site import Site

CODE = "DM157"
NAME = "status-word"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every status cell that no fact of its row bears out."""
    for page in site.pages():
        words = _words(site, page.locale)
        for row in _rows(page):
            held = {str(fact.status) for cell in row for fact in _facts(cell, site)}
            for cell in row:
                status = words.get(cell.text.strip().lower())
                if status and held and status not in held:
                    yield Finding(cell.span, _message(cell.text.strip(), held, site, page.locale))


def _words(site: Site, locale: Locale) -> Mapping[str, str]:
    """Status words of a language, in lower case, to the status they stand for."""
    return {words[locale].lower(): status for status, words in site.ledger.strings.statuses.items()}


def _rows(page: Page) -> Iterator[list[Block]]:
    """Yield the cells of each table row."""
    rows: dict[tuple[int, int], list[Block]] = {}
    for block in page.blocks:
        if block.cell is not None:
            rows.setdefault((block.table, block.cell[0]), []).append(block)
    yield from rows.values()


def _facts(cell: Block, site: Site) -> Iterator[Fact]:
    for claim in cell.claims:
        if claim.scheme == "fact" and (fact := site.ledger.find_fact(claim.target)):
            yield fact


def _message(said: str, held: set[str], site: Site, locale: Locale) -> Bilingual:
    listed = ", ".join(sorted(site.ledger.strings.statuses[one][locale] for one in held))
    return Bilingual(
        f"표는 '{said}', 원장은 '{listed}'입니다. 표의 상태를 고치십시오.",
        f"the table says '{said}', the ledger '{listed}'. Correct the status in the table.",
    )
