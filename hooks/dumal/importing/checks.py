"""Everything the two halves and their arithmetic disagree on, in the order of the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dumal.diagnostics import Severity, Span
from dumal.documents import Page
from dumal.importing.article import Article
from dumal.importing.chapters import Chapter, Reader, as_pages
from dumal.importing.dateline import frame_groups, missing_frame
from dumal.importing.discrepancy import Discrepancy, Topic, clip, on_side
from dumal.importing.figures import compare_chapter
from dumal.importing.known import KnownNames
from dumal.importing.named import check_names
from dumal.importing.structure import check_structure
from dumal.locales import LOCALES
from dumal.parity.difference import Difference, Quote
from dumal.parity.figures.weekdays import say_weekday
from dumal.parity.rule import Finding
from dumal.parity.rules import arithmetic, weekday_wrong, wrong_script
from dumal.parity.walk import readings
from dumal.values import Approx, read

__all__ = ["check_article"]


def check_article(
    article: Article, chapters: Sequence[Chapter], reader: Reader, names: KnownNames
) -> tuple[Discrepancy, ...]:
    """Return all discrepancies, by topic and place."""
    pages = as_pages(article, chapters)
    groups = [group for chapter in chapters for group in chapter.groups]
    frame = tuple(frame_groups(article))
    found = [
        *missing_frame(article),
        *_figures([*chapters, *(Chapter("", (group,)) for group in frame)], reader),
        *_weekdays(pages),
        *_arithmetic(pages),
        *(one for group in (*groups, *frame) for one in check_names(group, names)),
        *(one for group in groups for one in check_structure(group)),
        *_scripts(pages, names),
    ]
    order = list(Topic)
    return tuple(sorted(found, key=lambda one: (order.index(one.topic), one.place)))


def _figures(chapters: Sequence[Chapter], reader: Reader) -> Iterator[Discrepancy]:
    for chapter in chapters:
        for one in compare_chapter(chapter, reader):
            severity = Severity.WARNING if _is_other_blur(one) else one.severity
            yield Discrepancy(Topic.FIGURES, one.kind, one.quotes, one.message, severity)


def _is_other_blur(found: Difference) -> bool:
    """Say whether the halves blur one amount differently (250여 명, about 250): no fault, but to be known once."""
    quotes = [(quote.text, locale) for locale in LOCALES if (quote := found.said(locale))]
    values = [one.value for text, locale in quotes for one in read(text, locale)]
    blurs = {one.approx for one in values}
    amounts = {str(one.amount) for one in values}
    return (
        found.kind == "approx"
        and len(values) == len(blurs) == 2
        and len(amounts) == 1
        and Approx.NONE not in blurs
    )


def _weekdays(pages: tuple[Page, Page]) -> Iterator[Discrepancy]:
    for page in pages:
        for wrong, span in weekday_wrong.find_wrong(page):
            quotes = on_side(page.locale, Quote(wrong.said.text, span))
            yield Discrepancy(Topic.FIGURES, "date", quotes, say_weekday(wrong), weekday_wrong.SEVERITY)


def _arithmetic(pages: tuple[Page, Page]) -> Iterator[Discrepancy]:
    for page in pages:
        for one in arithmetic.check_page(page):
            yield _from_rule(Topic.ARITHMETIC, "arithmetic", page, one)


def _scripts(pages: tuple[Page, Page], names: KnownNames) -> Iterator[Discrepancy]:
    forms = tuple(sorted({form for side in names.forms.values() for form in side}))
    for page in pages:
        for one in wrong_script.check_page(page, forms):
            yield replace(_from_rule(Topic.TEXT, "text", page, one), severity=Severity.WARNING)


def _from_rule(topic: Topic, kind: str, page: Page, found: Finding) -> Discrepancy:
    quotes = on_side(page.locale, Quote(_said_at(page, found.span), found.span))
    return Discrepancy(topic, kind, quotes, found.message, found.severity or Severity.WARNING)


def _said_at(page: Page, span: Span) -> str:
    """Return the figure that stands at a place, else the first words there."""
    for block in page.blocks:
        for one in readings(block.text, page.locale):
            if block.locate(one.start) == span:
                return one.text
    at = page.blocks[0].places.source.line_offset(span.line or 1) + (span.column or 1) - 1
    return clip(page.source[at:].splitlines()[0], 40)
