"""Reads the rows of the tables.

    - id: symlink
      written: {ko: ..., en: ...}      # what a contributor does; Markdown in one line
      stock: {ko: ..., en: ...}        # what the stock tools make of it
      cases:                           # on the site of tests/sites/library
        - add: {docs/ko/a.md: {link: /etc/hostname}}
          found: ["docs/ko/a.md DM601"]
      answer: {ko: ..., en: ...}       # only where no code says it: a repair, or why it cannot happen
      proof: tests/safety/test_x.py::test_y   # the test that shows that it cannot happen

A file in `add` is its text, or one of `{base64: ...}`, `{link: target}`, `{repeat: [text, times]}`, `{size: bytes}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from dumal.locales import Bilingual

__all__ = ["TABLES", "Case", "Content", "Trap", "load_traps"]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the Python loader takes ten times as long

TABLES: dict[str, Bilingual] = {
    "published": Bilingual("무엇이 실리거나 실행될 수 있나", "What could be published or run"),
    "saved": Bilingual("인코딩, 파일, 이름", "Encodings, files and names"),
    "written": Bilingual("알림 없이 깨지는 글", "Text that breaks without warning"),
}
"""Name of a table, which is its file's, and its heading."""

Content = str | Mapping[str, str | int | list[str | int]]
"""What a fixture puts into a file."""


@dataclass(frozen=True, slots=True)
class Case:
    """One way to spring a trap."""

    add: Mapping[str, Content] = field(default_factory=dict)
    """Files put into the site."""
    edit: Mapping[str, list[list[str]]] = field(default_factory=dict)
    """File to pairs of (old text, new text)."""
    found: tuple[str, ...] = ()
    """`file:line:column CODE`, in order: all that the rules on text, safety and output find."""
    fixed: Mapping[str, str] = field(default_factory=dict)
    """File to the text that `fix` leaves in it."""


@dataclass(frozen=True, slots=True)
class Trap:
    """One row."""

    id: str
    written: Bilingual
    stock: Bilingual
    cases: tuple[Case, ...] = ()
    answer: Bilingual | None = None
    proof: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes its cases are found by, each once."""
        return tuple(sorted({one.rsplit(" ", 1)[-1] for case in self.cases for one in case.found}))


@cache
def load_traps(table: str) -> tuple[Trap, ...]:
    """Read one table; a row in the wrong form is a bug and raises."""
    text = (Path(__file__).parent / f"{table}.yml").read_text("utf-8")
    rows = yaml.load(text, _LOADER)  # noqa: S506 - a safe loader
    return tuple(_trap(**row) for row in rows)


def _trap(
    *,
    id: str,  # noqa: A002 - the key's name in the file
    written: dict[str, str],
    stock: dict[str, str],
    cases: list[dict[str, dict[str, Content]]] | None = None,
    answer: dict[str, str] | None = None,
    proof: str = "",
) -> Trap:
    made = tuple(_case(**case) for case in cases or [])  # type: ignore[arg-type]
    return Trap(
        id, Bilingual(**written), Bilingual(**stock), made, Bilingual(**answer) if answer else None, proof
    )


def _case(
    *,
    add: dict[str, Content] | None = None,
    edit: dict[str, list[list[str]]] | None = None,
    found: list[str] | None = None,
    fixed: dict[str, str] | None = None,
) -> Case:
    return Case(add or {}, edit or {}, tuple(found or ()), fixed or {})
