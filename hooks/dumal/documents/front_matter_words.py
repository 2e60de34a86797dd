"""What is said about broken front matter, in both languages."""

from __future__ import annotations

import unicodedata

from dumal.korean import choose_josa, with_josa
from dumal.locales import Bilingual

__all__ = [
    "BLANK_FIRST",
    "DASHES",
    "NO_MAPPING",
    "SIGN",
    "TAB",
    "TOO_LONG",
    "UNCLOSED",
    "curly",
    "surprise",
    "swallowed",
    "twice",
    "two_colons",
    "wide_colon",
    "wide_digits",
    "yaml_error",
]

UNCLOSED = Bilingual(
    "머리말이 닫히지 않아 본문에 그대로 나옵니다. 마지막 항목 다음 줄에 ---를 적으십시오.",
    "the front matter is never closed and would be shown on the page. Put --- on the line after its last entry.",
)
BLANK_FIRST = Bilingual(
    "머리말의 --- 앞에 빈 줄이 있어 머리말로 읽히지 않습니다. ---가 첫 줄에 오도록 빈 줄을 지우십시오.",
    "there are blank lines before the --- of the front matter, so it is not read. Delete them: --- must "
    "be the first line.",
)
DASHES = Bilingual(
    "머리말의 구분선이 붙임표 세 개가 아닙니다. ---로 고치십시오.",
    "the line that opens the front matter is not three hyphens. Write ---.",
)
TAB = Bilingual(
    "머리말에 탭이 있습니다. 탭은 쓸 수 없으니 빈칸으로 바꾸십시오.",
    "there is a tab in the front matter, where tabs are not allowed. Use spaces.",
)
SIGN = Bilingual(
    "머리말에 특수 기호(&, *, !)로 시작하는 값이 있습니다. 글자 그대로 쓰려면 값을 따옴표로 묶으십시오.",
    "the front matter uses a YAML anchor, alias or tag (&, *, !). If the sign is meant as text, put the "
    "value in quotation marks.",
)
NO_MAPPING = Bilingual(
    "머리말이 `항목: 값`의 형식이 아닙니다. 콜론 뒤에 빈칸을 두고 한 줄에 하나씩 적으십시오.",
    "the front matter is not made of `key: value`. Write one to a line, with a space after the colon.",
)
TOO_LONG = Bilingual(
    "머리말이 너무 길거나 복잡합니다. 제목과 날짜 같은 짧은 값만 적으십시오.",
    "the front matter is too long or too deeply nested. Keep to short values such as title and dates.",
)


def swallowed(line: str) -> Bilingual:
    """MkDocs takes a first line such as `Note: x` for metadata and drops it."""
    short = line[:40]
    return Bilingual(
        f"첫 줄 '{short}'{choose_josa(short, '이/가')} 머리말로 읽혀 페이지에서 사라집니다. 그 위에 --- 두 줄로 된 머리말을 넣으십시오.",
        f"the first line '{short}' is taken for front matter and disappears. Put front matter (two lines of "
        "---) above it.",
    )


def wide_colon(key: str, value: str) -> Bilingual:
    """A full-width colon is no colon to YAML."""
    return Bilingual(
        f"전각 콜론(：)은 콜론으로 읽히지 않습니다. `{key}: {value}`{choose_josa(value, '으로/로')} 고치십시오.",
        f"a full-width colon (：) does not count as a colon. Write `{key}: {value}`.",
    )


def two_colons(line: str) -> Bilingual:
    """A value with a colon in it needs quotes."""
    key, _, value = line.partition(":")
    mended = value.strip().replace('"', '\\"')
    return Bilingual(
        f'값에 콜론이 있어 읽을 수 없습니다. `{key}: "{mended}"`처럼 따옴표로 묶으십시오.',
        f'the value contains a colon and cannot be read. Put it in quotation marks: `{key}: "{mended}"`.',
    )


def yaml_error(problem: str) -> Bilingual:
    """Any other error of the YAML reader."""
    return Bilingual(
        f"머리말을 읽을 수 없습니다({problem}). 이 줄의 따옴표, 괄호, 들여쓰기를 확인하십시오.",
        f"the front matter is not valid YAML ({problem}). Check quotation marks, brackets and indentation on "
        "this line.",
    )


def twice(key: str) -> Bilingual:
    """A key stands twice; YAML would keep the last."""
    return Bilingual(
        f"'{key}'{choose_josa(key, '이/가')} 머리말에 두 번 있습니다. 하나만 남기십시오.",
        f"'{key}' appears twice in the front matter. Keep one.",
    )


def surprise(key: str, value: str) -> Bilingual:
    """YAML reads a value as something else than what is written."""
    return Bilingual(
        f"따옴표가 없으면 {with_josa(value, '이/가')} 다른 값으로 읽힙니다. "
        f'`{key}: "{value}"`처럼 따옴표로 묶으십시오.',
        f'{value} is read as something else. Put it in quotation marks: `{key}: "{value}"`.',
    )


def wide_digits(key: str, value: str) -> Bilingual:
    """Digits of double width are no digits to most programs."""
    mended = unicodedata.normalize("NFKC", value)
    return Bilingual(
        f"숫자가 전각입니다. `{key}: {mended}`{choose_josa(mended, '으로/로')} 고치십시오.",
        f"the digits are full-width. Write `{key}: {mended}`.",
    )


def curly(key: str, value: str) -> Bilingual:
    """Curly quotation marks are part of the value."""
    bare = value[1:-1]
    return Bilingual(
        f"둥근 따옴표는 값의 일부가 됩니다. 그러려던 것이 아니라면 `{key}: {bare}`{choose_josa(bare, '으로/로')} 고치십시오.",
        f"curly quotation marks become part of the value. If you do not mean that, write `{key}: {bare}`.",
    )
