"""What a page asks for in a `figure` fence."""

from __future__ import annotations

import re
from collections import Counter

from dumal.figures.render import render_drawing
from dumal.locales import Locale
from dumal.site import Site

__all__ = ["expand_figures"]

_FENCE = re.compile(r"^```figure[ \t]*\n[ \t]*([\w-]+):[ \t]*([\w-]+)[ \t]*\n```[ \t]*$", re.MULTILINE)


def expand_figures(markdown: str, site: Site, locale: Locale, path: str) -> str:
    """Write out the drawings of one page; `check` has already refused what does not exist.

    Args:
        markdown: the page's text.
        site: its ledger holds drawings and values.
        locale: the page's language.
        path: the page's path without language folder, for links.
    """
    drawings = site.ledger.drawings()
    drawn: Counter[str] = Counter()

    def expand(match: re.Match[str]) -> str:
        key, name = match.groups()
        drawing = drawings.get(key, {}).get(name)
        if drawing is None:
            return match.group()
        drawn[f"{key}-{name}"] += 1
        again = drawn[f"{key}-{name}"]
        id_ = f"{key}-{name}" + (f"-{again}" if again > 1 else "")
        return render_drawing(drawing, site, locale, path, id_)

    return _FENCE.sub(expand, markdown)
