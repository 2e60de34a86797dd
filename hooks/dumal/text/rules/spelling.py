"""A misspelling or a doubled passive. / 맞춤법에 어긋나거나 피동이 겹쳤습니다.

What it checks: Korean prose contains no spelling that is wrong in every context; the list, with the source of each, is
    `hooks/dumal/text/tables/spelling.yml`.
무엇을 보나: 한국어 글에 어떤 문맥에서도 틀린 표기가 없는지 확인합니다. 목록과 근거는
    `hooks/dumal/text/tables/spelling.yml`에 있습니다.

Why: readers notice such slips first, and a search for the right word misses them.
왜: 독자가 가장 먼저 알아보는 잘못이고, 바른 표기로 찾으면 검색에도 걸리지 않습니다.

Fails / 걸리는 예:
    몇일 뒤에 발표되어진
Passes / 통과하는 예:
    며칠 뒤에 발표된
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from dumal.diagnostics import Severity
from dumal.documents import Page
from dumal.locales import KO, Bilingual
from dumal.text.slip import Slip, checker, search

CODE = "DM551"
NAME = "spelling"
SEVERITY = Severity.WARNING

_TABLE = Path(__file__).parent.parent / "tables" / "spelling.yml"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the Python loader takes ten times as long


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A line of the table."""

    wrong: str
    right: str
    """Empty where a person has to choose."""
    why: Bilingual


def find(page: Page) -> Iterator[Slip]:
    """Yield each misspelling; none is mended unseen, for it may stand in a quotation."""
    if page.locale == KO:
        table, pattern = _known()
        for _, match, start, end in search(page, pattern):
            yield Slip(start, end, _message(table[match.group()]))


@cache
def _known() -> tuple[dict[str, Misspelling], re.Pattern[str]]:
    rows = yaml.load(_TABLE.read_text("utf-8"), _LOADER)  # noqa: S506 - a safe loader
    table = {row["wrong"]: Misspelling(row["wrong"], row["right"], Bilingual(**row["why"])) for row in rows}
    longest_first = sorted(table, key=len, reverse=True)
    return table, re.compile("|".join(map(re.escape, longest_first)))


def _message(one: Misspelling) -> Bilingual:
    ko = f" '{one.right}'로 적으십시오" if one.right else " 고치십시오"
    en = f" Write '{one.right}'" if one.right else " Correct it"
    return Bilingual(f"'{one.wrong}':{ko}({one.why.ko}).", f"'{one.wrong}':{en} ({one.why.en}).")


check = checker(find)
