"""The pages that show both languages, one in each language's frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dumal.compare.moving import ROOT, move
from dumal.compare.rows import Row, rows_of
from dumal.locales import LOCALES, Locale, twin
from dumal.site import COMPARE, Site

__all__ = ["Comparison", "Shelf", "Side", "address_beside", "is_compared"]


@dataclass(frozen=True, slots=True)
class Side:
    """A finished page of one language, as far as it is compared."""

    locale: Locale
    url: str
    """Its address below the site's root."""
    address: str
    """Its address on the web."""
    name: str
    """What its comparison is called: plain text."""
    description: str
    title: str
    """Inner HTML of its first heading."""
    as_of: str
    """Inner HTML of its date line."""
    body: str
    """HTML of everything after them."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A page with both languages, in the frame of the first side's."""

    url: str
    """Its address below the site's root."""
    sides: tuple[Side, Side]
    """The language of the frame, then the other."""
    rows: tuple[Row, ...]

    @property
    def locale(self) -> Locale:
        """The language of the frame."""
        return self.sides[0].locale

    @property
    def base(self) -> str:
        """The way up to the site's root."""
        return "../" * self.url.count("/")

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.sides[0].name

    @property
    def content(self) -> str:
        """The text; the frame looks in it for what needs a stylesheet of its own."""
        return "".join(row.sides[0] for row in self.rows)

    @property
    def canonical_url(self) -> str:
        """The page itself: a comparison says nothing that it does not."""
        return self.sides[0].address

    @property
    def meta(self) -> dict[str, str]:
        """What the frame asks a page's front matter for."""
        return {"description": self.sides[0].description}


@dataclass(slots=True)
class Shelf:
    """Finished pages that wait for their twin; the languages are built one after the other."""

    kept: dict[str, dict[Locale, Side]] = field(default_factory=dict)
    """By the address that both have below their language."""

    def keep(self, side: Side) -> None:
        """Put a page on the shelf, its addresses and ids made fit to stand beside its twin's."""
        here = side.url.removeprefix(side.locale.prefix)
        suffix = f"-{side.locale.code}"
        title, as_of, body = (move(html, side.url, suffix) for html in (side.title, side.as_of, side.body))
        self.kept.setdefault(here, {})[side.locale] = replace(side, title=title, as_of=as_of, body=body)

    def keep_place(self, side: Side, name: str) -> None:
        """Keep an empty place beside a page that its twin lacks.

        Args:
            side: The page there is.
            name: What the comparison is called in the language that lacks it.
        """
        lacking = twin(side.locale)
        url = lacking.prefix + side.url.removeprefix(side.locale.prefix)
        self.keep(replace(side, locale=lacking, url=url, name=name, title="", as_of="", body=""))

    def comparisons(self) -> Iterator[Comparison]:
        """Yield both pages of every pair."""
        for here, sides in self.kept.items():
            if len(sides) == len(LOCALES):
                first, second = (sides[locale] for locale in LOCALES)
                rows = rows_of(first.body, second.body)
                yield from (_seen_from(locale, here, sides, rows) for locale in LOCALES)


def _seen_from(locale: Locale, here: str, sides: dict[Locale, Side], rows: tuple[Row, ...]) -> Comparison:
    url = address_beside(locale, here)
    up = "../" * url.count("/")
    mine, other = (
        replace(side, title=side.title.replace(ROOT, up), as_of=side.as_of.replace(ROOT, up))
        for side in (sides[locale], sides[twin(locale)])
    )
    return Comparison(url, (mine, other), tuple(_turned(row, locale, up) for row in rows))


def _turned(row: Row, locale: Locale, up: str) -> Row:
    """Put the frame's language first."""
    first, second = row.sides if locale == LOCALES[0] else row.sides[::-1]
    return Row((first.replace(ROOT, up), second.replace(ROOT, up)), row.heads)


def address_beside(locale: Locale, here: str) -> str:
    """Return where a page is compared: `parking/` at `compare/parking/`, in English below `en/`."""
    return f"{locale.prefix}{COMPARE}{here}"


def is_compared(site: Site, path: str) -> bool:
    """Say whether a page is shown beside its twin: whether someone wrote it, be it in one language only."""
    return any(site.find_page(locale, path) for locale in LOCALES)
