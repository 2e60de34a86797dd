"""Waivers: findings silenced where they stand, each for a reason, none for nothing.

A waiver in a text, or on a line of its own right under it, is for that block and all it holds; on lines of its
own it is for the block that follows. In a heading or on the line right under one it is for the heading's section.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import eq

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.documents import Block, BlockKind, Page, Waiver
from dumal.korean import with_josa
from dumal.locales import Bilingual

__all__ = ["Cover", "apply_waivers", "covers_of"]

_SECTION = 3
"""Headings of this level or above open sections."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What one waiver silences."""

    file: str
    first: int
    """The first line it is for, 1-based."""
    end: int
    """The line after the last."""
    codes: tuple[str, ...]
    span: Span
    """Where the waiver stands."""

    def silences(self, one: Diagnostic) -> bool:
        """Say whether it is for this finding."""
        line = one.span.line
        return one.code in self.codes and line is not None and self.first <= line < self.end


def covers_of(page: Page) -> tuple[Cover, ...]:
    """Return what the waivers of a page silence."""
    return tuple(Cover(page.file, *_lines(page, one), one.codes, one.span) for one in page.waivers)


def apply_waivers(
    covers: Sequence[Cover], found: Iterable[Diagnostic], known: Collection[str], ran: Collection[str]
) -> Iterator[Diagnostic]:
    """Yield what no waiver silences, and the waivers that are wrong or idle.

    Args:
        covers: What the waivers of all pages silence.
        found: What the rules found.
        known: The codes of all rules.
        ran: The codes of those that are switched on.
    """
    by_file: dict[str, list[tuple[int, Cover]]] = {}
    for index, cover in enumerate(covers):
        by_file.setdefault(cover.file, []).append((index, cover))
    used: set[tuple[int, str]] = set()
    for one in found:
        silencing = [index for index, cover in by_file.get(one.span.file, ()) if cover.silences(one)]
        used.update((index, one.code) for index in silencing)
        if not silencing:
            yield one
    for index, cover in enumerate(covers):
        for code in cover.codes:
            if code not in known:
                yield Diagnostic("DM292", Severity.ERROR, cover.span, _unknown(code, known))
            elif code in ran and (index, code) not in used:
                yield Diagnostic("DM291", Severity.ERROR, cover.span, _idle(code))


def _lines(page: Page, waiver: Waiver) -> tuple[int, int]:
    """Return the first line a waiver is for, and the line after the last."""
    blocks = page.blocks
    if not 0 <= waiver.block < len(blocks):
        return 0, 0
    block = blocks[waiver.block]
    start = block.span.line or 0
    after = next((one.span.line for one in blocks[waiver.block + 1 :] if _ends(one, block)), None)
    end = after or page.source.count("\n") + 2
    return start, max(start + 1, end)


def _ends(later: Block, block: Block) -> bool:
    """Say whether a later block lies outside what a waiver on `block` is for."""
    if block.kind is BlockKind.HEADING:
        return later.kind is BlockKind.HEADING and later.level <= max(block.level, _SECTION)
    return later.depth <= block.depth


def _unknown(code: str, known: Collection[str]) -> Bilingual:
    close = next((one for one in sorted(known) if sum(map(eq, one, code)) == len(code) - 1), None)
    return Bilingual(
        f"예외 표시의 {code}에 해당하는 규칙이 없습니다."
        + (f" {with_josa(close, '을/를')} 뜻하셨습니까?" if close else " 코드를 확인하십시오."),
        f"no rule has the code {code} of this waiver."
        + (f" Did you mean {close}?" if close else " Check the code."),
    )


def _idle(code: str) -> Bilingual:
    return Bilingual(
        f"이곳에는 {with_josa(code, '이/가')} 없어 이 예외 표시가 필요하지 않습니다. 지우거나, 예외로 둘 글 옆으로 옮기십시오.",
        f"there is no {code} here for this waiver to silence. Delete it, or move it to the text it is for.",
    )
