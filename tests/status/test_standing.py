"""How a section stands against the record, and who is blocked by it: nobody who changes one language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from dumal.diagnostics import Severity
from dumal.documents import PagePair
from dumal.locales import EN, KO, LOCALES, twin
from dumal.parity import check_site
from dumal.site import load_site
from dumal.status import Record, State, hashes_in, left_behind, sides_of, weigh
from dumal.status.standing import standing_of

Make = Callable[..., PagePair]

KO_PAGE = "# 강당\n\n## 크기 { #size }\n\n큽니다.\n\n## 개관 { #opening }\n\n곧 엽니다.\n"
EN_PAGE = "# The hall\n\n## Size { #size }\n\nIt is big.\n\n## Opening { #opening }\n\nSoon.\n"


def recorded(*pairs: PagePair) -> Record:
    """Record these pairs as they are."""
    return Record(True, hashes_in(sides_of(pairs)))


def states(pair: PagePair, record: Record) -> dict[str, tuple[State, object]]:
    """Return each section that is not in step, with its leader."""
    return {
        one.section: (one.state, one.leader)
        for one in weigh(sides_of([pair]), record)[pair.path]
        if one.state is not State.IN_STEP
    }


def test_every_state_is_told_apart(pair: Make) -> None:
    """One side changed, both, one side new, both new, one side dropped, one side moved."""
    before = recorded(pair(KO_PAGE, EN_PAGE))
    ko, en = KO_PAGE.replace("큽니다", "작습니다"), EN_PAGE.replace("big", "small")
    stage, drawn = "\n## 무대 { #stage }\n\n넓습니다.\n", "\n## Stage { #stage }\n\nWide.\n"

    assert states(pair(KO_PAGE, EN_PAGE), before) == {}
    assert states(pair(ko, EN_PAGE), before) == {"size": (State.BEHIND, KO)}
    assert states(pair(KO_PAGE, en), before) == {"size": (State.BEHIND, EN)}
    assert states(pair(ko, en), before) == {"size": (State.BOTH, None)}
    assert states(pair(KO_PAGE + stage, EN_PAGE), before) == {
        "stage": (State.NEW, KO),
        "_order": (State.BEHIND, KO),
    }
    assert states(pair(KO_PAGE + stage, EN_PAGE + drawn), before) == {
        "stage": (State.UNRECORDED, None),
        "_order": (State.BOTH, None),
    }
    assert states(pair(KO_PAGE, EN_PAGE.partition("\n## Opening")[0]), before) == {
        "opening": (State.BEHIND, EN),
        "_order": (State.BEHIND, EN),
    }


def test_a_renamed_section_is_one_dropped_and_one_new(pair: Make) -> None:
    """An id that changes in one language leads there twice, so its findings stay warnings."""
    found = states(pair(KO_PAGE.replace("#size", "#extent"), EN_PAGE), recorded(pair(KO_PAGE, EN_PAGE)))

    assert found == {
        "extent": (State.NEW, KO),
        "size": (State.BEHIND, KO),
        "_order": (State.BEHIND, KO),
    }


def test_without_a_record_everything_counts_as_recorded(pair: Make) -> None:
    """Until the file exists, both languages of a page are in step."""
    assert states(pair(KO_PAGE, EN_PAGE), Record()) == {}


hashes = st.none() | st.sampled_from("abc")
sides = st.tuples(hashes, hashes).filter(any)


@given(sides, st.none() | st.tuples(st.sampled_from("abc"), st.sampled_from("abc")))
def test_swapped_languages_mirror(now: tuple[str | None, str | None], then: tuple[str, str] | None) -> None:
    """Which language is Korean makes no difference to how a section stands."""

    def stand(first: int) -> tuple[State, object]:
        codes = [one.code for one in LOCALES][:: 1 if first == 0 else -1]
        held = {code: said for code, said in zip(codes, now, strict=True) if said}
        one = standing_of(("a.md", "b"), held, dict(zip(codes, then, strict=True)) if then else None)
        return one.state, one.leader

    straight, mirrored = stand(0), stand(1)

    assert straight[0] is mirrored[0]
    leader = straight[1]
    assert mirrored[1] == (twin(leader) if leader in LOCALES else None)


def severities(root: Path) -> dict[str, Severity]:
    """Return the gravest severity of each code that is found."""
    found: dict[str, Severity] = {}
    for one in check_site(load_site(root)):
        found[one.code] = min(one.severity, found.get(one.code, one.severity), key=lambda each: each.rank)
    return found


def edit(root: Path, file: str, old: str, new: str) -> None:
    """Change a file of the site."""
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


ONE_SIDED = {
    "a figure more": (
        "docs/ko/index.md",
        "이 운영합니다.",
        "이 2019년부터 운영합니다. <!-- dumal: DM153 because 원장 밖의 해입니다 -->",
        "DM210",
    ),
    "a citation less": (
        "docs/en/index.md",
        "The [architect](fact:unknown-architect)",
        "The architect",
        "DM203",
    ),
    "a list more": ("docs/ko/index.md", "이 운영합니다.", "이 운영합니다.\n\n- 무대\n- 객석", "DM220"),
    "a link more": ("docs/en/index.md", "runs it.", "runs it ([more](https://hall.example/x)).", "DM221"),
    "a section more": ("docs/ko/index.md", "## 개관", "## 무대 { #stage }\n\n넓습니다.\n\n## 개관", "DM202"),
    "another id": ("docs/en/index.md", "#opening", "#beginning", "DM202"),
    "another place in the menu": ("docs/ko/index.md", "order: 1", "order: 2", "DM240"),
}


@pytest.mark.parametrize("name", ONE_SIDED)
def test_who_changes_one_language_is_not_blocked(library: Path, name: str) -> None:
    """Each difference is a warning where one side alone moved, and an error where nobody knows who did."""
    file, old, new, code = ONE_SIDED[name]
    edit(library, file, old, new)

    assert severities(library)[code] is Severity.WARNING
    assert Severity.ERROR not in severities(library).values()

    (library / "data" / "in-step.lock").unlink()
    assert severities(library)[code] is Severity.ERROR


def test_both_changed_is_held_as_strictly_as_ever(library: Path) -> None:
    """A difference blocks where both sides of a section changed."""
    edit(library, "docs/ko/index.md", "이 운영합니다.", "이 2019년부터 운영합니다.")
    edit(library, "docs/en/index.md", "runs it.", "keeps it.")

    assert severities(library)["DM210"] is Severity.ERROR


def test_what_is_wrong_in_itself_blocks_whoever_leads(library: Path) -> None:
    """A claim that disagrees with the ledger, a broken link, a heading without id: errors on a leading side too."""
    edit(library, "docs/ko/index.md", "좌석 1,250석", "좌석 1,350석")
    edit(library, "docs/ko/index.md", "이 운영합니다.", "이 [운영](no.md)합니다.")
    edit(library, "docs/ko/index.md", "## 개관 { #opening }", "## 개관")

    found = severities(library)

    assert {found[code] for code in ("DM152", "DM222", "DM202")} == {Severity.ERROR}


@pytest.mark.parametrize("code", ["ko", "en"])
def test_a_page_in_one_language_is_welcome(library: Path, code: str) -> None:
    """A new page of one language is a warning; a page taken away in one language as well."""
    text = (library / f"docs/{code}/index.md").read_text("utf-8").replace("order: 1", "order: 2")
    (library / f"docs/{code}/annex.md").write_text(text, "utf-8")

    assert severities(library) == {"DM201": Severity.WARNING}

    (library / f"docs/{code}/annex.md").unlink()
    (library / f"docs/{code}/index.md").unlink()
    assert severities(library)["DM201"] is Severity.WARNING


def test_a_change_names_what_it_leaves_behind(pair: Make) -> None:
    """Against the pages before it: sections moved in one language, none that catch up or were behind already."""
    base = pair(KO_PAGE, EN_PAGE)
    led = pair(KO_PAGE.replace("큽니다", "작습니다"), EN_PAGE)
    further = pair(KO_PAGE.replace("큽니다", "작습니다").replace("곧", "내일"), EN_PAGE)
    caught_up = pair(KO_PAGE.replace("큽니다", "작습니다"), EN_PAGE.replace("big", "small"))
    lone = pair("# 새 쪽\n", path="new.md")

    def names(before: list[PagePair], after: list[PagePair], record: Record) -> list[tuple[str, str]]:
        return [(one.path, one.section) for one in left_behind(before, after, record)]

    assert names([base], [base], Record()) == []
    assert names([base], [led], Record()) == [("hall.md", "size")]
    assert names([base], [led], recorded(base)) == [("hall.md", "size")]
    assert names([led], [further], recorded(base)) == [("hall.md", "opening")]
    assert names([led], [caught_up], recorded(base)) == []
    assert names([base], [led], recorded(led)) == []
    assert names([base], [base, lone], recorded(base)) == [("new.md", "_top"), ("new.md", "_order")]
