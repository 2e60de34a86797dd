"""Every rule, by the text that breaks it: edits to the library site, and what is then found where."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypedDict

import pytest
import yaml

from dumal.locales import EN, KO
from dumal.parity import RULES, check_site
from dumal.site import load_site

TESTS = Path(__file__).resolve().parent.parent
LIBRARY = TESTS / "sites" / "library"


class Case(TypedDict, total=False):
    """One defect: what is edited, and what must be found."""

    name: str
    edit: dict[str, list[list[str]]]
    """File to pairs of (old text, new text)."""
    add: dict[str, str]
    """File to text, for pages the site lacks."""
    remove: list[str]
    """Files taken away."""
    found: list[str]
    """`file:line:column CODE`, in order; nothing else may be found."""
    says: list[str]
    """Words the first message holds, in either language."""


def cases() -> list[tuple[str, Case]]:
    """Return every case of every rule."""
    files = sorted((TESTS / "cases").glob("*.yml"))
    return [(path.stem, case) for path in files for case in yaml.safe_load(path.read_text("utf-8"))]


def apply(case: Case, root: Path) -> None:
    """Make the library site and spoil it."""
    shutil.copytree(LIBRARY, root, dirs_exist_ok=True)
    for name, edits in case.get("edit", {}).items():
        path = root / name
        text = path.read_text("utf-8")
        for old, new in edits:
            assert old in text, f"{name} has no {old!r}"
            text = text.replace(old, new, 1)
        path.write_text(text, "utf-8")
    for name, text in case.get("add", {}).items():
        (root / name).write_text(text, "utf-8")
    for name in case.get("remove", []):
        (root / name).unlink()


@pytest.mark.parametrize(
    ("rule", "case"), cases(), ids=lambda one: one["name"] if isinstance(one, dict) else one
)
def test_a_defect_is_found_where_it_stands(rule: str, case: Case, tmp_path: Path) -> None:
    """Exactly the expected findings, each at its line and column, with both readings."""
    apply(case, tmp_path)

    found = check_site(load_site(tmp_path))

    assert [f"{one.span} {one.code}" for one in found] == case["found"], [one.message for one in found]
    if case["found"]:
        words = found[0].message[KO] + found[0].message[EN]
        assert all(word in words for word in case.get("says", []))


def test_the_untouched_site_has_no_finding(tmp_path: Path) -> None:
    """The library site is what a clean site looks like."""
    apply({}, tmp_path)

    assert check_site(load_site(tmp_path)) == []


def test_every_rule_has_cases_that_break_it() -> None:
    """A rule without a defect that trips it proves nothing."""
    tripped = {found.split()[-1] for _, case in cases() for found in case["found"]}

    assert {rule.CODE for rule in RULES} <= tripped


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_a_rule_explains_itself_in_both_languages(rule: object) -> None:
    """The docstring is the help page: title, what, why, failing, passing, in Korean and English."""
    text = rule.__doc__ or ""

    assert " / " in text.splitlines()[0]
    for heading in (
        "What it checks:",
        "무엇을 보나:",
        "Why:",
        "왜:",
        "Fails / 걸리는 예:",
        "Passes / 통과하는 예:",
    ):
        assert f"\n{heading}" in text, heading


def test_codes_and_names_are_unique() -> None:
    """A code means one thing for ever."""
    assert len({rule.CODE for rule in RULES}) == len(RULES) == len({rule.NAME for rule in RULES})
