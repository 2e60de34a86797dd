"""Lines to copy and paste: what `fix` would write, and what the ledger would say."""

from __future__ import annotations

from dumal.diagnostics import Diagnostic
from dumal.documents import Claim, Page, replace_claim_text
from dumal.fixing import Repair, repairs, wording_of
from dumal.parity.walk import claims
from dumal.site import Site

__all__ = ["suggest", "suggested_lines"]

_FROM_LEDGER = {"DM152", "DM301"}
"""Codes of a citation whose text is not what the ledger holds."""


def suggest(site: Site, found: tuple[Diagnostic, ...]) -> tuple[Repair, ...]:
    """Return the changes that would mend what was found, file by file, each to be looked at before it is used."""
    safe = {one.file: one for one in repairs(site)}
    wanted = {one.span for one in found if one.code in _FROM_LEDGER}
    for page in site.pages():
        said = [one for one in claims(page) if one.span in wanted]
        if said and page.file not in safe and (after := _restated(page, said, site)) != page.source:
            safe[page.file] = Repair(page.file, page.source, after)
    return tuple(safe[file] for file in sorted(safe))


def suggested_lines(repairs: tuple[Repair, ...]) -> dict[tuple[str, int], str]:
    """Return the lines that would read otherwise, by file and number; none where lines come or go."""
    lines: dict[tuple[str, int], str] = {}
    for one in repairs:
        before, after = one.before.split("\n"), one.after.split("\n")
        if len(before) == len(after):
            for number, (old, new) in enumerate(zip(before, after, strict=True), 1):
                if old != new:
                    lines[one.file, number] = new.rstrip("\r")
    return lines


def _restated(page: Page, said: list[Claim], site: Site) -> str:
    """Write the ledger's words into these citations, from the last to the first: offsets stay true."""
    text = page.source
    for claim in sorted(said, key=lambda one: one.start, reverse=True):
        if wording := wording_of(claim, site.ledger, page.locale):
            text = replace_claim_text(text, claim, wording)
    return text
