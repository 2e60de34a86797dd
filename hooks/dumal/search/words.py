"""What the search says of its results: fetched with the index, so that no page carries it."""

from __future__ import annotations

import json

from dumal.ledger import Strings
from dumal.locales import LOCALES

__all__ = ["words_files"]


def words_files(strings: Strings) -> dict[str, str]:
    """Return `words.<locale>.json` of every language, by name; keys as JavaScript writes them."""
    said = strings.search
    texts = {
        "none": said.none,
        "foundOne": said.found_one,
        "found": said.found,
        "foundBest": said.found_best,
        "keyboard": said.keyboard,
        "slip": said.slip,
        "allResults": said.all_results,
    }
    return {
        f"words.{one.code}.json": json.dumps(
            {key: text[one] for key, text in texts.items()}, ensure_ascii=False
        )
        for one in LOCALES
    }
