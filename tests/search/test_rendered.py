"""What of a rendered page can be found."""

from __future__ import annotations

import pytest

from dumal.locales import KO
from dumal.search import Section, read_sections

PAGE = """
<h1 id="village">바람마을</h1>
<p>첫 <a class="claim" href="facts/#x"><data value="1200">1천2백</data></a> 명이 <strong>바람마을</strong>에
삽니다.<img alt="마을 지도" src="map.svg"></p>
<h2 id="port">항구<a class="headerlink" href="#port">¶</a></h2>
<table><tr><th>배</th><td>셋</td></tr></table>
<div popover><p>설명</p></div>
<h4 id="small">작은 제목</h4><ul><li>하나<li>둘</ul>
<script>let a = "<p>글</p>";</script>
<h3 id="later">뒤</h3><p>줄<br>바꿈 &amp; 끝</p>
"""


def read(html: str) -> tuple[Section, ...]:
    """Read a page at `village/`."""
    return read_sections(html, location="village/", title="바람마을", locale=KO)


def test_sections_run_from_heading_to_heading() -> None:
    """Each h2 and h3 with an id begins a section; deeper headings are part of one."""
    assert [(one.location, one.heading) for one in read(PAGE)] == [
        ("village/", ""),
        ("village/#port", "항구"),
        ("village/#later", "뒤"),
    ]


def test_what_is_seen_is_found() -> None:
    """Claims, tables, lists and alternative texts are in the text, one line a block."""
    top, port, later = read(PAGE)

    assert top.text == "첫 1천2백 명이 바람마을에 삽니다. 마을 지도"
    assert port.text == "배\n셋\n작은 제목\n하나\n둘"
    assert later.text == "줄\n바꿈 & 끝"


@pytest.mark.parametrize(
    "html",
    [
        "<p hidden>글</p>",
        "<div popover><p>글</p></div>",
        "<nav data-search-exclude><ul><li>글</ul></nav>",
        "<style>글</style>",
        "<template><p>글<br></p></template>",
        '<svg><g><text x="1">글</text></g></svg>',
    ],
)
def test_what_is_not_seen_is_not_found(html: str) -> None:
    """Hidden parts, notes that open on demand and code of the page leave no trace, and end where they end."""
    assert read(f"<p>앞</p>{html}<p>뒤</p>")[0].text == "앞\n뒤"


@pytest.mark.parametrize(
    "html",
    [
        '<p title="a hidden place">글</p>',
        "<p class='popover' data-x=hidden>글</p>",
        "<img alt=글>",
        '<IMG src="a>b.png" ALT="글"/>',
        "<!-- <p hidden> -->글",
    ],
)
def test_how_html_is_written_hides_nothing(html: str) -> None:
    """What stands in quotes, without quotes, in capitals or in a comment is no attribute that hides."""
    assert read(html)[0].text == "글"


def test_a_drawing_is_found_by_its_description() -> None:
    """Title and description are what a drawing has for an alternative text."""
    drawing = "<svg><title>시장</title><desc>두 막대</desc><text>0</text></svg>"

    assert read(drawing)[0].text == "시장\n두 막대"


def test_an_empty_page_is_still_found_by_its_title() -> None:
    """The top of a page always gives a section."""
    assert read("") == (Section("village/", "바람마을", "", "", KO),)
