"""The codes of what can be wrong with a page's file, DM501 to DM529; never reused."""

from __future__ import annotations

from dumal.locales import Bilingual

__all__ = ["CODES"]

CODES: dict[str, Bilingual] = {
    "DM501": Bilingual("머리말이 닫히지 않았습니다.", "The front matter is not closed."),
    "DM502": Bilingual("머리말 앞에 빈 줄이 있습니다.", "A blank line stands before the front matter."),
    "DM503": Bilingual("첫 줄이 본문에서 사라집니다.", "The first line would vanish from the page."),
    "DM504": Bilingual("머리말에 탭이 있습니다.", "The front matter holds a tab."),
    "DM505": Bilingual("머리말에 전각 콜론이 있습니다.", "The front matter holds a full-width colon."),
    "DM506": Bilingual(
        "머리말의 구분선이 붙임표(-) 세 개가 아닙니다.", "The dashes that open the front matter are others."
    ),
    "DM507": Bilingual("따옴표 없는 값에 콜론이 있습니다.", "An unquoted value holds a colon."),
    "DM508": Bilingual("머리말이 YAML 문법에 맞지 않습니다.", "The front matter is no valid YAML."),
    "DM509": Bilingual("머리말이 '키: 값'이 아닙니다.", "The front matter is no list of keys and values."),
    "DM510": Bilingual("머리말에 같은 키가 두 번 있습니다.", "A key stands twice in the front matter."),
    "DM511": Bilingual(
        "머리말에서 쓰지 않는 YAML 기호가 있습니다.",
        "The front matter uses a sign of YAML that pages do without.",
    ),
    "DM512": Bilingual(
        "따옴표가 없으면 다른 값으로 읽힙니다.", "A value that is read as something else unless quoted."
    ),
    "DM513": Bilingual("머리말의 숫자가 전각입니다.", "The front matter holds full-width digits."),
    "DM514": Bilingual("머리말에 둥근 따옴표가 있습니다.", "The front matter holds curly quotation marks."),
    "DM518": Bilingual(
        "예외 표시를 읽을 수 없습니다.", "A waiver cannot be read: it lacks a code or its reason."
    ),
    "DM520": Bilingual("파일이 CP949(ANSI)로 저장되었습니다.", "The file is saved as CP949 (ANSI)."),
    "DM521": Bilingual("파일이 UTF-16으로 저장되었습니다.", "The file is saved as UTF-16."),
    "DM522": Bilingual("파일이 UTF-8이 아닙니다.", "The file is not UTF-8."),
    "DM523": Bilingual("파일을 읽을 수 없습니다.", "The file cannot be read."),
}
"""Code: what it means, one line."""
