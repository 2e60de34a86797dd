"""Findings as annotations of a GitHub Actions run.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word, so the gravest
come first, one for each rule and line, and the last line says how many are left.
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from dumal.diagnostics import Diagnostic, Severity
from dumal.locales import Bilingual, Locale
from dumal.reporting.addresses import help_address

__all__ = ["MOST", "annotate", "write_github"]

MOST = 10
"""Annotations of one level that GitHub shows for a step."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_LEFT = Bilingual(
    "여기에 표시하지 않은 것이 {}건 더 있습니다. 전체 목록은 `python3 run.py check`로 볼 수 있습니다.",
    "{} more are not shown here. `python3 run.py check` lists them all.",
)

Group = tuple[Diagnostic, ...]
"""What one rule finds on one line."""


def write_github(found: Sequence[Diagnostic], locale: Locale, address: str) -> str:
    """Write findings as workflow commands, the gravest first, as many as GitHub shows."""
    return annotate(found, (locale,), address)


def annotate(found: Sequence[Diagnostic], locales: Sequence[Locale], address: str) -> str:
    """Write findings as workflow commands in each of these languages, one below the other."""
    lines: list[str] = []
    shown = 0
    for severity, level in _LEVELS.items():
        for group in islice(_groups(found, severity), MOST):
            lines.append(_command(level, group, locales, address))
            shown += len(group)
    if left := len(found) - shown:
        lines += [_LEFT[locale].format(left) for locale in locales]
    return "".join(f"{line}\n" for line in lines)


def _groups(found: Sequence[Diagnostic], severity: Severity) -> Iterator[Group]:
    """Gather what one rule finds on one line, in the order of the first finding."""
    groups: dict[tuple[str, str, int | None], list[Diagnostic]] = {}
    for one in found:
        if one.severity is severity:
            groups.setdefault((one.span.file, one.code, one.span.line), []).append(one)
    yield from map(tuple, groups.values())


def _command(level: str, group: Group, locales: Sequence[Locale], address: str) -> str:
    span = group[0].span
    places = {"file": span.file, "line": span.line, "col": span.column, "title": group[0].code}
    said = ",".join(f"{key}={_property(str(value))}" for key, value in places.items() if value is not None)
    parts = [
        [
            *(" ".join(one.message[locale].split()) for one in group),
            help_address(group[0].code, locale, address),
        ]
        for locale in locales
    ]
    text = "\n".join(line for part in parts for line in part)
    return f"::{level} {said}::{_data(text)}"


def _data(text: str) -> str:
    """Escape what ends a command's message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape what ends a command's property as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
