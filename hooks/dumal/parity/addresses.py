"""Where links lead: inside the site to a file and a place in it, outside to an address in no language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from dumal.documents import BlockKind, Page
from dumal.ledger import Ledger
from dumal.locales import LOCALES, twin
from dumal.parity.rule import Survey
from dumal.site import FACTS_PAGE

__all__ = [
    "Places",
    "find_places",
    "ids_of",
    "is_external",
    "neutral_address",
    "neutral_place",
    "place_of",
]

_EXTERNAL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_ID = re.compile(r"""\{[^{}\n]*#([\w.:-]+)[^{}\n]*\}|<[^<>]*\s(?:id|name)\s*=\s*["']?([\w.:-]+)""")
_CODES = "|".join(locale.code for locale in LOCALES)
_LANGUAGE = re.compile(
    rf"(?:(?<=//)(?:{_CODES})\.|/(?:{_CODES})(?:[-_][A-Za-z]{{2}})?(?=/|$)|(?<==)(?:{_CODES})(?=&|$))",
    re.IGNORECASE,
)
"""A language in an address: https://en.example, /ko-kr/, ?hl=ko."""
_FOLDER = re.compile(rf"(?:\.\./)+(?:{_CODES})/")
"""From one language's folder into another's."""

_HANDBOOK = re.compile(rf"docs/(?:{_CODES})/contribute/(?:index|status|traps|dm\d{{3}})\.md")
"""Pages the handbook makes; their ids change with the wording of rules, so none is looked for."""

_LISTED = {
    "names": "",
    "errata": "",
    "places": "place-",
    "areas": "area-",
    "sources": "source-",
    "updates": "",
    "not-stated": "",
}
"""Generated list to what its ids begin with on the page."""


@dataclass(frozen=True, slots=True)
class Places:
    """Everything inside a site that a link may lead to."""

    root: Path
    anchors: Mapping[str, frozenset[str]]
    """File of a page to the ids on it."""

    def is_file(self, file: str) -> bool:
        """Say whether a file that is no page of ours stands among the pages, or in what all languages share."""
        if _HANDBOOK.fullmatch(file):
            return True
        shared = ("overrides", *file.split("/")[2:])
        return not file.endswith(".md") and any(
            path.is_file() for path in (self.root / file, self.root.joinpath(*shared))
        )


def find_places(survey: Survey) -> Places:
    """Gather the pages of a site, generated ones included, and the ids on each."""
    anchors = {page.file: frozenset(page.ids) for page in survey.outlines}
    facts = frozenset(
        (
            *survey.ledger.ids("fact"),
            *(f"source-{one}" for one in survey.ledger.sources),
            *(f"topic-{one}" for one in survey.ledger.topics),
            *("updates", "not-stated", "sources"),
        )
    )
    for page in survey.outlines:  # where a language lacks a page, its address shows the other's
        anchors.setdefault(f"docs/{twin(page.locale).code}/{page.path}", frozenset(page.ids))
    return Places(survey.root, anchors | {f"docs/{locale.code}/{FACTS_PAGE}": facts for locale in LOCALES})


def ids_of(page: Page, ledger: Ledger) -> frozenset[str]:
    """Return the ids of a page: of its headings, of attribute lists and raw HTML, and of the lists it asks for."""
    found = {match.group(1) or match.group(2) for match in _ID.finditer(page.source)}
    for block in page.blocks:
        if block.kind is BlockKind.LEDGER:
            for entry in block.entries:
                start = _LISTED.get(entry.value)
                held = _ledger_list(ledger, entry.value)
                found |= {f"{start}{one}" for one in held} if start is not None else set()
    return frozenset(found)


def _ledger_list(ledger: Ledger, name: str) -> Mapping[str, object]:
    lists: dict[str, Mapping[str, object]] = {
        "names": ledger.names,
        "errata": ledger.errata,
        "places": ledger.places,
        "areas": ledger.areas,
        "sources": ledger.sources,
        "updates": ledger.updates,
        "not-stated": ledger.not_stated,
    }
    return lists.get(name, {})


def is_external(target: str) -> bool:
    """Say whether an address leads out of the site."""
    return bool(_EXTERNAL.match(target))


def place_of(target: str, page: Page) -> tuple[str, str]:
    """Return the file a link inside the site leads to, relative to the root, and the id in it or nothing."""
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return page.file, unquote(anchor)
    base = f"docs/{page.locale.code}" if path.startswith("/") else dirname(page.file)
    return normpath(join(base, path.lstrip("/"))), unquote(anchor)


def neutral_place(target: str, page: Page) -> str:
    """Return where a link inside the site leads, the same for all languages, wherever their pages stand."""
    path, sign, anchor = target.partition("#")
    place = normpath(join(dirname(page.path), unquote(path))) if path else page.path
    return ("" if place == page.path else _FOLDER.sub("", place)) + sign + unquote(anchor)


def neutral_address(target: str) -> str:
    """Return an address outside the site without the language it may name."""
    path, sign, anchor = target.partition("#")
    return _LANGUAGE.sub("", path.rstrip("/")) + sign + anchor
