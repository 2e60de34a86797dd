"""Rewrites what `fix` may rewrite: the text of a claim."""

from __future__ import annotations

import re

from dumal.documents.model import Claim

__all__ = ["replace_claim_text"]

_SPECIAL = re.compile(r"([\\`*\[\]])")


def replace_claim_text(source: str, claim: Claim, new_text: str) -> str:
    """Return the page's source with a claim's visible text replaced.

    Several claims of one page are replaced from the last to the first, as offsets behind a change move.

    Args:
        source: `Page.source`, as it was when the claim was read.
        claim: a claim of that page.
        new_text: the words to show; marks in it are escaped.
    """
    written = source[claim.start : claim.end]
    close = written.rfind("](")
    if not written.startswith("[") or close < 0:
        return source
    text = _SPECIAL.sub(r"\\\1", new_text)
    return f"{source[: claim.start]}[{text}{written[close:]}{source[claim.end :]}"
