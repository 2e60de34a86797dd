"""Loads the ledger: nine files, then what only all of them together can get wrong."""

from __future__ import annotations

from pathlib import Path

from dumal.diagnostics import Diagnostic
from dumal.ledger.checks import CHECKS
from dumal.ledger.drawings import DrawingsFile
from dumal.ledger.entries import FactsFile
from dumal.ledger.facts import build_facts
from dumal.ledger.files import Desk
from dumal.ledger.identity import Identity, Strings
from dumal.ledger.model import Ledger
from dumal.ledger.names import NamesFile
from dumal.ledger.places import PlacesFile
from dumal.ledger.records import CorrectionsFile, ErrataFile, SourcesFile

__all__ = ["load_ledger"]


def load_ledger(root: Path) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """Read `data/*.yml` of the project at `root`; never fails on content.

    Returns:
        The ledger, as far as it could be read, and everything wrong with it.
    """
    desk = Desk(root)
    ledger = _assemble(desk)
    if ledger.whole:
        for check in CHECKS:
            check(ledger, desk)
    return ledger, tuple(one for file in desk.files() for one in file.findings.found)


def _assemble(desk: Desk) -> Ledger:
    site, strings = desk.read("site", Identity), desk.read("strings", Strings)
    stated = desk.read("facts", FactsFile)
    facts, updates, not_stated = build_facts(stated, desk["facts"].findings)
    named, sourced = desk.read("names", NamesFile), desk.read("sources", SourcesFile)
    errata, placed = desk.read("errata", ErrataFile), desk.read("places", PlacesFile)
    corrected, drawn = desk.read("corrections", CorrectionsFile), desk.read("figures", DrawingsFile)
    return Ledger(
        site=site,
        strings=strings,
        speakers=stated.speakers,
        topics=stated.topics,
        facts=facts,
        updates=updates,
        not_stated=not_stated,
        retired=stated.retired,
        names=named.names,
        words=named.words,
        sources=sourced.sources,
        errata=errata.errata,
        places=placed.places,
        areas=placed.areas,
        bounds=placed.bounds,
        attribution=placed.attribution,
        cautions=placed.cautions,
        corrections=corrected.corrections,
        drawn=drawn,
        broken=frozenset().union(*(file.findings.broken for file in desk.files())),
        whole=all(file.whole for file in desk.files()),
    )
