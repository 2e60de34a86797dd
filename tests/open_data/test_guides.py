"""The guide for language models."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dumal.locales import LOCALES, Locale
from dumal.site import Site

each = pytest.mark.parametrize("locale", LOCALES, ids=lambda one: one.code)


@each
def test_it_has_the_form_that_is_expected(published: Path, own: Site, locale: Locale) -> None:
    """A title, a quoted summary, sections of links, and nothing long."""
    text = (published / locale.prefix / "llms.txt").read_text("utf-8")
    lines = text.splitlines()

    assert lines[0] == f"# {own.ledger.site.brand[locale]}"
    assert lines[2].startswith("> ")
    assert len(re.findall("^## ", text, re.MULTILINE)) == 3
    assert len(text) < 8_000


@each
def test_every_link_leads_to_a_file_of_the_site(published: Path, own: Site, locale: Locale) -> None:
    """Every page of the language, every file, and the guide of the other language."""
    text = (published / locale.prefix / "llms.txt").read_text("utf-8")
    addresses = re.findall(r"\]\((\S+)\)", text)

    for address in addresses:
        path = address.removeprefix(own.address)
        assert (published / path / "index.html").exists() or (published / path).is_file(), address
    pages = [page for pair in own.pairs if (page := pair.page(locale))]
    assert {own.address_of(locale, page.path) for page in pages} <= set(addresses)
