"""The ledger's wording for empty citations: `[](fact:id)` becomes `[2조 920억 달러](fact:id)`."""

from __future__ import annotations

from dumal.documents import Claim, Page, replace_claim_text
from dumal.ledger import Ledger
from dumal.locales import Locale
from dumal.parity.walk import claims
from dumal.values import write

__all__ = ["fill", "wording_of"]


def wording_of(claim: Claim, ledger: Ledger, locale: Locale) -> str:
    """Return what the ledger would write for a citation; empty when it does not hold it."""
    if claim.scheme == "name" and (name := ledger.names.get(claim.target)):
        return name.forms[locale][0]
    if claim.scheme == "source" and (source := ledger.sources.get(claim.target)):
        return source.title[locale]
    if claim.scheme == "fact" and (value := ledger.find_value(claim.target, claim.facet)):
        return write(value, locale)
    if claim.scheme == "fact" and not claim.facet and (fact := ledger.find_fact(claim.target)):
        return fact.wording[locale]
    return ""


def fill(page: Page, ledger: Ledger) -> str:
    """Return the page's source with its empty citations filled, the last claim first: earlier offsets stay true."""
    text = page.source
    for claim in sorted(claims(page), key=lambda one: one.start, reverse=True):
        if not claim.text.strip() and (wording := wording_of(claim, ledger, page.locale)):
            text = replace_claim_text(text, claim, wording)
    return text
