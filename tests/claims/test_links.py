"""Links to the ledger, as readers get them."""

from __future__ import annotations

from dumal.claims import cited, render_claims, without_notes
from dumal.locales import EN, KO
from dumal.site import Site


def test_a_figure_carries_its_machine_form_and_its_note(library: Site) -> None:
    """The link leads to the fact, so that it works without a script."""
    html = render_claims('<a href="fact:hall-cost">2조 920억 달러</a>', library.ledger, KO, "hall/")

    assert html == (
        '<a class="claim" href="../facts/#hall-cost" data-note="1">'
        '<data value="2092000000000">2조 920억 달러</data></a>'
    )


def test_each_fact_has_one_number_on_a_page(library: Site) -> None:
    """In the order in which the page first cites it; facets share it."""
    html = render_claims(
        '<a href="fact:hall-cost">a</a> <a href="fact:hall-seats">b</a> <a href="fact:hall-cost#as-of">c</a>',
        library.ledger,
        EN,
        "en/hall/",
    )

    assert [html.count(f'data-note="{number}"') for number in (1, 2, 3)] == [2, 1, 0]
    assert cited(html).facts == ("hall-cost", "hall-seats")


def test_a_source_is_listed_at_the_foot_of_its_page(library: Site) -> None:
    """On the page of all facts, in the chapter of sources."""
    link = '<a href="source:gazette">소식지</a>'

    assert 'href="#ref-gazette"' in render_claims(link, library.ledger, KO, "hall/")
    assert 'href="#source-gazette"' in render_claims(link, library.ledger, KO, "facts/")
    assert cited(render_claims(link, library.ledger, KO, "hall/")).sources == ("gazette",)


def test_the_page_of_all_facts_has_no_notes(library: Site) -> None:
    """It says everything itself."""
    html = render_claims('<a href="fact:hall-cost">a</a>', library.ledger, EN, "en/facts/")

    assert "data-note" not in html
    assert cited(html).facts == ()


def test_a_page_can_do_without_notes(library: Site) -> None:
    """Its claims then lead straight to their facts, and nothing else changes."""
    html = render_claims('<a href="fact:hall-cost" title="x">1</a>', library.ledger, KO, "parking/")

    assert without_notes(html) == html.replace(' data-note="1"', "") != html
