"""Pages that bore another name: `aliases: [old-name.md]` in the front matter of the page as it is now."""

from __future__ import annotations

import re

from dumal.documents import Page

__all__ = ["former_paths"]

_PATH = re.compile(r"[^\s\[\],\"']+")


def former_paths(page: Page) -> tuple[str, ...]:
    """Return the paths a page had below its language's folder, as its front matter lists them."""
    listed = (line.strip().removeprefix("- ") for line in page.meta.get("aliases").splitlines())
    return tuple(path for line in listed for path in _PATH.findall(line))
