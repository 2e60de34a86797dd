"""Guesses which known id was meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from dumal.korean import choose_josa

__all__ = ["nearest", "suggest"]


def nearest(wanted: str, known: Iterable[str]) -> str | None:
    """Return the known id most like the one given, or None if none is much like it."""
    close = get_close_matches(wanted, known, n=1, cutoff=0.6)
    return close[0] if close else None


def suggest(wanted: str, known: Iterable[str]) -> tuple[str, str]:
    """Return the sentence to append, in Korean and English, naming the nearest known id."""
    close = nearest(wanted, known)
    if not close:
        return " 철자를 확인하십시오.", " Check the spelling."
    return f" '{close}'{choose_josa(close, '을/를')} 뜻하셨습니까?", f" Did you mean '{close}'?"
