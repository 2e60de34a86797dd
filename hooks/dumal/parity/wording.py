"""Words that the messages of several rules share."""

from __future__ import annotations

from dumal.locales import EN, KO, Bilingual

__all__ = ["LANGUAGES"]

LANGUAGES: dict[str, Bilingual] = {
    KO.code: Bilingual("한국어", "Korean"),
    EN.code: Bilingual("영어", "English"),
}
"""What each language is called in the others."""
