"""Every rule, in the order it runs. A new rule is one file and one line here.

Rules of `PAIR_RULES` see one pair of pages at a time, and their findings are kept between runs; rules of
`SITE_RULES` see the outlines of all pages.
"""

from __future__ import annotations

from dumal.parity.rule import PairRule, Rule, SiteRule
from dumal.parity.rules import (
    address_taken,
    alias_taken,
    arithmetic,
    blocks_differ,
    changed_together,
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
    not_recorded,
    note_kind,
    page_missing,
    placeholder_left,
    record_broken,
    record_conflict,
    record_stray,
    record_twice,
    relative_date,
    section_behind,
    status_word,
    weekday_wrong,
    wrong_script,
)
from dumal.text import TEXT_RULES

__all__ = ["BETWEEN", "PAIR_RULES", "RULES", "SITE_RULES"]

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
    *TEXT_RULES,
)

SITE_RULES: tuple[SiteRule, ...] = (
    fact_uncited,
    page_missing,
    alias_taken,
    link_broken,
    record_broken,
    record_conflict,
    record_twice,
    record_stray,
    section_behind,
    changed_together,
    not_recorded,
)

RULES: tuple[Rule, ...] = (*PAIR_RULES, *SITE_RULES)

BETWEEN = frozenset(
    rule.CODE
    for rule in (page_missing, claims_differ, figures_differ, blocks_differ, links_differ, names_differ)
)
"""Codes of rules that find nothing but differences between the languages."""
