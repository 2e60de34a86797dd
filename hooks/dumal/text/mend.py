"""Writes what text rules propose."""

from __future__ import annotations

from dumal.documents import Page
from dumal.documents.reader import parse_page
from dumal.text.registry import TEXT_RULES
from dumal.text.slip import Slip

__all__ = ["mend_page"]

_ROUNDS = 6
"""One repair may uncover another: a heading behind an invisible sign, a list below it."""


def mend_page(page: Page) -> str:
    """Return the page's source with every slip mended that needs no decision; mending it again changes nothing."""
    for _ in range(_ROUNDS):
        slips = [slip for rule in TEXT_RULES for slip in rule.find(page) if slip.better is not None]
        if not slips:
            break
        page = parse_page(_write(page.source, slips), page.file, page.path, page.locale)
    return page.source


def _write(text: str, slips: list[Slip]) -> str:
    """Write from the last to the first, so that offsets stay true; of two that overlap, the earlier."""
    chosen: list[Slip] = []
    for slip in sorted(slips, key=lambda one: (one.start, one.end)):
        if not chosen or slip.start >= chosen[-1].end:
            chosen.append(slip)
    for slip in reversed(chosen):
        text = f"{text[: slip.start]}{slip.better}{text[slip.end :]}"
    return text
