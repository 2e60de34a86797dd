"""Drawings that would mislead are refused: each defect at its exact place, in both languages.

Every `‸` marks where a finding is expected.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dumal.ledger import CODES, load_ledger

MARK = "‸"
CASES = [
    ("an unknown fact", "figures", "fact: hall-cost,", "‸fact: hall-cots,", ["DM111"], "hall-cost"),
    (
        "an unknown facet",
        "figures",
        "- {fact: hall-cost,",
        "- ‸{fact: 'hall-cost#net',",
        ["DM161"],
        "no number",
    ),
    (
        "a fact that is no number",
        "figures",
        "- {fact: hall-cost,",
        "- ‸{fact: society,",
        ["DM161"],
        "society",
    ),
    ("another unit", "figures", "- {fact: hall-cost,", "- ‸{fact: hall-area,", ["DM162"], "'m2'"),
    (
        "values that contradict the ratio told of them",
        "figures",
        "  costs:\n    kind: bars",
        "  ‸costs:\n    kind: bars",
        ["DM163"],
        "35.1596638655",
    ),
    (
        "a figure written out",
        "figures",
        "  forecast:\n    kind: points\n    title: {ko: 수영장 공사비, en: Cost of the pool}",
        "  ‸forecast:\n    kind: points\n    title: {ko: 2026년 공사비, en: Cost in 2026}",
        ["DM164"],
        "gives '2026' itself",
    ),
    (
        "a caption that cites nothing",
        "figures",
        "  ‸space:",
        "  ‸space:",
        ["DM164"],
        "has no value to fill in",
    ),
    (
        "years out of order",
        "figures",
        "  ‸forecast:\n    kind: points",
        "  ‸forecast:\n    kind: points",
        ["DM165"],
        "the earliest first",
    ),
    ("no such file", "figures", "  ‸places:", "  ‸places:", ["DM166"], "harbor.geojson"),
    ("no such property", "figures", "  ‸places:", "  ‸places:", ["DM166"], "properties: kind?"),
    ("an area without outline", "figures", "  ‸places:", "  ‸places:", ["DM167"], "0071"),
    ("a place off the map", "figures", "  ‸places:", "  ‸places:", ["DM167"], "park"),
    (
        "an event without a date",
        "figures",
        "- {fact: society,",
        "- ‸{fact: 'hall-seats#printed',",
        ["DM161"],
        "no date",
    ),
]
"""What is wrong; where; the text, and what it becomes; codes; words of the message."""

FURTHER = {
    "values that contradict the ratio told of them": [
        ("figures", "fact: pool-cost,", 'fact: "pool-cost#printed",')
    ],
    "a caption that cites nothing": [("figures", "[](fact:hall-share)", "[](fact:society)")],
    "years out of order": [("figures", "fact: pool-cost-later", "fact: hall-cost")],
    "no such file": [("figures", "town.geojson", "harbor.geojson")],
    "no such property": [("figures", "layer: level", "layer: kind")],
    "an area without outline": [("town", '"id": "0071"', '"id": "0070"')],
    "a place off the map": [("places", "lat: 50.15", "lat: 50.25")],
}
"""Further edits that the case consists of."""


@pytest.mark.parametrize("case", CASES, ids=[one[0] for one in CASES])
def test_a_defect_is_found_where_it_stands(
    case: tuple[str, str, str, str, list[str], str], town: Path
) -> None:
    """Found at its line and column, and nothing else is."""
    name, file, old, new, codes, says = case
    for other, before, after in FURTHER.get(name, []):
        edit(town, other, before, after)
    place = plant(town, file, old.replace(MARK, ""), new)

    found = load_ledger(town)[1]

    assert {(str(one.span), one.code) for one in found} == {(place, code) for code in codes}
    assert says in " ".join(one.message.en for one in found)
    assert all(one.message.ko != one.message.en for one in found)


def edit(town: Path, file: str, old: str, new: str) -> None:
    """Change a file of the town wherever the text stands."""
    path = next((town / "data").glob(f"{file}.*"))
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def plant(town: Path, file: str, old: str, new: str) -> str:
    """Put the defect in once and return the marked place."""
    path = town / "data" / f"{file}.yml"
    text = path.read_text(encoding="utf-8").replace(old, new, 1)
    before = text.partition(MARK)[0]
    path.write_text(text.replace(MARK, ""), encoding="utf-8")
    return f"data/{file}.yml:{before.count(chr(10)) + 1}:{len(before.rsplit(chr(10), 1)[-1]) + 1}"


def test_a_site_may_have_no_drawings(town: Path) -> None:
    """The file is the only one that may be missing."""
    (town / "data" / "figures.yml").unlink()

    ledger, found = load_ledger(town)

    assert found == ()
    assert ledger.whole
    assert not any(ledger.drawings().values())


def test_every_code_of_drawings_has_a_case() -> None:
    """No code is without a defect that shows it."""
    shown = {code for _, _, _, _, codes, _ in CASES for code in codes}

    assert shown - {"DM111"} == {code for code in CODES if code > "DM150"}
