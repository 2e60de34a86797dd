"""What stands around a page."""

from __future__ import annotations

from dumal.locales import EN, KO
from dumal.shell import changed_on, languages_of, menu_of, squeeze, twin_of, unindent
from dumal.site import FACTS_PAGE, Site


def test_the_twin_is_the_page_in_the_other_language(library: Site) -> None:
    """It has its own title and address; a page that stands alone has none."""
    twin = twin_of(library, KO, "index.md", "")

    assert twin is not None
    assert (twin.locale, twin.url) == (EN, "en/")
    assert twin_of(library, KO, "alone.md", "alone/") is None


def test_pages_made_by_the_build_have_twins(library: Site) -> None:
    """They exist in every language, though in no file."""
    facts = twin_of(library, EN, FACTS_PAGE, "facts/")
    handbook = twin_of(library, KO, "contribute/index.md", "contribute/")

    assert facts is not None
    assert (facts.title, facts.url) == ("모든 사실", "facts/")
    assert handbook is not None
    assert handbook.url == "en/contribute/"


def test_the_switch_stays_on_the_page() -> None:
    """Both languages answer at every address, be it by showing the other's text and saying so."""
    assert [one.url for one in languages_of("")] == ["", "en/"]
    assert [one.url for one in languages_of("alone/")] == ["alone/", "en/alone/"]


def test_the_menu_lists_pages_that_ask_for_a_place(library: Site) -> None:
    """A page without `order:` is found by other ways."""
    assert [(one.title, one.url) for one in menu_of(library, KO)] == [("강당", "")]


def test_the_day_of_change_is_said_for_machines_and_for_readers(library: Site) -> None:
    """In the words of the page's language."""
    changed = changed_on(library, EN, "index.md")

    assert changed is not None
    assert (changed.machine, changed.text) == ("2026-01-02", "2 January 2026")
    assert changed_on(library, EN, FACTS_PAGE) is None


def test_a_squeezed_stylesheet_says_the_same() -> None:
    """Comments and indentation go; blanks that mean something stay."""
    css = (
        "/* why */\n@media (min-width: 1rem) {\n"
        "  a :is(b, c) > d::after { color: red; margin: calc(1px + 2px) 0; }\n}\n"
    )

    assert (
        squeeze(css) == "@media (min-width: 1rem){a :is(b,c) > d::after{color:red;margin:calc(1px + 2px) 0}}"
    )


def test_pages_are_sent_without_indentation() -> None:
    """But blanks that a reader sees, or a script reads, stay."""
    kept = "<pre>\n  a\n\n    b</pre>"
    block = "<script>\n  let a;\n</script>"

    assert unindent(f"<p>\n    a   <b>b</b>\n\n  </p>\n  {kept}\n  {block}\n") == (
        f"<p>\na <b>b</b>\n</p>\n{kept}\n{block}\n"
    )
