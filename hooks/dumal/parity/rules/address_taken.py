"""The address is one that the site uses itself. / 사이트가 따로 쓰는 주소입니다.

What it checks: no page's address begins with a word that the site uses itself: `facts`, `compare`,
    `contribute`, or a language such as `en`.
무엇을 보나: 페이지 주소의 첫 부분이 사이트가 따로 쓰는 말(`facts`, `compare`, `contribute`, `en` 같은 언어
    코드)이 아닌지 확인합니다.

Why: two pages at one address would overwrite each other.
왜: 주소가 같은 두 페이지는 서로를 덮어씁니다.

Fails / 걸리는 예:
    docs/ko/compare.md
Passes / 통과하는 예:
    docs/ko/comparison.md
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.locales import LOCALES, Bilingual
from dumal.parity.rule import Finding
from dumal.site import COMPARE, GENERATED, Site, url_of

CODE = "DM701"
NAME = "address-taken"
SEVERITY = Severity.ERROR

_TAKEN = {url_of(path).split("/")[0] for path in (*GENERATED, COMPARE)}
_TAKEN |= {locale.prefix.rstrip("/") for locale in LOCALES if locale.prefix}


def check(site: Site) -> Iterator[Finding]:
    """Yield every page whose address begins like one of the site's own."""
    for page in site.pages():
        first = url_of(page.path).split("/")[0]
        if first in _TAKEN:
            yield Finding(
                Span(page.file),
                Bilingual(
                    f"`{first}/`로 시작하는 주소는 사이트가 따로 씁니다. 파일이나 폴더의 이름을 바꾸십시오.",
                    f"has an address that begins with `{first}/`, which the site uses itself. "
                    "Rename the file or its folder.",
                ),
            )
