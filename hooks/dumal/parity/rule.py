"""What every rule file offers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from dumal.diagnostics import Severity, Span
from dumal.locales import Bilingual
from dumal.site import Site

__all__ = ["Finding", "Rule"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A place and what is wrong there; the runner adds the rule's code and severity."""

    span: Span
    message: Bilingual
    """What is wrong, with both readings, then the remedy."""
    severity: Severity | None = None
    """How grave this one is; None for as grave as the rule's findings are."""


class Rule(Protocol):
    """A rule is a module with these names; its docstring is its help page in both languages."""

    CODE: str
    """`DM` and three digits, never reused."""
    NAME: str
    """Short ASCII name; also the file's name with hyphens."""
    SEVERITY: Severity

    def check(self, site: Site) -> Iterator[Finding]:
        """Yield every place where the rule does not hold."""
        ...
