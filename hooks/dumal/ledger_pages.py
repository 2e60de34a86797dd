"""The ledger on paper: the facts page, the lists pages ask for, and the rows of the fact sheet.

A page asks for a list with a fence, which reads as what it is on GitHub too:

    ```ledger
    list: names
    group: places
    ```

How a list looks stands in `overrides/parts/<list>.html`; what goes into it is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import jinja2

from dumal.ledger import Fact
from dumal.locales import LOCALES, Bilingual, Locale, twin
from dumal.reports import reporter
from dumal.site import FACTS_PAGE, Site
from dumal.values import Value, write

__all__ = ["LISTS", "Row", "expand_lists", "facts_markdown", "sheet_rows"]

_FENCE = re.compile(r"^```ledger[ \t]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_ENTRY = re.compile(r"^\s*([\w-]+):\s*(.+?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the fact sheet."""

    says: Bilingual
    status: Bilingual


LISTS: dict[str, Callable[[Site, str], Iterable[object]]] = {
    "names": lambda site, group: [one for one in site.ledger.names.values() if group in ("", one.group)],
    "errata": lambda site, group: [
        one
        for one in site.ledger.errata.values()
        if one.publish == {"": "entry", "entries": "entry"}.get(group, group)
    ],
    "places": lambda site, group: site.ledger.places.values(),
    "areas": lambda site, group: site.ledger.areas.values(),
    "sources": lambda site, group: site.ledger.sources.values(),
    "updates": lambda site, group: site.ledger.updates.values(),
    "not-stated": lambda site, group: site.ledger.not_stated.values(),
    "corrections": lambda site, group: sorted(
        site.ledger.corrections, key=lambda one: str(one.date), reverse=True
    ),
}
"""What a `ledger` fence may list, and the items of each."""


def expand_lists(markdown: str, site: Site, locale: Locale) -> str:
    """Write out the lists a page asks for; `check` has already refused what is no list."""

    def expand(match: re.Match[str]) -> str:
        asked = dict(_ENTRY.findall(match.group(1)))
        name = asked.get("list", "")
        return (
            _part(site, locale, name, LISTS[name](site, asked.get("group", "")))
            if name in LISTS
            else match.group()
        )

    return _FENCE.sub(expand, markdown)


def facts_markdown(site: Site, locale: Locale) -> str:
    """Return the Markdown of the page with every fact, anchors and both wordings included."""
    strings = site.ledger.strings
    head = f"title: {strings.all_facts[locale]}\ndescription: {strings.facts_lead[locale]}\norder: 90"
    # The page repeats what the others tell: those come first among what a search finds.
    opening = f"---\n{head}\nsearch:\n  boost: 0.5\n---\n"
    parts = [f"{opening}\n# {strings.all_facts[locale]}\n\n{strings.facts_lead[locale]}\n"]
    parts += [
        f"## {title[locale]} {{ #{anchor} }}\n\n{html}\n" for title, anchor, html in _chapters(site, locale)
    ]
    return "\n".join(parts)


def _chapters(site: Site, locale: Locale) -> Iterator[tuple[Bilingual, str, str]]:
    """Yield title, anchor and content of each chapter of the facts page."""
    ledger = site.ledger
    for topic, title in ledger.topics.items():
        facts = [fact for fact in ledger.facts.values() if fact.topic == topic]
        if facts:
            yield title, f"topic-{topic}", _part(site, locale, "facts", facts)
    yield ledger.strings.updates, "updates", _part(site, locale, "facts", ledger.updates.values())
    yield ledger.strings.unstated, "not-stated", _part(site, locale, "facts", ledger.not_stated.values())
    yield ledger.strings.sources, "sources", _part(site, locale, "sources", ledger.sources.values())
    if ledger.retired:
        yield ledger.strings.retired, "retired", _part(site, locale, "retired", ledger.retired.values())


def sheet_rows(site: Site) -> list[Row]:
    """Return the facts of the fact sheet, in the order of `data/site.yml`."""
    chosen = [fact for one in site.ledger.site.sheet if (fact := site.ledger.find_fact(one))]
    return [Row(_says(fact), site.ledger.strings.statuses[fact.status]) for fact in chosen]


def _says(fact: Fact) -> Bilingual:
    """A fact in one line: what it is and, where it has a value, the value."""
    written = {locale.code: _line(fact.wording[locale], fact.value, locale) for locale in LOCALES}
    return Bilingual(**written)


def _line(wording: str, value: Value | None, locale: Locale) -> str:
    return f"{wording}: {write(value, locale)}" if value else wording


def _part(site: Site, locale: Locale, name: str, items: Iterable[object]) -> str:
    """Render one list; blank lines go, since in Markdown they would end the HTML."""
    template = _environment(str(site.root / "overrides" / "parts")).get_template(f"{name}.html")
    html = template.render(
        items=list(items),
        site=site,
        ledger=site.ledger,
        s=site.ledger.strings,
        locale=locale,
        other=twin(locale),
        report=reporter(site, site.address_of(locale, FACTS_PAGE)),
    )
    return "\n".join(line.strip() for line in html.splitlines() if line.strip())


@lru_cache(maxsize=4)
def _environment(folder: str) -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.globals.update(write=write, locales=LOCALES)
    return made
