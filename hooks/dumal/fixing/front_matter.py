"""Front matter that only misses quotes, or was written with signs that look like YAML's."""

from __future__ import annotations

import re
from collections.abc import Callable

from dumal.documents import Page

__all__ = ["mend_front_matter"]

_ENTRY = re.compile(r"(\s*[^\s:：][^:：]*?)[:：][ \t]*(.*?)[ \t]*$")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_STRAIGHT = str.maketrans("“”„‟＂‘’‚‛", '"""""\'\'\'\'')


def mend_front_matter(page: Page) -> str:
    """Return the page's source with the lines mended that reading complained of, as far as that is certain."""
    lines = page.source.splitlines(keepends=True)
    for problem in page.problems:
        mend, line = _MENDS.get(problem.code), (problem.span.line or 1) - 1
        if mend and line < len(lines):
            end = lines[line][len(lines[line].rstrip("\r\n")) :]
            lines[line] = mend(lines[line].rstrip("\r\n")) + end
    text = "".join(lines)
    return text.lstrip() if _has(page, "DM502") else text


def _has(page: Page, code: str) -> bool:
    return any(one.code == code for one in page.problems)


def _quote(line: str) -> str:
    """Put a value into quotes: `title: 버스: 요금`."""
    match = _ENTRY.match(line)
    if not match or match.group(2)[:1] in ("", '"', "'"):
        return line
    value = match.group(2).replace("\\", "\\\\").replace('"', '\\"')
    return f'{match.group(1)}: "{value}"'


def _plain_colon(line: str) -> str:
    match = _ENTRY.match(line)
    return f"{match.group(1)}: {match.group(2)}" if match else line


def _dashes(line: str) -> str:
    return "---"


_MENDS: dict[str, Callable[[str], str]] = {
    "DM504": lambda line: line.replace("\t", "  "),
    "DM505": _plain_colon,
    "DM506": _dashes,
    "DM507": _quote,
    "DM512": _quote,
    "DM513": lambda line: line.translate(_WIDE_DIGITS),
    "DM514": lambda line: line.translate(_STRAIGHT),
}
"""Code of a problem to what is done to its line."""
