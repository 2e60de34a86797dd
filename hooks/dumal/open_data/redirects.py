"""The old addresses of renamed pages: each leads to the page that took its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dumal.documents import Page
from dumal.locales import Locale, twin
from dumal.renamed import former_paths
from dumal.site import Site, url_of

__all__ = ["Redirect", "redirects_of"]


@dataclass(frozen=True, slots=True)
class Target:
    """The page as one language has it."""

    locale: Locale
    title: str
    url: str
    """Relative to the old address."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """An address that was given up."""

    locale: Locale
    file: str
    """Below the site's root: `en/old/index.html`."""
    back: str
    """From the old address to the site's root: `../../`."""
    address: str
    """Absolute address of the page that took its place."""
    targets: tuple[Target, ...]
    """That page in each language that has it, the address's own first."""


def redirects_of(site: Site) -> Iterator[Redirect]:
    """Yield every old address, in every language that has the page."""
    for page in site.pages():
        for path in former_paths(page):
            old = page.locale.prefix + url_of(path)
            back = "../" * old.count("/")
            yield Redirect(
                page.locale,
                f"{old}index.html",
                back,
                site.address_of(page.locale, page.path),
                tuple(_targets(site, page, back)),
            )


def _targets(site: Site, page: Page, back: str) -> Iterator[Target]:
    """Yield the page itself, then its twin."""
    for one in (page, site.find_page(twin(page.locale), page.path)):
        if one:
            yield Target(one.locale, one.title, back + one.locale.prefix + url_of(one.path))
