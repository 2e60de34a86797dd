"""From the text of an article to the files of its drafts; nothing is read or written here."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dumal.documents import TOP
from dumal.documents.source import Source
from dumal.importing.alignment import Group, align_article
from dumal.importing.article import Article, Role
from dumal.importing.chapters import Chapter, Reader, cut_chapters
from dumal.importing.checks import check_article
from dumal.importing.dateline import find_day
from dumal.importing.discrepancy import Discrepancy
from dumal.importing.facts import draft_facts, targets
from dumal.importing.halves import split_article
from dumal.importing.known import KnownNames
from dumal.importing.ledger_draft import write_ledger
from dumal.importing.pages import page_slug, write_page
from dumal.importing.report import raised, write_json, write_report
from dumal.locales import LOCALES, Locale

__all__ = ["Drafts", "make_drafts"]


@dataclass(frozen=True, slots=True)
class Drafts:
    """What comes of an article."""

    files: Mapping[str, str]
    """Path to content."""
    discrepancies: tuple[Discrepancy, ...]
    """Everything the halves disagree on, notes aside."""


def make_drafts(
    text: str, file: str, names: KnownNames, locale: Locale, day: datetime.date | None = None
) -> Drafts | None:
    """Make draft pages, a draft ledger and a report; None if the text has not two halves.

    Args:
        text: The article in both languages.
        file: How messages shall call it.
        names: What is settled about names.
        locale: The language of the messages for programs.
        day: The day it was written; else its dateline's.
    """
    article = split_article(Source(file, text))
    if article is None:
        return None
    groups = align_article(article, names)
    chapters = cut_chapters(groups)
    reader = Reader(names, day or find_day(article))
    found = check_article(article, chapters, reader, names)
    facts = draft_facts((*_frame(article), *chapters), reader)
    slug, links = page_slug(article), targets(facts)
    files = {f"{one.code}/{slug}.md": write_page(article, chapters, links, reader, one) for one in LOCALES}
    agreed = sum(fact.find.agrees and all(fact.find.sides) for fact in facts)
    files["draft-facts.yml"] = write_ledger(article, chapters, facts, names, reader.day)
    files["report.md"] = write_report(article, groups, found, agreed, reader.day)
    files["discrepancies.json"] = write_json(found, locale)
    return Drafts(files, raised(found))


def _frame(article: Article) -> Iterator[Chapter]:
    """Yield bylines and photo credits as chapters of their own: their figures are nobody else's."""
    for role in (Role.BYLINE, Role.CREDIT):
        first, second = (article.half(locale).of(role) for locale in LOCALES)
        if first or second:
            yield Chapter(TOP, (Group((first, second)),))
