"""`extra.dumal.rules` in mkdocs.yml: what it changes, and what is wrong with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dumal.diagnostics import Severity
from dumal.locales import EN, KO
from dumal.parity import RULES, check_site
from dumal.parity.settings import parse_settings
from dumal.site import load_site

LIBRARY = Path(__file__).resolve().parent.parent / "sites" / "library"

WRONG = {
    "an unknown rule": ("rules:\n      wrong-scripts: off", "4:7 DM901", "'wrong-script'"),
    "an unknown code": ("rules: {DM999: off}", "3:13 DM901", "DM999"),
    "no value of a rule": ("rules: {wrong-script: never}", "3:27 DM902", "info, warning"),
    "a rule that protects the ledger": ("rules: {claim-disagrees: off}", "3:30 DM903", "protects the ledger"),
    "one by its code, lowered": ("rules: {DM302: warning}", "3:20 DM903", "낮출 수 없습니다"),
    "an unknown key": ("rule: {}", "3:5 DM904", "'rules'"),
    "no mapping": ("rules: [off]", "3:12 DM904", "`name: value`"),
    "a rule set twice": ("rules: {wrong-script: info, DM230: off}", "3:33 DM905", "wrong-script (DM230)"),
    "no YAML": ("rules: [off", "4:1 DM906", "mkdocs.yml"),
}


@pytest.mark.parametrize(("said", "at", "words"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_where_it_stands(said: str, at: str, words: str) -> None:
    """Each defect has one code, its line and column, and a remedy."""
    _, found = parse_settings(f"extra:\n  dumal:\n    {said}\n", RULES)

    assert [f"{one.span} {one.code}" for one in found] == [f"mkdocs.yml:{at}"]
    assert words in found[0].message[KO] + found[0].message[EN]


@pytest.mark.parametrize("text", ["", "site_name: x\n", "extra:\n  dumal:\n", "extra: {dumal: {rules: }}\n"])
def test_nothing_said_changes_nothing(text: str) -> None:
    """A site may leave all rules as they are."""
    settings, found = parse_settings(text, RULES)

    assert not found
    assert all(settings.is_on(rule) and settings.severity(rule, None) is rule.SEVERITY for rule in RULES)


@pytest.mark.parametrize(
    ("wanted", "severity"), [("off", None), ("info", Severity.INFO), ("error", Severity.ERROR)]
)
def test_a_rule_is_as_grave_as_the_site_wants(wanted: str, severity: Severity | None, tmp_path: Path) -> None:
    """By name or code, in the way `check` and the build see it; a waiver for a sleeping rule is not idle."""
    shutil.copytree(LIBRARY, tmp_path, dirs_exist_ok=True)
    page = tmp_path / "docs" / "ko" / "index.md"
    page.write_text(
        page.read_text("utf-8") + "\n大吉\n\n大凶 <!-- dumal: DM230 because so it says -->\n", "utf-8"
    )
    (tmp_path / "mkdocs.yml").write_text(f"extra: {{dumal: {{rules: {{DM230: {wanted}}}}}}}\n", "utf-8")

    found = check_site(load_site(tmp_path))

    assert [one.severity for one in found] == ([severity] if severity else [])


def test_what_a_rule_plays_down_stays_so() -> None:
    """A note of an advisory rule does not become an error because the rule is one."""
    settings, _ = parse_settings("extra: {dumal: {rules: {arithmetic: error}}}", RULES)
    rule = next(rule for rule in RULES if rule.NAME == "arithmetic")

    assert settings.severity(rule, None) is Severity.ERROR
    assert settings.severity(rule, Severity.INFO) is Severity.INFO
