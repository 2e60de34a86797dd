"""Writes the draft pages: the article in each language as Markdown, figures and names linked."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence

import yaml

from dumal.importing.alignment import Group
from dumal.importing.article import Article, Piece, Role
from dumal.importing.chapters import Chapter, Reader, slug_of
from dumal.importing.emitting import ONE_LINE
from dumal.importing.markup import escape, escape_start
from dumal.locales import EN, Locale
from dumal.site import RESERVED

__all__ = ["page_slug", "write_page"]

_SLUG_WORDS = 6
_ORDER = 99

Links = Mapping[tuple[int, int], str]
"""Line and column of a figure to what its link cites."""


def page_slug(article: Article) -> str:
    """Name the drafts after the English headline."""
    titles = article.half(EN).of(Role.TITLE)
    slug = slug_of(titles[0].text, _SLUG_WORDS) if titles else ""
    return slug if slug and slug not in RESERVED else f"article-{slug}".rstrip("-")


def write_page(
    article: Article, chapters: Sequence[Chapter], links: Links, reader: Reader, locale: Locale
) -> str:
    """Write one language's draft."""
    title = next((piece.text for piece in article.half(locale).of(Role.TITLE)), "")
    writer = _Writer(links, reader, locale)
    body = [text for chapter in _with_frame(article, chapters, locale) for text in writer.write(*chapter)]
    return f"---\n{_front_matter(title, reader.day)}---\n\n" + "\n\n".join(body) + "\n"


def _front_matter(title: str, day: datetime.date | None) -> str:
    words = " ".join(title.split())
    keys = {"title": words, "description": words, "order": _ORDER}
    dated = f"updated: {day}\ndate: {day}\n" if day else ""
    return yaml.safe_dump(keys, allow_unicode=True, sort_keys=False, width=ONE_LINE) + dated


def _with_frame(
    article: Article, chapters: Sequence[Chapter], locale: Locale
) -> Iterator[tuple[Chapter, tuple[Piece, ...]]]:
    """Yield each chapter with its passages, byline and photo credit back in their places."""
    frame = list(article.half(locale).of(Role.BYLINE, Role.CREDIT))
    for at, chapter in enumerate(chapters):
        own = chapter.pieces(locale)
        last = at == len(chapters) - 1
        end = max((piece.line for piece in own), default=0)
        taken = [piece for piece in frame if last or piece.line < end]
        frame = [piece for piece in frame if piece not in taken]
        yield chapter, tuple(sorted((*own, *taken), key=lambda piece: piece.line))


class _Writer:
    """Writes the chapters of one page."""

    def __init__(self, links: Links, reader: Reader, locale: Locale) -> None:
        self._links = links
        self._reader = reader
        self._locale = locale
        self._named: set[str] = set()

    def write(self, chapter: Chapter, pieces: Sequence[Piece]) -> Iterator[str]:
        """Yield the blocks of a chapter; names are linked where it first says them."""
        self._named = set()
        points: list[str] = []
        for piece in pieces:
            if piece.role is Role.POINT:
                points.append(f"- {escape_start(self._linked(piece))}")
                continue
            if points:
                yield "\n".join(points)
                points = []
            yield self._block(piece, chapter)
        if points:
            yield "\n".join(points)

    def _block(self, piece: Piece, chapter: Chapter) -> str:
        text = self._linked(piece)
        if piece.role is Role.TITLE:
            return f"# {text}"
        if piece.role is Role.HEADING:
            return f"## {text} {{ #{chapter.id} }}" if self._heads(piece, chapter.groups) else f"**{text}**"
        return escape_start(text)

    def _heads(self, piece: Piece, groups: Sequence[Group]) -> bool:
        """Whether a section head has its partner, so that both drafts get the section."""
        return (
            bool(groups) and groups[0].is_pair_of(Role.HEADING) and groups[0].side(self._locale)[0] is piece
        )

    def _linked(self, piece: Piece) -> str:
        text = piece.text
        written: list[str] = []
        at = 0
        for start, end, target in sorted(self._stretches(piece)):
            if start >= at:
                written += [escape(text[at:start]), f"[{escape(text[start:end])}]({target})"]
                at = end
        return "".join((*written, escape(text[at:])))

    def _stretches(self, piece: Piece) -> Iterator[tuple[int, int, str]]:
        """Yield what to link; a figure within a name belongs to the name."""
        within: list[tuple[int, int]] = []
        for one in self._reader.names.mentions(piece.text, piece.locale):
            if one.form.target:
                within.append((one.start, one.end))
                if one.form.target not in self._named:
                    self._named.add(one.form.target)
                    yield one.start, one.end, f"name:{one.form.target}"
        for said in self._reader.read([piece], piece.locale):
            start, end = said.reading.start, said.reading.end
            target = self._links.get((said.span.line or 0, said.span.column or 0))
            if target and not any(first < end and start < last for first, last in within):
                yield start, end, target
