"""How both languages stand, as a page of the site for those who edit it."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.documents import TOP, Page, PagePair
from dumal.editing.report import STATES, describe, line_of, title_of, waiting
from dumal.locales import LOCALES, Bilingual, Locale, twin
from dumal.reports import editor_address
from dumal.site import COMPARE, Site, url_of
from dumal.skeletons import address_of_translation
from dumal.status import ORDER, Standing

__all__ = ["STATUS_TITLE", "Status", "StatusPage", "StatusRow", "status_markdown", "status_of"]

STATUS_TITLE = Bilingual("두 언어의 상태", "State of both languages")
_LEAD = Bilingual(
    "절마다 한국어와 영어가 마지막으로 기록한 그대로인지 보여 줍니다. 한 언어만 바뀐 절은 다른 언어도 고쳐야 합니다.",
    "Section by section: whether Korean and English are as they were when last recorded. Where only one has changed, "
    "the other needs an update.",
)
_DONE = Bilingual("모든 절에서 두 언어가 맞습니다.", "Every section is in step.")
_COUNT = Bilingual("살펴볼 절이 {}개 있습니다.", "Sections to look at: {}.")
_WORDS = {
    "section": Bilingual("절", "Section"),
    "state": Bilingual("상태", "State"),
    "edit": Bilingual("고치기", "Edit"),
    "beside": Bilingual("나란히 보기", "Side by side"),
    "translate": Bilingual("다른 언어로 쓰기", "Write it in the other language"),
    "updated": Bilingual("고친 날", "Last changed"),
    "in_step": Bilingual("두 언어가 맞는 페이지", "Pages in step"),
    "sections": Bilingual("절 {}개", "sections: {}"),
    "for_tools": Bilingual("프로그램용 상태(JSON)", "The same for programs (JSON)"),
}


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One section that waits."""

    title: str
    state: str
    says: str
    """What happened and what is to be done."""
    edits: tuple[tuple[Locale, str], ...]
    """Each language that has it, and where to edit it there."""
    beside: str
    """Where both languages of it stand side by side, below the site's root."""


@dataclass(frozen=True, slots=True)
class StatusPage:
    """One page of both languages."""

    path: str
    title: str
    locale: Locale
    """The language of its title."""
    updated: tuple[tuple[Locale, str], ...]
    beside: str
    rows: tuple[StatusRow, ...]
    sections: int
    translate: str
    """Where to begin it in the language that lacks it; nothing where both have it."""

    @property
    def anchor(self) -> str:
        """Its id on the page."""
        return "page-" + self.path.removesuffix(".md").replace("/", "-")


@dataclass(frozen=True, slots=True)
class Status:
    """Everything the page shows."""

    lead: str
    waiting: tuple[StatusPage, ...]
    in_step: tuple[StatusPage, ...]
    words: dict[str, str]


def status_markdown(locale: Locale) -> str:
    """Return the Markdown of the page; all it shows stands in its template."""
    title, lead = STATUS_TITLE[locale], _LEAD[locale]
    head = f'title: "{title}"\ndescription: "{lead}"\ntemplate: status.html\nsearch:\n  exclude: true\n'
    return f"---\n{head}---\n\n# {title}\n\n{lead}\n"


def status_of(site: Site, locale: Locale) -> Status:
    """Return how all pages stand, in one language."""
    pages = [_page(site, pair, locale) for pair in site.pairs]
    rows = sum(len(page.rows) for page in pages)
    return Status(
        _COUNT[locale].format(rows) if rows else _DONE[locale],
        tuple(page for page in pages if page.rows),
        tuple(page for page in pages if not page.rows),
        {name: said[locale] for name, said in _WORDS.items()},
    )


def _page(site: Site, pair: PagePair, locale: Locale) -> StatusPage:
    page = pair.page(locale) or next(pair.pages())
    standings = site.standings[pair.path]
    return StatusPage(
        pair.path,
        page.title,
        page.locale,
        tuple((one.locale, one.meta.get("updated")) for one in pair.pages()),
        _beside(pair.path, locale),
        tuple(_row(site, one, locale) for one in waiting(standings)),
        sum(one.section != ORDER for one in standings),
        _translate(site, pair, page),
    )


def _row(site: Site, one: Standing, locale: Locale) -> StatusRow:
    edits = tuple(
        (side, editor_address(site.repository, f"docs/{side.code}/{one.path}", line))
        for side in LOCALES
        if (line := line_of(one, side))
    )
    shown = locale if locale in one.now else twin(locale)
    anchor = "" if one.section in (TOP, ORDER) else f"#{one.section}-{shown.code}"
    return StatusRow(
        title_of(site, one, locale),
        STATES[one.state][locale],
        describe(one, locale),
        edits,
        _beside(one.path, locale) + anchor,
    )


def _beside(path: str, locale: Locale) -> str:
    return f"{locale.prefix}{COMPARE}{url_of(path)}"


def _translate(site: Site, pair: PagePair, page: Page) -> str:
    lacking = [locale for locale in LOCALES if pair.page(locale) is None]
    return address_of_translation(site, page, lacking[0]) if lacking else ""
