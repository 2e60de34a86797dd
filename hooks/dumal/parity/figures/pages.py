"""Figures and dates of whole pages, section by section."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence

from dumal.diagnostics import Span
from dumal.documents import Block, BlockKind, Page, Section, Stretch
from dumal.locales import LOCALES, Locale
from dumal.parity.alignment import align_pages
from dumal.parity.difference import Difference
from dumal.parity.figures.compare import compare_groups
from dumal.parity.figures.model import Said, say
from dumal.parity.walk import masked, readings
from dumal.values import Reading

__all__ = ["Cover", "compare_pages", "page_day", "say_sections"]

Cover = Callable[[Block, Locale], Iterable[Stretch]]
"""Says which stretches of a block state nothing of their own."""

_SILENT = (BlockKind.CODE, BlockKind.LEDGER, BlockKind.TOC, BlockKind.RULE, BlockKind.INCLUDE)
_SCRIPTS = ("script", "style", "svg", "iframe")


def compare_pages(
    pages: tuple[Page, Page], ref: datetime.date | None = None, cover: Cover | None = None
) -> tuple[Difference, ...]:
    """Compare what two pages say, section by section.

    Args:
        pages: In the order of `LOCALES`.
        ref: The day both were written; without it the front matter's `date:`, if both have the same.
        cover: What to leave out besides code and bare addresses.
    """
    day = ref or page_day(pages)
    groups = [
        (
            say_sections(group.sides[0], LOCALES[0], day, cover),
            say_sections(group.sides[1], LOCALES[1], day, cover),
            group.guessed,
        )
        for group in align_pages(*pages)
    ]
    return compare_groups(groups)


def page_day(pages: Sequence[Page]) -> datetime.date | None:
    """Return the day the front matter of all pages names, if it is one day."""
    named = {page.meta.get("date") for page in pages}
    try:
        return datetime.date.fromisoformat(named.pop()) if len(named) == 1 else None
    except ValueError:
        return None


def say_sections(
    sections: Sequence[Section], locale: Locale, ref: datetime.date | None = None, cover: Cover | None = None
) -> tuple[Said, ...]:
    """Read the figures and dates of sections."""
    found = (
        found
        for section in sections
        for block in section.blocks
        for found in _read_block(block, locale, ref, cover)
    )
    return say(found, ref)


def _read_block(
    block: Block, locale: Locale, ref: datetime.date | None, cover: Cover | None
) -> Iterator[tuple[Reading, Span, str]]:
    if not block.text or block.kind in _SILENT or (block.kind is BlockKind.HTML and block.info in _SCRIPTS):
        return
    covered = [
        *block.code,
        *(link.at for link in block.links if _is_address(link.text)),
        *(cover(block, locale) if cover else ()),
    ]
    for one in readings(masked(block.text, covered), locale, ref):
        yield one, block.locate(one.start), block.text


def _is_address(text: str) -> bool:
    return "://" in text or ("@" in text and " " not in text)
