"""Tells what each line of a half is: headline, subhead, byline, photo credit, section head, paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dumal.documents import Block, BlockKind
from dumal.documents.model import Places
from dumal.documents.source import Source
from dumal.importing.article import Line, Piece, Role
from dumal.importing.lines import ends_sentence
from dumal.locales import EN, KO, Locale
from dumal.values import Date, Reading, read

__all__ = ["assign_roles", "full_dates"]

_DASH = re.compile(r"[-–—•‣ㆍ]\s*(?=\D)")
_HEADING_MARK = re.compile(r"(?:#{1,6}\s+|[■□◆◇▶▷●○◎]\s*)")
_REPORTER = {
    KO.code: re.compile(r"\S{2,10}\s?(?:인턴\s?)?(?:기자|특파원|통신원)(?:\s|$|[=|(/·,])"),
    EN.code: re.compile(
        r"By [A-Z]|Reporter:? [A-Z]|[A-Z][\w.-]+(?: [A-Z][\w.-]+){1,3},? (?:staff )?reporter\b"
    ),
}
_CREDIT = {
    KO.code: re.compile(
        r"\W*(?:사진|이미지|그래픽|영상|자료)\s*(?:제공|출처)?\s*[=:：]|.*[(\[](?:사진|이미지)\s*(?:제공)?\s*[=:：]|ⓒ"
    ),
    EN.code: re.compile(
        r"\W*(?:photo|image|picture|graphic)s?\s*(?:courtesy|credit|by|provided|from|source|[:=©/])"
        r"|.*[(\[](?:photo|image)s?\s*(?:courtesy|credit|by|provided|[:=©])|©|courtesy of ",
        re.IGNORECASE,
    ),
}
_SHORT = {KO.code: 100, EN.code: 220}
"""Characters of the longest section head."""
_SPOKEN = {KO.code: re.compile(r".{40,}다$"), EN.code: re.compile(r".*[a-z]{3}[.!?] [A-Z]")}
"""What is a sentence though it does not end like one."""
_BYLINE_LENGTH = 120
_BYLINE_LETTERS = 40
"""Letters that may stand in a dateline besides its dates."""
_LETTER = re.compile(r"[^\W\d_]")
_AT_END = 2
"""A byline stands before the text or on one of so many last lines."""


def assign_roles(lines: Sequence[Line], first: int, locale: Locale, source: Source) -> tuple[Piece, ...]:
    """Make pieces of a half's lines.

    Args:
        lines: The half's lines.
        first: The number of its first line, from which paragraphs are counted.
        locale: Its language.
        source: The file.
    """
    pieces: list[Piece] = []
    for at, line in enumerate(lines):
        left = len(lines) - at - 1
        role = _role(line.text, pieces, left, locale)
        pieces.append(_make_piece(role, line, first, locale, source))
    return tuple(pieces)


def _role(text: str, before: Sequence[Piece], left: int, locale: Locale) -> Role:
    roles = {piece.role for piece in before}
    if len(text) <= _SHORT[locale.code] and _CREDIT[locale.code].match(text):
        return Role.CREDIT
    if Role.TITLE not in roles:
        return Role.TITLE
    if _DASH.match(text):
        return Role.POINT
    if (Role.PARAGRAPH not in roles or left < _AT_END) and _is_byline(text, locale):
        return Role.BYLINE
    return Role.HEADING if left and _is_heading(text, locale) else Role.PARAGRAPH


def _is_byline(text: str, locale: Locale) -> bool:
    if len(text) > _BYLINE_LENGTH or ends_sentence(text):
        return False
    if _REPORTER[locale.code].match(text):
        return True
    dates = full_dates(text, locale)
    said = sum(len(_LETTER.findall(one.text)) for one in dates)
    return bool(dates) and len(_LETTER.findall(text)) - said <= _BYLINE_LETTERS


def full_dates(text: str, locale: Locale) -> tuple[Reading, ...]:
    """Return the readings that are a day with its month and year, said outright."""
    return tuple(one for one in read(text, locale) if _is_full(one) and not one.relative)


def _is_full(reading: Reading) -> bool:
    date = reading.value.amount
    return isinstance(date, Date) and bool(date.year and date.month and date.day)


def _is_heading(text: str, locale: Locale) -> bool:
    if len(text) > _SHORT[locale.code] or not _LETTER.search(text):
        return False
    return bool(_HEADING_MARK.match(text)) or not (ends_sentence(text) or _SPOKEN[locale.code].match(text))


_MARKS = {
    Role.POINT: _DASH,
    Role.HEADING: _HEADING_MARK,
    Role.TITLE: _HEADING_MARK,
}
"""What a line of a role begins with and a reader need not see."""


def _make_piece(role: Role, line: Line, first: int, locale: Locale, source: Source) -> Piece:
    mark = _MARKS[role].match(line.text) if role in _MARKS else None
    cut = mark.end() if mark else 0
    start = line.start + cut
    kind = BlockKind.HEADING if role in (Role.TITLE, Role.HEADING) else BlockKind.PARAGRAPH
    block = Block(kind, line.text[cut:], source.locate(start), Places(source, (0,), (start,)))
    return Piece(role, block, line.number - first + 1, line.line, locale)
