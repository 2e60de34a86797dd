"""Pages, their sections, and the pairs they form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dumal.diagnostics import Diagnostic, Span
from dumal.documents.block import Block
from dumal.documents.model import Claim, Markup, Waiver
from dumal.locales import LOCALES, Locale

__all__ = ["TOP", "Meta", "Page", "PagePair", "Section"]

TOP = "_top"
"""Id of the section before the first h2 or h3."""


@dataclass(frozen=True, slots=True)
class Meta:
    """A page's front matter: each value as written, quotes apart."""

    values: Mapping[str, str] = field(default_factory=dict)
    spans: Mapping[str, Span] = field(default_factory=dict)
    """Where each value begins."""

    def get(self, key: str, default: str = "") -> str:
        """Return a value, or `default`."""
        return self.values.get(key, default)

    def texts(self) -> Iterator[tuple[str, Span]]:
        """Yield each value and where it stands."""
        for key, value in self.values.items():
            yield value, self.spans[key]


@dataclass(frozen=True, slots=True)
class Section:
    """A page from one h2 or h3 to the next."""

    id: str
    """`_top` before the first heading of level 2 or 3, else the explicit id, else nothing."""
    level: int
    """2 or 3; 1 for `_top`."""
    title: str
    """The heading's visible text; of `_top`, the h1's."""
    span: Span
    blocks: tuple[Block, ...]
    """Its blocks in reading order, its heading first."""

    def claims(self) -> Iterator[Claim]:
        """Yield every claim in reading order."""
        for block in self.blocks:
            yield from block.claims


@dataclass(frozen=True, slots=True)
class Page:
    """One file in one language."""

    locale: Locale
    path: str
    """Path below the language's folder, POSIX separators: `cluster.md`."""
    file: str
    """Path relative to the project's root: `docs/ko/cluster.md`."""
    meta: Meta
    sections: tuple[Section, ...]
    """At least `_top`."""
    waivers: tuple[Waiver, ...]
    source: str = field(repr=False)
    """The whole text of the file, front matter included; offsets count in it."""
    problems: tuple[Diagnostic, ...] = ()
    """What reading found wrong."""
    markup: tuple[Markup, ...] = ()
    """Its HTML tags and attribute lists, by place."""

    @property
    def title(self) -> str:
        """The h1's text, else the front matter's title."""
        return self.sections[0].title or self.meta.get("title")

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)


@dataclass(frozen=True, slots=True)
class PagePair:
    """The pages that share a path; one of them may be missing."""

    path: str
    by_locale: Mapping[str, Page]
    """Locale code to page."""

    def page(self, locale: Locale) -> Page | None:
        """Return one language's page."""
        return self.by_locale.get(locale.code)

    def pages(self) -> Iterator[Page]:
        """Yield the pages that exist, default language first."""
        for locale in LOCALES:
            if locale.code in self.by_locale:
                yield self.by_locale[locale.code]
