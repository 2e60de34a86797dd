"""Emphasis: which stars and underscores open or close it, exactly as Python-Markdown 3.11 pairs them.

A run of marks may open (`**한빛`), close (`시장**`) or, between characters, do both; underscores do neither inside
a word. Runs pair from the inside out; one that could do both may not pair when the lengths of the two runs
add up to a multiple of three, unless both are multiples of three (CommonMark's rule 9 and 10).
"""

from __future__ import annotations

import re

from dumal.documents.pairing import Pairing, Region, Run

__all__ = ["find_emphasis"]

_STAR = re.compile(
    r"(?P<both>(?<!^)(?<![\s*])\*+(?![\s*])(?!$))|(?P<end>(?<!^)(?<![\s*])\*+)|(?P<start>\*+(?![\s*])(?!$))"
)
_LINE = re.compile(
    r"(?P<both>(?<!^)(?<![\s_])(?<![\w_])_+(?![\w_])(?![\s_])(?!$))"
    r"|(?P<end>(?<!^)(?<![\s_])_+(?![\w_]))|(?P<start>(?<![\w_])_+(?![\s_])(?!$))"
)
_RUN = re.compile(r"\*+|_+")


def find_emphasis(text: str) -> list[Region]:
    """Return the pairs of marks in a text whose other inline elements are masked."""
    if "*" not in text and "_" not in text:
        return []
    runs = [run for run in map(_role, _RUN.finditer(text)) if run]
    found: list[Region] = []
    index = 0
    while index < len(runs):
        if runs[index].role == "end":
            index += 1
            continue
        pairing = Pairing()
        pairing.run(runs, index)
        found += pairing.regions
        after = max((region[3] for region in pairing.regions), default=pairing.failed_at(runs[index]))
        while index < len(runs) and runs[index].end <= after:
            index += 1
        if index < len(runs) and runs[index].start < after:
            runs[index : index + 1] = _cut(text, runs[index], after, bool(pairing.regions))
    return found


def _cut(text: str, run: Run, after: int, behind_element: bool) -> list[Run]:
    """Return what is left of a run from `after` on, if it still opens or closes anything."""
    before = "\x02" if behind_element else text[after - 1]
    char = run.char
    found = (_STAR if char == "*" else _LINE).match(before + text[after : run.end + 1], 1)
    return [Run(after, run.end, char, found.lastgroup or "")] if found else []


def _role(match: re.Match[str]) -> Run | None:
    char = match.group()[0]
    found = (_STAR if char == "*" else _LINE).match(match.string, match.start())
    return Run(*found.span(), char, found.lastgroup or "") if found else None
