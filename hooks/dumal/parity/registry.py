"""Every rule, in the order it runs. A new rule is one file and one line here."""

from __future__ import annotations

from dumal.parity.rule import Rule
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

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    claim_unknown,
    claim_empty,
    claim_disagrees,
    figure_unclaimed,
    figure_unknown,
    relative_date,
    fact_uncited,
    note_kind,
    status_word,
    page_missing,
    placeholder_left,
    address_taken,
    headings,
    claims_differ,
    figures_differ,
    weekday_wrong,
    blocks_differ,
    links_differ,
    link_broken,
    image_alt,
    wrong_script,
    front_matter,
    arithmetic,
    name_form,
    name_forbidden,
    names_differ,
)
