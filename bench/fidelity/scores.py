"""Precision, recall and F1 over labelled pairs, by kind."""

from __future__ import annotations

import datetime
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from checkers import Checker


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences and whether they state the same."""

    id: str
    ko: str
    en: str
    ref: datetime.date | None
    differs: bool
    kind: str
    """Empty for pairs without a figure."""


@dataclass(slots=True)
class Score:
    """How often a checker was right."""

    found: int = 0
    alarms: int = 0
    missed: int = 0
    named: int = 0

    @property
    def precision(self) -> float:
        """Share of its findings that are true, in per cent."""
        return 100 * self.found / ((self.found + self.alarms) or 1)

    @property
    def recall(self) -> float:
        """Share of what is to be found that it finds, in per cent."""
        return 100 * self.found / ((self.found + self.missed) or 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 200 * self.found / ((2 * self.found + self.alarms + self.missed) or 1)


def load_pairs(path: Path) -> list[Pair]:
    """Read labelled pairs, one JSON object a line."""
    return [_pair(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line]


def _pair(given: dict[str, str | None]) -> Pair:
    ref = given.get("ref")
    return Pair(
        str(given["id"]),
        str(given["ko"]),
        str(given["en"]),
        datetime.date.fromisoformat(ref) if ref else None,
        given["label"] == "different",
        given.get("kind") or "",
    )


def score(pairs: list[Pair], checker: Checker, wrong: list[str] | None = None) -> dict[str, Score]:
    """Score a checker by kind; `all` is everything, and `wrong` gathers the ids it fails on."""
    scores: dict[str, Score] = defaultdict(Score)
    for pair in pairs:
        answer = checker(pair.ko, pair.en, pair.ref)
        if wrong is not None and (answer is not None) != pair.differs:
            wrong.append(pair.id)
        for one in (scores["all"], scores[pair.kind or "quiet"]):
            _count(one, pair, answer)
    return dict(scores)


def _count(score: Score, pair: Pair, answer: str | None) -> None:
    if answer is None:
        score.missed += pair.differs
    elif pair.differs:
        score.found += 1
        score.named += answer == pair.kind
    else:
        score.alarms += 1
