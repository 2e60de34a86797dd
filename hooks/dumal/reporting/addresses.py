"""Where a code is explained."""

from __future__ import annotations

from dumal.locales import Locale

__all__ = ["help_address"]


def help_address(code: str, locale: Locale, address: str) -> str:
    """Return the address of a code's help page on the site at `address`."""
    return f"{address}{locale.prefix}contribute/{code.lower()}/"
