"""The record `data/in-step.lock`: of each section, what both languages said when someone last held them together.

One line per section, sorted, so that two people who record different sections seldom meet in a merge:

    # dumal in-step 1
    cluster.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.locales import LOCALES, Bilingual

__all__ = [
    "BROKEN",
    "CONFLICT",
    "FILE",
    "HEADER",
    "TWICE",
    "Hashes",
    "Key",
    "Record",
    "parse_record",
    "read_record",
    "write_record",
]

FILE = "data/in-step.lock"
HEADER = "# dumal in-step 1"
"""First line; the number changes when the same text would get another hash."""

BROKEN, CONFLICT, TWICE = "DM401", "DM402", "DM403"

Key = tuple[str, str]
"""Path of a page, id of a section."""

Hashes = Mapping[str, str]
"""Locale code to hash; a language that lacks the section is not in it."""

_LINE = re.compile(r"(\S+\.md) (\S+) " + " ".join(rf"{one.code}=([0-9a-f]{{16}})" for one in LOCALES))
_CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})( |$)")

_NO_HEADER = Bilingual(
    f"첫 줄이 '{HEADER}'가 아닙니다. 이 버전에서 쓸 수 없는 기록입니다. python3 run.py record로 다시 만드십시오.",
    f"the first line is not '{HEADER}', so this version cannot use the record. Make it again: python3 run.py record.",
)
_BAD_LINE = Bilingual(
    "기록의 형식에 맞지 않는 줄입니다. 이 줄을 지우고 python3 run.py record로 다시 기록하십시오.",
    "this line does not have the form of a record. Delete it and record the page again: python3 run.py record.",
)
_BAD_BYTES = Bilingual(
    "UTF-8이 아니어서 읽을 수 없습니다. 파일을 되돌리거나 python3 run.py record로 다시 만드십시오.",
    "cannot be read, since it is not UTF-8. Restore the file, or make it again: python3 run.py record.",
)
_UNSORTED = Bilingual(
    "줄의 차례가 어긋났습니다. python3 run.py record가 차례를 맞춥니다.",
    "this line is out of order. python3 run.py record sorts the lines.",
)
_IN_CONFLICT = Bilingual(
    "끝나지 않은 병합의 표시가 남아 있습니다. 충돌한 줄을 모두 지우고, 두 언어를 비교한 뒤 python3 run.py record로 기록하십시오.",
    "a merge was left unfinished here. Delete every line in conflict, compare the languages, and record them: "
    "python3 run.py record.",
)


@dataclass(frozen=True, slots=True)
class Record:
    """What the file holds."""

    exists: bool = False
    """Whether there is such a file at all."""
    hashes: Mapping[Key, Hashes] = field(default_factory=dict)
    spans: Mapping[Key, Span] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    """What is wrong with the file; a section that stands twice counts as not recorded."""


def read_record(root: Path) -> Record:
    """Read the record of the project at `root`."""
    try:
        return parse_record((root / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return Record()
    except UnicodeDecodeError:
        return Record(True, problems=(Diagnostic(BROKEN, Severity.ERROR, Span(FILE), _BAD_BYTES),))


def parse_record(text: str) -> Record:
    """Read a record from its text, and say what is wrong with any line."""
    head, *lines = text.splitlines() or [""]
    if head != HEADER:
        code, words = (CONFLICT, _IN_CONFLICT) if _CONFLICT.match(head) else (BROKEN, _NO_HEADER)
        return Record(True, problems=(Diagnostic(code, Severity.ERROR, Span(FILE, 1), words),))
    found: list[Diagnostic] = []
    entries = list(_entries(lines, found))
    found += _unsorted(entries)
    places: dict[Key, list[int]] = {}
    for key, line, _ in entries:
        places.setdefault(key, []).append(line)
    found += (_twice(key, lines) for key, lines in places.items() if len(lines) > 1)
    sound = [one for one in entries if len(places[one[0]]) == 1]
    return Record(
        True,
        {key: hashes for key, _, hashes in sound},
        {key: Span(FILE, line) for key, line, _ in sound},
        tuple(found),
    )


_Entry = tuple[Key, int, Hashes]


def _entries(lines: Iterable[str], found: list[Diagnostic]) -> Iterator[_Entry]:
    """Yield each sound line with its number; the second line of the file is the first of these."""
    for number, line in enumerate(lines, 2):
        if match := _LINE.fullmatch(line):
            path, section, *hashes = match.groups()
            yield (path, section), number, {one.code: said for one, said in zip(LOCALES, hashes, strict=True)}
        elif line.strip() and not line.startswith("# "):
            code, words = (CONFLICT, _IN_CONFLICT) if _CONFLICT.match(line) else (BROKEN, _BAD_LINE)
            found.append(Diagnostic(code, Severity.ERROR, Span(FILE, number), words))


def _unsorted(entries: list[_Entry]) -> Iterator[Diagnostic]:
    for (before, _, _), (key, line, _) in pairwise(entries):
        if key < before:
            yield Diagnostic(BROKEN, Severity.WARNING, Span(FILE, line), _UNSORTED)


def _twice(key: Key, lines: list[int]) -> Diagnostic:
    name = " ".join(key)
    return Diagnostic(
        TWICE,
        Severity.ERROR,
        Span(FILE, lines[-1]),
        Bilingual(
            f"'{name}' 절이 {lines[0]}번째 줄에도 있습니다. 두 줄을 모두 지우고 다시 기록하십시오: "
            f"python3 run.py record {key[0]}",
            f"'{name}' is also on line {lines[0]}. Delete both and record it again: "
            f"python3 run.py record {key[0]}",
        ),
    )


def write_record(root: Path, hashes: Mapping[Key, Hashes]) -> None:
    """Write the record whole: an interruption leaves the old file or the new, never half."""
    lines = [HEADER]
    for (path, section), said in sorted(hashes.items()):
        lines.append(" ".join([path, section, *(f"{one.code}={said[one.code]}" for one in LOCALES)]))
    draft = root / f"{FILE}.new"
    draft.parent.mkdir(exist_ok=True)
    draft.write_bytes(("\n".join(lines) + "\n").encode("utf-8"))
    draft.replace(root / FILE)
