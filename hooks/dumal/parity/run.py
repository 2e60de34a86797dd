"""Apply the rules to a site."""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Diagnostic, in_order
from dumal.parity.registry import RULES
from dumal.parity.rule import Rule
from dumal.site import Site

__all__ = ["check_site"]


def check_site(site: Site) -> list[Diagnostic]:
    """Return everything that is wrong with a site, by place; reading problems included."""
    return in_order([*site.found, *(one for rule in RULES for one in _apply(rule, site))])


def _apply(rule: Rule, site: Site) -> Iterator[Diagnostic]:
    for found in rule.check(site):
        yield Diagnostic(rule.CODE, found.severity or rule.SEVERITY, found.span, found.message)
