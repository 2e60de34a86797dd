"""An invented article in both languages, with errors planted in it, and what is settled about its names."""

from __future__ import annotations

from pathlib import Path

import pytest

from dumal.documents.source import Source
from dumal.importing.article import Article
from dumal.importing.drafts import Drafts, make_drafts
from dumal.importing.halves import split_article
from dumal.importing.known import KnownNames, read_names
from dumal.locales import EN

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def text() -> str:
    """The article's file."""
    return (HERE / "article.txt").read_text("utf-8")


@pytest.fixture(scope="session")
def names() -> KnownNames:
    """Its names."""
    known, wrong = read_names(HERE / "names.yml")

    assert not wrong
    return known


@pytest.fixture(scope="session")
def article(text: str) -> Article:
    """The article, split."""
    split = split_article(Source("article.txt", text))

    assert split
    return split


@pytest.fixture(scope="session")
def drafts(text: str, names: KnownNames) -> Drafts:
    """What comes of it."""
    made = make_drafts(text, "article.txt", names, EN)

    assert made
    return made
