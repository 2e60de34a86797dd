"""What a reader is told where the other language is newer, in the reader's own language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from dumal.documents import TOP
from dumal.ledger import StepWords
from dumal.locales import Bilingual, Locale, twin
from dumal.site import Site, url_of
from dumal.status import ORDER, Standing, State

__all__ = ["notice_at_top", "with_notices"]

_HEADING = re.compile(r'<h[23] id="([^"]+)"[^>]*>.*?</h[23]>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Notice:
    """One notice and where it belongs."""

    after: str
    """Id of the heading it stands under; nothing where it stands at the end."""
    before: str
    """Id of the heading it stands above instead."""
    html: str


def notice_at_top(site: Site, locale: Locale, path: str) -> str:
    """Return the notice for a page's opening, as HTML; nothing where the page is in step."""
    words = site.ledger.strings.in_step
    behind = any(one.section == TOP for one in _behind(site, locale, path))
    return _html(words.newer_top, words, locale, _address(locale, path, "")) if behind else ""


def with_notices(html: str, site: Site, locale: Locale, path: str) -> str:
    """Put a notice on every section that is behind in this language, and where one is missing from it."""
    for notice in _notices(site, locale, path):
        html = _put(html, notice)
    return html


def _behind(site: Site, locale: Locale, path: str) -> Iterator[Standing]:
    """Yield what the other language of a page has moved alone; a page without twin says so as a whole."""
    if site.find_page(locale, path) and site.find_page(twin(locale), path):
        yield from (one for one in site.standings[path] if one.lagging == locale and one.section != ORDER)


def _notices(site: Site, locale: Locale, path: str) -> Iterator[_Notice]:
    words = site.ledger.strings.in_step
    for one in _behind(site, locale, path):
        there, here = twin(locale) in one.now, locale in one.now
        address = _address(locale, path, one.section if there else "")
        if there and here and one.section != TOP:
            yield _Notice(one.section, "", _html(words.newer, words, locale, address))
        elif there and not here:
            title = _title(site, locale, one)
            yield _Notice(
                "", _following(site, locale, one), _html(words.further, words, locale, address, title)
            )
        elif here and one.state is State.BEHIND:
            yield _Notice(one.section, "", _html(words.dropped, words, locale, address))


def _following(site: Site, locale: Locale, one: Standing) -> str:
    """Return the next section that both languages have; nothing where there is none."""
    standings = site.standings[one.path]
    after = standings[standings.index(one) + 1 :]
    return next((each.section for each in after if locale in each.now and each.section != ORDER), "")


def _title(site: Site, locale: Locale, one: Standing) -> str:
    other = twin(locale)
    page = site.find_page(other, one.path)
    titles = (section.title for section in page.sections if section.id == one.section) if page else iter(())
    return f'<span lang="{other.code}">{escape(next(titles, one.section))}</span> '


def _address(locale: Locale, path: str, section: str) -> str:
    """Return the way from a page to the same page in the other language."""
    up = "../" * (locale.prefix + url_of(path)).count("/") or "./"
    return f"{up}{twin(locale).prefix}{url_of(path)}" + (f"#{section}" if section and section != TOP else "")


def _html(said: Bilingual, words: StepWords, locale: Locale, address: str, title: str = "") -> str:
    link = f'<a hreflang="{twin(locale).code}" href="{address}">{escape(words.read[locale])}</a>'
    return f'<p class="notice" role="note">{escape(said[locale])} {title}{link}</p>'


def _put(html: str, notice: _Notice) -> str:
    for heading in _HEADING.finditer(html):
        if heading.group(1) == notice.after:
            return f"{html[: heading.end()]}\n{notice.html}{html[heading.end() :]}"
        if heading.group(1) == notice.before:
            return f"{html[: heading.start()]}{notice.html}\n{html[heading.start() :]}"
    return html if notice.after else f"{html}\n{notice.html}"
