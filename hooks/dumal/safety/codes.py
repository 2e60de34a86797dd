"""Safety codes that no rule file has; never reused."""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {}
"""Code: what it means, one line."""
