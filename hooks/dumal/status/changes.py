"""What a change leaves behind: for the report on a pull request, which knows the pages before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dumal.documents import PagePair
from dumal.locales import LOCALES
from dumal.status.record import Hashes, Key, Record
from dumal.status.standing import Sides, Standing, sides_of, weigh

__all__ = ["hashes_in", "left_behind"]


def left_behind(base: Sequence[PagePair], head: Sequence[PagePair], record: Record) -> Iterator[Standing]:
    """Yield the sections whose other language a change leaves behind, in reading order.

    A change that lets a language catch up leaves nothing behind, nor does one recorded with `--typo`.

    Args:
        base: The pages before the change.
        head: The pages after it.
        record: The record after it; until one exists, the pages before count as recorded.

    Yields:
        `BEHIND` or `NEW`; `leader` is the language that was changed.
    """
    before = hashes_in(sides_of(base))
    if not record.exists:
        record = Record(True, {key: said for key, said in before.items() if len(said) == len(LOCALES)})
    pages = sides_of(head)
    after = hashes_in(pages)
    for standings in weigh(pages, record).values():
        for one in standings:
            key = (one.path, one.section)
            if one.leader and _differs(before.get(key, {}), after[key], one.leader.code):
                yield one


def hashes_in(pages: Mapping[str, Sides]) -> dict[Key, Hashes]:
    """Return the hashes of all sections, as a record holds them."""
    found: dict[Key, dict[str, str]] = {}
    for path, sides in pages.items():
        for code, said in sides.items():
            for one in said:
                found.setdefault((path, one.section), {})[code] = one.hash
    return dict(found)


def _differs(before: Hashes, after: Hashes, code: str) -> bool:
    return before.get(code) != after.get(code)
