"""What only the files together can get wrong. Each check takes the ledger and notes what it finds."""

from __future__ import annotations

from collections.abc import Callable

from dumal.ledger.checks.drawings import check_drawings
from dumal.ledger.checks.font import check_font
from dumal.ledger.checks.formulas import check_formulas
from dumal.ledger.checks.ids import check_ids
from dumal.ledger.checks.references import check_references
from dumal.ledger.checks.sense import check_sense
from dumal.ledger.checks.symmetry import check_symmetry
from dumal.ledger.checks.wordings import check_wordings
from dumal.ledger.files import Desk
from dumal.ledger.model import Ledger

__all__ = ["CHECKS"]

CHECKS: tuple[Callable[[Ledger, Desk], None], ...] = (
    check_ids,
    check_references,
    check_symmetry,
    check_sense,
    check_formulas,
    check_drawings,
    check_wordings,
    check_font,
)
"""In the order they run."""
