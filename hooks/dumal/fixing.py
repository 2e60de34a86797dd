"""Write the ledger's wording into empty citations: `[](fact:id)` becomes `[2조 920억 달러](fact:id)`.

Running it twice changes nothing: only empty texts are filled, and a filled one is not empty.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from dumal.documents import Claim, Page, replace_claim_text
from dumal.ledger import Ledger
from dumal.locales import Locale
from dumal.parity.walk import claims
from dumal.site import Site
from dumal.values import write

__all__ = ["fix_site", "wording_of"]


def fix_site(site: Site) -> Iterator[str]:
    """Mend what can be mended safely, and yield the difference, line by line."""
    for page in site.pages():
        mended = _fill(page, site.ledger)
        if mended != page.source:
            yield from _difference(page, mended)
            _write(site.root / page.file, mended)


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


def _fill(page: Page, ledger: Ledger) -> str:
    """Fill from the last claim to the first, so that earlier offsets stay true."""
    text = page.source
    for claim in sorted(claims(page), key=lambda one: one.start, reverse=True):
        if not claim.text.strip() and (wording := wording_of(claim, ledger, page.locale)):
            text = replace_claim_text(text, claim, wording)
    return text


def _difference(page: Page, mended: str) -> Iterator[str]:
    before, after = page.source.splitlines(keepends=True), mended.splitlines(keepends=True)
    yield from difflib.unified_diff(before, after, f"a/{page.file}", f"b/{page.file}")


def _write(path: Path, text: str) -> None:
    """Replace a file whole: an interruption leaves the old text or the new, never half."""
    draft = path.with_name(f".{path.name}.new")
    draft.write_text(text, encoding="utf-8", newline="")
    draft.replace(path)
