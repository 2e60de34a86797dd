"""Findings as SARIF 2.1.0, which code-scanning services read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import quote

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.locales import Locale
from dumal.reporting.addresses import help_address

__all__ = ["write_sarif"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_PLACE = re.compile(r"(?<=\.md)(?::\d+)+")

Json = dict[str, object]


def write_sarif(found: Sequence[Diagnostic], locale: Locale, address: str) -> str:
    """Write findings as one run of one tool."""
    codes = sorted({one.code for one in found})
    run: Json = {
        "tool": {"driver": _driver(codes, locale, address)},
        "language": locale.code,
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": "dumal/check/"},
        "results": _results(found, codes, locale),
    }
    log: Json = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _driver(codes: Sequence[str], locale: Locale, address: str) -> Json:
    return {
        "name": "Dumal",
        "informationUri": address,
        "rules": [{"id": code, "helpUri": help_address(code, locale, address)} for code in codes],
    }


def _results(found: Sequence[Diagnostic], codes: Sequence[str], locale: Locale) -> list[Json]:
    seen: Counter[str] = Counter()
    results: list[Json] = []
    for one in found:
        print_ = _fingerprint(one)
        seen[print_] += 1
        results.append(
            {
                "ruleId": one.code,
                "ruleIndex": codes.index(one.code),
                "level": _LEVELS[one.severity],
                "message": {"text": " ".join(one.message[locale].split())},
                "locations": [{"physicalLocation": _location(one.span)}],
                "partialFingerprints": {"dumal/v1": f"{print_}:{seen[print_]}"},
            }
        )
    return results


def _location(span: Span) -> Json:
    location: Json = {"artifactLocation": {"uri": quote(span.file), "uriBaseId": "%SRCROOT%"}}
    if span.line is not None:
        region: Json = {"startLine": span.line}
        if span.column is not None:
            region["startColumn"] = span.column
        location["region"] = region
    return location


def _fingerprint(one: Diagnostic) -> str:
    """Tell a finding again when lines come or go: by code, file and words, the places in them left out."""
    said = f"{one.code} {one.span.file} {_PLACE.sub('', one.message.en)}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]
