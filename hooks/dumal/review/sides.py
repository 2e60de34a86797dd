"""A changed page with both languages side by side, section by section, what changed marked, findings in place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from dumal.diagnostics import Diagnostic
from dumal.documents import BlockKind, Page, Section
from dumal.locales import LOCALES, Locale
from dumal.review.changes import Change, compare, words
from dumal.review.labels import LABELS
from dumal.review.pieces import Piece, pieces
from dumal.review.proposal import Proposal

__all__ = ["PageChange", "write_sides"]

Notes = Mapping[int, Sequence[Diagnostic]]
"""Line of a piece to what is found from there to the next."""

_TAGS = {"=": "{}", "+": "<ins>{}</ins>", "-": "<del>{}</del>"}


@dataclass(frozen=True, slots=True)
class PageChange:
    """One page before and after, in every language."""

    path: str
    sides: Mapping[Locale, tuple[Page | None, Page | None]]

    def section_ids(self) -> list[str]:
        """Return the ids of all its sections: as they stand after the change, then those that are gone."""
        after = [page for _, page in self.sides.values() if page]
        before = [page for page, _ in self.sides.values() if page]
        return list(dict.fromkeys(section.id for page in (*after, *before) for section in page.sections))


def write_sides(change: PageChange, proposal: Proposal) -> str:
    """Return one page as HTML: a row for each section, a column for each language."""
    notes = {locale: _notes(pair[1], proposal) for locale, pair in change.sides.items()}
    rows = "".join(
        f"<tr>{''.join(_side(change, locale, one, notes[locale]) for locale in LOCALES)}</tr>\n"
        for one in change.section_ids()
    )
    heads = "".join(f'<th lang="{one.code}">{one.name}</th>' for one in LOCALES)
    return (
        f"<h3><code>{escape(change.path)}</code></h3>\n"
        f'<div class="wide"><table><tr>{heads}</tr>\n{rows}</table></div>\n'
    )


def _side(change: PageChange, locale: Locale, section_id: str, notes: Notes) -> str:
    before, after = change.sides[locale]
    old, new = _sections(before).get(section_id), _sections(after).get(section_id)
    if old is None and new is None:
        body = f'<p class="none">{escape(LABELS["missing"][locale])}</p>'
    else:
        changes = compare(pieces(old) if old else (), pieces(new) if new else ())
        body = "".join(_piece(one, notes) for one in changes)
    return f'<td lang="{locale.code}">{body}</td>'


def _sections(page: Page | None) -> dict[str, Section]:
    return {section.id: section for section in page.sections} if page else {}


def _piece(change: Change, notes: Notes) -> str:
    piece = change.after or change.before
    assert piece
    told = "".join(map(_note, notes.get(change.after.line, ()) if change.after else ()))
    kind = "kept" if change.is_none else "changed"
    return f'<p class="{kind} {_look(piece)}">{_text(change)}</p>{told}'


def _look(piece: Piece) -> str:
    name = f"h{piece.level}" if piece.kind is BlockKind.HEADING else str(piece.kind)
    return f"{name} in{min(piece.depth, 4)}"


def _text(change: Change) -> str:
    if change.before and change.after:
        if change.is_none:
            return _linked(change.after)
        marked = words(change.before.text, change.after.text)
        return "".join(_TAGS[sign].format(escape(text)) for sign, text in marked)
    piece, sign = (change.after, "+") if change.after else (change.before, "-")
    assert piece
    return _TAGS[sign].format(_linked(piece))


def _linked(piece: Piece) -> str:
    """Underline what is linked to the ledger."""
    parts: list[str] = []
    at = 0
    for start, end in piece.claims:
        parts += [escape(piece.text[at:start]), f"<u>{escape(piece.text[start:end])}</u>"]
        at = end
    return "".join([*parts, escape(piece.text[at:])])


def _note(one: Diagnostic) -> str:
    said = "".join(f'<span lang="{locale.code}">{escape(one.message[locale])}</span> ' for locale in LOCALES)
    return f'<p class="note {one.severity}"><b>{one.code}</b> {said}</p>'


def _notes(page: Page | None, proposal: Proposal) -> Notes:
    """Sort what is found on a page to the last piece that begins at or above its line."""
    placed: dict[int, list[Diagnostic]] = defaultdict(list)
    if page:
        lines = sorted({piece.line for section in page.sections for piece in pieces(section)})
        for one in (*proposal.found, *proposal.old):
            if one.span.file == page.file and lines:
                placed[max(_above(lines, one.span.line or 1), default=lines[0])].append(one)
    return placed


def _above(lines: Sequence[int], line: int) -> Iterator[int]:
    return (one for one in lines if one <= line)
