"""A page's text, taken apart."""

from __future__ import annotations

from dumal.shell import text_of

PAGE = """<h1 id="a">두 <em>제목</em></h1>
<p>기사 기준</p>
<p>본문입니다.</p>
<h2 id="one">하나</h2>
<p>글.</p>
<h2 id="two">둘</h2>
<p>글.</p>"""


def test_title_date_line_and_sections_stand_apart() -> None:
    """The h1's markup is kept; the date line is what follows it and is no sentence."""
    text = text_of(PAGE, "front matter")

    assert text.title == "두 <em>제목</em>"
    assert text.as_of == "기사 기준"
    assert text.body.startswith("<p>본문입니다.</p>")
    assert text.sections == (("one", "하나"), ("two", "둘"))


def test_a_sentence_is_no_date_line() -> None:
    """A first paragraph that ends like a sentence stays in the text."""
    text = text_of("<h1>A</h1><p>It <b>opened.</b></p>", "")

    assert text.as_of == ""
    assert text.body == "<p>It <b>opened.</b></p>"


def test_a_page_without_a_heading_takes_its_title_from_front_matter() -> None:
    """Nothing of the text is lost."""
    text = text_of("<p>Only this.</p>", "Title")

    assert (text.title, text.body) == ("Title", "<p>Only this.</p>")
