"""Every rule, in the order it runs. A new rule is one file and one line here.

Rules of `PAIR_RULES` see one pair of pages at a time, and their findings are kept between runs; rules of
`SITE_RULES` see the outlines of all pages.
"""

from __future__ import annotations

from dumal.parity.rule import PairRule, Rule, SiteRule
from dumal.parity.rules import (
    address_taken,
    arithmetic,
    blocks_differ,
    claim_disagrees,
    claim_empty,
    claim_unknown,
    claims_differ,
    fact_uncited,
    figure_unclaimed,
    figure_unknown,
    figures_differ,
    front_matter,
    headings,
    image_alt,
    link_broken,
    links_differ,
    name_forbidden,
    name_form,
    names_differ,
    note_kind,
    page_missing,
    placeholder_left,
    relative_date,
    status_word,
    weekday_wrong,
    wrong_script,
)

__all__ = ["PAIR_RULES", "RULES", "SITE_RULES"]

PAIR_RULES: tuple[PairRule, ...] = (
    claim_unknown,
    claim_empty,
    claim_disagrees,
    figure_unclaimed,
    figure_unknown,
    relative_date,
    note_kind,
    status_word,
    placeholder_left,
    address_taken,
    headings,
    claims_differ,
    figures_differ,
    weekday_wrong,
    blocks_differ,
    links_differ,
    image_alt,
    wrong_script,
    front_matter,
    arithmetic,
    name_form,
    name_forbidden,
    names_differ,
)

SITE_RULES: tuple[SiteRule, ...] = (
    fact_uncited,
    page_missing,
    link_broken,
)

RULES: tuple[Rule, ...] = (*PAIR_RULES, *SITE_RULES)
