"""Where a reader tells that a fact is wrong: the form of the repository, with the fact filled in.

GitHub fills the fields of an issue form from the address, by their ids. The form is
`.github/ISSUE_TEMPLATE/error.yml`; its fields `page` and `fact` are filled here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import quote, urlencode

from dumal.site import Site

__all__ = ["report_address", "reporter"]

_LONGEST = 1_900
"""Characters of an address that every server takes; a page's address is left out before it is cut."""


def reporter(site: Site, page: str) -> Callable[[str], str]:
    """Return `report_address` for the facts of one page, for templates."""
    return partial(report_address, site, page)


def report_address(site: Site, page: str, fact: str) -> str:
    """Return the address of the form, or nothing where the site has no repository on a host with issues.

    Args:
        site: the whole site.
        page: absolute address of the page on which the reader met the fact.
        fact: its id.
    """
    if not site.repository:
        return ""
    for where in (page, site.address):
        # What all notes of a page share comes first: it costs its readers nothing twice.
        asked = {"template": "error.yml", "page": where, "title": f"fact:{fact}", "fact": fact}
        address = f"{site.repository.rstrip('/')}/issues/new?{urlencode(asked, quote_via=quote, safe=':/')}"
        if len(address) <= _LONGEST:
            break
    return address
