from __future__ import annotations

import json
import os
from pathlib import Path

from dumal.importing.drafts import Drafts, make_drafts
from dumal.importing.known import KnownNames, read_names
from dumal.locales import EN

ROOT = Path(__file__).resolve().parents[2]

PLANTED = [
    ("date", "2025/06/10 [09:20]", None),
    ("structure", "사진제공=한빛시", None),
    ("money", "120억 원", "1.2 billion won"),
    ("approx", "300여 명", "about 300 people"),
    ("date", "8월", "September"),
    ("arithmetic", "약 2배", None),
    ("arithmetic", None, "about two times"),
    ("name", "새벽대학교", None),
    ("name", "한빛보건원", "Hanbit Health Institute"),
    (
        "structure",
        "시는 시민의 의견을 듣는 자리를 앞으로도 꾸준히 마련하고 그 결과를 누리집에 모두 공개할 방침이다.",
        None,
    ),
]
"""Kind and what each language says, in the order of the report."""

Listed = list[tuple[str, str | None, str | None]]


def listed(drafts: Drafts) -> Listed:
    """Return what the file for programs lists."""
    found = json.loads(drafts.files["discrepancies.json"])
    return [(one["kind"], one["ko"], one["en"]) for one in found]


def made(text: str, names: KnownNames) -> Drafts:
    """Make drafts that must come about."""
    drafts = make_drafts(text, "x.txt", names, EN)

    assert drafts
    return drafts


def test_exactly_the_planted_errors_are_reported(drafts: Drafts) -> None:
    """Every planted error is found, and the figures and names that agree stay quiet."""
    assert listed(drafts) == PLANTED


def test_an_entry_says_where_and_what(drafts: Drafts) -> None:
    """An entry has the six keys, and lines of the article's file."""
    entry = json.loads(drafts.files["discrepancies.json"])[2]

    assert list(entry) == ["kind", "ko", "en", "ko_line", "en_line", "message"]
    assert (entry["ko_line"], entry["en_line"]) == (12, 50)
    assert "12,000,000,000 KRW" in entry["message"]


def test_the_report_is_in_both_languages(drafts: Drafts) -> None:
    """Each finding is told in Korean and in English, under a heading in both."""
    report = drafts.files["report.md"]

    assert "## 수치와 날짜 · Figures and dates (3)" in report
    assert "두 언어의 값이 다릅니다" in report
    assert "the two differ" in report
    assert "- ko ¶10 L21 + ¶11 L24 = en ¶9 L59" in report


def test_a_dateline_in_both_languages_is_compared(text: str, names: KnownNames) -> None:
    """With a dateline in English nothing is missing, and a wrong one is a finding."""
    line = "Reporter Kim Ha-neul, posted: {} [09:20]\n\nHanbit City said"
    right, wrong = (
        text.replace("Hanbit City said", line.format(day)) for day in ("2025/06/10", "2025/06/11")
    )

    assert listed(made(right, names)) == PLANTED[1:]
    assert ("date", "2025/06/10", "2025/06/11") in listed(made(wrong, names))


def test_a_passage_left_untranslated_is_told(text: str, names: KnownNames) -> None:
    """Hangul in the English half is a finding of its own."""
    found = listed(made(text.replace("a health course", "a 건강 course"), names))

    assert [one[0] for one in found if one not in PLANTED] == ["text"]


def test_the_article_itself_where_it_is_at_hand() -> None:
    """DUMAL_ARTICLE names the article this site is about; it is not part of the repository.

    What differs in it is reported, and what agrees is not.
    """
    for path in filter(None, [os.environ.get("DUMAL_ARTICLE")]):
        names, _ = read_names(ROOT / "data" / "names.yml")
        found = listed(made(Path(path).read_text("utf-8"), names))

        assert [one[0] for one in found[:2]] == ["date", "structure"]
        assert [one for one in found[2:] if one[0] != "name"] == [
            ("money", "2조920억 달러", "USD 2.92 trillion"),
            ("approx", "250여 명", "About 250"),
            ("arithmetic", "약 3.5배", None),
            ("arithmetic", None, "approximately 3.5 times"),
        ]
        assert {"Luxembourg National Institute of Health", "Rocket Healthcare", "Sonocam Goyang"} <= {
            one[2] for one in found
        }
