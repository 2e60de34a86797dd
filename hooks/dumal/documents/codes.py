"""The codes of what can be wrong with a page's file, DM501 to DM529; never reused."""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {
    "DM501": Bilingual("머리말이 닫히지 않았습니다.", "The front matter is not closed."),
    "DM502": Bilingual("머리말 앞에 빈 줄이 있습니다.", "There is a blank line before the front matter."),
    "DM503": Bilingual("첫 줄이 본문에서 사라집니다.", "The first line would disappear from the page."),
    "DM504": Bilingual("머리말에 탭이 있습니다.", "The front matter contains a tab."),
    "DM505": Bilingual("머리말에 전각 콜론이 있습니다.", "The front matter contains a full-width colon."),
    "DM506": Bilingual(
        "머리말의 구분선이 붙임표(-) 세 개가 아닙니다.",
        "The front matter does not open with three hyphens (-).",
    ),
    "DM507": Bilingual("따옴표로 묶지 않은 값에 콜론이 있습니다.", "An unquoted value contains a colon."),
    "DM508": Bilingual("머리말이 YAML 문법에 맞지 않습니다.", "The front matter is not valid YAML."),
    "DM509": Bilingual(
        "머리말이 '항목: 값'의 형식이 아닙니다.", "The front matter is not a list of keys and values."
    ),
    "DM510": Bilingual("머리말에 같은 항목이 두 번 있습니다.", "A key appears twice in the front matter."),
    "DM511": Bilingual(
        "머리말에 쓰지 않는 YAML 기호가 있습니다.",
        "The front matter uses a YAML sign that pages do not use.",
    ),
    "DM512": Bilingual(
        "따옴표로 묶지 않으면 다른 값이 됩니다.", "A value that is read as something else unless quoted."
    ),
    "DM513": Bilingual("머리말의 숫자가 전각입니다.", "The front matter contains full-width digits."),
    "DM514": Bilingual(
        "머리말에 둥근 따옴표가 있습니다.", "The front matter contains curly quotation marks."
    ),
    "DM518": Bilingual(
        "예외 표시를 읽을 수 없습니다.", "A waiver cannot be read: it lacks a code or its reason."
    ),
    "DM520": Bilingual("파일이 CP949(ANSI)로 저장되었습니다.", "The file is saved as CP949 (ANSI)."),
    "DM521": Bilingual("파일이 UTF-16으로 저장되었습니다.", "The file is saved as UTF-16."),
    "DM522": Bilingual("파일이 UTF-8이 아닙니다.", "The file is not UTF-8."),
    "DM523": Bilingual("파일을 읽을 수 없습니다.", "The file cannot be read."),
}
"""Code: what it means, one line."""
