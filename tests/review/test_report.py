"""What those who decide on a change are shown, and that the change cannot show them more."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import html5lib
import pytest

from dumal.cli import main
from dumal.locales import EN, KO
from dumal.project import BuildFailed
from dumal.review import read_proposal, write_page, write_summary
from dumal.review.changes import words

Edit = Callable[[str, str, str], None]

KO_PAGE = "docs/ko/index.md"
EN_PAGE = "docs/en/index.md"


def tags(html: str) -> set[str]:
    """Return the names of all elements a browser would make of a document."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    return {str(one.tag) for one in tree.iter()}


def test_a_change_without_fault_says_so_first(root: Path, edit: Edit) -> None:
    """The reader need not search for the verdict."""
    edit(KO_PAGE, "알려지지", "아직 알려지지")
    proposal = read_proposal(root, "main")

    assert proposal.changed == {KO_PAGE}
    assert proposal.blocking == ()
    assert write_summary(proposal).startswith("## 변경을 막는 문제가 없습니다.")


def test_a_broken_figure_blocks_and_comes_with_the_line_to_paste(root: Path, edit: Edit) -> None:
    """Place, both readings, the editor at the line, the help page, and the line as the ledger would have it."""
    edit(KO_PAGE, "2조 920억", "2조 920만")
    summary = write_summary(read_proposal(root, "main"))
    korean, english = summary.split("\n---\n")

    assert "**docs/ko/index.md:12** 글은 '2조 920만 달러'(2,000,009,200,000 USD)" in korean
    assert "the ledger '2조 920억 달러' (2,092,000,000,000 USD)" in english
    assert "/edit/main/docs/ko/index.md#L12)" in korean
    assert "contribute/dm152/)" in korean
    assert "공사비는 [2조 920억 달러](fact:hall-cost)였습니다." in korean


def test_who_writes_english_is_answered_in_english_first(root: Path, edit: Edit) -> None:
    """The language of the changed pages leads; the other follows."""
    edit(EN_PAGE, "1,250 seats", "1,520 seats")
    proposal = read_proposal(root, "main")

    assert proposal.locales == (EN, KO)
    assert write_summary(proposal).startswith("## Correct this first (")


def test_the_editor_opens_on_the_branch_of_the_pull_request(
    root: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A contributor can change a fork, not the site's own repository."""
    head = {"repo": {"html_url": "https://github.com/somebody/site"}, "ref": "patch 1"}
    event = root.parent / "event.json"
    event.write_text(json.dumps({"pull_request": {"head": head}}), "utf-8")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(event))
    edit(KO_PAGE, "2조 920억", "2조 920만")

    assert "(https://github.com/somebody/site/edit/patch%201/docs/ko/index.md#L12)" in write_summary(
        read_proposal(root, "main")
    )


def test_words_that_changed_are_marked_beside_the_other_language(root: Path, edit: Edit) -> None:
    """Both languages stand in one row; old and new words are told apart, and findings stand in place."""
    edit(KO_PAGE, "알려지지 않았습니다", "공개되지 않았습니다")
    edit(KO_PAGE, "2조 920억", "2조 920만")
    page = write_page(read_proposal(root, "main"))

    assert "<del>알려지지</del><ins>공개되지</ins> 않았습니다." in page
    assert '<td lang="en"><p class="kept h2 in0">Size</p>' in page
    assert '<p class="note error"><b>DM152</b>' in page
    assert "+강당에는 [좌석 1,250석](fact:hall-seats)이 있습니다." in page


def test_what_was_there_before_is_not_blamed_on_the_change(root: Path, edit: Edit) -> None:
    """An old fault still blocks, but the change did not bring it."""
    from tests.review.conftest import git

    edit(KO_PAGE, "2조 920억", "2조 920만")
    git(root, "checkout", "-q", "main")
    git(root, "commit", "-q", "-a", "-m", "a fault")
    git(root, "checkout", "-q", "-B", "work")
    edit(EN_PAGE, "is not named", "is unknown")
    proposal = read_proposal(root, "main")

    assert proposal.found == ()
    assert [one.code for one in proposal.blocking] == ["DM152"]


def test_a_new_page_and_a_page_taken_away(root: Path) -> None:
    """What has no counterpart, before or beside it, is shown all the same."""
    (root / EN_PAGE).rename(root / "docs/en/new.md")
    page = write_page(read_proposal(root, "main"))

    assert "<del>The hall</del>" in page
    assert "<ins>The hall</ins>" in page


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</style></main><iframe src='https://hall.example'></iframe>",
    "![x](https://hall.example/track.gif)",
    "[click](javascript:alert(1))",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_stranger_wrote_is_shown_and_never_run(root: Path, edit: Edit, text: str) -> None:
    """The report holds words only, wherever in the change the markup stands."""
    edit(KO_PAGE, "# 강당", f"# 강당 {text}")
    edit(KO_PAGE, "(fact:hall-seats)", f"(fact:hall-seats) {text}")
    (root / "docs/ko/a`b[x](y).md").write_text(text, "utf-8")
    proposal = read_proposal(root, "main")
    page = write_page(proposal)

    assert tags(page).isdisjoint({"script", "img", "iframe", "a", "object", "link", "base"})
    assert "default-src 'none'" in page
    assert text not in write_summary(proposal).replace("```", "")


def test_what_a_change_leaves_behind_is_named(root: Path, edit: Edit) -> None:
    """Who changes one language learns which section of the other follows, and where to write it."""
    edit(KO_PAGE, "알려지지 않았습니다", "공개되지 않았습니다")
    proposal = read_proposal(root, "main")
    summary = write_summary(proposal)

    assert proposal.blocking == ()
    assert "### 이 변경으로 뒤처지는 절" in summary
    assert "- **index.md** English #opening [고치기](" in summary
    assert "/docs/en/index.md#L15)" in summary
    assert "#opening" in write_page(proposal)


def test_a_page_in_one_language_comes_with_the_beginning_of_the_other(root: Path) -> None:
    """The twin is one click away, its sections prepared."""
    text = (root / KO_PAGE).read_text("utf-8")
    (root / "docs/ko/new.md").write_text(text, "utf-8")
    summary = write_summary(read_proposal(root, "main"))

    assert "/new/main?filename=docs%2Fen%2Fnew.md&value=" in summary


def test_a_change_of_both_languages_leaves_nothing_behind(root: Path, edit: Edit) -> None:
    """Nothing is left to follow."""
    edit(KO_PAGE, "알려지지 않았습니다", "공개되지 않았습니다")
    edit(EN_PAGE, "is not named", "is not public")

    assert read_proposal(root, "main").behind == ()


def test_files_that_run_are_pointed_out(root: Path) -> None:
    """A change of code among changes of words is not overlooked."""
    (root / "hooks").mkdir()
    (root / "hooks" / "x.py").write_text("", "utf-8")
    page = write_page(read_proposal(root, "main"))

    assert "<code>hooks/x.py</code>" in page
    assert "a maintainer has to read them" in page


def test_a_file_nobody_can_read_is_a_finding(root: Path) -> None:
    """A page saved as CP949 is told of, and the report is whole."""
    path = root / KO_PAGE
    path.write_bytes(path.read_text("utf-8").encode("cp949"))
    proposal = read_proposal(root, "main")

    assert "DM520" in {one.code for one in proposal.blocking}
    assert "<del>강당</del>" in write_page(proposal)


def test_a_long_list_is_cut_and_says_so(root: Path) -> None:
    """GitHub drops a summary that is too long, so it never is."""
    (root / "docs/ko/long.md").write_text("# 긴 글\n\n" + "[1석](fact:hall-seats) " * 3_000, "utf-8")
    summary = write_summary(read_proposal(root, "main"))

    assert len(summary.encode()) < 500_000
    assert "건이 더 있습니다." in summary


def test_an_unknown_base_is_one_sentence(root: Path) -> None:
    """Who mistypes a branch is told so."""
    with pytest.raises(BuildFailed, match="nowhere"):
        read_proposal(root, "nowhere")


def test_the_command_writes_both(root: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch) -> None:
    """`report` answers 0 whatever it found: `check` is what blocks. A summary is added to, not replaced."""
    monkeypatch.setenv("PWD", str(root))
    edit(KO_PAGE, "2조 920억", "2조 920만")
    (root / "summary.md").write_text("before\n", "utf-8")

    code = main(["report", "--base", "main", "--summary", "summary.md", "--root", str(root)])

    assert code == 0
    assert (root / "report.html").read_text("utf-8").startswith("<!doctype html>")
    assert (root / "summary.md").read_text("utf-8").startswith("before\n## ")


@pytest.mark.parametrize(
    ("before", "after", "marked"),
    [
        ("a b c", "a b c", [("=", "a b c")]),
        ("새 강당", "새로운 강당", [("-", "새"), ("+", "새로운"), ("=", " 강당")]),
        ("", "new", [("+", "new")]),
    ],
)
def test_words_are_compared_word_by_word(before: str, after: str, marked: list[tuple[str, str]]) -> None:
    """Korean and English alike are split at blanks and signs."""
    assert list(words(before, after)) == marked


def test_kept_and_new_words_make_the_new_text() -> None:
    """Nothing is lost between the marks."""
    before, after = "여는 날은 5월 3일입니다.", "닫는 날은 5월 31일입니다!"
    marked = list(words(before, after))

    assert "".join(text for sign, text in marked if sign != "-") == after
    assert "".join(text for sign, text in marked if sign != "+") == before
