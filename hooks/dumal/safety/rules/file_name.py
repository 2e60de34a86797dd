"""A file or folder has a name that does not work on every system. / 모든 시스템에서 쓸 수 있는 이름이 아닙니다.

What it checks: names below `docs/` are lower-case ASCII letters, digits and hyphens, the file's kind after a dot.
    Names that Windows reserves (`con`, `nul`, `com1`) are refused.
무엇을 보나: `docs/` 아래의 이름이 소문자 로마자, 숫자, 붙임표로만 되어 있는지 확인합니다. 점 뒤에는 파일의 종류를
    적습니다. 윈도우가 정해 둔 이름(`con`, `nul`, `com1`)은 쓸 수 없습니다.

Why: such a name works on one computer and is lost, duplicated or impossible to link to on another; in addresses a
    Hangul syllable becomes nine characters.
왜: 한 컴퓨터에서는 되던 이름이 다른 컴퓨터에서는 사라지거나 겹치거나 링크할 수 없게 됩니다. 한글 한 글자는 주소에서 아홉
    글자가 됩니다.

Fails / 걸리는 예:
    docs/ko/주차 안내.md
Passes / 통과하는 예:
    docs/ko/jucha-annae.md
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.korean import romanise
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.project import Project

CODE = "DM602"
NAME = "file-name"
SEVERITY = Severity.ERROR

_GOOD = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+)?")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST = 100
"""Characters of a name: what an editor can still read, and every file system keeps."""


def check(project: Project) -> Iterator[Finding]:
    """Yield every name below `docs/` that is not fit for all systems."""
    for entry in project.docs:
        if message := problem(entry.path.rsplit("/", 1)[-1]):
            yield Finding(Span(entry.path), message)


def problem(name: str) -> Bilingual | None:
    """Say what is wrong with a name, and what to call the file instead."""
    if _GOOD.fullmatch(name) and len(name) <= _LONGEST and not _RESERVED.fullmatch(name):
        return None
    ko, en = _reason(name)
    better = suggest(name)
    return Bilingual(
        f"{ko} 이름을 '{better}'처럼 바꾸십시오(소문자 로마자, 숫자, 붙임표).",
        f"{en} Rename it, for example to '{better}' (lower-case letters, digits, hyphens).",
    )


def suggest(name: str) -> str:
    """Return a fit name close to a given one."""
    plain = unicodedata.normalize("NFKD", romanise(name)).encode("ascii", "ignore").decode("ascii").lower()
    stem, dot, kind = plain.rpartition(".")
    stem, kind = (stem, kind) if dot and stem.strip(". ") else (plain, "")
    slug = re.sub(r"[^a-z0-9]+", "-", stem).strip("-")[: _LONGEST // 2].strip("-") or "page"
    slug += "-page" * bool(_RESERVED.fullmatch(slug))
    kind = re.sub(r"[^a-z0-9]", "", kind)
    return f"{slug}.{kind}" if kind else slug


def _reason(name: str) -> tuple[str, str]:
    """Say what is most wrong with a name."""
    if unicodedata.normalize("NFC", name) != name:
        return (
            "이름이 자모로 나뉘어(NFD) 저장되었습니다. macOS에서 흔한 일입니다.",
            "has a name in separate letters (NFD, as macOS saves it).",
        )
    if _RESERVED.fullmatch(name):
        return "윈도우가 정해 둔 이름입니다.", "has a name that Windows reserves."
    if name.startswith("."):
        return "점으로 시작하는 파일은 실리지 않습니다.", "begins with a dot: such files are never published."
    if name != name.strip(" .") or re.search(r"[\x00-\x20\x7f]", name):
        return "이름에 빈칸이 있거나 끝에 점이 있습니다.", "has a space, or a dot at its end."
    if not name.isascii():
        return "이름에 한글 등 로마자가 아닌 글자가 있습니다.", "has letters other than a to z in its name."
    if name != name.lower():
        return "이름에 대문자가 있습니다.", "has capital letters in its name."
    return (
        "이름에 쓸 수 없는 글자가 있거나 너무 깁니다.",
        "has characters in its name that addresses cannot contain, or is too long.",
    )
