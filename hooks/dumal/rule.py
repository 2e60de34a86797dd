"""What a rule of any feature yields."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.diagnostics import Severity, Span
from dumal.locales import Bilingual

__all__ = ["Finding"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A place and what is wrong there; the runner adds the rule's code and severity."""

    span: Span
    message: Bilingual
    """What is wrong, with both readings, then the remedy."""
    severity: Severity | None = None
    """How grave this one is; None for as grave as the rule's findings are."""
    between: bool = False
    """Whether the languages differ here, in a rule that finds other things too."""
