"""Links to the ledger, as readers get them.

    <a href="fact:bio-market-2021">2조 920억 달러</a>
    <a class="claim" href="../facts/#bio-market-2021" data-note="3"><data value="2092000000000">2조 920억 달러</data></a>

Works on rendered HTML: links cannot nest, so one pattern finds them whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from dumal.ledger import Ledger
from dumal.locales import Locale
from dumal.values import Date, Interval, Kind, Value, write

__all__ = ["Cited", "anchor_of", "cited", "mark_text", "mark_value", "render_claims", "without_notes"]

_LINK = re.compile(r'<a href="(fact|name|source):([\w-]+)(?:#([\w-]+))?"([^>]*)>(.*?)</a>', re.DOTALL)
_PAGES = {"fact": "facts/", "name": "names/"}
_CLASSES = {"fact": "claim", "name": "name", "source": "source"}
_NOTED = re.compile(r'(<a class="claim" href="[^"]*") data-note="\d+"')
_RENDERED = re.compile(r'<a class="(claim|source)" href="[^"#]*#(?:ref-)?([\w-]+)"(?: data-note="(\d+)")?')


@dataclass(frozen=True, slots=True)
class Cited:
    """What a rendered page cites, each once, in reading order."""

    facts: tuple[str, ...]
    """Ids; the note of the first has number 1."""
    sources: tuple[str, ...]
    """Ids of the sources named in the text itself."""


def anchor_of(scheme: str, target: str) -> str:
    """Return the anchor of a ledger item on the page that lists its kind."""
    return target if scheme != "source" else f"source-{target}"


def render_claims(html: str, ledger: Ledger, locale: Locale, url: str) -> str:
    """Render every ledger link of one page.

    A source is listed at the foot of the page that names it; on the facts page, in its own chapter.

    Args:
        html: the page's rendered content.
        ledger: where the values stand.
        locale: the page's language.
        url: the page's address below the site's root, such as `en/parking/`.
    """
    up = "../" * url.count("/")
    lists_all = url == locale.prefix + _PAGES["fact"]
    numbers: dict[str, int] = {}

    def render(match: re.Match[str]) -> str:
        scheme, target, facet, attributes, inner = match.groups()
        if scheme == "source":
            href = f"#{anchor_of(scheme, target) if lists_all else 'ref-' + target}"
        else:
            href = f"{up}{locale.prefix}{_PAGES[scheme]}#{anchor_of(scheme, target)}"
        if scheme == "fact" and not lists_all:
            attributes = f' data-note="{numbers.setdefault(target, len(numbers) + 1)}"{attributes}'
        held = ledger.find_value(target, facet or "") if scheme == "fact" else None
        return f'<a class="{_CLASSES[scheme]}" href="{escape(href)}"{attributes}>{mark_text(inner, held)}</a>'

    return _LINK.sub(render, html)


def cited(html: str) -> Cited:
    """Return what a rendered page cites."""
    found = [match.groups() for match in _RENDERED.finditer(html)]
    facts = [target for kind, target, number in found if kind == "claim" and number]
    sources = [target for kind, target, _ in found if kind == "source"]
    return Cited(tuple(dict.fromkeys(facts)), tuple(dict.fromkeys(sources)))


def without_notes(html: str) -> str:
    """Let every claim of a rendered page lead to its fact, with no note to open first."""
    return _NOTED.sub(r"\1", html)


def mark_value(held: Value, locale: Locale) -> str:
    """Write a value with its machine-readable form."""
    return mark_text(escape(write(held, locale)), held)


def mark_text(inner: str, held: Value | None) -> str:
    """Wrap a claim's text in the element that carries its machine-readable value."""
    match held:
        case Value(amount=Date() as date) if machine := machine_date(date):
            return f'<time datetime="{machine}">{inner}</time>'
        case Value(amount=Interval()) | Value(kind=Kind.LITERAL) | Value(amount=Date()) | None:
            return inner
        case _:
            return f'<data value="{held.amount}">{inner}</data>'


def machine_date(date: Date) -> str:
    """Write a date as HTML's `datetime` wants it, or nothing where HTML has no form for it."""
    return "" if date.part or not date.year else str(date)
