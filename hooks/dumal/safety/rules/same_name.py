"""Two files become one on other systems. / 다른 시스템에서는 두 파일이 하나가 됩니다.

What it checks: no two paths below `docs/` differ only in upper and lower case, or in how Hangul is stored (NFC, NFD).
무엇을 보나: `docs/` 아래에 대소문자만 다르거나 한글 저장 방식(NFC, NFD)만 다른 경로가 둘 있지 않은지 확인합니다.

Why: on Windows and macOS one of them overwrites the other without warning.
왜: 윈도우와 macOS에서는 알림 없이 하나가 다른 하나를 덮어씁니다.

Fails / 걸리는 예:
    docs/ko/bus.md and docs/ko/Bus.md
Passes / 통과하는 예:
    docs/ko/bus.md and docs/ko/bus-fares.md
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from dumal.diagnostics import Severity, Span, printable
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.project import Project

CODE = "DM603"
NAME = "same-name"
SEVERITY = Severity.ERROR


def check(project: Project) -> Iterator[Finding]:
    """Yield every path that is another's twin."""
    first: dict[str, str] = {}
    for entry in project.docs:
        twin = first.setdefault(_folded(entry.path), entry.path)
        if twin != entry.path:
            yield Finding(
                Span(entry.path),
                Bilingual(
                    f"윈도우와 macOS에서는 '{printable(twin)}'과 같은 파일입니다. 하나의 이름을 바꾸거나 지우십시오.",
                    f"is the same file as '{printable(twin)}' on Windows and macOS. Rename one, or delete it.",
                ),
            )


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", path).casefold())
