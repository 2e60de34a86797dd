"""Signs that hold digits and are no figures: telephone numbers, versions, standards, codes."""

from __future__ import annotations

import re
from decimal import Decimal

from dumal.values.core import Core, Scene
from dumal.values.model import Kind, Value

__all__ = ["read_code", "read_sign", "skip"]

_PHONE = re.compile(r"(?:\+(\d{1,3})[ -]|\()?(0?\d{1,3})\)?[ -]?(\d{3,4})-(\d{4})(?![\d-])", re.ASCII)
_CHAIN = re.compile(r"\d{1,4}(?:-\d{1,4}){2,}(?!\d)", re.ASCII)
_CASE = re.compile(r"(\d{4})[가-힣A-Za-z]{1,6}(\d{3,8})(?!\d)", re.ASCII)
_BASEMENT = re.compile(r"B([1-9])(?:F|층)?(?![A-Za-z0-9])", re.ASCII)
_SERVICE = re.compile(r"1[5-8]\d\d-\d{4}(?![\d-])", re.ASCII)
_VERSION = re.compile(
    r"v?\d+(?:\.\d+){2,}(?:[-.]?(?:a|b|rc|dev|post|alpha|beta)\.?\d*)*|v\d+(?:\.\d+)*", re.ASCII
)
_CODE = re.compile(r"(?=[A-Za-z/.:-]{0,16}\d)[A-Za-z0-9]+(?:[-/.:][A-Za-z0-9]+)*", re.ASCII)
_PREFIX = re.compile(r"[A-Za-z][a-z]+[-/:.]\d")  # pre-2020, Under-21
_PAGE = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|#\d+", re.ASCII)
_NUMBER = re.compile(r"[ /-]?\d[\w.:-]*\w|[ /-]?\d", re.ASCII)


def skip(scene: Scene, start: int) -> int | None:
    """Return the end of what is to be passed over: addresses, issue numbers, words that only look like numbers."""
    if hit := scene.tables.skipped.at(scene.text, start):
        return hit[0]
    page = _PAGE.match(scene.text, start)
    return page.end() if page else None


def read_sign(scene: Scene, start: int) -> Core | None:
    """Read what is a literal whatever else it might be: a telephone number, a version, a standard, a known name."""
    text, tables = scene.text, scene.tables
    if name := tables.literals.at(text, start):
        return _literal(name[1].upper(), name[0])
    if (standard := tables.standards.at(text, start)) and scene.source.raw[start : standard[0]].isupper():
        number = _NUMBER.match(text, standard[0])
        return _literal(standard[1] + " " + number[0].lstrip(" /-").upper(), number.end()) if number else None
    if case := _CASE.match(text, start):  # 2023다284561: the letters differ between languages
        return _literal(f"{case[1]}-{case[2]}", case.end())
    if basement := _BASEMENT.match(scene.source.raw, start):
        floor = Value(Kind.FLOOR, -Decimal(basement[1]), "floor")
        return Core(floor, basement.end())
    if service := _SERVICE.match(text, start):
        return _literal(service[0], service.end())
    if phone := _PHONE.match(text, start):
        return _phone(phone)
    if chain := _CHAIN.match(text, start):  # 4-4-2
        return _literal(chain[0], chain.end())
    version = _VERSION.match(text, start)
    return _literal(version[0].removeprefix("v").upper(), version.end()) if version else None


def _phone(found: re.Match[str]) -> Core | None:
    country, area, exchange, line = found.groups()
    if not country and not area.startswith("0"):
        return None
    area = area if area.startswith("0") or country != "82" else "0" + area
    lead = [] if country in (None, "82") else ["+" + country]
    return _literal("-".join([*lead, area, exchange, line]), found.end())


def read_code(scene: Scene, start: int) -> Core | None:
    """Read letters and digits in one word: 3D, A4, F-16, HTTP/2, GPT-4."""
    found = _CODE.match(scene.source.raw, start)
    if not found or _PREFIX.match(scene.source.raw, start):
        return None
    code = found[0]
    if not any(char.isdigit() for char in code) or not any(char.isalpha() for char in code):
        return None
    return _literal(code.upper(), found.end())


def _literal(amount: str, end: int) -> Core:
    return Core(Value(Kind.LITERAL, amount), end)
