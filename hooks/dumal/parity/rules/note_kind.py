"""Something from outside the article is not marked as such. / 원문 밖의 내용이 표시 없이 섞였습니다.

What it checks: a later report is cited only inside a `!!! later` note, a fact known only from other
    sources only inside `!!! outside` (or `later`). Pages with `quotes-source: true` in the front matter, which
    discuss sources, are exempt.
무엇을 보나: 기사 이후의 보도는 `!!! later` 안에서만, 다른 출처에서만 확인되는 사실은 `!!! outside`(또는 `later`) 안에서만
    인용합니다. 출처를 다루는 페이지(머리말에 `quotes-source: true`)는 예외입니다.

Why: readers must see at a glance what the source says and what was added.
왜: 원문이 말한 것과 덧붙인 것을 독자가 한눈에 구별할 수 있어야 합니다.

Fails / 걸리는 예:
    The zone covers [1.25 km²](fact:zone-size).
Passes / 통과하는 예:
    !!! outside "Outside the article"
        The zone covers [1.25 km²](fact:zone-size).
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Block
from dumal.korean import choose_josa
from dumal.ledger import Ledger
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.site import Site

CODE = "DM156"
NAME = "note-kind"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every citation that needs a marked note and stands outside one."""
    for page in site.pages():
        if page.meta.get("quotes-source") == "true":
            continue
        for block in page.blocks:
            yield from _unmarked(block, site.ledger)


def _unmarked(block: Block, ledger: Ledger) -> Iterator[Finding]:
    for claim in block.claims:
        wanted = _notes(claim.target, ledger) if claim.scheme == "fact" else ()
        if wanted and not set(wanted) & set(block.notes):
            yield Finding(claim.span, _message(claim.target, wanted[0]))


def _notes(fact_id: str, ledger: Ledger) -> tuple[str, ...]:
    """The kinds of note this fact may stand in; none when it may stand anywhere."""
    if fact_id in ledger.updates:
        return ("later",)
    fact = ledger.facts.get(fact_id)
    return ("outside", "later") if fact and fact.origin == "outside" else ()


def _message(fact_id: str, kind: str) -> Bilingual:
    return Bilingual(
        f"'{fact_id}'{choose_josa(fact_id, '은/는')} 원문에 없는 사실입니다. `!!! {kind}` 안으로 옮기십시오.",
        f"'{fact_id}' is not in the article. Move it into a `!!! {kind}` note.",
    )
