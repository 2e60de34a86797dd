"""Everything there is to check about a site, for the command line, for the build and for the tests alike."""

from __future__ import annotations

from dumal.diagnostics import Diagnostic, in_order
from dumal.parity import check_site
from dumal.safety import check_safety
from dumal.site import Site

__all__ = ["check_all"]


def check_all(site: Site) -> list[Diagnostic]:
    """Return everything that is wrong with a site, by place."""
    return in_order([*check_safety(site), *check_site(site)])
