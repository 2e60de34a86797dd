"""Text in lines that break between words, all about as long as each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

__all__ = ["wrap"]


def wrap(text: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Break a text into as few lines as it needs, and none of them much shorter than the rest.

    Args:
        text: words with blanks between them; Korean words stay whole as English ones do.
        width: what a line may have, in the units of `measure`.
        measure: returns how wide a text is drawn.
    """
    words = tuple(part for word in text.split() for part in _parts(word, width, measure))
    fewest = _fill(words, width, measure)
    for share in range(50, 100, 5):
        lines = _fill(words, width * share / 100, measure)
        if len(lines) == len(fewest) and all(measure(line) <= width for line in lines):
            return lines
    return fewest


def _fill(words: tuple[str, ...], width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _parts(word: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Yield a word whole, or in pieces where no line holds it."""
    while measure(word) > width and len(word) > 1:
        end = next(size for size in range(len(word) - 1, 0, -1) if size == 1 or measure(word[:size]) <= width)
        yield word[:end]
        word = word[end:]
    yield word
