"""Texts of a drawing: links to the ledger, empty ones filled in with the value."""

from __future__ import annotations

import posixpath
import re

from markupsafe import Markup, escape

from dumal.ledger import Ledger
from dumal.locales import Locale
from dumal.site import Site
from dumal.values import write

__all__ = ["errata_page", "fill", "relative_address"]

_LINK = re.compile(r"\[([^\]]*)\]\((fact|name|source):([\w-]+)(#[\w-]+)?\)")


def fill(text: str, ledger: Ledger, locale: Locale) -> Markup:
    """Turn a caption into HTML; `[](fact:id)` becomes what the ledger holds, in this language."""
    parts: list[Markup] = []
    end = 0
    for link in _LINK.finditer(text):
        words, scheme, id_, facet = link.group(1), link.group(2), link.group(3), link.group(4) or ""
        held = ledger.find_value(id_, facet[1:]) if scheme == "fact" else None
        shown = words or (write(held, locale) if held else id_)
        parts += [
            escape(text[end : link.start()]),
            Markup('<a href="{}:{}{}">{}</a>').format(scheme, id_, facet, shown),
        ]
        end = link.end()
    return Markup("").join([*parts, escape(text[end:])])


def errata_page(site: Site, locale: Locale) -> str:
    """Return the path of the page that lists the errata, or nothing."""
    asked = re.compile(r"^```ledger[ \t]*\n(?:.*\n)*?list:[ \t]*errata\b", re.MULTILINE)
    return next(
        (page.path for page in site.pages() if page.locale == locale and asked.search(page.source)), ""
    )


def relative_address(here: str, there: str) -> str:
    """Return the address of one page as seen from another of the same language: `../errata/`."""
    return posixpath.relpath(_address(there), _address(here)) + "/"


def _address(path: str) -> str:
    """Return a page's address below its language's root."""
    name = path.removesuffix(".md").removesuffix("index")
    return "/" + name.strip("/")
