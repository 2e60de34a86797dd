"""Pairs of texts as a stream of JSON lines: what `compare --jsonl` answers, one line for one."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dumal.diagnostics import Severity
from dumal.locales import LOCALES, Bilingual
from dumal.parity.difference import gravest
from dumal.parity.figures import compare_texts

__all__ = ["Malformed", "Pair", "answer", "read_pair", "respond"]


class Malformed(Exception):
    """A line that is no pair of texts; `words` says what is wrong with it."""

    def __init__(self, words: Bilingual) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of the input."""

    id: str | int | None
    texts: tuple[str, str]
    """In the order of `LOCALES`."""
    ref: datetime.date | None


def respond(lines: Iterable[str]) -> Iterator[str]:
    """Answer line by line, in order; empty lines are passed over.

    Raises:
        Malformed: a line is no JSON object with the texts `ko` and `en`.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield json.dumps(answer(read_pair(line, number)), ensure_ascii=False)


def answer(pair: Pair) -> dict[str, str | int | None]:
    """Say whether two texts state the same, and if not, what sort of thing differs most gravely."""
    found = compare_texts(pair.texts, pair.ref)
    worst = gravest(tuple(one for one in found if one.severity is not Severity.INFO))
    return {"id": pair.id, "answer": "different" if worst else "same", "kind": worst.kind if worst else None}


def read_pair(line: str, number: int) -> Pair:
    """Read one line.

    Args:
        line: `{"id": ..., "ko": "...", "en": "...", "ref": "2024-11-27"}`; `id` and `ref` may be missing.
        number: 1-based, for messages.

    Raises:
        Malformed: it is anything else.
    """
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _malformed(number, "JSON이 아닙니다", f"is not JSON ({error})") from error
    if not isinstance(given, dict):
        raise _malformed(number, "JSON 객체가 아닙니다", "is not a JSON object")
    texts = [given.get(locale.code) for locale in LOCALES]
    first, second = (text if isinstance(text, str) else None for text in texts)
    if first is None or second is None:
        raise _malformed(number, "문자열 'ko'와 'en'이 있어야 합니다", "needs the strings 'ko' and 'en'")
    name = given.get("id")
    return Pair(
        name if isinstance(name, str | int) else None, (first, second), _day(given.get("ref"), number)
    )


def _day(given: object, number: int) -> datetime.date | None:
    if given in (None, ""):
        return None
    try:
        return datetime.date.fromisoformat(str(given))
    except ValueError as error:
        raise _malformed(
            number,
            f"'ref'가 2024-11-27 같은 날짜가 아닙니다: {given}",
            f"has a 'ref' that is not a date like 2024-11-27: {given}",
        ) from error


def _malformed(number: int, ko: str, en: str) -> Malformed:
    return Malformed(Bilingual(f"표준 입력 {number}번째 줄: {ko}.", f"standard input, line {number}: {en}."))
