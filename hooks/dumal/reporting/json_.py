"""Findings for programs: a JSON list."""

from __future__ import annotations

import json
from collections.abc import Sequence

from dumal.diagnostics import Diagnostic
from dumal.locales import Locale
from dumal.reporting.addresses import help_address

__all__ = ["write_json"]


def write_json(found: Sequence[Diagnostic], locale: Locale, address: str) -> str:
    """Write findings as a list of objects, messages in one language."""
    listed = [
        {
            "code": one.code,
            "severity": str(one.severity),
            "file": one.span.file,
            "line": one.span.line,
            "column": one.span.column,
            "message": " ".join(one.message[locale].split()),
            "help": help_address(one.code, locale, address),
        }
        for one in found
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"
