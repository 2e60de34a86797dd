"""Apply the rules to a site."""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Diagnostic, in_order
from dumal.parity.registry import RULES
from dumal.parity.rule import Rule
from dumal.parity.settings import Settings, read_settings
from dumal.parity.waivers import apply_waivers
from dumal.site import Site

__all__ = ["check_site"]


def check_site(site: Site) -> list[Diagnostic]:
    """Return everything that is wrong with a site, by place; reading problems included."""
    settings, in_settings = read_settings(site.root, RULES)
    running = [rule for rule in RULES if settings.is_on(rule)]
    found = [one for rule in running for one in _apply(rule, site, settings)]
    known, ran = {rule.CODE for rule in RULES}, {rule.CODE for rule in running}
    return in_order([*site.found, *in_settings, *apply_waivers(site.pages(), found, known, ran)])


def _apply(rule: Rule, site: Site, settings: Settings) -> Iterator[Diagnostic]:
    for found in rule.check(site):
        yield Diagnostic(rule.CODE, settings.severity(rule, found.severity), found.span, found.message)
