"""There is a symbolic link among the files. / 파일 사이에 심볼릭 링크가 있습니다.

What it checks: `docs/`, `data/`, `overrides/` and `hooks/` contain plain files and folders only: no symbolic link, no
    pipe, no device.
무엇을 보나: `docs/`, `data/`, `overrides/`, `hooks/`에 보통 파일과 폴더만 있는지 확인합니다. 심볼릭 링크, 파이프, 장치는
    둘 수 없습니다.

Why: a link is followed when the site is built, and a file from outside the repository would be published.
왜: 빌드는 링크를 따라가므로 저장소 밖의 파일이 사이트에 실릴 수 있습니다.

Fails / 걸리는 예:
    docs/ko/notes.md -> /etc/hostname
Passes / 통과하는 예:
    docs/ko/notes.md
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.project import Project

CODE = "DM601"
NAME = "symbolic-link"
SEVERITY = Severity.ERROR

_MESSAGES = {
    "link": Bilingual(
        "심볼릭 링크입니다. 링크를 지우고, 가리키는 파일의 내용을 보통 파일로 이 자리에 두십시오.",
        "is a symbolic link. Put a plain file with the content here instead.",
    ),
    "other": Bilingual(
        "파일도 폴더도 아닙니다(파이프나 장치). 지우십시오.",
        "is neither file nor folder, but a pipe or a device. Delete it.",
    ),
}


def check(project: Project) -> Iterator[Finding]:
    """Yield everything that is neither file nor folder."""
    for entry in (*project.docs, *project.others):
        if entry.kind in _MESSAGES:
            yield Finding(Span(entry.path), _MESSAGES[entry.kind])
