"""A picture is loaded from another site. / 그림을 다른 사이트에서 불러옵니다.

What it checks: every picture is a file of this site, kept beside the page.
무엇을 보나: 모든 그림이 이 사이트에 있는 파일인지 확인합니다.

Why: a picture elsewhere tells its host who reads which page, and can be swapped for another at any time.
왜: 다른 사이트의 그림을 불러오면 누가 어느 페이지를 읽는지 그 사이트에서 알 수 있고, 그림이 언제든 바뀔 수 있습니다.

Fails / 걸리는 예:
    ![The tower](https://www.example.org/tower.png)
Passes / 통과하는 예:
    ![The tower](tower.png)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.addresses import resource_fault

CODE = "DM623"
NAME = "foreign-picture"
SEVERITY = Severity.ERROR

MESSAGE = Bilingual(
    "다른 사이트에서 불러오는 그림입니다. 그림 파일을 페이지와 같은 폴더에 올리거나, 그림 대신 링크를 거십시오.",
    "this picture comes from another site. Put the file beside the page, or link to it instead of showing it.",
)


def check(page: Page) -> Iterator[Finding]:
    """Yield every picture that is no file of the site."""
    for block in page.blocks:
        for image in block.images:
            if resource_fault(image.src):
                yield Finding(image.span, MESSAGE)
