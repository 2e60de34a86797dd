"""A link leads to a kind of address that is not allowed. / 링크에 쓸 수 없는 종류의 주소입니다.

What it checks: a link leads to another page of the site, to `https:`, `mailto:` or `tel:`, or to the ledger (`fact:`,
    `name:`, `source:`). Addresses disguised with entities, spaces or percent signs are decoded first. `http:` is a
    warning.
무엇을 보나: 링크가 사이트의 다른 페이지, `https:`, `mailto:`, `tel:`, 원장(`fact:`, `name:`, `source:`) 가운데 하나로 이어지는지
    확인합니다. 엔터티, 빈칸, 퍼센트 기호로 감춘 주소도 풀어서 봅니다. `http:`는 경고합니다.

Why: `javascript:` and `data:` run code when clicked; what travels over `http:` can be read and changed on the way.
왜: `javascript:`와 `data:`는 누르면 코드를 실행합니다. `http:`로 오가는 내용은 도중에 읽히거나 바뀔 수 있습니다.

Fails / 걸리는 예:
    [the plan](javascript:alert(1))
Passes / 통과하는 예:
    [the plan](https://www.example.org/plan)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.addresses import Fault, link_fault

CODE = "DM622"
NAME = "address"
SEVERITY = Severity.ERROR

_RUNS = Bilingual(
    "누르면 코드를 실행하는 주소입니다. https:// 주소나 이 사이트의 페이지로 바꾸십시오.",
    "this address runs code when clicked. Link to an https:// address or a page of this site.",
)
MESSAGES = {
    Fault.RUNS: _RUNS,
    Fault.OPEN: Bilingual(
        "http: 주소는 암호화되지 않아 도중에 바뀔 수 있습니다. https:로도 열린다면 https:로 적으십시오.",
        "http: is not encrypted and can be changed on the way. Write https: if the page opens that way too.",
    ),
    Fault.BARE: Bilingual(
        "'//'로 시작하는 주소입니다. 앞에 https:를 붙이십시오.",
        "the address begins with '//'. Write https:// in full.",
    ),
    Fault.UNKNOWN: Bilingual(
        "쓸 수 없는 종류의 주소입니다. https:, mailto:, tel:, fact:, name:, source: 또는 이 사이트의 페이지를 쓰십시오.",
        "addresses of this kind are not allowed. Use https:, mailto:, tel:, fact:, name:, source: or a page "
        "of the site.",
    ),
}


def check(page: Page) -> Iterator[Finding]:
    """Yield every link whose address is not allowed."""
    for block in page.blocks:
        for link in block.links:
            if link.kind != "footnote" and (fault := link_fault(link.target)):
                severity = Severity.WARNING if fault is Fault.OPEN else None
                yield Finding(link.span, MESSAGES[fault], severity)
