"""What can be wrong with waivers and settings: codes that no rule file has; never reused.

A waiver that cannot be read, its reason missing, is found where pages are read: DM518.
"""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {
    "DM291": Bilingual("쓰이지 않는 예외 표시입니다.", "A waiver that silences nothing."),
    "DM292": Bilingual(
        "예외 표시에 적은 코드를 쓰는 규칙이 없습니다.", "A waiver names a code that no rule has."
    ),
    "DM901": Bilingual(
        "mkdocs.yml의 extra.dumal.rules에 없는 규칙이 있습니다.",
        "extra.dumal.rules in mkdocs.yml names a rule that does not exist.",
    ),
    "DM902": Bilingual(
        "규칙의 값이 off, info, warning, error 가운데 하나가 아닙니다.",
        "A rule is set to something other than off, info, warning or error.",
    ),
    "DM903": Bilingual(
        "원장을 지키는 규칙을 끄거나 낮추었습니다.",
        "A rule that protects the ledger is switched off or lowered.",
    ),
    "DM904": Bilingual(
        "extra.dumal에 쓸 수 없는 키나 값이 있습니다.",
        "extra.dumal contains a key or value that it cannot have.",
    ),
    "DM905": Bilingual("한 규칙을 두 번 정했습니다.", "A rule is set twice."),
    "DM906": Bilingual("mkdocs.yml을 읽을 수 없습니다.", "mkdocs.yml cannot be read."),
}
"""Code: what it means, one line."""
