"""Walks over a site that several rules share."""

from __future__ import annotations

from collections.abc import Iterator

from dumal.documents import Claim, Page, Section, Stretch
from dumal.locales import Locale
from dumal.site import Site
from dumal.values import Kind, Reading, read

__all__ = ["claims", "claims_by_fact", "figures", "masked", "paired_sections"]

_BLOT = "\N{OBJECT REPLACEMENT CHARACTER}"

_NO_FIGURES = (Kind.LITERAL, Kind.WEEKDAY)
"""Kinds that state no amount: codes and versions; a weekday alone."""


def figures(text: str, locale: Locale) -> list[Reading]:
    """Read the figures and dates of a text, without what states no amount."""
    return [one for one in read(text, locale) if one.value.kind not in _NO_FIGURES]


def masked(text: str, stretches: list[Stretch]) -> str:
    """Blot out stretches of a text, so that nothing is read in them or across their edges."""
    letters = list(text)
    for start, end in stretches:
        letters[start:end] = _BLOT * (end - start)
    return "".join(letters)


def claims(page: Page) -> Iterator[Claim]:
    """Yield every claim of a page in reading order."""
    for section in page.sections:
        yield from section.claims()


def claims_by_fact(site: Site) -> dict[tuple[str, str], list[Claim]]:
    """Map (locale code, fact id) to the claims that cite it."""
    cited: dict[tuple[str, str], list[Claim]] = {}
    for page in site.pages():
        for claim in claims(page):
            if claim.scheme == "fact":
                cited.setdefault((page.locale.code, claim.target), []).append(claim)
    return cited


def paired_sections(site: Site) -> Iterator[tuple[Section, Section]]:
    """Yield the sections that stand in both languages under one id, default language first."""
    for pair in site.pairs:
        pages = tuple(pair.pages())
        if len(pages) == 2:
            twins = {section.id: section for section in pages[1].sections}
            for section in pages[0].sections:
                if section.id in twins:
                    yield section, twins[section.id]
