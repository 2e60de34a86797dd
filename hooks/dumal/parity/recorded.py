"""What the rules about the record share: what reading it found, and what a section is called."""

from __future__ import annotations

from collections.abc import Iterator

from dumal.documents import TOP
from dumal.locales import Bilingual
from dumal.parity.rule import Finding, Survey
from dumal.status import ORDER, Standing, State

__all__ = ["has_lone_sections", "name_of", "problems_of_record", "standing_as"]

_NAMES = {
    TOP: Bilingual("첫머리(제목과 머리말 포함)", "the opening (title and front matter included)"),
    ORDER: Bilingual("절의 차례", "the order of sections"),
}


def problems_of_record(survey: Survey, code: str) -> Iterator[Finding]:
    """Yield what reading the record found wrong under one code."""
    return (
        Finding(one.span, one.message, one.severity) for one in survey.record.problems if one.code == code
    )


def standing_as(survey: Survey, state: State) -> Iterator[Standing]:
    """Yield every section in this state."""
    return (one for standings in survey.standings.values() for one in standings if one.state is state)


def has_lone_sections(survey: Survey, path: str) -> bool:
    """Say whether a page has sections in one language only: they tell enough of the order."""
    return any(len(one.now) == 1 for one in survey.standings[path])


def name_of(section: str) -> Bilingual:
    """Return what to call a section in a message."""
    return _NAMES.get(section) or Bilingual(f"'{section}' 절", f"section '{section}'")
