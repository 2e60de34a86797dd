"""What one pair of pages gave, and how it is kept for the next run.

An entry's name is made of all that a `PairRule` may look at: the texts of both pages, the data files, the
settings, the day, the addresses from the environment, and the engine itself. What reaches rules by any other
way must be added to `_circumstances` as well.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from dumal.diagnostics import Diagnostic
from dumal.documents import PageTexts
from dumal.locales import LOCALES
from dumal.parity.kept import read_record, write_record
from dumal.parity.outline import Outline
from dumal.parity.settings import Settings
from dumal.site import Site
from dumal.store import Json, Store, digest
from dumal.tree import LARGEST_TEXT, walk

__all__ = ["Memory", "PairReport"]

_ENGINE = Path(__file__).parents[1]
_CODE = (".py", ".yml")
_DATA = (".yml", ".yaml", ".json", ".geojson")


@dataclass(frozen=True, slots=True)
class PairReport:
    """Everything that follows from one pair of pages, the ledger and the settings."""

    problems: tuple[Diagnostic, ...]
    """What reading found wrong, and what is found beside the rules; no waiver silences it."""
    found: tuple[Diagnostic, ...]
    """What the rules found."""
    outlines: tuple[Outline, ...]
    """The pages, as far as the whole site asks for them."""


class Memory:
    """The reports of earlier runs, as far as they still hold."""

    def __init__(self, store: Store, site: Site, settings: Settings) -> None:
        """Remember from `store` what was found under the same circumstances."""
        self._store = store
        self._around = _circumstances(site, settings) if store.is_open else ""

    def recall(self, texts: PageTexts, work: Callable[[], PairReport]) -> PairReport:
        """Return what is remembered of two texts; else do the work, and remember it."""
        name = digest(self._around, texts.path, *(texts.texts.get(one.code) for one in LOCALES))
        known = _decode(self._store.get(name))
        if not known:
            known = work()
            self._store.put(name, write_record(known))
        return known


def _decode(kept: Json) -> PairReport | None:
    try:
        report = read_record(PairReport, kept)
    except ValueError:
        return None
    return report if isinstance(report, PairReport) else None


def _circumstances(site: Site, settings: Settings) -> str:
    return digest(
        engine_digest(),
        _files_digest(site.root, "data", _DATA),
        repr(sorted(settings.by_code.items())),
        site.today.isoformat(),
        site.address,
        site.repository,
    )


@cache
def engine_digest() -> str:
    """Return the digest of the code that reads and judges pages, and of what runs it."""
    return digest(_files_digest(_ENGINE.parent, _ENGINE.name, _CODE), sys.version, yaml.__version__)


def _files_digest(root: Path, folder: str, kinds: tuple[str, ...]) -> str:
    files = sorted(one.path for one in walk(root, folder) if one.kind == "file" and one.size <= LARGEST_TEXT)
    parts = ((file, (root / file).read_bytes()) for file in files if file.endswith(kinds))
    return digest(*(part for both in parts for part in both))
