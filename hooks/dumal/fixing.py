"""Write the ledger's wording into empty citations: `[](fact:id)` becomes `[2조 920억 달러](fact:id)`.

Running it twice changes nothing: only empty texts are filled, and a filled one is not empty.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dumal.documents import Claim, Page, replace_claim_text
from dumal.ledger import Ledger
from dumal.locales import Locale
from dumal.parity.walk import claims
from dumal.site import Site
from dumal.values import write

__all__ = ["Repair", "fix_site", "repairs", "wording_of"]


@dataclass(frozen=True, slots=True)
class Repair:
    """A file as it is and as it would be."""

    file: str
    """Path relative to the project's root."""
    before: str
    after: str

    def difference(self) -> Iterator[str]:
        """Yield the unified difference, line by line, as `git apply` reads it."""
        before, after = self.before.splitlines(keepends=True), self.after.splitlines(keepends=True)
        yield from difflib.unified_diff(before, after, f"a/{self.file}", f"b/{self.file}")


def repairs(site: Site) -> Iterator[Repair]:
    """Yield every file that can be mended safely; nothing is written."""
    for page in site.pages():
        mended = _fill(page, site.ledger)
        if mended != page.source:
            yield Repair(page.file, page.source, mended)


def fix_site(site: Site) -> Iterator[str]:
    """Mend what can be mended safely, and yield the difference, line by line."""
    for repair in repairs(site):
        yield from repair.difference()
        _write(site.root / repair.file, repair.after)


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


def _write(path: Path, text: str) -> None:
    """Replace a file whole: an interruption leaves the old text or the new, never half."""
    draft = path.with_name(f".{path.name}.new")
    draft.write_text(text, encoding="utf-8", newline="")
    draft.replace(path)
