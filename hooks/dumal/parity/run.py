"""Apply the rules to a site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dumal.diagnostics import Diagnostic, in_order
from dumal.documents import PagePair
from dumal.parity.lead import soften
from dumal.parity.outline import Outline, outline_of, said_in
from dumal.parity.registry import BETWEEN, PAIR_RULES, RULES, SITE_RULES
from dumal.parity.rule import Finding, Rule, Survey
from dumal.parity.settings import Settings, read_settings
from dumal.parity.waivers import apply_waivers
from dumal.site import Site
from dumal.status import weigh

__all__ = ["PairReport", "check_site", "conclude", "report_pair"]

_NOWHERE = Path("/dev/null/nowhere")
"""The root of a site narrowed to one pair: what a rule reads from the disk would be no part of the cache's key."""


@dataclass(frozen=True, slots=True)
class PairReport:
    """Everything that follows from one pair of pages, the ledger and the settings."""

    problems: tuple[Diagnostic, ...]
    """What reading found wrong; no waiver silences it."""
    found: tuple[Diagnostic, ...]
    """What the rules found."""
    outlines: tuple[Outline, ...]
    """The pages, as far as the whole site asks for them."""


def check_site(site: Site) -> list[Diagnostic]:
    """Return everything that is wrong with a site, by place; reading problems included."""
    settings, in_settings = read_settings(site.root, RULES)
    reports = [report_pair(pair, site, settings) for pair in site.pairs]
    return in_order([*site.found, *in_settings, *conclude(reports, site, settings)])


def report_pair(pair: PagePair, site: Site, settings: Settings) -> PairReport:
    """Hold one pair of pages against the ledger and against each other."""
    alone = replace(site, pairs=(pair,), root=_NOWHERE)
    pages = tuple(pair.pages())
    return PairReport(
        problems=tuple(one for page in pages for one in page.problems),
        found=tuple(one for rule in PAIR_RULES for one in _stamp(rule, rule.check(alone), settings)),
        outlines=tuple(outline_of(page, site.ledger) for page in pages),
    )


def conclude(reports: Sequence[PairReport], site: Site, settings: Settings) -> Iterator[Diagnostic]:
    """Hold the pages against the whole site, and honour the waivers."""
    outlines = tuple(outline for report in reports for outline in report.outlines)
    standings = weigh(said_in(outlines), site.record)
    survey = Survey(site.root, site.ledger, outlines, site.record, standings)
    found = [one for report in reports for one in report.found]
    found += (one for rule in SITE_RULES for one in _stamp(rule, rule.check(survey), settings))
    known = {rule.CODE for rule in RULES}
    ran = {rule.CODE for rule in RULES if settings.is_on(rule)}
    covers = [cover for outline in outlines for cover in outline.covers]
    yield from (one for report in reports for one in report.problems)
    yield from soften(apply_waivers(covers, found, known, ran), survey)


def _stamp(rule: Rule, found: Iterable[Finding], settings: Settings) -> Iterator[Diagnostic]:
    """Give findings their rule's code and gravity; a rule that is switched off is not even run."""
    if settings.is_on(rule):
        for one in found:
            severity = settings.severity(rule, one.severity)
            between = one.between or rule.CODE in BETWEEN
            yield Diagnostic(rule.CODE, severity, one.span, one.message, between)
