"""The tables as a page of the handbook."""

from __future__ import annotations

from collections.abc import Iterator

from dumal.locales import Bilingual, Locale
from dumal.traps.model import TABLES, Trap, load_traps

__all__ = ["TITLE", "traps_markdown"]

TITLE = Bilingual("알림 없이 깨지는 것들", "What would break without a word")
_LEAD = Bilingual(
    "정적 사이트 도구가 아무 말 없이 넘기는 실수와 공격, 그리고 여기에서 어떻게 되는지 적었습니다. 이 표는 시험 자료에서 "
    "만듭니다. 한 줄이 곧 시험 하나입니다.",
    "Slips and attacks that the stock tools pass over in silence, and what happens here. These tables are made from the "
    "test fixtures: each row is a test.",
)
_HEADS = (
    Bilingual("한 일", "What is done"),
    Bilingual("기본 도구에서는", "What the stock tools do"),
    Bilingual("여기에서는", "What happens here"),
)


def traps_markdown(locale: Locale) -> str:
    """Return the page's text, below its front matter."""
    return f"# {TITLE[locale]}\n\n{_LEAD[locale]}\n\n" + "\n".join(_tables(locale))


def _tables(locale: Locale) -> Iterator[str]:
    for table, heading in TABLES.items():
        yield f"## {heading[locale]} {{ #{table} }}\n"
        yield _row([head[locale] for head in _HEADS])
        yield _row(["---"] * len(_HEADS))
        yield from (
            _row([trap.written[locale], trap.stock[locale], _answer(trap, locale)])
            for trap in load_traps(table)
        )
        yield ""


def _answer(trap: Trap, locale: Locale) -> str:
    codes = ", ".join(f"[{code}]({code.lower()}.md)" for code in trap.codes)
    return " ".join(filter(None, (codes, trap.answer[locale] if trap.answer else "")))


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
