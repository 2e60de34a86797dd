"""The discrepancy report: for people in both languages, and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from dumal.diagnostics import Severity
from dumal.importing.alignment import Group
from dumal.importing.article import Article, Line, Piece
from dumal.importing.discrepancy import Discrepancy, Topic, clip
from dumal.locales import EN, KO, LOCALES, Bilingual, Locale

__all__ = ["TITLES", "raised", "write_json", "write_report"]

TITLES: dict[Topic, Bilingual] = {
    Topic.DATELINE: Bilingual("날짜와 출처", "Dateline and credit"),
    Topic.FIGURES: Bilingual("수치와 날짜", "Figures and dates"),
    Topic.ARITHMETIC: Bilingual("글에 나온 계산", "Calculations within one language"),
    Topic.NAMES: Bilingual("이름과 용어", "Names and terms"),
    Topic.STRUCTURE: Bilingual("문단과 소제목", "Paragraphs and section heads"),
    Topic.TEXT: Bilingual("다른 언어로 남은 대목", "Passages in the other language"),
}
_HEAD = "# 한국어와 영어의 차이 · Where Korean and English differ"
_NOTES = "## 참고 · Notes"
_JOINED = "## 문단 맞춤 · Paragraphs joined or split"
_LEFT = "## 초안에 넣지 않은 줄 · Lines left out of the drafts"
_NOTHING = "찾은 차이가 없습니다. · No discrepancy was found."
_NO_DAY = (
    "기사 날짜를 찾지 못해 '내년' 같은 말이 언제인지 알 수 없습니다. `--date 2024-11-27`처럼 알려 주십시오. · "
    "No dateline was found, so it is not clear when words like 'next year' are. Give the date with `--date 2024-11-27`."
)


def raised(found: Sequence[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Return what is no mere note."""
    return tuple(one for one in found if one.severity is not Severity.INFO)


def write_json(found: Sequence[Discrepancy], locale: Locale) -> str:
    """Write the discrepancies for programs, the messages in the reader's language."""
    listed = [
        {
            "kind": one.kind,
            **{side.code: quote.text if (quote := one.said(side)) else None for side in LOCALES},
            **{
                f"{side.code}_line": quote.span.line if (quote := one.said(side)) else None
                for side in LOCALES
            },
            "message": one.message[locale],
        }
        for one in raised(found)
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def write_report(
    article: Article, groups: Sequence[Group], found: Sequence[Discrepancy], agreed: int, day: object
) -> str:
    """Write the discrepancies for people, then how the halves were put together."""
    grave = raised(found)
    parts = [_HEAD, _summary(article, len(grave), agreed), *([] if day else [_NO_DAY])]
    for topic in Topic:
        own = [one for one in grave if one.topic is topic]
        title = TITLES[topic]
        parts += [f"## {title.ko} · {title.en} ({len(own)})", *_items(own)] if own else []
    parts += [] if grave else [_NOTHING]
    notes = [one for one in found if one not in grave]
    parts += [_NOTES, *_items(notes)] if notes else []
    joined = [_said_joined(group) for group in groups if max(map(len, group.sides)) > 1 and all(group.sides)]
    parts += [_JOINED, "\n".join(joined)] if joined else []
    left = [_said_left(line) for line in (*article.notice, *article.left_out)]
    parts += [_LEFT, "\n".join(left)] if left else []
    return "\n\n".join(parts) + "\n"


def _summary(article: Article, found: int, agreed: int) -> str:
    halves = {one.code: article.half(one).pieces for one in LOCALES}
    lines = {code: f"L{pieces[0].line}-L{pieces[-1].line}" for code, pieces in halves.items()}
    return (
        f"`{article.source.file}`: 한국어 {lines[KO.code]}, 영어 {lines[EN.code]}. "
        f"차이 {found}건, 서로 맞는 수치와 날짜 {agreed}건.\n"
        f"Korean {lines[KO.code]}, English {lines[EN.code]}. "
        f"Discrepancies: {found}; figures and dates that agree: {agreed}."
    )


def _items(found: Sequence[Discrepancy]) -> Iterator[str]:
    """Yield the findings as one list; those with the same message stand together."""
    alike: dict[Bilingual, list[Discrepancy]] = {}
    for one in found:
        alike.setdefault(one.message, []).append(one)
    yield "\n".join(_item(message, ones) for message, ones in alike.items())


def _item(message: Bilingual, found: Sequence[Discrepancy]) -> str:
    quotes = " | ".join(text for locale in LOCALES if (text := _quoted(found, locale)))
    return f"- {quotes}\n    - {_plain(message.ko)}\n    - {_plain(message.en)}"


def _quoted(found: Sequence[Discrepancy], locale: Locale) -> str:
    """Quote what a language says, once, with all its lines."""
    quotes = [quote for one in found if (quote := one.said(locale))]
    if not quotes:
        return ""
    lines = ", ".join(dict.fromkeys(f"L{quote.span.line}" for quote in quotes))
    return f"{locale.code} {lines} {_code(quotes[0].text)}"


def _code(text: str) -> str:
    return f"`{clip(text).replace('`', ' ')}`"


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("<", "&lt;")


def _said_joined(group: Group) -> str:
    return "- " + " = ".join(f"{side[0].locale.code} {_pointers(side)}" for side in group.sides)


def _pointers(side: Sequence[Piece]) -> str:
    return " + ".join(f"¶{piece.paragraph} L{piece.line}" for piece in side)


def _said_left(line: Line) -> str:
    return f"- L{line.line} {_code(line.text)}"
