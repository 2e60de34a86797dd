"""Particles: 은/는, 이/가, 을/를, 과/와, 으로/로 and their like, after any word, figure or symbol.

A particle with two forms takes one after a consonant, the other after a vowel (한글 맞춤법 총칙 제1항: 표준어를 소리대로
적되; the pairs stand in the 표준국어대사전 under each form). What counts is how the word is *read*: 3은 (삼은),
2는 (이는), WHO는 (더블유에이치오는), 50%는 (퍼센트는). 으로 becomes 로 also after ㄹ: 서울로, 1로 (일로).
What stands in brackets is not read: 한강(Han)은 follows 한강, as the 국립국어원 answers in 온라인가나다.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["choose_josa", "final_sound", "with_josa"]

_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""Final consonants in the order of Unicode's Hangul syllables."""

_DIGITS = dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True))
_TENS = ("", "십", "백", "천")
_MYRIADS = ("", "만", "억", "조", "경", "해")

_LETTERS = {"L": "엘", "M": "엠", "N": "엔", "R": "알"}
"""Names of the letters that end in a consonant; all others end in a vowel.

R is 알 to nearly every reader today (KTR이), though the 표준국어대사전 also knows 아르.
"""

_SYMBOLS = {
    **dict.fromkeys("㎡㎥㎞㎢㎝㎜㎖ℓ㏊", "미터"),
    **dict.fromkeys("%％", "퍼센트"),
    **dict.fromkeys("℃℉°", "도"),
    "㎏": "킬로그램",
    "㎎": "밀리그램",
    "㏄": "시시",
    "‰": "퍼밀",
    "$": "달러",
    "€": "유로",
    "£": "파운드",
    "¥": "엔",
    "₩": "원",
    "+": "플러스",
    "&": "앤드",
    "@": "골뱅이",
    "#": "샵",
    "×": "배",
}
"""How symbols are read, or a word that ends alike."""

_UNITS = {
    **dict.fromkeys(("m", "km", "cm", "mm", "m²", "km²", "m2", "km2", "m³", "l", "ha", "a"), "미터"),
    **dict.fromkeys(("g", "kg", "mg"), "그램"),
    **dict.fromkeys(("b", "kb", "mb", "gb", "tb", "w", "kw"), "바이트"),
    "t": "톤",
    "p": "포인트",
}
"""How units in Latin letters are read after a figure."""

_UNREAD = re.compile(r"(?:\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|（[^（）]*）|〔[^〔〕]*〕)\s*$")
_NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$")
_UNIT = re.compile(r"\d\s?([A-Za-z]+[²³2]?)$")
_WORD = re.compile(r"[A-Za-z]+$")
_STOP = re.compile(r"(?:^|[^aeiou])[aeiou](?:ck|[ptk])$")


def with_josa(word: str, pair: str) -> str:
    """Write a word with the form of a particle that its reading asks for.

    Args:
        word: anything a Korean sentence may hold: Hangul, a figure, an acronym, with brackets or quotes.
        pair: the form after a consonant, a slash, the form after a vowel: `은/는`, `으로/로`, `이라/라`.

    >>> with_josa("한강(Han)", "은/는"), with_josa("WHO", "과/와"), with_josa("2021", "으로/로")
    ('한강(Han)은', 'WHO와', '2021로')
    """
    return word + choose_josa(word, pair)


def choose_josa(word: str, pair: str) -> str:
    """Return the form of a particle that a word's reading asks for; arguments as for `with_josa`."""
    after_consonant, _, after_vowel = pair.partition("/")
    final = final_sound(word)
    # 한글 맞춤법에 따로 조항은 없으나 표준국어대사전 '로': 받침 없는 체언이나 ㄹ 받침으로 끝나는 체언 뒤에 붙는다.
    if final == "ㄹ" and after_consonant.startswith("으로"):
        final = ""
    return after_consonant if final else after_vowel


def final_sound(word: str) -> str:
    """Return the final consonant with which a word is read, or nothing after a vowel.

    >>> [final_sound(word) for word in ("한강", "서울", "2조", "10", "595", "WHO", "50%", "㎡")]
    ['ㅇ', 'ㄹ', '', 'ㅂ', '', '', '', '']
    """
    read = _strip(unicodedata.normalize("NFC", word))
    if not read:
        return ""
    last = read[-1]
    if "가" <= last <= "힣":
        return _final_of_syllable(last)
    if last in _FINALS:  # ㄱ is read 기역, ㄹ 리을: each name ends in its own sound
        return last
    if last in _SYMBOLS:
        return _final_of_syllable(_SYMBOLS[last][-1])
    if "Ⅰ" <= last <= "Ⅻ":
        return _final_of_number(str(ord(last) - ord("Ⅰ") + 1))
    if unit := _UNIT.search(read):
        return _final_of_unit(unit.group(1))
    if number := _NUMBER.search(read):
        return _final_of_number(number.group())
    latin = _WORD.search(unicodedata.normalize("NFKD", read))
    return _final_of_latin(latin.group()) if latin else ""


def _strip(word: str) -> str:
    """Take off what is not read: bracketed words (unless there is nothing else), quotes, full stops."""
    bare = word
    while bare and not _is_read(bare[-1]):
        unread = _UNREAD.search(bare)
        before = bare[: unread.start()] if unread else ""
        bare = before if any(map(_is_read, before)) else bare[:-1]
    return bare


def _is_read(char: str) -> bool:
    return char.isalnum() or char in _SYMBOLS


def _final_of_syllable(syllable: str) -> str:
    if not "가" <= syllable <= "힣":
        return ""
    index = (ord(syllable) - ord("가")) % 28
    return _FINALS[index - 1] if index else ""


def _final_of_number(number: str) -> str:
    """Read a number in Sino-Korean: 10 십, 100 백, 20000 이만; decimals and 007 digit by digit."""
    digits = number.replace(",", "")
    if "." in digits or (digits.startswith("0") and len(digits) > 1):
        return _final_of_syllable(_DIGITS[_ascii(digits[-1])])
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == len(digits) or not zeros:
        return _final_of_syllable(_DIGITS[_ascii(digits[-1])])
    myriad = min(zeros // 4, len(_MYRIADS) - 1)
    return _final_of_syllable(_MYRIADS[myriad] if myriad else _TENS[zeros])


def _ascii(digit: str) -> str:
    return str(unicodedata.digit(digit, 0))


def _final_of_unit(unit: str) -> str:
    return _final_of_syllable(_UNITS[unit.lower()][-1]) if unit.lower() in _UNITS else _final_of_latin(unit)


def _final_of_latin(word: str) -> str:
    """Read capitals letter by letter, other words as 외래어 표기법 제3장 제1절 writes them.

    Its 제1항 makes a final of p, t, k after a short vowel (chip 칩, net 넷); 제2항 and 제3항 add a vowel to the
    other stops and to s, f, th (lab apart); 제5항 and 제6항 make finals of m, n, ng and l.
    """
    if word.isupper():
        return _final_of_syllable(_LETTERS.get(word[-1], "가"))
    small = word.lower()
    if len(small) > 3 and small.endswith("e") and small[-2] in "lmn":
        small = small[:-1]  # Apple 애플, Rome 롬, Maine 메인
    for ending, final in (("ng", "ㅇ"), ("l", "ㄹ"), ("m", "ㅁ"), ("n", "ㄴ")):
        if small.endswith(ending):
            return final
    return {"p": "ㅂ", "t": "ㅅ", "k": "ㄱ"}[small[-1]] if _STOP.search(small) else ""
