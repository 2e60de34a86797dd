from __future__ import annotations

import datetime

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dumal.documents import Page, parse_markdown
from dumal.importing.article import Article
from dumal.importing.drafts import Drafts, make_drafts
from dumal.importing.known import NO_NAMES
from dumal.importing.markup import escape, escape_start
from dumal.ledger.decode import decode_file
from dumal.ledger.entries import FactsFile
from dumal.ledger.facts import build_facts
from dumal.ledger.findings import Findings
from dumal.locales import EN, KO, LOCALES, Locale
from dumal.parity.rules import front_matter
from dumal.values import Differs, agree, read

SLUG = "hanbit-city-open-seaside-library-march"
DAY = datetime.date(2025, 6, 10)


def page_of(drafts: Drafts, locale: Locale) -> Page:
    """Read a draft page."""
    return parse_markdown(drafts.files[f"{locale.code}/{SLUG}.md"], f"{locale.code}.md", locale)


def ledger_of(drafts: Drafts) -> tuple[FactsFile, Findings, dict[str, dict[str, list[str]]]]:
    """Read the draft ledger by the ledger's own reader, names apart."""
    text = drafts.files["draft-facts.yml"]
    findings = Findings("draft-facts.yml")
    content, _ = decode_file(
        yaml.compose(text.split("\nnames:")[0], Loader=yaml.BaseLoader), FactsFile, findings
    )

    assert isinstance(content, FactsFile)
    return content, findings, yaml.safe_load(text)["names"]


@pytest.mark.parametrize("locale", LOCALES, ids=str)
def test_a_draft_shows_the_words_of_the_article(drafts: Drafts, article: Article, locale: Locale) -> None:
    """Nothing is lost or changed on the way into Markdown, links aside."""
    shown = [block.text for block in page_of(drafts, locale).blocks if block.text]

    assert shown == [" ".join(piece.text.split()) for piece in article.half(locale).pieces]


def test_both_drafts_have_the_same_sections(drafts: Drafts) -> None:
    """Section ids are ASCII and equal, in the same order."""
    ids = [[section.id for section in page_of(drafts, locale).sections] for locale in LOCALES]

    assert ids == [["_top", "courses-everyone-learn"]] * 2


@pytest.mark.parametrize("locale", LOCALES, ids=str)
def test_a_drafts_front_matter_is_whole(drafts: Drafts, locale: Locale) -> None:
    """The site's own rule finds nothing wrong; the day of the article stands in both languages."""
    page = page_of(drafts, locale)

    assert list(front_matter.check_page(page)) == []
    assert page.meta.get("date") == "2025-06-10"


@pytest.mark.parametrize("locale", LOCALES, ids=str)
def test_every_claim_agrees_with_the_draft_ledger(drafts: Drafts, locale: Locale) -> None:
    """What a link says is what its draft fact, or the facet it cites, holds, be it less fully said."""
    content, findings, _ = ledger_of(drafts)
    facts, _, _ = build_facts(content, findings)
    claims = [
        claim for block in page_of(drafts, locale).blocks for claim in block.claims if claim.scheme == "fact"
    ]

    assert claims
    for claim in claims:
        held = facts[claim.target].find_value(claim.facet)
        (said,) = read(claim.text, locale, DAY)
        assert held, claim
        assert agree(said.value, held).part in (Differs.NOTHING, Differs.PRECISION), (
            claim
        )  # a bare month wants its year


def test_the_draft_ledger_is_a_ledger(drafts: Drafts) -> None:
    """The ledger's own reader takes the draft without a word."""
    content, findings, _ = ledger_of(drafts)
    build_facts(content, findings)

    assert findings.found == []


def test_facts_have_value_pointers_and_resolved_dates(drafts: Drafts) -> None:
    """A relative date is resolved and its words kept; another value in English is a facet."""
    text = yaml.safe_load(drafts.files["draft-facts.yml"])["facts"]
    opening, cost = text["draft-march-2026"], text["draft-krw-12-billion-2"]

    assert opening["value"] == {"kind": "date", "date": "2026-03"}
    assert opening["resolved-from"] == "내년 3월 / March Next Year"
    assert opening["status"] == "planned"
    assert cost["at"] == ["ko ¶7 L12", "en ¶6 L50"]
    assert cost["value"] == {"kind": "money", "amount": 12000000000, "unit": "KRW"}
    assert cost["facets"] == {"printed-en": {"kind": "money", "amount": 1200000000, "unit": "KRW"}}


def test_names_have_their_forms_and_pointers(drafts: Drafts) -> None:
    """Right and wrong forms are listed apart, each mention with its place."""
    *_, names = ledger_of(drafts)

    assert names["institute"] == {
        "ko": ["한빛보건원"],
        "printed": ["Hanbit Health Institute"],
        "at": ["ko ¶12 L27", "en ¶10 L62"],
    }


def test_without_a_dateline_the_day_can_be_named(text: str) -> None:
    """Relative dates stay unresolved until somebody says when the article was written."""
    bare = "\n".join(line for line in text.splitlines() if "기자" not in line)
    unknown, known = (make_drafts(bare, "x.txt", NO_NAMES, EN, day) for day in (None, DAY))

    assert unknown
    assert known
    assert "2026-03" not in unknown.files["draft-facts.yml"]
    assert "--date" in unknown.files["report.md"]
    assert "2026-03" in known.files["draft-facts.yml"]


def test_a_page_never_takes_an_address_of_the_site(text: str) -> None:
    """A headline that gives no name, or a reserved one, gets another."""
    for title in ("Facts", "2025 in books", "Search!"):
        made = make_drafts(
            text.replace("Hanbit City to Open Seaside Library in March Next Year", title), "x", NO_NAMES, KO
        )

        assert made
        assert [path for path in made.files if path.startswith(("en/article", "en/section"))]


MARKS = st.text(alphabet="a가1 .)(*_`[]{}<>#+-=~!|:&;\\?\"'x^$%", min_size=1, max_size=24)


@given(MARKS)
def test_escaped_text_is_shown_as_it_is(words: str) -> None:
    """Whatever marks a paragraph holds, Markdown shows them."""
    page = parse_markdown(f"# t\n\n{escape_start(escape(words.strip()))}\n", "x.md", EN)
    shown = " ".join(block.text for block in page.blocks[1:])

    assert " ".join(shown.split()) == " ".join(words.split())
