"""Show claims to readers: a link to the ledger becomes a figure with its machine form.

    <a href="fact:bio-market-2021">2조 920억 달러</a>
    <a class="claim" href="../facts/#bio-market-2021"><data value="2092000000000">2조 920억 달러</data></a>

Works on rendered HTML: links cannot nest, so one pattern finds them whole.
"""

from __future__ import annotations

import re
from html import escape

from dumal.ledger import Ledger
from dumal.locales import Locale
from dumal.values import Date, Interval, Kind, Value

__all__ = ["anchor_of", "render_claims"]

_LINK = re.compile(r'<a href="(fact|name|source):([\w-]+)(?:#([\w-]+))?"([^>]*)>(.*?)</a>', re.DOTALL)
_PAGES = {"fact": "facts/", "name": "names/", "source": "facts/"}


def anchor_of(scheme: str, target: str) -> str:
    """Return the anchor of a ledger item on the page that lists its kind."""
    return target if scheme != "source" else f"source-{target}"


def render_claims(html: str, ledger: Ledger, locale: Locale, url: str) -> str:
    """Render every ledger link of one page.

    Args:
        html: the page's rendered content.
        ledger: where the values stand.
        locale: the page's language.
        url: the page's address below the site's root, such as `en/parking/`.
    """
    up = "../" * url.count("/")

    def render(match: re.Match[str]) -> str:
        scheme, target, facet, attributes, inner = match.groups()
        href = f"{up}{locale.prefix}{_PAGES[scheme]}#{anchor_of(scheme, target)}"
        held = ledger.find_value(target, facet or "") if scheme == "fact" else None
        return f'<a class="claim" href="{escape(href)}"{attributes}>{_mark(inner, held)}</a>'

    return _LINK.sub(render, html)


def _mark(inner: str, held: Value | None) -> str:
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
