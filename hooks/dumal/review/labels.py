"""The words of the report and of the summary."""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["LABELS"]

LABELS: dict[str, Bilingual] = {
    "title": Bilingual("제안한 변경", "The proposed change"),
    "blocks": Bilingual("먼저 고칠 것", "Correct this first"),
    "nothing-blocks": Bilingual("변경을 막는 문제가 없습니다.", "Nothing blocks this change."),
    "how": Bilingual(
        "‘고치기’를 누르면 그 줄이 편집기에서 열립니다. 고친 뒤 “Commit changes”를 누르면 검사가 다시 시작됩니다.",
        "“Edit” opens the line in the editor. Change it, press “Commit changes”, and the checks start again.",
    ),
    "edit": Bilingual("고치기", "Edit"),
    "help": Bilingual("도움말", "help"),
    "whole-file": Bilingual("파일 전체", "the whole file"),
    "old": Bilingual("이 변경 전부터 있던 것", "Found before this change too"),
    "advice": Bilingual("막지는 않지만 살펴볼 것", "Does not block, but is worth a look"),
    "behind": Bilingual("이 변경으로 뒤처지는 절", "Sections that this change leaves behind"),
    "behind-how": Bilingual(
        "한 언어만 고쳐도 됩니다. 다른 언어는 그 언어의 편집자가 맞추고, 그때까지 독자에게는 안내가 나옵니다.",
        "Changing one language is fine. An editor updates the other; until then readers see a note.",
    ),
    "suggested": Bilingual("붙여 넣을 수 있는 수정안", "Corrections to copy and paste"),
    "suggested-how": Bilingual(
        "원장에 맞게 고친 줄입니다. 원장이 틀렸다면 붙여 넣지 말고 data/facts.yml을 고치십시오.",
        "These lines are corrected to match the ledger. If the ledger is wrong, correct data/facts.yml instead.",
    ),
    "replace": Bilingual(
        "원장에 맞추면 그 줄은 다음과 같습니다.", "To match the ledger, the line should read:"
    ),
    "pages": Bilingual("바뀐 페이지", "Changed pages"),
    "no-pages": Bilingual("바뀐 페이지가 없습니다.", "No pages have changed."),
    "others": Bilingual("그 밖에 바뀐 파일", "Other changed files"),
    "code-others": Bilingual(
        "빌드할 때 실행되거나 독자의 브라우저에서 쓰는 파일입니다. 관리자가 읽어야 합니다.",
        "These files run during the build or in readers' browsers: a maintainer has to read them.",
    ),
    "missing": Bilingual("이 언어에는 없습니다.", "Not in this language."),
    "removed": Bilingual("지운 페이지입니다.", "This page has been deleted."),
    "more": Bilingual("{}건이 더 있습니다.", "{} more."),
}
"""Key to text; what stands in braces is filled in."""
