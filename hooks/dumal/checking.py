"""Everything there is to check about a site, for the command line, for the build and for the tests alike."""

from __future__ import annotations

from pathlib import Path

from dumal.diagnostics import Diagnostic, in_order, print_line
from dumal.parity import check_site, check_texts
from dumal.project import BuildFailed, reader_locale
from dumal.safety import check_files, check_page, check_settings
from dumal.site import Site
from dumal.store import Store

__all__ = ["check_all", "check_unread", "refuse_unsafe_settings"]


def check_all(site: Site, store: Store | None = None) -> list[Diagnostic]:
    """Return everything that is wrong with a site, by place.

    Args:
        site: the whole site.
        store: holds what earlier runs found on pages that did not change; without it all is worked out.
    """
    return in_order([*check_files(site.root), *check_site(site, store, beside=check_page)])


def check_unread(site: Site, store: Store) -> list[Diagnostic]:
    """Do the same for a site that was opened and its pages not read: only those that changed are taken apart."""
    return in_order([*check_files(site.root), *check_texts(site, store, beside=check_page)])


def refuse_unsafe_settings(root: Path) -> None:
    """Look through mkdocs.yml before MkDocs reads it, and carries out what it says.

    Raises:
        BuildFailed: it holds what it must not.
    """
    if unsafe := list(check_settings(root)):
        raise BuildFailed("\n".join(print_line(one, reader_locale()) for one in unsafe))
