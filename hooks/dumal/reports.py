"""Addresses on GitHub: where a reader tells that a fact is wrong, and where a line can be changed.

GitHub fills the fields of an issue form from the address, by their ids. The form is
`.github/ISSUE_TEMPLATE/error.yml`; its fields `page` and `fact` are filled here.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, urlencode

from dumal.site import Site

__all__ = ["editor_address", "reporter"]

_LONGEST = 1_500
"""Characters of a page's address; with a longer one, some servers would refuse the whole."""


def editor_address(repository: str, file: str, line: int | None = None, branch: str = "main") -> str:
    """Return the address of GitHub's editor for a file; at a line, if one is given."""
    at = f"#L{line}" if line else ""
    return f"{repository}/edit/{quote(branch)}/{quote(file)}{at}"


def reporter(site: Site, page: str) -> Callable[[str], str]:
    """Return what gives the address of the form for a fact's id: nothing where the site has no repository.

    Args:
        site: the whole site.
        page: absolute address of the page on which readers meet the facts.
    """
    if not site.repository:
        return lambda _: ""
    where = page if len(quote(page, safe=":/")) <= _LONGEST else site.address
    asked = urlencode({"template": "error.yml", "page": where}, quote_via=quote, safe=":/")
    form = f"{site.repository.rstrip('/')}/issues/new?{asked}"
    # What differs between the facts of a page comes last: the rest costs its readers next to nothing.
    return lambda fact: f"{form}&fact={quote(fact)}"
