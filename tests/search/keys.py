"""Hangul taken apart in the tests' own way, so that the search is not tested against itself."""

from __future__ import annotations

__all__ = ["initials", "keystrokes", "slip", "unfinished"]

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_INITIAL_KEYS = "r R s e E f a q Q t T d w W c z x v g".split()
_VOWEL_KEYS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split()
_FINAL_KEYS = ["", *"r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split()]
_BESIDE = {0: 20, 4: 0, 8: 4, 13: 18, 18: 13, 20: 0, 1: 5, 5: 1}
"""Vowels on the key beside another's: ㅏ and ㅣ, ㅓ and ㅏ."""
_FIRST, _VOWELS, _FINALS = ord("가"), 21, 28


def _apart(syllable: str) -> tuple[int, int, int]:
    """Numbers of the initial, the vowel and the final of a syllable."""
    at = ord(syllable) - _FIRST
    return at // (_VOWELS * _FINALS), at // _FINALS % _VOWELS, at % _FINALS


def initials(word: str) -> str:
    """Return 고양 as ㄱㅇ."""
    return "".join(_INITIALS[_apart(one)[0]] for one in word)


def keystrokes(word: str) -> str:
    """Return the Latin letters on the keys: 고양 is rhdid."""
    parts = [_apart(one) for one in word]
    return "".join(_INITIAL_KEYS[i] + _VOWEL_KEYS[v] + _FINAL_KEYS[f] for i, v, f in parts)


def unfinished(word: str) -> str:
    """Return a word while its last syllable is being typed: 산업 as 산어 or, without a final, as its initial."""
    initial, vowel, final = _apart(word[-1])
    last = chr(_FIRST + (initial * _VOWELS + vowel) * _FINALS) if final else _INITIALS[initial]
    return word[:-1] + last


def slip(word: str) -> str:
    """Return a word with the vowel of its middle typed on the key beside it; empty where there is none beside."""
    at = len(word) // 2
    initial, vowel, final = _apart(word[at])
    if vowel not in _BESIDE:
        return ""
    last = chr(_FIRST + (initial * _VOWELS + _BESIDE[vowel]) * _FINALS + final)
    return word[:at] + last + word[at + 1 :]
