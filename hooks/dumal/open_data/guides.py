"""The site in one page for language models, at `llms.txt` (https://llmstxt.org/): one a language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.locales import LOCALES, Locale
from dumal.site import FACTS_PAGE, Site

__all__ = ["GUIDE", "guide"]

GUIDE = "llms.txt"
"""Name of the page in each language's folder."""

_BRACKET = re.compile(r"([\[\]\\])")


def guide(site: Site, locale: Locale, files: tuple[tuple[str, str], ...]) -> str:
    """Return one language's guide.

    Args:
        site: the whole site.
        locale: the language to write.
        files: name and absolute address of each file for programs.
    """
    identity, strings = site.ledger.site, site.ledger.strings
    statuses = ", ".join(word[locale] for word in strings.statuses.values())
    others = [(strings.files.other_language[one], _address(site, one)) for one in LOCALES if one != locale]
    lines = [
        f"# {_line(identity.brand[locale])}\n",
        f"> {_line(identity.description[locale])}\n",
        f"- {_line(identity.as_of[locale])} {_line(identity.disclaimer[locale])}",
        f"- {strings.status[locale]}: {statuses}",
        f"- {strings.files.licence[locale]}: {_line(identity.licence_line[locale])}\n",
        f"## {strings.frame.pages[locale]}\n",
        *_pages(site, locale),
        f"\n## {strings.frame.take_away[locale]}\n",
        *(_link(name, address) for name, address in files),
        "\n## Optional\n",  # the heading llmstxt.org sets for what may be skipped
        *(_link(name, address) for name, address in others),
    ]
    return "\n".join(lines) + "\n"


def _pages(site: Site, locale: Locale) -> Iterator[str]:
    pages = [page for pair in site.pairs if (page := pair.page(locale))]
    for page in sorted(pages, key=lambda one: site.page_order(locale, one.path)):
        yield _link(page.title, site.address_of(locale, page.path), page.meta.get("description"))
    strings = site.ledger.strings
    yield _link(strings.all_facts[locale], site.address_of(locale, FACTS_PAGE), strings.facts_lead[locale])


def _link(name: str, address: str, told: str = "") -> str:
    words = _BRACKET.sub(r"\\\1", _line(name))
    return f"- [{words}]({address})" + (f": {_line(told)}" if told else "")


def _line(text: str) -> str:
    return " ".join(text.split())


def _address(site: Site, locale: Locale) -> str:
    return f"{site.address}{locale.prefix}{GUIDE}"
