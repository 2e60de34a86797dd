"""Every rule, in the order it runs. A new rule is one file and one line here."""

from __future__ import annotations

from dumal.parity.rule import Rule
from dumal.parity.rules import (
    claim_disagrees,
    claim_empty,
    claim_unknown,
    claims_differ,
    fact_uncited,
    figure_unclaimed,
    headings,
    name_forbidden,
    name_form,
    note_kind,
    page_missing,
    relative_date,
    status_word,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    claim_unknown,
    claim_empty,
    claim_disagrees,
    figure_unclaimed,
    relative_date,
    fact_uncited,
    note_kind,
    status_word,
    page_missing,
    headings,
    claims_differ,
    name_form,
    name_forbidden,
)
