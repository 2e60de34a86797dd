"""Safety codes that no rule file has; never reused."""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {
    "DM710": Bilingual(
        "완성된 사이트에 템플릿에 없는 스크립트나 스타일, 프레임, 바깥 자료가 있습니다.",
        "The finished site contains a script, style, frame or foreign file that no template has.",
    ),
    "DM711": Bilingual(
        "완성된 페이지에 엄격한 콘텐츠 보안 정책이 없습니다.",
        "A finished page lacks the strict content policy.",
    ),
}
"""Code: what it means, one line."""
