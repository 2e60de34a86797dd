"""All that a page's template is told."""

from __future__ import annotations

from collections.abc import Mapping

from dumal.locales import Locale, twin
from dumal.shell.frame import changed_on, languages_of, twin_of
from dumal.shell.home import home_of
from dumal.shell.lag import notice_at_top, with_notices
from dumal.shell.text import text_of
from dumal.site import Site
from dumal.skeletons import address_of_translation

__all__ = ["frame_of"]


def frame_of(site: Site, locale: Locale, path: str, html: str, title: str, url: str) -> dict[str, object]:
    """Take a page's text apart, and say what stands around it.

    Args:
        site: The whole site.
        locale: The language being read.
        path: The page's path below its language's folder.
        html: Its rendered text.
        title: What it is called, where the text has no heading.
        url: Its address below the site's root.
    """
    spoken = site.text_locale(locale, path)
    here = url.removeprefix(locale.prefix).removeprefix("./")
    text = text_of(with_notices(html, site, locale, path), title)
    return {
        "path": path,
        "here": here,
        "text": text,
        "home": home_of(text.body, site.ledger.strings, spoken) if path == "index.md" else None,
        "twin": twin_of(site, locale, path, here),
        "languages": languages_of(here),
        "updated": changed_on(site, spoken, path),
        "lag": notice_at_top(site, locale, path),
        "lone": _lone(site, spoken, path) if spoken != locale else None,
    }


def _lone(site: Site, spoken: Locale, path: str) -> Mapping[str, object]:
    """Return the language a page alone is written in, and where to begin it in the other."""
    page, lacking = site.find_page(spoken, path), twin(spoken)
    return {"spoken": spoken, "translate": address_of_translation(site, page, lacking) if page else ""}
