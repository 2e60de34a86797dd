r"""The files that the browser fetches when search is opened.

`index.<locale>.json`: `{"format", "locale", "pages": [[location, title, [[anchor, heading, text], ...]], ...]}`;
a page that counts more or less than others has its boost as a fourth item.
`names.json`: `{"format", "names": [[form, form, ...], ...]}`, the forms of one name in all languages.

UTF-8, not ASCII: Korean written as `\uXXXX` is twice as large, a tenth after compression.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence

from dumal.locales import LOCALES, Locale
from dumal.search.sections import Section

__all__ = ["FORMAT", "build_index", "build_names", "search_files"]

FORMAT = 1
"""Raised when the browser's modules must read the files in another way."""


def build_index(sections: Iterable[Section], locale: Locale) -> str:
    """Write the index of one language.

    Args:
        sections: in reading order; those of other languages are left out.
        locale: the language wanted.

    Returns:
        JSON text. Equal sections give equal text, byte by byte.
    """
    pages: dict[str, list[Section]] = {}
    for section in sections:
        if section.locale == locale:
            pages.setdefault(section.page, []).append(section)
    return _write(
        {"format": FORMAT, "locale": locale.code, "pages": [_page(held) for held in pages.values()]}
    )


def _page(sections: Sequence[Section]) -> list[object]:
    first = sections[0]
    records = [[one.anchor, _plain(one.heading), _plain(one.text)] for one in sections]
    boost = [first.boost] if first.boost != 1 else []
    return [first.page, _plain(first.title), records, *boost]


def build_names(groups: Iterable[Sequence[str]]) -> str:
    """Write the names across languages.

    Args:
        groups: the forms of one name in all languages, the best form of each language first.

    Returns:
        JSON text. Groups with a single form say nothing and are left out.
    """
    distinct = [list(dict.fromkeys(_plain(form) for form in group if form.strip())) for group in groups]
    return _write({"format": FORMAT, "names": [forms for forms in distinct if len(forms) > 1]})


def search_files(sections: Sequence[Section], names: Iterable[Sequence[str]]) -> dict[str, str]:
    """Return all files of the search by name, to be written in one folder as UTF-8."""
    indexes = {f"index.{locale.code}.json": build_index(sections, locale) for locale in LOCALES}
    return {**indexes, "names.json": build_names(names)}


def _plain(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return unicodedata.normalize("NFC", "\n".join(line for line in lines if line))


def _write(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
