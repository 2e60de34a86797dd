"""What was worked out of the same text before: rendered Markdown between builds, templates within one."""

from __future__ import annotations

import logging
from importlib.metadata import version
from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from dumal.store import Json, Store, digest

__all__ = ["Desk", "Drafts"]

_MAKERS = ("mkdocs", "markdown", "pymdown-extensions", "pygments")
"""What shapes rendered Markdown, apart from its text and the settings."""

_FORM = "1"
"""Of what is kept of a rendering; another form, another number."""


class _Warnings(logging.Handler):
    """Counts warnings."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Count one."""
        self.count += 1


class Desk:
    """Where one page after the other is laid to be rendered, unless it was before.

    A rendering follows from the page's text and address, from the settings, and from where its links lead. One
    that came with a warning is not kept: the warning must come again.
    """

    def __init__(self) -> None:
        self.is_new = True
        self._name = self._circumstances = ""
        self._store = Store(None)
        self._warned = 0
        self._warnings = _Warnings()

    def open(self, store: Store, settings: str, *targets: str) -> None:
        """Begin the pages of a language.

        Args:
            store: holds what is kept.
            settings: all that says how Markdown is rendered.
            targets: every file of the language with its address.
        """
        logging.getLogger("mkdocs").addHandler(self._warnings)
        self._circumstances = digest(_FORM, settings, *map(version, _MAKERS), *sorted(targets))
        self._store = store

    def lay(self, *parts: str) -> Json:
        """Return the rendering of a page, or None where it is to be rendered.

        Args:
            parts: all of the page that its rendering follows from.
        """
        self._name, self._warned = digest(self._circumstances, *parts), self._warnings.count
        known = self._store.get(self._name)
        self.is_new = known is None
        return known

    def keep(self, rendering: Json) -> None:
        """Keep the rendering of the page on the desk."""
        if self._warned == self._warnings.count:
            self._store.put(self._name, rendering)

    def clear(self) -> None:
        """Throw out what no page of the last builds was made of."""
        self._store.prune()


class Drafts(BytecodeCache):
    """Templates as compiled for one language, for the other ones: same source, same options, same code."""

    def __init__(self) -> None:
        self._compiled: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, if it is the code of this very source."""
        source, code = self._compiled.get(bucket.key, ("", None))
        if source == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember a template's code."""
        self._compiled[bucket.key] = (bucket.checksum, bucket.code)
