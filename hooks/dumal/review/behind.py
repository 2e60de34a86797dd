"""What a change leaves behind, a line for each page and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dumal.diagnostics import Span
from dumal.documents import TOP
from dumal.locales import Locale
from dumal.review.addresses import edit_address
from dumal.review.proposal import Proposal
from dumal.skeletons import address_of_translation
from dumal.status import ORDER, Standing

__all__ = ["Left", "left"]


@dataclass(frozen=True, slots=True)
class Left:
    """Sections of one page that one language has yet to follow."""

    path: str
    locale: Locale
    """The language that is left behind."""
    sections: tuple[str, ...]
    """Their ids."""
    address: str
    """Where it can follow: the editor at the first of them, or a new page with its beginning filled in."""


def left(proposal: Proposal) -> Iterator[Left]:
    """Yield what the change leaves behind, page by page."""
    for (path, locale), standings in groupby(proposal.behind, key=lambda one: (one.path, one.lagging)):
        if locale:
            held = tuple(standings)
            sections = tuple(one.section for one in held if one.section not in (TOP, ORDER))
            yield Left(path, locale, sections, _address(proposal, path, locale, held))


def _address(proposal: Proposal, path: str, locale: Locale, held: tuple[Standing, ...]) -> str:
    pair = proposal.site.by_path[path]
    page = pair.page(locale)
    if page:
        return edit_address(
            proposal.site, next((span for one in held if (span := one.span(locale))), Span(page.file))
        )
    leading = next(iter(pair.pages()))
    return address_of_translation(proposal.site, leading, locale)
