"""The lists of packages are whole, pinned, hash-locked, and name nobody's index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from dumal.launch.environment import FUZZ, SITE, TEST

ROOT = Path(__file__).resolve().parent.parent

each_list = pytest.mark.parametrize("name", [SITE, TEST, FUZZ])


def entries(name: str) -> dict[str, tuple[Requirement, str]]:
    """Return each requirement of a list by name, with its hashes."""
    joined = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line and not line.lstrip().startswith("#")]
    found = [(Requirement(line.partition("--hash")[0]), line.partition("--hash")[2]) for line in lines]
    return {canonicalize_name(one.name): (one, hashes) for one, hashes in found}


@each_list
def test_every_package_is_pinned_and_hashed(name: str) -> None:
    """What is installed is what was locked, byte for byte."""
    for one, hashes in entries(name).values():
        assert str(one.specifier).startswith("=="), one
        assert re.search(r"sha256:[0-9a-f]{64}", hashes), one


@each_list
def test_no_list_names_an_address(name: str) -> None:
    """Everyone installs from the index of their own set-up."""
    assert not re.search(
        r"://|^\s*-(?:i|f|-index-url|-extra-index-url|-find-links)\b", (ROOT / name).read_text("utf-8")
    )


def test_the_test_list_holds_the_other_one() -> None:
    """Testing adds packages and changes none, so it can be installed on top."""
    site, test = entries(SITE), entries(TEST)

    assert {name: test[name] for name in site} == site


def test_the_lists_hold_what_the_project_asks_for() -> None:
    """Each range of pyproject.toml has its pin."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = {SITE: project["project"]["dependencies"], TEST: groups["test"], FUZZ: groups["fuzz"]}
    for name, asked in wanted.items():
        held = entries(name)
        for one in map(Requirement, asked):
            pinned = str(held[canonicalize_name(one.name)][0].specifier).removeprefix("==")
            assert one.specifier.contains(pinned), one
