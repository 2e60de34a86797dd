"""What each form of a report holds, for the programs that read it."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from dumal.cli import _parser
from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.locales import EN, KO, Bilingual
from dumal.reporting import FORMATS, changed_first, help_address, summarise
from dumal.reporting.github import MOST

ADDRESS = "https://hall.example/"
FOUND = (
    Diagnostic(
        "DM210",
        Severity.ERROR,
        Span("docs/ko/a, b.md", 12, 3),
        Bilingual("50%와\n40%가 다릅니다.", "50% and\n40% differ: mend."),
    ),
    Diagnostic("DM250", Severity.WARNING, Span("docs/en/a.md", 7, 1), Bilingual("셈", "sum")),
    Diagnostic("DM201", Severity.INFO, Span("docs/en/b.md"), Bilingual("쪽", "page")),
)


def many(severity: Severity, count: int, code: str = "DM210") -> list[Diagnostic]:
    """Return findings of one gravity, a line each."""
    return [
        Diagnostic(code, severity, Span("a.md", line, 1), Bilingual("ㄱ", "a"))
        for line in range(1, count + 1)
    ]


def commands(text: str) -> list[str]:
    """Return the workflow commands of a report."""
    return [line for line in text.splitlines() if line.startswith("::")]


@pytest.mark.parametrize("name", FORMATS)
def test_the_command_line_knows_every_form(name: str) -> None:
    """`check --format` offers what is written here."""
    assert _parser(["check"]).parse_args(["check", "--format", name, "--base", "main"]).format == name


def test_json_lists_every_finding_with_its_help() -> None:
    """Programs get code, gravity, place, words in the language asked for, and where to read more."""
    listed = json.loads(FORMATS["json"](FOUND, EN, ADDRESS))

    assert listed[0] == {
        "code": "DM210",
        "severity": "error",
        "file": "docs/ko/a, b.md",
        "line": 12,
        "column": 3,
        "message": "50% and 40% differ: mend.",
        "help": "https://hall.example/en/contribute/dm210/",
    }


def test_text_is_one_line_a_finding() -> None:
    """Terminals and editors find path, line and column at the start of a line."""
    lines = FORMATS["text"](FOUND, KO, ADDRESS).splitlines()

    assert lines[0] == "docs/ko/a, b.md:12:3 DM210 50%와 40%가 다릅니다."
    assert summarise(FOUND, EN) == "errors: 1, warnings: 1, notes: 1"


def test_sarif_has_what_the_standard_requires() -> None:
    """SARIF 2.1.0: version, tool, rules and results that point at each other, places, fingerprints."""
    log = json.loads(FORMATS["sarif"](FOUND, EN, ADDRESS))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]

    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    assert run["tool"]["driver"]["name"] == "Dumal"
    assert run["columnKind"] == "unicodeCodePoints"
    assert re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", run["language"])
    assert [rule["id"] for rule in rules] == ["DM201", "DM210", "DM250"]
    assert all(rule["helpUri"] == help_address(rule["id"], EN, ADDRESS) for rule in rules)
    for result, one in zip(run["results"], FOUND, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == one.code
        assert result["level"] in {"none", "note", "warning", "error"}
        assert result["message"]["text"]
        assert result["partialFingerprints"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
        assert " " not in place["artifactLocation"]["uri"]
        assert place.get("region", {}).get("startLine") == one.span.line
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]


def test_sarif_tells_findings_apart_and_again() -> None:
    """Two equal findings have two fingerprints; a line added above changes none."""
    two = many(Severity.ERROR, 2)
    moved = [
        Diagnostic(one.code, one.severity, Span("a.md", (one.span.line or 0) + 9), one.message) for one in two
    ]
    prints = [
        [
            result["partialFingerprints"]
            for result in json.loads(FORMATS["sarif"](found, KO, ADDRESS))["runs"][0]["results"]
        ]
        for found in (two, moved)
    ]

    assert prints[0] == prints[1]
    assert prints[0][0] != prints[0][1]


def test_sarif_of_nothing_is_a_run_without_results() -> None:
    """A clean site closes the alerts of the last run."""
    (run,) = json.loads(FORMATS["sarif"]((), KO, ADDRESS))["runs"]

    assert run["results"] == []


def test_github_escapes_what_would_end_a_command() -> None:
    """Per cent, line ends, colons and commas reach the annotation as they are."""
    first, second, third = commands(FORMATS["github"](FOUND, EN, ADDRESS))

    assert first == (
        "::error file=docs/ko/a%2C b.md,line=12,col=3,title=DM210::50%25 and 40%25 differ: mend."
        "%0Ahttps://hall.example/en/contribute/dm210/"
    )
    assert second.startswith("::warning file=docs/en/a.md,line=7,col=1,title=DM250::sum%0A")
    assert third.startswith("::notice file=docs/en/b.md,title=DM201::page%0A")


def test_github_shows_no_more_than_github_does() -> None:
    """Ten of each level, the gravest first, and a last line that says how many are left."""
    found = [*many(Severity.INFO, 12), *many(Severity.WARNING, 3), *many(Severity.ERROR, 25)]
    text = FORMATS["github"](found, EN, ADDRESS)

    levels = [line.split(" ")[0].strip(":") for line in commands(text)]
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)
    assert Counter(levels) == {"error": MOST, "warning": 3, "notice": MOST}
    assert text.splitlines()[-1].startswith("17 more are not shown here.")


def test_github_has_one_annotation_for_a_rule_and_line() -> None:
    """What one rule finds twice on one line is said together."""
    one = many(Severity.ERROR, 1)[0]
    other = Diagnostic(one.code, one.severity, Span("a.md", 1, 9), Bilingual("ㄴ", "b"))

    (command,) = commands(FORMATS["github"]([one, other], EN, ADDRESS))
    assert "::a%0Ab%0A" in command


def test_changed_files_come_first() -> None:
    """Within the limit, what a pull request itself does is shown."""
    found = [
        *many(Severity.ERROR, 12),
        Diagnostic("DM202", Severity.ERROR, Span("z.md", 1), Bilingual("ㄷ", "z")),
    ]

    assert "file=z.md" in commands(FORMATS["github"](changed_first(found, {"z.md"}), KO, ADDRESS))[0]
