"""Where one language leads, differences between the two block nobody.

Either language may lead: a contributor who knows one of them changes that one, and the section is behind in
the other until someone follows. So a difference between the languages stays an error while both stand as
recorded, were both changed, or have no record; where one alone has moved, it is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dumal.diagnostics import Diagnostic, Severity
from dumal.documents import TOP
from dumal.parity.outline import Outline
from dumal.parity.rule import Survey
from dumal.parity.rules import headings, page_missing
from dumal.status import ORDER, leads

__all__ = ["soften"]


def soften(found: Iterable[Diagnostic], survey: Survey) -> Iterator[Diagnostic]:
    """Turn errors into warnings where the languages differ and one of them leads."""
    if not survey.record.exists:
        yield from found
        return
    pages = {page.file: page for page in survey.outlines}
    for one in found:
        page = pages.get(one.span.file)
        if one.between and one.severity is Severity.ERROR and page and _is_led(one, page, survey):
            yield replace(one, severity=Severity.WARNING)
        else:
            yield one


def _is_led(one: Diagnostic, page: Outline, survey: Survey) -> bool:
    standings = survey.standings[page.path]
    if one.code == page_missing.CODE:
        return leads(standings) is not None
    if one.code == headings.CODE and _differ_by_lone_sections(page.path, survey):
        return True
    about = ORDER if one.code == headings.CODE else _section_at(one.span.line or 0, page)
    return leads(standing for standing in standings if standing.section == about) is not None


def _differ_by_lone_sections(path: str, survey: Survey) -> bool:
    """Say whether the sections of both languages come in one order, but for those that one alone has.

    Two people may each have added one to their language: neither is to be blocked by the other.
    """
    lone = {one.section for one in survey.standings[path] if len(one.now) == 1 and one.leader}
    outlines = [
        [one.section for one in page.said if one.section not in lone]
        for page in survey.outlines
        if page.path == path
    ]
    return bool(lone) and all(outline == outlines[0] for outline in outlines)


def _section_at(line: int, page: Outline) -> str:
    """Return the id of the section a line stands in; the front matter belongs to the first."""
    started = [one.section for one in page.said if one.section != ORDER and (one.span.line or 0) <= line]
    return started[-1] if started else TOP
