"""The sites whose files are read back, and a ledger of hostile words."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dumal.adapter import build_into
from dumal.site import Site, load_site

FACTS = """
speakers:
  town: {ko: "=마을", en: "=HYPERLINK(1)"}
topics:
  hall: {ko: 강당, en: The hall}
facts:
  opened:
    ref: A01
    topic: hall
    status: done
    origin: article
    wording: {ko: "문을 연 날, 첫 날; \\\\끝", en: "The day it opened, first; \\\\end"}
    value: {kind: date, date: 2024-02-29}
    as-of: 2024-03-01
    said-by: town
    at: [ko ¶1]
  month-only:
    ref: A02
    topic: hall
    status: planned
    origin: article
    wording: {ko: 다시 열 때, en: When it reopens}
    value: {kind: date, date: 2025-05}
    as-of: 2024-11
    said-by: town
    at: [ko ¶1]
  half:
    ref: A03
    topic: hall
    status: planned
    origin: article
    wording: {ko: 반년, en: Half a year}
    value: {kind: date, date: 2099-H1}
    as-of: 2024-11
    said-by: town
    at: [ko ¶1]
  about-a-day:
    ref: A04
    topic: hall
    status: planned
    origin: article
    wording: {ko: 어림한 날, en: About a day}
    value: {kind: date, date: 2099-05-05, approx: about}
    as-of: 2024-11
    said-by: town
    at: [ko ¶1]
  loss:
    ref: A05
    topic: hall
    status: stated
    origin: article
    wording: {ko: "@SUM(1+1)", en: "-2+3+cmd|' /C calc'!A0"}
    value: {kind: measure, amount: -12.5, unit: C}
    as-of: 2023/2024
    said-by: town
    at: [ko ¶1]
updates:
  dated:
    ref: U01
    as-of: 2026-03-02
    wording: {ko: 알려진 날, en: A day is known.}
    about: [opened]
  undated:
    ref: U02
    as-of: 2025
    wording: {ko: 해만 알려짐, en: Only the year is known.}
    about: [opened]
retired:
  old-id:
    since: 2026-01-01
    now: opened
    reason: {ko: 이름을 바꿈, en: renamed}
  gone-id:
    since: 2026-01-01
    reason: {ko: 잘못된 항목, en: entered by mistake}
"""
FIGURES = """
timelines:
  all:
    title: {ko: 일정, en: Timeline}
    description: {ko: 일정, en: Timeline}
    marks:
      - {fact: opened, label: {ko: 개관, en: Opening}}
      - {fact: month-only, label: {ko: 재개관, en: Reopening}}
      - {fact: half, label: {ko: 반년, en: Half a year}}
      - {fact: "loss#as-of", label: {ko: 두 해, en: Two years}}
"""
PLACES = """
bounds: {west: 126.6, south: 37.5, east: 127.0, north: 37.8}
attribution: {ko: 경계 없음, en: no boundaries}
cautions: []
areas: {}
places:
  hall:
    ref: p1
    label: {ko: 강당, en: Hall}
    where: {ko: 마을, en: Town}
    basis: point
    position: {lat: 37.65, lon: 126.8}
    precision-m: 50
  near:
    ref: p2
    label: {ko: 옆, en: Near}
    where: {ko: 마을, en: Town}
    basis: proxy
    position: {lat: 37.6, lon: 126.9}
    precision-m: 300
    proxy-of: {ko: 역, en: Station}
  abroad:
    ref: p3
    label: {ko: 나라 밖, en: Abroad}
    where: {ko: 멀리, en: Far}
    basis: none
"""
CORRECTIONS = """
corrections:
  - {date: 2026-05-01, pages: [index.md], what: {ko: 고침, en: mended}}
  - {date: 2026-05-01, what: {ko: 또 고침, en: mended again}}
"""
PAGE = """---
title: {title}
description: {description}
order: 1
published: 2026-01-01
updated: 2026-01-02
aliases: [old.md, plan/dates.md]
---

# {title}

```figure
timeline: all
```

```ledger
list: places
```
"""


@pytest.fixture(scope="session")
def hall(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site in which everything goes wrong that may: formulas, commas, dates of every precision."""
    folder = tmp_path_factory.mktemp("hall")
    shutil.copytree(root / "tests" / "sites" / "library", folder, dirs_exist_ok=True)
    texts = {"facts": FACTS, "figures": FIGURES, "places": PLACES, "corrections": CORRECTIONS}
    for name, text in texts.items():
        (folder / "data" / f"{name}.yml").write_text(text, "utf-8")
    for code, title in (("ko", "강당 <b>&amp;"), ("en", "Hall <b>&amp;")):
        (folder / "docs" / code / "hall.md").write_text(
            PAGE.format(title=f'"{title}"'.strip('"'), description="</script><script>alert(1)</script>"),
            "utf-8",
        )
    return load_site(folder)


@pytest.fixture(scope="session")
def own(root: Path) -> Site:
    """The site of this repository."""
    return load_site(root)


@pytest.fixture(scope="session")
def published(root: Path, once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The site of this repository, built."""
    return once("open-data-site", lambda folder: build_into(root, folder / "site")) / "site"
