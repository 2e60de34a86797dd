"""A section is built differently in the two languages. / 두 언어에서 절의 구성이 다릅니다.

What it checks: the lists of a section and their items, tables with their rows and columns, code blocks,
    pictures, notes by kind, tabs, footnotes and generated lists. Paragraphs may be joined or split.
무엇을 보나: 절에 있는 목록과 항목 수, 표의 행과 열, 코드, 그림, 상자의 종류, 탭, 각주, 자동으로 만드는 목록을 비교합니다.
    문단은 합치거나 나누어도 됩니다.

Why: if one language lacks an item or row, its readers never see that content.
왜: 한쪽에 항목이나 행이 빠지면 그 언어의 독자는 그 내용을 볼 수 없습니다.

Fails / 걸리는 예:
    ko: - 기초연구    en: - basic research
        - 개발
Passes / 통과하는 예:
    ko: - 기초연구    en: - basic research
        - 개발            - development
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Page, Section
from dumal.korean import with_josa
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.parity.shapes import Shape, shapes
from dumal.parity.walk import paired_pages, twin_sections
from dumal.site import Site

CODE = "DM220"
NAME = "blocks-differ"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every difference in the structure of paired sections."""
    for first, second in paired_pages(site):
        yield from check_pair(first, second)


def check_pair(first: Page, second: Page) -> Iterator[Finding]:
    """Yield every difference in the structure of two pages, section by section."""
    for one, other in twin_sections(first, second):
        yield from _differences(one, other)


def _differences(one: Section, other: Section) -> Iterator[Finding]:
    mine, theirs = tuple(shapes(one)), tuple(shapes(other))
    for what in dict.fromkeys(shape.what for shape in (*mine, *theirs)):
        here = [shape for shape in mine if shape.what == what]
        there = [shape for shape in theirs if shape.what == what]
        if spare := _spare(here, there) or _spare(there, here):
            readings = [
                f"{section.span}: {_reading(found)}" for section, found in ((one, here), (other, there))
            ]
            yield Finding(spare.span, _message(what, ", ".join(readings)))


def _spare(these: list[Shape], those: list[Shape]) -> Shape | None:
    """Return the first of these that those lack."""
    left = Counter(shape.size for shape in those)
    for shape in these:
        left[shape.size] -= 1
        if left[shape.size] < 0:
            return shape
    return None


def _reading(found: list[Shape]) -> str:
    sizes = [shape.size for shape in found]
    return f"[{', '.join(sizes)}]" if any(sizes) else str(len(sizes))


def _message(what: Bilingual, readings: str) -> Bilingual:
    return Bilingual(
        f"두 언어의 같은 절에서 {with_josa(what.ko, '이/가')} 다릅니다({readings}). 빠진 것을 채우거나 남는 것을 지우십시오.",
        f"the {what.en} of this section differ ({readings}). Add what one language lacks, or delete it from the other.",
    )
