"""A page's old address is not free. / 페이지의 옛 주소를 쓸 수 없습니다.

What it checks: each path in `aliases:` is that of a Markdown file below the language's folder. It is neither a page
    that exists nor an address of the site's own, and only one page lists it. The build then puts a short page there
    that leads readers on; there are no chains, since the page lists every path it has ever had.
무엇을 보나: `aliases:`에 적은 경로는 언어 폴더 아래의 마크다운 파일 이름이어야 합니다. 지금 있는 페이지나 사이트가 따로
    쓰는 주소여서는 안 되고, 한 페이지에만 적어야 합니다. 빌드는 그 주소에 새 페이지로 안내하는 짧은 페이지를 만듭니다. 옛 경로는
    모두 지금 페이지에 적으므로, 안내를 여러 번 거치지 않습니다.

Why: two pages at one address would overwrite each other, and a reader who kept the old one would be lost.
왜: 주소가 같은 두 페이지는 서로를 덮어쓰고, 옛 주소를 간직한 독자는 길을 잃습니다.

Fails / 걸리는 예:
    aliases: [timeline.md]      # a page that exists
Passes / 통과하는 예:
    aliases: [schedule.md, plan/dates.md]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.korean import choose_josa
from dumal.locales import LOCALES, Bilingual
from dumal.parity.rule import Finding, Survey
from dumal.site import COMPARE, GENERATED, url_of

CODE = "DM702"
NAME = "alias-taken"
SEVERITY = Severity.ERROR

_PATH = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)*\.md")
_TAKEN = {url_of(path).split("/")[0] for path in (*GENERATED, COMPARE)} | {"assets"}
_TAKEN |= {locale.prefix.rstrip("/") for locale in LOCALES if locale.prefix}


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every old path that cannot be kept."""
    owners = {(page.locale.code, url_of(page.path)): page.file for page in survey.outlines}
    for page in survey.outlines:
        for path, at in page.former:
            owner = owners.setdefault((page.locale.code, url_of(path)), page.file)
            if not _PATH.fullmatch(path):
                yield Finding(at, _malformed(path))
            elif url_of(path).split("/")[0] in _TAKEN:
                yield Finding(at, _reserved(path))
            elif owner != page.file or path == page.path:
                yield Finding(at, _clash(path, owner))


def _malformed(path: str) -> Bilingual:
    return Bilingual(
        f"'{path}'{choose_josa(path, '은/는')} 페이지의 경로가 아닙니다. 언어 폴더 아래의 옛 파일을 `aliases: [old-name.md]`처럼 적으십시오.",
        f"'{path}' is not the path of a page. Write the old file below the language's folder: `aliases: "
        "[old-name.md]`.",
    )


def _reserved(path: str) -> Bilingual:
    return Bilingual(
        f"'{path}'의 주소는 사이트가 따로 씁니다. `aliases:`에서 지우십시오.",
        f"'{path}' has an address that the site uses itself. Delete it from `aliases:`.",
    )


def _clash(path: str, owner: str) -> Bilingual:
    return Bilingual(
        f"'{path}'의 주소는 {owner}에서 쓰고 있습니다. `aliases:`에서 지우거나 그 파일의 이름을 바꾸십시오.",
        f"the address of '{path}' belongs to {owner}. Delete it from `aliases:`, or rename that page.",
    )
