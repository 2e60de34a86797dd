"""A file is where the site does not look for it. / 사이트가 찾지 못하는 자리에 파일이 있습니다.

What it checks: everything in `docs/` is in the folder of a language, `docs/ko/` or `docs/en/`, and no file but a
    page is below an address that the site uses itself, such as `assets/`.
무엇을 보나: `docs/`의 모든 것이 언어 폴더인 `docs/ko/`나 `docs/en/` 안에 있는지, 사이트가 따로 쓰는 주소(`assets/`
    등) 아래에 페이지가 아닌 파일이 없는지 확인합니다.

Why: a folder such as `docs/kr/` is left out of the site without warning; a file at one of the site's own addresses
    would replace something that every page needs.
왜: `docs/kr/` 같은 폴더는 알림 없이 사이트에서 빠집니다. 사이트가 쓰는 주소에 파일을 두면 모든 페이지가 쓰는 파일을 덮어씁니다.

Fails / 걸리는 예:
    docs/kr/parking.md
Passes / 통과하는 예:
    docs/ko/parking.md
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.locales import LOCALES, Bilingual
from dumal.rule import Finding
from dumal.safety.project import Project
from dumal.site import COMPARE, GENERATED, url_of
from dumal.tree import Entry

CODE = "DM604"
NAME = "misplaced"
SEVERITY = Severity.ERROR

_FOLDERS = tuple(locale.code for locale in LOCALES)
_LISTED = ", ".join(f"docs/{code}/" for code in _FOLDERS)
_TAKEN = {url_of(path).split("/")[0] for path in (*GENERATED, COMPARE)} | {"assets", "status", *_FOLDERS}
_OUTSIDE = Bilingual(
    f"언어 폴더({_LISTED}) 밖에 있어 사이트에 실리지 않거나 엉뚱한 곳에 실립니다. 언어 폴더 안으로 옮기십시오.",
    f"is outside the language folders ({_LISTED}) and would be lost or end up in the wrong place. Move it into one.",
)


def check(project: Project) -> Iterator[Finding]:
    """Yield the first folder or file of each wrong place."""
    for entry in project.docs:
        if entry.depth == 1 and not _is_language(entry):
            yield Finding(Span(entry.path), _OUTSIDE)
        elif entry.depth > 2 and entry.kind == "file" and not entry.path.endswith(".md"):
            first = entry.path.split("/")[2]
            if first in _TAKEN:
                yield Finding(Span(entry.path), _taken(first))


def _is_language(entry: Entry) -> bool:
    return entry.kind != "file" and entry.path.split("/")[1] in _FOLDERS


def _taken(first: str) -> Bilingual:
    return Bilingual(
        f"`{first}/`로 시작하는 주소는 사이트가 따로 씁니다. 파일을 다른 폴더로 옮기십시오.",
        f"has an address that begins with `{first}/`, which the site uses itself. Move it to another folder.",
    )
