"""The Korean in which the tool speaks to its users: one form, one word for a page."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

UNLIKE_US = {
    "하십시오, not 하세요": r"[가-힣]세요[.:)\"]|[가-힣]나요\?",
    "페이지, not 쪽": r"(?:모든|그런|두|새|이|한국어|영어) 쪽(?:을|은|이|에|의|입니다)",
}
"""How we speak to what breaks it."""


@pytest.mark.parametrize("habit", UNLIKE_US)
def test_one_word_for_one_thing(habit: str) -> None:
    """Messages, help pages and the words of the interface keep to the glossary."""
    files = [
        path
        for feature in ("parity", "text", "safety/rules", "editing", "review", "ledger", "commands")
        for path in (ROOT / "hooks/dumal" / feature).rglob("*.py")
    ] + [ROOT / "data/strings.yml"]
    said = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(UNLIKE_US[habit], line)
    ]

    assert said == []
