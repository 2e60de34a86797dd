"""A file is too large. / 파일이 너무 큽니다.

What it checks: a page has at most 200 kB, a picture 1 MB and 40 million pixels, an SVG 200 kB, other data 1 MB and a
    document 10 MB; everything in `docs/` together 300 MB.
무엇을 보나: 페이지는 200 kB, 그림은 1 MB와 4천만 화소, SVG는 200 kB, 다른 자료는 1 MB, 문서는 10 MB, `docs/` 전체는 300 MB를
    넘지 않는지 확인합니다.

Why: readers on mobile data pay for every byte, a picture with many pixels fills their memory, and a repository keeps
    a large file for ever.
왜: 휴대전화로 읽으면 데이터를 많이 쓰고, 화소가 많은 그림은 기기의 메모리를 채웁니다. 큰 파일은 지워도 저장소에 남습니다.

Fails / 걸리는 예:
    docs/ko/photo.jpg (4.2 MB)
Passes / 통과하는 예:
    docs/ko/photo.webp (180 kB)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity, Span
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.kinds import KINDS
from dumal.safety.pictures import HEAD, dimensions
from dumal.safety.project import Project, extension, read_start

CODE = "DM607"
NAME = "file-size"
SEVERITY = Severity.ERROR

_PIXELS = 40_000_000
_ALL = 300_000_000


def check(project: Project) -> Iterator[Finding]:
    """Yield every file that is too large, and `docs/` if all of it is."""
    for entry in project.files():
        kind = KINDS.get(extension(entry.path))
        if kind and entry.size > kind.largest:
            yield Finding(Span(entry.path), _heavy(entry.size, kind.largest))
        elif kind and kind.name:
            sides = dimensions(read_start(project.root, entry.path, HEAD))
            if sides and sides[0] * sides[1] > _PIXELS:
                yield Finding(Span(entry.path), _wide(*sides))
    if (total := sum(entry.size for entry in project.files())) > _ALL:
        yield Finding(Span("docs"), _heavy(total, _ALL))


def _heavy(size: int, largest: int) -> Bilingual:
    is_, may = (f"{count / 1_000:,.0f} kB" for count in (size, largest))
    return Bilingual(
        f"크기가 {is_}인데 {may}까지만 실을 수 있습니다. 줄이거나 나누십시오.",
        f"is {is_}; the limit is {may}. Make it smaller or split it.",
    )


def _wide(width: int, height: int) -> Bilingual:
    return Bilingual(
        f"그림이 {width:,}x{height:,} 화소입니다. 4천만 화소 이하로 줄이십시오.",
        f"is a picture of {width:,} by {height:,} pixels. Scale it down to 40 million or fewer.",
    )
