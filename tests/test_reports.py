"""The form in which readers report an error."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from dumal.reports import reporter
from dumal.site import Site, load_site


@pytest.fixture
def library(root: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A small site, built on nobody's servers."""
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    return load_site(root / "tests" / "sites" / "library")


def test_the_form_is_filled_in(library: Site, root: Path) -> None:
    """With the page and the fact, under the names the form gives its fields."""
    address = reporter(library, "https://library.example/en/?a=b&c")("hall-seats")
    asked = parse_qs(urlsplit(address).query)
    form = yaml.safe_load((root / ".github" / "ISSUE_TEMPLATE" / asked["template"][0]).read_text("utf-8"))

    assert address.startswith("https://github.com/example/library/issues/new?")
    assert asked["page"] == ["https://library.example/en/?a=b&c"]
    assert asked["fact"] == ["hall-seats"]
    assert {"page", "fact"} <= {field.get("id") for field in form["body"]}


def test_the_address_stays_short(library: Site) -> None:
    """A page with a very long address is reported by the site's."""
    address = reporter(library, "https://library.example/" + "가" * 400)("hall-seats")

    assert len(address) < 2_000
    assert parse_qs(urlsplit(address).query)["page"] == ["https://library.example/"]


def test_without_a_repository_there_is_no_form(library: Site) -> None:
    """Nothing is offered that leads nowhere."""
    homeless = dataclasses.replace(library.ledger.site, repository="")
    site = dataclasses.replace(library, ledger=dataclasses.replace(library.ledger, site=homeless))

    assert reporter(site, "https://library.example/")("hall-seats") == ""
