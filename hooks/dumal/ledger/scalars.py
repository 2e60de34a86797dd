"""What a single scalar may be. The field it stands in decides; nothing is guessed from its looks.

One line per type: how it is read from its text, and what editors are told of it (JSON Schema).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import Resolver

from dumal.korean import with_josa
from dumal.ledger.findings import Findings
from dumal.locales import LOCALES, Locale, find_locale
from dumal.values import Date, Interval, parse_date

__all__ = ["SCALARS", "Operand", "Scalar", "When", "read_scalar", "read_text", "shape_of"]

When = Date | Interval
"""A date of any precision, or from one to another."""


class Operand(str):
    """An id, an id with facet, or a plain number, in a formula."""

    __slots__ = ()


_SHAPES: dict[type[Node], tuple[str, str]] = {
    ScalarNode: ("값 하나", "a single value"),
    SequenceNode: ("목록", "a list"),
    MappingNode: ("키와 값의 묶음", "a mapping"),
}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SURPRISES: Mapping[str, list[tuple[str, re.Pattern[str]]]] = Resolver.yaml_implicit_resolvers
"""YAML 1.1's own rules, by first character: what other programs would read into a plain scalar."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """How one type of scalar is read and described."""

    read: Callable[[str], object]
    """From the scalar's text; raises ValueError (also ArithmeticError) when it is none."""
    ko: str
    """What is wanted, in Korean."""
    en: str
    schema: Mapping[str, object]
    quotable: bool = True
    """Whether quotes make no difference."""


def shape_of(node: Node) -> tuple[str, str]:
    """Name a node's shape in Korean and English."""
    return _SHAPES.get(type(node), ("빈 값", "nothing"))


def read_scalar(node: Node, findings: Findings, kind: Scalar) -> object:
    """Read a scalar as `kind`.

    Raises:
        Rejected: it is none; the reason is noted.
    """
    if not isinstance(node, ScalarNode):
        ko, en = shape_of(node)
        raise findings.reject(
            "DM107",
            node,
            f"{kind.ko} 자리에 {with_josa(ko, '이/가')} 있습니다.",
            f"{kind.en} is expected here, not {en}.",
        )
    try:
        if node.style and not kind.quotable:
            raise ValueError
        return kind.read(node.value)
    except (ValueError, ArithmeticError):
        quoted = f'"{node.value}"' if node.style else f"'{node.value}'"
        raise findings.reject(
            "DM108",
            node,
            f"{with_josa(quoted, '은/는')} {with_josa(kind.ko, '이/가')} 아닙니다.",
            f"{quoted} is not {kind.en}.",
        ) from None


def read_text(node: Node, findings: Findings) -> str:
    """Read a text; one that YAML would take for something else must be quoted."""
    text = str(read_scalar(node, findings, _TEXT))
    if isinstance(node, ScalarNode) and not node.style:
        _refuse_surprise(text, node, findings)
    if not text.strip():
        raise findings.reject(
            "DM108", node, "글이 비어 있습니다. 채우십시오.", "the text is empty. Fill it in."
        )
    return text


def _refuse_surprise(text: str, node: Node, findings: Findings) -> None:
    rules = _SURPRISES.get(text[:1], [])
    if text and any(pattern.match(text) for _, pattern in rules):
        read_as = _read_elsewhere(text)
        findings.note(
            "DM104",
            node,
            f"따옴표가 없으면 {with_josa(text, '은/는')} {with_josa(read_as, '으로/로')} 읽힙니다. "
            f'"{text}"처럼 따옴표로 묶으십시오.',
            f'without quotes {text} reads as {read_as}. Write "{text}".',
        )


def _read_elsewhere(text: str) -> str:
    """Show what a common YAML program makes of a plain scalar."""
    try:
        return str(yaml.safe_load(text))
    except (yaml.YAMLError, ValueError):
        return "?"


def _read_number(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    return Decimal(text)


def _read_whole(text: str) -> int:
    return int(_read_number(text)) if "." not in text else int("")


def _read_flag(text: str) -> bool:
    return {"true": True, "false": False}[text] if text in ("true", "false") else bool(int("x"))


def _read_day(text: str) -> Date:
    date = parse_date(text)
    if isinstance(date, Interval) or not date.day:
        raise ValueError(text)
    return date


def _read_locale(text: str) -> Locale:
    locale = find_locale(text)
    if locale is None or locale.code != text:
        raise ValueError(text)
    return locale


_DATE_TEXT = r"^-?\d{3,4}\S*$|^C\d"
_TEXT = Scalar(str, "글", "a text", {"type": "string", "minLength": 1})

SCALARS: dict[object, Scalar] = {
    str: _TEXT,
    Operand: Scalar(Operand, "id나 수", "an id or a number", {"type": ["string", "number"]}),
    bool: Scalar(_read_flag, "true나 false", "true or false", {"type": "boolean"}, quotable=False),
    Decimal: Scalar(
        _read_number, "수(숫자와 소수점만)", "a number in plain digits", {"type": "number"}, quotable=False
    ),
    int: Scalar(_read_whole, "정수", "a whole number", {"type": "integer"}, quotable=False),
    Date: Scalar(
        _read_day,
        "날짜(2024-11-27)",
        "a day such as 2024-11-27",
        {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d"},
    ),
    When: Scalar(
        parse_date,
        "날짜(2021, 2024-10, 2024-11-27, 2025-H1, 2023/2032)",
        "a date such as 2021, 2024-10, 2024-11-27, 2025-H1 or 2023/2032",
        {"type": ["string", "integer"], "pattern": _DATE_TEXT},
    ),
    Locale: Scalar(
        _read_locale,
        "언어 코드",
        f"a language code ({', '.join(one.code for one in LOCALES)})",
        {"enum": [one.code for one in LOCALES]},
    ),
}
"""Type to the way it is read. A further scalar type is a further line."""
