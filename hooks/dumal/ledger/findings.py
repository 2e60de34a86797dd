"""Where the readers of the ledger put what they find, and how they give up on a piece of input."""

from __future__ import annotations

from dataclasses import dataclass, field

from yaml.nodes import Node

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.locales import Bilingual

__all__ = ["Findings", "Rejected"]


class Rejected(Exception):
    """A piece of input cannot be used; why has been noted already."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found wrong in one file so far. Only grows."""

    file: str
    """Path relative to the project's root, POSIX separators."""
    found: list[Diagnostic] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Ids of entries that could not be read: known, so that nothing else complains of them."""

    texts: list[tuple[Bilingual, Span]] = field(default_factory=list)
    """Every text read in both languages, with its place."""

    def span(self, node: Node) -> Span:
        """Return where a node begins."""
        return Span(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def note(self, code: str, at: Node | Span, ko: str, en: str) -> None:
        """Note an error."""
        span = at if isinstance(at, Span) else self.span(at)
        self.found.append(Diagnostic(code, Severity.ERROR, span, Bilingual(ko, en)))

    def reject(self, code: str, at: Node | Span, ko: str, en: str) -> Rejected:
        """Note an error and return the exception to raise."""
        self.note(code, at, ko, en)
        return Rejected(code)
