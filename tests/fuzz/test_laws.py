"""Laws of the whole check: what holds for any page, not for one example."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dumal.checking import check_all
from dumal.diagnostics import Diagnostic
from dumal.documents import Page, PagePair, parse_page
from dumal.fixing import fix_site
from dumal.locales import EN, KO, LOCALES, Locale
from dumal.parity import check_site
from dumal.parity.figures import compare_texts
from dumal.parity.registry import BETWEEN
from dumal.site import Site, load_site
from dumal.status import Record
from dumal.text import mend_page
from dumal.values import Kind, Value, read, write
from tests.fuzz.targets import LIBRARY

few = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])

NEUTRAL = [
    "A-12", "12.5%", "1,250 m²", "2,480", "[A4](plan.pdf)", "[B](https://hall.example)", "`code 7`", "**3D**",
    "37.5 kg", "[2025](fact:hall-opening)", "[C](name:institute)", "![D](d.png)", "2024-11-27",
]  # fmt: skip
"""Words of both languages."""
SLIPS = [
    "\u200b",
    "ㆍ",
    "\u00a0",
    "＃ ",
    "\u1100\u1161",
    "\n- 가\n",
    " [](fact:hall-seats) ",
    "\n  - 나\n",
    "①",
]
"""What `fix` mends."""
DEFECTS = {"DM230": "大吉", "DM150": "[가](fact:nothing)", "DM153": "[나](https://hall.example) 3,700마리"}
"""Code of a rule to a text that breaks it, and no other."""
AMOUNTS = st.builds(
    lambda number, unit: Value(unit[0], Decimal(number), unit[1]),
    st.sampled_from([3, 12, 47, 180, 2_500, 61_000]),
    st.sampled_from([(Kind.PERCENT, "%"), (Kind.MONEY, "KRW"), (Kind.COUNT, "person"), (Kind.AREA, "m2")]),
)


@st.composite
def bodies(draw: st.DrawFn, words: list[str]) -> str:
    """Draw a page's text: sections with ids, each of paragraphs, lists, tables, quotations and notes."""
    said = st.lists(st.sampled_from(words), min_size=1, max_size=4).map(" ".join)
    shapes = (
        "{}",
        "- {}\n- {}",
        "1. {}\n2. {}",
        "> {}",
        "| {} | {} |\n|---|---|\n| {} | {} |",
        "!!! note\n\n    {}",
    )
    parts = ["# A"]
    for number in range(draw(st.integers(1, 3))):
        parts.append(f"## B {{ #part-{number} }}")
        chosen = draw(st.lists(st.sampled_from(shapes), max_size=3))
        parts += [shape.format(*(draw(said) for _ in range(shape.count("{}")))) for shape in chosen]
    return "\n\n".join(parts) + "\n"


@lru_cache(maxsize=1)
def library() -> Site:
    """The library, read once."""
    return load_site(LIBRARY)


def page(text: str, locale: Locale) -> Page:
    """Read a page."""
    return parse_page(text, f"docs/{locale.code}/a.md", "a.md", locale)


def found(*texts: str) -> list[Diagnostic]:
    """Check a site of one page, its texts in the order of `LOCALES`."""
    pages = {locale.code: page(text, locale) for locale, text in zip(LOCALES, texts, strict=True)}
    return check_site(replace(library(), pairs=(PagePair("a.md", pages),), record=Record(), found=()))


@few
@given(bodies(NEUTRAL))
def test_a_page_says_the_same_as_itself(text: str) -> None:
    """A text of both languages, held against itself, has no difference."""
    assert [one for one in found(text, text) if one.code in BETWEEN] == []


@few
@given(bodies(NEUTRAL), bodies(NEUTRAL))
def test_languages_are_equal_before_the_rules(one: str, other: str) -> None:
    """Exchanging the texts finds as much, of claims, names, links and structure as of figures."""
    there, back = (
        Counter(each.code for each in found(*texts) if each.code in BETWEEN)
        for texts in ((one, other), (other, one))
    )

    assert there == back


@few
@given(st.lists(AMOUNTS, max_size=4), st.lists(AMOUNTS, max_size=4))
def test_missing_and_extra_change_places(ones: list[Value], others: list[Value]) -> None:
    """What one language lacks is what the other has too much, whichever it is."""

    def sides(left: list[Value], right: list[Value], mine: int) -> Counter[tuple[bool, bool, str]]:
        texts = [". ".join(write(one, locale) for one in said) for said, locale in ((left, KO), (right, EN))]
        return Counter(
            (one.quotes[mine] is None, one.quotes[1 - mine] is None, one.kind)
            for one in compare_texts((texts[0], texts[1]), None)
        )

    assert sides(ones, others, 0) == sides(others, ones, 1)


def meaning(text: str) -> object:
    """Return what a page says: its figures, claims, links and headings."""
    read_page = page(text, KO)
    return (
        Counter(str(one.value) for block in read_page.blocks for one in read(block.text, KO)),
        Counter((one.scheme, one.target) for block in read_page.blocks for one in block.claims),
        Counter(one.target for block in read_page.blocks for one in block.links),
        [(section.id, section.title) for section in read_page.sections],
    )


@few
@given(
    bodies(
        [
            "가 나",
            "2,480명",
            "12.5%",
            "[B](b.md)",
            "[좌석 1,250석](fact:hall-seats)",
            "\u200b라",
            "**마** 바",
            "ㆍ사",
        ]
    )
)
def test_mending_keeps_the_meaning(text: str) -> None:
    """Before and after, a page states the same figures, cites and links to the same, under the same headings."""
    assert meaning(mend_page(page(text, KO))) == meaning(text)


@contextmanager
def copy(**texts: str) -> Iterator[Path]:
    """Make a site of the library's data and one more page."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "site")
        shutil.copytree(LIBRARY, root)
        for code, text in texts.items():
            (root / "docs" / code / "more.md").write_bytes(text.encode())
        yield root


@settings(few, max_examples=6)
@given(bodies(NEUTRAL + SLIPS), bodies(NEUTRAL + SLIPS))
def test_fixing_twice_is_fixing_once(ko: str, en: str) -> None:
    """After one `fix` of a whole site there is nothing left that it would mend."""
    with copy(ko=ko, en=en) as root:
        list(fix_site(load_site(root)))

        assert list(fix_site(load_site(root))) == []


@settings(few, max_examples=4)
@given(bodies(NEUTRAL), bodies(NEUTRAL), st.randoms(use_true_random=False))
def test_the_order_of_files_makes_no_difference(ko: str, en: str, chance: random.Random) -> None:
    """Pages read in any order give the same findings in the same order."""
    with copy(ko=ko, en=en) as root:
        site = load_site(root)
        pairs = list(site.pairs)
        chance.shuffle(pairs)

        assert check_all(replace(site, pairs=tuple(pairs))) == check_all(site)


@few
@given(st.lists(st.sampled_from(sorted(DEFECTS)), min_size=1, max_size=5), st.data())
def test_a_waiver_silences_its_rule_and_no_other(codes: list[str], data: st.DataObject) -> None:
    """A waiver takes away what its rule found in its paragraph, and nothing else."""
    at, code = data.draw(st.integers(0, len(codes) - 1)), data.draw(st.sampled_from(sorted(DEFECTS)))
    parts = [DEFECTS[one] for one in codes]
    plain = places(found(_body(parts), "# A\n"))
    assert {one for one, _ in plain} >= set(codes)
    parts[at] += f" <!-- dumal: {code} because it is a test -->"
    waived = places(found(_body(parts), "# A\n"))
    line = 3 + 2 * at

    assert waived - plain == ({} if codes[at] == code else Counter([("DM291", line)]))
    assert set(plain - waived) == ({(code, line)} if codes[at] == code else set())


def _body(parts: Iterable[str]) -> str:
    return "\n\n".join(["# A", *parts]) + "\n"


def places(diagnostics: Iterable[Diagnostic]) -> Counter[tuple[str, int | None]]:
    """Count findings of the Korean page by rule and line."""
    return Counter((one.code, one.span.line) for one in diagnostics if "/ko/" in one.span.file)
