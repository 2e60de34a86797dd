"""Findings in the forms people and programs read them in.

- `text`: one line each; `json_`: a list; `sarif`: for code-scanning services; `github`: annotations of a run
- `changes`: which files a branch changes, so that its own findings come first
- `addresses`: where a code is explained
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dumal.diagnostics import Diagnostic
from dumal.locales import Locale
from dumal.reporting.addresses import help_address
from dumal.reporting.changes import changed_files, changed_first, extract, fork_point, spoken_by
from dumal.reporting.github import annotate, write_github
from dumal.reporting.json_ import write_json
from dumal.reporting.sarif import write_sarif
from dumal.reporting.text import summarise, write_text

__all__ = [
    "FORMATS",
    "annotate",
    "changed_files",
    "changed_first",
    "extract",
    "fork_point",
    "help_address",
    "spoken_by",
    "summarise",
]

Formatter = Callable[[Sequence[Diagnostic], Locale, str], str]

FORMATS: dict[str, Formatter] = {
    "text": write_text,
    "json": write_json,
    "sarif": write_sarif,
    "github": write_github,
}
"""Name on the command line to function: findings, the reader's language, the site's address."""
