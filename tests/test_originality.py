"""The site is written, not copied: no page and no data shares a run of words with the article.

The article itself is not here. `tests/originality/runs.txt` holds a short hash of each of its runs of
12 Korean syllable blocks and 8 English words; see `tests/originality/make_runs.py`. Exempt are official
names, titles, and on the errata page what is quoted from the article in at most 12 words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests.originality.make_runs import BREAK, digest, find_runs

ROOT = Path(__file__).resolve().parent.parent
QUOTED_WORDS = 12
SHORT_QUOTATION = re.compile(rf"“(?:[^\s”]+\s+){{0,{QUOTED_WORDS - 1}}}[^\s”]+”")

PAGES = sorted((ROOT / "docs").rglob("*.md")) + sorted(ROOT.glob("README*.md"))
DATA = sorted((ROOT / "data").glob("*.yml"))

NAME_FORMS = ("ko", "en", "printed")
"""Where an entry of names.yml keeps its official forms and those the article printed."""

LONG_NAME = {"ko": 6, "en": 4}
"""From this many syllable blocks or words on, a name could by itself make much of a run."""


def strings(node: object) -> Iterator[str]:
    """Yield every text in a piece of data."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)


def held(node: object, *keys: str) -> Iterator[str]:
    """Yield every text under one of these keys, at any depth."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from strings(value) if key in keys else held(value, *keys)
    elif isinstance(node, list):
        for value in node:
            yield from held(value, *keys)


def held_under(node: object, key: str) -> object:
    """Return what a mapping holds under a key, if it is one."""
    return node.get(key) if isinstance(node, dict) else None


def values(node: object) -> list[object]:
    """Return the values of a mapping, if it is one."""
    return list(node.values()) if isinstance(node, dict) else []


@cache
def data(name: str) -> object:
    """Read a data file; nothing if there is none."""
    path = ROOT / "data" / f"{name}.yml"
    return yaml.safe_load(path.read_text("utf-8")) if path.exists() else None


def is_long(name: str) -> bool:
    """Say whether a name is long enough to matter."""
    hangul = len(re.findall(r"[가-힣]", name))
    return hangul >= LONG_NAME["ko"] or (len(name.split()) >= LONG_NAME["en"] and not hangul)


@cache
def names() -> re.Pattern[str]:
    """Match every official name, accepted or printed, and every title of a source."""
    entries = [entry for entry in values(held_under(data("names"), "names")) if isinstance(entry, dict)]
    forms = {form for entry in entries for key in NAME_FORMS for form in strings(entry.get(key))}
    forms |= {*held(data("sources"), "title"), *held(data("site"), "title")}
    return any_of({form for form in forms if is_long(form)})


@cache
def quotations() -> re.Pattern[str]:
    """Match what the errata quote."""
    return any_of({said for said in held(data("errata"), "says") if len(said.split()) <= QUOTED_WORDS})


def any_of(texts: set[str]) -> re.Pattern[str]:
    """Match any of these texts, the longest first, however it is spaced."""
    spaced = (r"\s*".join(map(re.escape, text.split())) for text in sorted(texts, key=len, reverse=True))
    return re.compile("|".join(spaced) or r"(?!)", re.IGNORECASE)


def visible(source: str) -> str:
    """Return what a reader of a page sees, roughly: no addresses, ids, fences or comments."""
    text = re.sub(r"<!--.*?-->|^```.*?^```", "\n", source, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"\{ *[#.:][^}]*\}|^(?:\[\^?\w+\]):", "", text, flags=re.MULTILINE)
    return re.sub(r"\]\([^)]*\)", "", text).replace("**", "")


def copied(text: str, *, errata: bool = False) -> list[str]:
    """Return the runs of a text that stand in the article as well."""
    if errata:
        text = quotations().sub(BREAK, SHORT_QUOTATION.sub(BREAK, text))
    known = set((ROOT / "tests" / "originality" / "runs.txt").read_text("ascii").split())
    return [run for run in find_runs(names().sub(BREAK, text)) if digest(run) in known]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_page_copies_the_article(path: Path) -> None:
    """Every sentence of a page is ours."""
    assert copied(visible(path.read_text("utf-8")), errata=path.name == "errata.md") == []


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.name)
def test_no_data_copies_the_article(path: Path) -> None:
    """Every wording in the ledger is ours; what the errata quote is quoted."""
    texts = list(strings(data(path.stem)))

    assert [run for text in texts for run in copied(text, errata=path.stem == "errata")] == []


def test_the_errata_quote_little() -> None:
    """A quotation has at most 12 words."""
    assert [said for said in held(data("errata"), "says") if len(said.split()) > QUOTED_WORDS] == []


def test_the_article_is_not_here() -> None:
    """What is kept of the article are short hashes, too many to be a sample and too short to be text."""
    lines = (ROOT / "tests" / "originality" / "runs.txt").read_text("ascii").split()

    assert len(lines) > 3000
    assert all(re.fullmatch(r"[0-9a-f]{16}", line) for line in lines)


@pytest.mark.parametrize(
    ("said", "repeated"),
    [
        ("가나다라 마바사아, 자차카타", "그는 [가나다라](fact:x) (마바사아) 자차 3카타를 말했다"),
        (
            "one two three four five six seven eight",
            "One, two “three” [four five](name:x) six 12 seven EIGHT!",
        ),
        ("at 8 a.m. on 3 July he came", "It was at 8 a.m. on 3 July; he came."),
    ],
)
def test_a_copied_run_is_found_again(said: str, repeated: str) -> None:
    """Brackets, links, figures, case and punctuation hide nothing."""
    assert set(find_runs(said)) & set(find_runs(visible(repeated)))


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("가나다라 마바사아, 자차카타", "가나다라 마바사아, 자차카파"),
        ("가나다라 마바사아, 자차카타", f"가나다라{BREAK}마바사아, 자차카타"),
        ("one two three four five six seven eight", "one two three four five six seven nine"),
    ],
)
def test_what_only_resembles_it_is_free(said: str, other: str) -> None:
    """A run is shared whole or not at all, and none reaches across a name."""
    assert not set(find_runs(said)) & set(find_runs(other))
