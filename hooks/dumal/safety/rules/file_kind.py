"""This kind of file is not published. / 사이트에 실을 수 없는 종류의 파일입니다.

What it checks: a file below `docs/` is a page (`.md`), a picture (`.png .jpg .webp .avif .svg`), a document (`.pdf`) or
    data (`.csv .json .geojson .txt`), and its contents match its name.
무엇을 보나: `docs/` 아래의 파일이 페이지(`.md`), 그림(`.png .jpg .webp .avif .svg`), 문서(`.pdf`), 자료(`.csv .json
    .geojson .txt`)이고, 내용도 이름과 같은 종류인지 확인합니다.

Why: an HTML file or a script would be published as it is and would run in readers' browsers.
왜: HTML 파일이나 스크립트는 그대로 실려 독자의 브라우저에서 실행됩니다.

Fails / 걸리는 예:
    docs/ko/tool.html
Passes / 통과하는 예:
    docs/ko/tool.md
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span, printable
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.kinds import KINDS
from dumal.safety.pictures import HEAD, kind_of
from dumal.safety.project import Project, extension, read_start

CODE = "DM605"
NAME = "file-kind"
SEVERITY = Severity.ERROR

_LISTED = ", ".join(f".{kind}" for kind in KINDS)


def check(project: Project) -> Iterator[Finding]:
    """Yield every file of a kind that is not published, or of another than its name says."""
    for entry in project.files():
        named = printable(extension(entry.path))
        kind = KINDS.get(named)
        if kind is None:
            yield Finding(Span(entry.path), _unknown(named))
        elif kind.name or named != "md":  # how pages are encoded is for their reader to say
            is_ = kind_of(read_start(project.root, entry.path, HEAD))
            if is_ != (kind.name or "text"):
                yield Finding(Span(entry.path), _other(named, is_))


def _unknown(named: str) -> Bilingual:
    return Bilingual(
        f".{named} 파일은 실을 수 없습니다. 지우거나 다음 가운데 하나로 바꾸십시오: {_LISTED}.",
        f"files of the kind .{named} are not published. Delete it, or make it one of: {_LISTED}.",
    )


def _other(named: str, is_: str) -> Bilingual:
    ko, en = (f"{is_} 파일", f"a {is_} file") if is_ else ("다른 종류의 파일", "something else")
    return Bilingual(
        f"이름은 .{named}인데 내용은 {ko}입니다. 맞는 파일로 바꾸십시오.",
        f"is named .{named} but is {en}. Put the right file here.",
    )
