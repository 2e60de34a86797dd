"""Beginnings of pages: a new page in both languages, and the other language of a page that has one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote, urlencode

from dumal.documents import TOP, Page
from dumal.locales import LOCALES, Bilingual, Locale
from dumal.project import BuildFailed, reader_locale
from dumal.site import RESERVED, Site

__all__ = ["PLACEHOLDERS", "address_of_translation", "make_pair", "translation"]

TITLE = Bilingual("새 페이지", "New page")
HEADING = Bilingual("절의 제목", "Section title")
DESCRIPTION = Bilingual("이 페이지를 한 문장으로 소개합니다.", "Introduce this page in one sentence.")
LEAD = Bilingual(
    "이 페이지가 답하는 물음을 첫 문장에 적습니다.",
    "Say in the first sentence which question this page answers.",
)
BODY = Bilingual("이 절의 첫 문장을 적습니다.", "Write the first sentence of this section.")

PLACEHOLDERS = (TITLE, HEADING, DESCRIPTION, LEAD, BODY)
"""What a writer is to replace; a rule reminds of each."""

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIRST_SECTION = "overview"

_LONGEST_ADDRESS = 2_000
"""Characters; longer addresses are turned away by some servers and mail programs."""

_BAD_SLUG = Bilingual(
    "'{slug}': 파일 이름에는 영문 소문자, 숫자, 붙임표만 쓸 수 있습니다. lab-tour처럼 적으십시오.",
    "'{slug}': a file name may contain lower-case letters, digits and hyphens only. Write it like lab-tour.",
)
_RESERVED = Bilingual(
    "'{slug}': 사이트가 따로 쓰는 주소입니다. 다른 이름을 고르십시오.",
    "'{slug}': an address that the site uses itself. Choose another name.",
)
_TAKEN = Bilingual(
    "{file}: 이미 있습니다. 다른 이름을 고르십시오.", "{file}: already exists. Choose another name."
)


def make_pair(site: Site, slug: str, titles: Mapping[Locale, str]) -> tuple[str, ...]:
    """Write a new page in both languages, or in none.

    Args:
        site: the site the page joins; it comes last in the navigation.
        slug: the page's path without `.md`: lower-case letters, digits, hyphens.
        titles: the titles that are known already, by language.

    Returns:
        The files written, relative to the project's root.

    Raises:
        BuildFailed: the slug cannot be used, or a file of that name exists; nothing was written.
    """
    files = {locale: f"docs/{locale.code}/{slug}.md" for locale in LOCALES}
    _refuse_unusable(site, slug, files.values())
    order = max((site.page_order(page.locale, page.path)[0] for page in site.pages()), default=0) + 1
    texts = {
        site.root / file: _text(
            locale, titles.get(locale) or TITLE[locale], order, str(site.today), [_FIRST_SECTION]
        )
        for locale, file in files.items()
    }
    _write_all(texts)
    return tuple(files.values())


def translation(page: Page, locale: Locale, day: str) -> str:
    """Return the beginning of a page's twin: its front matter, and its sections under the same ids.

    Args:
        page: the page that exists.
        locale: the language the twin is in.
        day: what its `updated:` says.
    """
    ids = [section.id for section in page.sections if section.id and section.id != TOP]
    return _text(locale, TITLE[locale], page.meta.get("order") or "1", day, ids)


def address_of_translation(site: Site, page: Page, locale: Locale) -> str:
    """Return the address at which GitHub offers to create a page's twin, its beginning filled in.

    The text is left out where it would make the address too long.
    """
    file = f"docs/{locale.code}/{page.path}"
    start = f"{site.repository}/new/main?"
    filled = start + urlencode(
        {"filename": file, "value": translation(page, locale, str(site.today))}, quote_via=quote
    )
    return (
        filled if len(filled) <= _LONGEST_ADDRESS else start + urlencode({"filename": file}, quote_via=quote)
    )


def _refuse_unusable(site: Site, slug: str, files: Iterable[str]) -> None:
    locale = reader_locale()
    if not _SLUG.fullmatch(slug):
        raise BuildFailed(_BAD_SLUG[locale].format(slug=slug))
    if slug in RESERVED:
        raise BuildFailed(_RESERVED[locale].format(slug=slug))
    for file in files:
        if (site.root / file).exists():
            raise BuildFailed(_TAKEN[locale].format(file=file))


def _write_all(texts: Mapping[Path, str]) -> None:
    """Write every file, or leave none behind."""
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        for path in texts:
            path.unlink(missing_ok=True)
        raise BuildFailed(f"{error.filename}: {error.strerror}") from error


def _text(locale: Locale, title: str, order: int | str, day: str, ids: Iterable[str]) -> str:
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    head = (
        f'---\ntitle: "{quoted}"\ndescription: {DESCRIPTION[locale]}\norder: {order}\nupdated: {day}\n---\n'
    )
    sections = (f"\n## {HEADING[locale]} {{ #{one} }}\n\n{BODY[locale]}\n" for one in ids)
    return f"{head}\n# {title}\n\n{LEAD[locale]}\n{''.join(sections)}"
