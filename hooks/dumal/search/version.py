"""One version in the addresses of all that an open search fetches: no cache ever mixes an old index with new code.

Every page asks for `start.js` as such; that asks for `open.js?v=...`, and `open.js` hands its own version on to the
files of the index. It is a query and not a part of the name, so that a page cached before a new deployment still
finds its files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

__all__ = ["with_version"]

_ENTRY, _WANTED = "start.js", '"./open.js"'
_DIGITS = 12


def with_version(files: Mapping[str, str]) -> dict[str, str]:
    """Let `start.js` ask for the rest by version.

    Args:
        files: all shipped files of the search by name.

    Raises:
        ValueError: `start.js` does not ask for `open.js`, or does so twice.
    """
    entry = files[_ENTRY]
    if entry.count(_WANTED) != 1:
        raise ValueError(f"{_ENTRY} must ask for {_WANTED} in one place")
    version = _version({name: text for name, text in files.items() if name != _ENTRY})
    return {**files, _ENTRY: entry.replace(_WANTED, f'"./open.js?v={version}"')}


def _version(files: Mapping[str, str]) -> str:
    content = "\0".join(f"{name}\0{files[name]}" for name in sorted(files))
    return hashlib.sha256(content.encode()).hexdigest()[:_DIGITS]
