"""A link cites something that is not in the ledger. / 링크가 원장에 없는 항목을 인용합니다.

What it checks: every `fact:`, `name:` and `source:` link gives an id that is in the ledger, and `#facet` a
    facet of that fact. A retired id counts as unknown; the message says what took its place.
무엇을 보나: `fact:`, `name:`, `source:` 링크의 id가 원장에 있는지, `#facet`이 그 사실에 딸린 값인지 확인합니다.
    더는 쓰지 않는 id는 없는 것으로 보고, 대신 쓸 id를 알려 줍니다.

Why: a citation that leads nowhere proves nothing.
왜: 가리키는 곳이 없는 링크는 아무것도 증명하지 못합니다.

Fails / 걸리는 예:
    [40 people](fact:forum-atendance)
Passes / 통과하는 예:
    [40 people](fact:forum-attendance)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Claim
from dumal.korean import with_josa
from dumal.ledger import Ledger, nearest
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.parity.walk import claims
from dumal.site import Site

CODE = "DM150"
NAME = "claim-unknown"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every citation of an unknown id or facet; a ledger read in part proves nothing."""
    if not site.ledger.whole:
        return
    for page in site.pages():
        for claim in claims(page):
            if message := _problem(claim, site.ledger):
                yield Finding(claim.span, message)


def _problem(claim: Claim, ledger: Ledger) -> Bilingual | None:
    known = ledger.ids(claim.scheme)
    cited = f"{claim.scheme}:{claim.target}"
    if claim.target in known:
        return _facet_problem(claim, ledger) if claim.scheme == "fact" else None
    if claim.scheme == "fact" and (grave := ledger.retired.get(claim.target)):
        return Bilingual(
            f"{with_josa(cited, '은/는')} 더는 쓰지 않는 id입니다({grave.reason.ko}). "
            f"{with_josa(grave.now or '다른 사실', '을/를')} 인용하십시오.",
            f"{cited} is retired ({grave.reason.en}). Cite {grave.now or 'another fact'} instead.",
        )
    close = nearest(claim.target, known)
    return Bilingual(
        f"원장에 {cited} 항목이 없습니다."
        + (f" {claim.scheme}:{with_josa(close, '을/를')} 뜻하셨습니까?" if close else " id를 확인하십시오."),
        f"the ledger has no {cited}."
        + (f" Did you mean {claim.scheme}:{close}?" if close else " Check the id."),
    )


def _facet_problem(claim: Claim, ledger: Ledger) -> Bilingual | None:
    facets = ledger.facet_names(claim.target)
    if not claim.facet or claim.facet in facets:
        return None
    listed = ", ".join(sorted(facets)) or "-"
    return Bilingual(
        f"fact:{claim.target}에는 '#{claim.facet}' 값이 없습니다. 다음 가운데 하나로 고치십시오: {listed}.",
        f"fact:{claim.target} has no facet '#{claim.facet}'. Choose from: {listed}.",
    )
