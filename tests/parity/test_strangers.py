"""Rules over two pages work for files from anywhere, without a site, ids or a ledger."""

from __future__ import annotations

import pytest

from dumal.documents import Page, parse_markdown
from dumal.locales import EN, KO
from dumal.parity.rules import blocks_differ, image_alt, links_differ, wrong_script
from dumal.parity.walk import twin_sections


def pair(korean: str, english: str) -> tuple[Page, Page]:
    """Read two texts that stand in folders of their own."""
    return parse_markdown(korean, "a/ko.md", KO), parse_markdown(english, "b/c/en.md", EN)


def test_sections_without_ids_are_paired_by_place() -> None:
    """As many headings on both sides: the first belongs to the first."""
    pages = pair("# 가\n\n## 나\n\n## 다\n", "# a\n\n## b\n\n## c\n")

    assert [(one.title, other.title) for one, other in twin_sections(*pages)] == [
        ("가", "a"),
        ("나", "b"),
        ("다", "c"),
    ]


def test_structure_is_compared() -> None:
    """A list that lost an item is found."""
    pages = pair("## 가\n\n- 나\n- 다\n", "## a\n\n- b\n")

    assert len(list(blocks_differ.check_pair(*pages))) == 1


@pytest.mark.parametrize(
    ("korean", "english", "count"),
    [
        ("[가](../x/y.md#z)", "[a](../x/y.md#z)", 0),
        ("[가](#z)", "[a](en.md#z)", 0),
        ("[가](https://hall.example/ko/)", "[a](https://hall.example)", 0),
        ("[가](x.md)", "[a](x.md#y)", 2),
        ("[가](https://hall.example/x)", "a", 1),
    ],
)
def test_links_lead_to_the_same_places(korean: str, english: str, count: int) -> None:
    """Wherever the two files stand, and whatever language their addresses name."""
    assert len(list(links_differ.check_pair(*pair(korean, english)))) == count


def test_scripts_and_pictures_are_looked_at_page_by_page() -> None:
    """Without a ledger no name is known, and the rules still hold."""
    korean, english = pair("가 ![](x.png)", "a 가나다 ![a](x.png)")

    assert len(list(wrong_script.check_page(english))) == 1
    assert len(list(image_alt.check_page(korean))) == 1
    assert not list(image_alt.check_page(english))
