from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from dumal.cli import main
from dumal.documents import parse_markdown
from dumal.locales import EN, KO
from dumal.parity.alignment import align_pages
from dumal.parity.compare import compare_strangers
from dumal.parity.figures import compare_pages

ROOT = Path(__file__).resolve().parents[2]

KO_TEXT = "# 시장\n\n## 규모\n\n2조 920억 달러였다.\n\n`3`과 <https://x.example/2024/11>은 세지 않는다.\n"
EN_TEXT = "# Market\n\n## Size\n\nIt was USD 2.92 trillion.\n"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Write a pair of files that disagree."""
    monkeypatch.setenv("DUMAL_LANG", "en")
    monkeypatch.chdir(ROOT)
    pair = tmp_path / "ko.md", tmp_path / "en.md"
    for path, text in zip(pair, (KO_TEXT, EN_TEXT), strict=True):
        path.write_text(text, "utf-8")
    return pair


def test_two_files_are_compared(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """An error makes the exit code 1, and each finding is a line with both places."""
    assert main(["compare", *map(str, files)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{files[0]}:5:1 | {files[1]}:5:8 DM210 ")


def test_findings_come_as_json(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Each finding names its kind, both readings and both lines."""
    main(["compare", *map(str, files), "--format", "json"])
    (found,) = json.loads(capsys.readouterr().out)
    assert found.pop("message")
    assert found == {
        "code": "DM210",
        "severity": "error",
        "kind": "money",
        "ko": "2조 920억 달러",
        "en": "USD 2.92 trillion",
        "ko_line": 5,
        "en_line": 5,
    }


def test_agreeing_files_exit_with_0(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to say, nothing said."""
    files[1].write_text(EN_TEXT.replace("2.92", "2.092"), "utf-8")
    assert main(["compare", *map(str, files)]) == 0
    assert capsys.readouterr().out == ""


def test_the_day_may_be_given(files: tuple[Path, Path]) -> None:
    """Relative dates are understood by it."""
    files[0].write_text("지난달 열렸다.", "utf-8")
    files[1].write_text("It opened in September.", "utf-8")
    assert main(["compare", *map(str, files), "--date", "2024-10-02"]) == 0
    assert main(["compare", *map(str, files), "--date", "2024-11-27"]) == 1


@pytest.mark.parametrize("missing", [[], ["no-such-file.md", "nor-this.md"]])
def test_files_that_are_not_there(
    files: tuple[Path, Path], missing: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be done exits with 2 and says why."""
    assert main(["compare", *missing]) == 2
    assert capsys.readouterr().err.strip()


def stream(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the stream on these lines."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    return main(["compare", "--jsonl"])


def test_a_stream_is_answered_line_by_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In order, with the gravest kind, and null where the two agree."""
    lines = [
        {"id": "a", "ko": "595억 원", "en": "595 million won", "ref": None},
        {"id": 2, "ko": "절반", "en": "half"},
        {"id": "c", "ko": "지난달", "en": "in October", "ref": "2024-11-27"},
    ]
    assert stream("\n".join(map(json.dumps, lines)), monkeypatch) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"id": "a", "answer": "different", "kind": "money"},
        {"id": 2, "answer": "same", "kind": None},
        {"id": "c", "answer": "same", "kind": None},
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[1]",
        '{"ko": "하나"}',
        '{"ko": 1, "en": "one"}',
        '{"ko": "", "en": "", "ref": "soon"}',
        "[" * 5000,
    ],
)
def test_a_malformed_line_stops_the_stream(
    line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code is 2, the message names the line, and what came before is answered."""
    assert stream(f'{{"ko": "", "en": ""}}\n{line}\n', monkeypatch) == 2
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert "2" in err


def sections(ko: str, en: str) -> list[tuple[list[str], list[str]]]:
    """Align two pages and return the titles that were grouped."""
    groups = align_pages(parse_markdown(ko, "ko", KO), parse_markdown(en, "en", EN))
    first, second = (
        [[section.title for section in group.sides[side]] for group in groups] for side in (0, 1)
    )
    return list(zip(first, second, strict=True))


def test_sections_are_paired_by_id() -> None:
    """Where ids are equal, order and likeness do not matter."""
    ko = "# 가\n\n## 나 { #b }\n\n## 다 { #c }\n"
    en = "# A\n\n## B { #b }\n\n## New { #new }\n\n## C { #c }\n"
    assert sections(ko, en) == [(["가"], ["A"]), (["나"], ["B"]), ([], ["New"]), (["다"], ["C"])]


def test_strangers_are_paired_by_order_and_likeness() -> None:
    """Without ids, numbers and Latin words tell which section has no twin."""
    ko = "# 가\n\n## 설치\n\npip install 3.11\n\n## 끝\n\nMIT 2024\n"
    en = "# A\n\n## Install\n\npip install 3.11\n\n## More\n\nNothing like it at all.\n\n## End\n\nMIT 2024\n"
    assert (["끝"], ["End"]) in sections(ko, en)


def test_a_value_may_move_within_its_section_only() -> None:
    """Blocks are free, sections with ids are not."""
    ko = "# 가\n\n## 나 { #b }\n\n17명이 왔다.\n\n그리고 23명.\n\n## 다 { #c }\n\n끝.\n"
    moved = "# A\n\n## B { #b }\n\nFirst 23 people, then 17 people.\n\n## C { #c }\n\nEnd.\n"
    lost = "# A\n\n## B { #b }\n\n23 people.\n\n## C { #c }\n\n17 people.\n"
    pages = [parse_markdown(text, "x", locale) for text, locale in ((ko, KO), (moved, EN), (lost, EN))]
    assert compare_pages((pages[0], pages[1])) == ()
    assert len(compare_pages((pages[0], pages[2]))) == 2


@pytest.mark.parametrize(
    ("ko", "en", "kinds"), [("[가](x.md)", "[a](y.md)", ["link", "link"]), ("[가](x.md)", "a", [])]
)
def test_links_are_compared_where_both_have_some(ko: str, en: str, kinds: list[str]) -> None:
    """A link that leads elsewhere is found; a text whose links were all taken out is let be."""
    pages = parse_markdown(ko, "ko.md", KO), parse_markdown(en, "en.md", EN)

    assert [one.kind for one in compare_strangers(pages)] == kinds
