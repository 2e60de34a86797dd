"""What can be wrong with waivers and settings: codes that no rule file has; never reused.

A waiver that cannot be read, its reason missing, is found where pages are read: DM518.
"""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {
    "DM291": Bilingual("쓰이지 않는 예외 표시입니다.", "A waiver that silences nothing."),
    "DM292": Bilingual("예외 표시에 없는 코드가 있습니다.", "A waiver names a code that no rule has."),
    "DM901": Bilingual(
        "mkdocs.yml의 extra.dumal.rules에 없는 규칙이 있습니다.",
        "extra.dumal.rules in mkdocs.yml names a rule that does not exist.",
    ),
    "DM902": Bilingual(
        "규칙의 값은 off, info, warning, error 가운데 하나입니다.",
        "A rule is set to something other than off, info, warning or error.",
    ),
    "DM903": Bilingual(
        "원장을 지키는 규칙은 끄거나 낮출 수 없습니다.",
        "A rule that protects the ledger cannot be switched off or lowered.",
    ),
    "DM904": Bilingual(
        "extra.dumal에 모르는 키나 다른 꼴의 값이 있습니다.",
        "extra.dumal holds an unknown key, or something other than a mapping.",
    ),
    "DM905": Bilingual("한 규칙을 두 번 정했습니다.", "A rule is set twice."),
    "DM906": Bilingual("mkdocs.yml을 읽을 수 없습니다.", "mkdocs.yml cannot be read."),
}
"""Code: what it means, one line."""
