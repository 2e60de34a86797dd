"""A citation has no text yet. / 인용한 자리에 글이 없습니다.

What it checks: `[](fact:id)` and `[](name:id)` are requests to write the ledger's wording in;
    `python3 run.py fix` does it.
무엇을 보나: `[](fact:id)`, `[](name:id)`처럼 글이 빈 링크는 원장의 표현을 채워 달라는 요청입니다. `python3 run.py fix`가 채웁니다.

Why: the page must also read well on GitHub, which does not fill empty links.
왜: GitHub은 빈 링크를 채우지 않으므로, 원고에 글이 있어야 그곳에서도 읽을 수 있습니다.

Fails / 걸리는 예:
    The market was [](fact:bio-market-2021).
Passes / 통과하는 예:
    The market was [USD 2.092 trillion](fact:bio-market-2021).
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.parity.walk import claims
from dumal.site import Site

CODE = "DM151"
NAME = "claim-empty"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every citation without text."""
    for page in site.pages():
        for claim in claims(page):
            if not claim.text.strip():
                yield Finding(
                    claim.span,
                    Bilingual(
                        f"[]({claim.scheme}:{claim.target})의 글이 비어 있습니다. "
                        "`python3 run.py fix`를 실행하거나 직접 쓰십시오.",
                        f"[]({claim.scheme}:{claim.target}) has no text. "
                        "Run `python3 run.py fix`, or write it yourself.",
                    ),
                )
