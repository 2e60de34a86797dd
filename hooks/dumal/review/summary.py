"""What GitHub shows beside the checks: what blocks, first, and how to mend it in the browser.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dumal.diagnostics import Diagnostic, Severity
from dumal.locales import Locale
from dumal.reporting import help_address
from dumal.review.addresses import edit_address
from dumal.review.behind import Left, left
from dumal.review.labels import LABELS
from dumal.review.proposal import Proposal
from dumal.review.suggestions import suggest, suggested_lines

__all__ = ["write_summary"]

MOST = 40
"""Findings listed of each kind; GitHub drops a summary of more than 1 MiB whole."""

_LONGEST_LINE = 5_000
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&@])")


def write_summary(proposal: Proposal) -> str:
    """Return Markdown in both languages, the language of the changed pages first."""
    return "\n---\n\n".join("".join(_chapters(proposal, locale)) for locale in proposal.locales)


def _chapters(proposal: Proposal, locale: Locale) -> Iterator[str]:
    blocking = proposal.blocking
    if not blocking:
        yield f"## {LABELS['nothing-blocks'][locale]}\n\n"
    else:
        yield f"## {LABELS['blocks'][locale]} ({len(blocking)})\n\n{LABELS['how'][locale]}\n\n"
        yield _list(blocking, proposal, locale)
    if behind := tuple(left(proposal)):
        yield f"### {LABELS['behind'][locale]}\n\n{LABELS['behind-how'][locale]}\n\n"
        yield "".join(_left(one, locale) for one in behind) + "\n"
    advice = [one for one in proposal.found if one.severity is not Severity.ERROR]
    if advice:
        yield f"### {LABELS['advice'][locale]} ({len(advice)})\n\n{_list(advice, proposal, locale)}"


def _list(found: Sequence[Diagnostic], proposal: Proposal, locale: Locale) -> str:
    better = suggested_lines(suggest(proposal.site, tuple(found)))
    lines = [
        _line(one, proposal, locale, better.get((one.span.file, one.span.line or 0))) for one in found[:MOST]
    ]
    if more := len(found) - len(lines):
        lines.append(f"- {LABELS['more'][locale].format(more)}\n")
    return "".join(lines) + "\n"


def _line(one: Diagnostic, proposal: Proposal, locale: Locale, better: str | None) -> str:
    place = ":".join(str(part) for part in (one.span.file, one.span.line or LABELS["whole-file"][locale]))
    edit = f"[{LABELS['edit'][locale]}]({edit_address(proposal.site, one.span)})"
    help_ = f"[{one.code} {LABELS['help'][locale]}]({help_address(one.code, locale, proposal.site.address)})"
    said = " ".join(one.message[locale].split())
    text = f"- **{plain(place)}** {plain(said)} {edit} · {help_}\n"
    if better is None or len(better) > _LONGEST_LINE:
        return text
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", better)), 3)
    return f"{text}\n  {LABELS['replace'][locale]}\n\n  {fence}\n  {better}\n  {fence}\n\n"


def _left(one: Left, locale: Locale) -> str:
    sections = ", ".join(f"#{section}" for section in one.sections[:MOST])
    return f"- **{plain(one.path)}** {one.locale.name} {plain(sections)} [{LABELS['edit'][locale]}]({one.address})\n"


def plain(text: str) -> str:
    """Return text that Markdown shows as it stands: what a stranger wrote is no markup here."""
    return _SPECIAL.sub(r"\\\1", text)
