"""Makes a site of any size, the same for a seed: `python3 bench/build/pages.py FOLDER PAIRS [SEED]`.

Every page pair has about 700 words a language: six sections, a table, a note, links, names and claims that
the ledger bears out. `FOLDER/dumal` is a project of ours, engine included; `FOLDER/stock` holds the same
pages for stock Material with static-i18n: claims and names are plain text there.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from words import NAMES, Both, sentence, title

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = ("place", "people", "money", "time", "work", "outlook")
PER_FOLDER = 20
MENU = 8  # pages with a place of their own in the menu
_LEDGER_LINK = re.compile(r"\[([^\]]+)\]\((?:fact|name):[^)]+\)")

STOCK = """\
site_name: Bench
site_url: https://bench.example/
theme: {name: material, font: false}
plugins:
  - search
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: ko, name: 한국어, default: true}
        - {locale: en, name: English}
"""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A fact and its wording."""

    id: str
    text: Both
    label: Both
    value: str
    """As YAML."""

    @property
    def link(self) -> Both:
        """The claim as Markdown."""
        return Both(*(f"[{words}](fact:{self.id})" for words in self.text))


def path_of(index: int) -> str:
    """Return the path of a page."""
    if not index:
        return "index.md"
    return f"part{index // PER_FOLDER:03d}/page{index:04d}.md"


def facts_of(dice: Random, index: int) -> tuple[Claimed, ...]:
    """Make the facts of one page."""
    visitors, staff = dice.randint(1_000, 99_999), dice.randint(20, 900)
    cost, budget = dice.randint(20, 990), dice.randint(20, 990)
    share, (year, month) = dice.randint(13, 49), (dice.randint(1990, 2023), dice.randint(1, 12))
    months = "January February March April May June July August September October November December".split()

    def money(amount: int) -> tuple[Both, str]:
        return Both(f"{amount}억 원", f"{amount / 10:g} billion won"), (
            f"{{kind: money, amount: {amount}00000000, unit: KRW}}"
        )

    made = {
        "visitors": (
            Both(f"{visitors:,}명", f"{visitors:,} people"),
            f"{{kind: count, amount: {visitors}, unit: person}}",
        ),
        "staff": (Both(f"{staff}명", f"{staff} people"), f"{{kind: count, amount: {staff}, unit: person}}"),
        "cost": money(cost),
        "budget": money(budget),
        "share": (Both(f"{share}%", f"{share}%"), f"{{kind: percent, amount: {share}}}"),
        "opening": (
            Both(f"{year}년 {month}월", f"{months[month - 1]} {year}"),
            f"{{kind: date, date: {year}-{month:02d}}}",
        ),
    }
    labels = {
        "visitors": Both("찾아온 사람", "Visitors"),
        "staff": Both("일하는 사람", "Staff"),
        "cost": Both("지은 비용", "Building cost"),
        "budget": Both("살림 규모", "Budget"),
        "share": Both("시민의 몫", "Share of citizens"),
        "opening": Both("문을 연 때", "Opening"),
    }
    return tuple(
        Claimed(f"p{index:04d}-{name}", text, labels[name], value) for name, (text, value) in made.items()
    )


def paragraph(dice: Random, claimed: Claimed | None = None) -> Both:
    """Make a paragraph of six sentences, one with a name and perhaps one with a claim."""
    number = dice.randrange(len(NAMES))
    name = NAMES[number]
    link = Both(f"[{name.ko}](name:name{number:02d})", f"[{name.en}](name:name{number:02d})")
    said = [sentence(dice) for _ in range(4)]
    said.append(sentence(dice, link))
    if claimed:
        text = claimed.link
        said.append(
            Both(
                f"{claimed.label.ko}: {text.ko}, 기록에 그렇게 적혀 있습니다.",
                f"{claimed.label.en}: {text.en}, the records say.",
            )
        )
    return Both(*(" ".join(one[side] for one in said) for side in (0, 1)))


def page(dice: Random, index: int, pairs: int, facts: tuple[Claimed, ...]) -> Both:
    """Make the Markdown of one page in both languages."""
    heading = title(dice)
    order = f"order: {index + 1}\n" if index < MENU else ""
    blocks = [
        Both(
            f"---\ntitle: {heading.ko} {index}\ndescription: {heading.ko} 이야기.\n{order}updated: 2026-01-02\n---",
            f"---\ntitle: {heading.en} {index}\ndescription: About {heading.en[0].lower()}{heading.en[1:]}.\n"
            f"{order}updated: 2026-01-02\n---",
        ),
        Both(f"# {heading.ko}", f"# {heading.en}"),
        paragraph(dice),
    ]
    for number, (name, fact) in enumerate(zip(SECTIONS, facts, strict=True)):
        about = title(dice)
        blocks.append(Both(f"## {about.ko} {{ #{name} }}", f"## {about.en} {{ #{name} }}"))
        blocks += [paragraph(dice, fact), paragraph(dice), paragraph(dice)]
        if number == 1:
            blocks.append(table(dice, facts))
        if number == 2:
            note = paragraph(dice)
            blocks.append(Both(*(f"!!! note\n\n    {text}" for text in note)))
        if number == 3:
            blocks.append(links(dice, index, pairs))
    return Both(*("\n\n".join(block[side] for block in blocks) + "\n" for side in (0, 1)))


def table(dice: Random, facts: tuple[Claimed, ...]) -> Both:
    """Make a table of the page's facts."""
    rows = [Both("| 무엇 | 수치 | 더 읽기 |\n|---|--:|---|", "| What | Figure | More |\n|---|--:|---|")]
    for fact in facts:
        said = title(dice)
        rows.append(
            Both(
                f"| {fact.label.ko} | {fact.link.ko} | {said.ko} |",
                f"| {fact.label.en} | {fact.link.en} | {said.en} |",
            )
        )
    return Both(*("\n".join(row[side] for row in rows) for side in (0, 1)))


def links(dice: Random, index: int, pairs: int) -> Both:
    """Make a list of links to five other pages and places in them."""
    up = "" if not index else "../"
    rows = []
    for _ in range(5):
        said, target = title(dice), f"{up}{path_of(dice.randrange(pairs))}#{dice.choice(SECTIONS)}"
        rows.append(Both(f"- [{said.ko}]({target})", f"- [{said.en}]({target})"))
    return Both(*("\n".join(row[side] for row in rows) for side in (0, 1)))


def ledger(facts: list[Claimed]) -> dict[str, str]:
    """Return the data files, facts and names included."""
    told = "".join(
        f"  {one.id}:\n    ref: {one.id}\n    topic: bench\n    status: stated\n    origin: article\n"
        f"    wording: {{ko: {one.label.ko}, en: {one.label.en}}}\n    value: {one.value}\n"
        "    as-of: 2024-11\n    said-by: town\n    at: [ko ¶1]\n"
        for one in facts
    )
    named = "".join(
        f"  name{number:02d}:\n    ref: name{number:02d}\n    group: organisations\n    ko: [{name.ko}]\n"
        f'    en: [{name.en}]\n    official: "yes"\n    confidence: high\n'
        for number, name in enumerate(NAMES)
    )
    head = "speakers:\n  town: {ko: 마을, en: the town}\ntopics:\n  bench: {ko: 마을, en: The town}\n"
    return {
        "facts.yml": f"{head}facts:\n{told}updates: {{}}\nnot-stated: {{}}\nretired: {{}}\n",
        "names.yml": f"names:\n{named}",
        "figures.yml": "charts: {}\n",
        "sources.yml": "read: 2026-11-22\nsources: {}\n",
    }


def generate(folder: Path, pairs: int, seed: int = 1) -> None:
    """Write both forms of a site into an empty or missing folder."""
    dice = Random(seed)  # noqa: S311 - the same pages each time is what we want
    facts: list[Claimed] = []
    for index in range(pairs):
        own = facts_of(dice, index)
        facts += own
        for code, text in zip(("ko", "en"), page(dice, index, pairs, own), strict=True):
            write(folder / "dumal" / "docs" / code / path_of(index), text)
            write(folder / "stock" / "docs" / code / path_of(index), _LEDGER_LINK.sub(r"\1", text))
    write(folder / "stock" / "mkdocs.yml", STOCK + extensions())
    shutil.copy(ROOT / "mkdocs.yml", folder / "dumal")
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, folder / "dumal" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tests" / "sites" / "library" / "data", folder / "dumal" / "data")
    for name, text in ledger(facts).items():
        write(folder / "dumal" / "data" / name, text)
    site = folder / "dumal" / "data" / "site.yml"
    first = json.dumps([one.id for one in facts[:3]])
    site.write_text(re.sub(r"(?m)^sheet: .*", f"sheet: {first}", site.read_text("utf-8")), "utf-8")


def extensions() -> str:
    """Return the Markdown extensions of our own settings: both engines read the same dialect."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    return text[text.index("markdown_extensions:") : text.index("validation:")]


def write(path: Path, text: str) -> None:
    """Write a text file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
