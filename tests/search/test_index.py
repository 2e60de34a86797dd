"""What the build writes for the search, and that the bench reads the same."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from pathlib import Path

import pytest

from dumal.locales import EN, KO
from dumal.search import FORMAT, Section, build_index, build_names, search_files

SECTIONS = (
    Section("village/", "마을", "", "바람마을은  바닷가에\n\n있습니다.", KO),
    Section("village/#port", "마을", "항구", unicodedata.normalize("NFD", "배를 탑니다."), KO),
    Section("en/village/", "Village", "", "It lies by the sea.", EN),
    Section("", "첫 쪽", "", "", KO),
)


def test_an_index_holds_one_language_by_page() -> None:
    """Pages stand in reading order with their sections; white space is single and letters are composed."""
    assert json.loads(build_index(SECTIONS, KO)) == {
        "format": FORMAT,
        "locale": "ko",
        "pages": [
            [
                "village/",
                "마을",
                [["", "", "바람마을은 바닷가에\n있습니다."], ["port", "항구", "배를 탑니다."]],
            ],
            ["", "첫 쪽", [["", "", ""]]],
        ],
    }


def test_an_index_is_utf8() -> None:
    """Korean is written as it is, not as escapes; there is no superfluous space."""
    text = build_index(SECTIONS, KO)

    assert "바람마을은" in text
    assert "\\u" not in text
    assert '", "' not in text


def test_equal_sections_give_equal_bytes() -> None:
    """The same sections always give the same file."""
    assert build_index(SECTIONS, EN) == build_index(list(SECTIONS), EN)


def test_names_with_one_form_are_left_out() -> None:
    """A name helps only where it has a form to be found by and another to be found."""
    groups = [["바람마을", "Windmill Village", "바람마을"], ["등대"], ["항구", " ", "항구"]]

    assert json.loads(build_names(groups)) == {"format": FORMAT, "names": [["바람마을", "Windmill Village"]]}


def test_there_is_a_file_per_language_and_one_of_names() -> None:
    """The browser asks for these names (`load.js`)."""
    assert sorted(search_files(SECTIONS, [])) == ["index.en.json", "index.ko.json", "names.json"]


@pytest.mark.node
def test_the_bench_measures_what_the_site_ships(node: str, root: Path) -> None:
    """From Material's index, the bench makes the very index that the build makes from sections."""
    docs = [
        {"location": one.location, "title": one.heading or one.title, "text": one.text} for one in SECTIONS
    ]
    script = (
        f"import {{ toIndexFile }} from {json.dumps((root / 'bench/search/corpus.mjs').as_uri())};"
        f"console.log(JSON.stringify(toIndexFile({json.dumps(docs)}, 'ko')))"
    )
    done = subprocess.run(
        [node, "--input-type=module", "-e", script], capture_output=True, check=True, encoding="utf-8"
    )

    assert json.loads(done.stdout) == json.loads(build_index(SECTIONS, KO).replace("\\n", " "))
