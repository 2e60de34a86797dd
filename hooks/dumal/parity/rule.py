"""What every rule file offers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dumal.diagnostics import Severity
from dumal.ledger import Ledger
from dumal.rule import Finding
from dumal.site import Site
from dumal.status import Record, Standing

if TYPE_CHECKING:
    from dumal.parity.outline import Outline

__all__ = ["Finding", "PairRule", "Rule", "SiteRule", "Survey"]


class Rule(Protocol):
    """A rule is a module with these names; its docstring is its help page in both languages."""

    CODE: str
    """`DM` and three digits, never reused."""
    NAME: str
    """Short ASCII name; also the file's name with hyphens."""
    SEVERITY: Severity


class PairRule(Rule, Protocol):
    """A rule about pages and their twins: what it finds on a pair depends on that pair and the ledger alone."""

    def check(self, site: Site) -> Iterator[Finding]:
        """Yield every place where the rule does not hold; `site` holds one pair, and no folder to read from.

        The findings are kept while pair, ledger, settings and engine stay as they are. What depends on
        anything else (files, other pages, records of review) is for a `SiteRule`, or for `_conclude`.
        """
        ...


@dataclass(frozen=True, slots=True)
class Survey:
    """All that a rule about the whole site may look at."""

    root: Path
    """The project's folder."""
    ledger: Ledger
    outlines: tuple[Outline, ...]
    """Every page, by path, default language first."""
    record: Record
    """What the languages said when they were last found in step."""
    standings: Mapping[str, tuple[Standing, ...]]
    """Path of a page to how its sections stand against the record."""


class SiteRule(Rule, Protocol):
    """A rule about all pages together; it runs anew each time."""

    def check(self, survey: Survey) -> Iterator[Finding]:
        """Yield every place where the rule does not hold."""
        ...
