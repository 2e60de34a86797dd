"""Reads front matter strictly: MkDocs prints a broken one into the page, or swallows text, without a word."""

from __future__ import annotations

import re

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.documents import front_matter_words as words
from dumal.documents.front_matter_yaml import YamlReader
from dumal.documents.page import Meta
from dumal.documents.source import Source
from dumal.locales import Bilingual

__all__ = ["read_front_matter"]

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n|\Z)")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_KEY = re.compile(r"[ ]{0,3}[A-Za-z0-9_-]+[ \t]*[:：]")
_SWALLOWED = re.compile(r"[ ]{0,3}[A-Za-z0-9_-]+:")
_OTHER_DASHES = re.compile(r"[ \t]*[—–―－‐-][ \t—–―－‐-]*(?:\r\n|\r|\n)")


def read_front_matter(source: Source, strange: bool = False) -> tuple[Meta, int, tuple[Diagnostic, ...]]:
    """Return the values, the offset at which the page proper begins, and what is wrong.

    Args:
        source: the file.
        strange: whether it is a stranger's, whom MkDocs' traps do not concern.
    """
    text = source.text
    blank = re.match(r"\s*", text)
    first = blank.end() if blank else 0
    if _FENCE.match(text) and (not strange or _has_key(text, 0)):
        return _read(source, 0)
    if first and _FENCE.match(text, first) and _has_key(text, first):
        meta, start, found = _read(source, first)
        return meta, start, (_problem("DM502", source.locate(0), words.BLANK_FIRST), *found)
    dashes = _OTHER_DASHES.match(text)
    if dashes and _has_key(text, 0):
        problem = _problem("DM506", source.locate(0), words.DASHES)
        return Meta(), _end_of(text, dashes.end(), _OTHER_DASHES), (problem,)
    if _SWALLOWED.match(text) and not strange:
        line = _LINE.match(text)
        said = line.group().strip() if line else ""
        return Meta(), 0, (_problem("DM503", source.locate(0), words.swallowed(said)),)
    return Meta(), 0, ()


def _read(source: Source, fence: int) -> tuple[Meta, int, tuple[Diagnostic, ...]]:
    """Read the front matter whose opening line begins at `fence`."""
    opening = _FENCE.match(source.text, fence)
    start = opening.end() if opening else fence
    closing = _CLOSE.search(source.text, start)
    if not closing:
        problem = _problem("DM501", source.locate(fence), words.UNCLOSED)
        return Meta(), _end_of(source.text, start, _CLOSE), (problem,)
    reader = YamlReader(source, start)
    return reader.read(source.text[start : closing.start()]), closing.end(), tuple(reader.found)


def _has_key(text: str, start: int) -> bool:
    """Say whether the line after the one at `start` looks like `key: value`."""
    line = _LINE.match(text, start)
    return bool(line and _KEY.match(text, line.end()))


def _end_of(text: str, start: int, close: re.Pattern[str]) -> int:
    """Return where lines of `key: value` end, the line that closes them included."""
    while (line := _LINE.match(text, start)) and line.end() > start:
        if closing := close.match(text, start):
            return closing.end()
        if not line.group().strip() or line.group().startswith("#"):
            break
        start = line.end()
    return start


def _problem(code: str, span: Span, message: Bilingual) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, span, message)
