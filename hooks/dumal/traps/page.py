"""The tables as a page of the handbook."""

from __future__ import annotations

from collections.abc import Iterator

from dumal.locales import Bilingual, Locale
from dumal.traps.model import TABLES, Trap, load_traps

__all__ = ["TITLE", "traps_markdown"]

TITLE = Bilingual("알림 없이 깨지는 것들", "What would break without warning")
_LEAD = Bilingual(
    "다른 사이트 도구가 알리지 않고 넘기는 실수와 공격이 여기에서는 어떻게 되는지 적었습니다. 이 표는 테스트 자료로 "
    "만들며, 한 줄이 테스트 하나입니다.",
    "Slips and attacks that the usual tools let pass in silence, and what happens here. These tables are made from the "
    "test data: each row is a test.",
)
_HEADS = (
    Bilingual("무엇을 했나", "What is done"),
    Bilingual("기본 도구에서는", "What the usual tools do"),
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
