"""The finished site holds nothing that its templates did not bring."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dumal.safety.output import check_html

POLICY = re.sub(
    r"\{#.*?#\}",
    "",
    (Path(__file__).resolve().parents[2] / "overrides/parts/policy.html").read_text("utf-8"),
    flags=re.DOTALL,
)
"""The policy every page carries."""


@pytest.mark.parametrize(
    ("content", "leads_on"),
    [
        ("0; url=../../lab/", True),
        ("0; url=../", True),
        ("0; url=https://hall.example/", False),
        ("0; url=//hall.example/", False),
        ("0; url=javascript:alert(1)", False),
        ("5; url=../lab/", False),
    ],
)
def test_a_redirect_stays_on_the_site(content: str, leads_on: bool) -> None:
    """An old address leads to a page of this site, at once, and nowhere else."""
    found = check_html(f'{POLICY}<meta http-equiv="refresh" content="{content}">', "site/old/index.html")

    assert ([one.code for one in found] == []) is leads_on
