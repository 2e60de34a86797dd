"""The report as one HTML file: it loads nothing, runs nothing, and shows words, never markup, of the change.

Everything that comes from the change is escaped, and the policy in the head forbids what could slip through: the
file is opened by the very people who have the power to merge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from dumal.diagnostics import Diagnostic, Severity
from dumal.locales import LOCALES
from dumal.review.behind import Left, left
from dumal.review.labels import LABELS
from dumal.review.proposal import Proposal
from dumal.review.sides import PageChange, write_sides
from dumal.review.suggestions import suggest

__all__ = ["write_page"]

_STYLE = Path(__file__).with_name("page.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_CODE = ("hooks/", "overrides/", ".github/", ".ci/", "mkdocs.yml", "run.py", "pyproject.toml", "requirements")


def write_page(proposal: Proposal) -> str:
    """Return the report as an HTML document."""
    first = proposal.locales[0]
    title = f"{_both('title')} · {escape(proposal.site.ledger.site.brand[first])}"
    body = "".join(_chapters(proposal))
    style = _STYLE.read_text("utf-8")
    return (
        f'<!doctype html>\n<html lang="{first.code}">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        ""
        f"<title>{_plain('title')}</title>\n<style>\n{style}</style>\n"
        f"<main>\n<h1>{title}</h1>\n{body}</main>\n</html>\n"
    )


def _chapters(proposal: Proposal) -> Iterator[str]:
    yield _chapter("blocks", _findings(proposal.blocking) or f"<p>{_both('nothing-blocks')}</p>")
    if behind := tuple(left(proposal)):
        yield _chapter("behind", f"<p>{_both('behind-how')}</p>{_list(_left(one) for one in behind)}")
    advice = [one for one in proposal.found if one.severity is not Severity.ERROR]
    if advice:
        yield _chapter("advice", _findings(advice))
    if patches := suggest(proposal.site, proposal.blocking):
        text = "".join(line for one in patches for line in one.difference())
        yield _chapter("suggested", f"<p>{_both('suggested-how')}</p><pre>{escape(text)}</pre>")
    sides = [write_sides(PageChange(path, sides), proposal) for path, sides in proposal.pages()]
    yield _chapter("pages", "".join(sides) or f"<p>{_both('no-pages')}</p>")
    others = sorted(one for one in proposal.changed if not one.startswith("docs/"))
    if others:
        warning = f"<p>{_both('code-others')}</p>" if any(one.startswith(_CODE) for one in others) else ""
        yield _chapter("others", warning + _list(f"<code>{escape(one)}</code>" for one in others))


def _chapter(label: str, body: str) -> str:
    return f'<section class="{label}"><h2>{_both(label)}</h2>\n{body}</section>\n'


def _findings(found: Sequence[Diagnostic]) -> str:
    return _list(_finding(one) for one in found) if found else ""


def _finding(one: Diagnostic) -> str:
    said = "".join(f'<p lang="{locale.code}">{escape(one.message[locale])}</p>' for locale in LOCALES)
    return f'<p><code>{escape(str(one.span))}</code> <b class="{one.severity}">{one.code}</b></p>{said}'


def _left(one: Left) -> str:
    sections = ", ".join(f"#{section}" for section in one.sections)
    return f'<code>{escape(one.path)}</code> <span lang="{one.locale.code}">{one.locale.name}</span> {escape(sections)}'


def _list(items: Iterator[str]) -> str:
    return f"<ul>{''.join(f'<li>{one}</li>' for one in items)}</ul>"


def _both(label: str) -> str:
    return " / ".join(
        f'<span lang="{locale.code}">{escape(LABELS[label][locale])}</span>' for locale in LOCALES
    )


def _plain(label: str) -> str:
    return " / ".join(escape(LABELS[label][locale]) for locale in LOCALES)
