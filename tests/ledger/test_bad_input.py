"""Each defect of `cases/*.yml`, put into the small ledger, is found at its exact place.

A case replaces `from` by `to` in one file (and drops `cut`); every `‸` in `to` marks a place where a
finding is expected, with the codes in the order of the marks.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dumal.ledger import CODES, load_ledger

MARK = "‸"
DEFECTS = [
    (path.stem, case)
    for path in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]
CASES = [pytest.param(case, id=f"{stem}: {case['title']}") for stem, case in DEFECTS]


@pytest.mark.parametrize("case", CASES)
def test_defect_is_found_where_it_stands(case: dict[str, str], small: Path) -> None:
    """What is expected is found at its line and column, and nothing else is."""
    places = plant(case, small)
    codes = list(case["codes"])
    places += [places[-1]] * (len(codes) - len(places)) if places else []

    found = load_ledger(small)[1]

    assert {(str(one.span), one.code) for one in found} == set(zip(places, codes, strict=True))
    assert case.get("says", "") in " ".join(one.message.en for one in found)
    assert all(one.message.ko != one.message.en for one in found)


def test_every_code_has_a_case() -> None:
    """No code of the ledger is without a defect that shows it; DM100 is tested with whole files.

    Those of drawings (DM161 on) have theirs in tests/figures.
    """
    shown = {code for _, case in DEFECTS for code in case["codes"]}

    assert shown | {"DM100"} == {code for code in CODES if code < "DM150"}


def plant(case: dict[str, str], root: Path) -> list[str]:
    """Put the defect in, and return the marked places."""
    path = root / "data" / f"{case['file']}.yml"
    text = path.read_text(encoding="utf-8")
    assert text.count(case["from"]) == 1, f"{case['from']!r} must stand once"
    text = text.replace(case["from"], case["to"]).replace(case.get("cut") or "\0", "")
    path.write_text(text.replace(MARK, ""), encoding="utf-8")
    return [place_of(text, f"data/{case['file']}.yml", number) for number in range(text.count(MARK))]


def place_of(text: str, file: str, number: int) -> str:
    """Return file:line:column of the given mark, as if no mark stood there."""
    before = MARK.join(text.split(MARK)[: number + 1])
    line = before.rsplit("\n", 1)[-1].replace(MARK, "")
    return f"{file}:{before.count(chr(10)) + 1}:{len(line) + 1}"
