"""Which characters go into which face, and how the pages ask for them."""

from __future__ import annotations

import re

from dumal.fonts import Shown, divide, link_faces, rules, shown_on
from dumal.locales import EN, KO

PAGE = """<html><head><title>제목</title></head><body><p title="툴팁">본문 &amp; &#34;말&#34;</p>
<script>"각"</script><pre>코드</pre><input placeholder="찾을 말"><img alt="그림">
<aside class="notes"><div popover>본주</div></aside></body></html>"""


def test_a_page_shows_its_text_and_what_stands_for_text() -> None:
    """Neither the head nor code nor a tool tip is drawn in the site's font; notes are drawn later."""
    shown = shown_on(PAGE)

    assert set(shown.at_once) == set('본문 &"말찾을그림')
    assert shown.later == "주"


def test_the_core_holds_the_first_page_and_titles() -> None:
    """Whatever else the pages show is in the rest face, each character in one face only."""
    home, page = Shown("가나", "다"), Shown("가라", "마")
    core, rest = divide("ko", home, ["바라"], [home, page])

    assert set("가나라바Az09 ") <= core.characters
    assert rest.characters == set("다마")


def test_a_language_whose_first_page_shows_everything_has_one_face() -> None:
    """No empty file is published."""
    home = Shown("가나", "")

    assert [face.name for face in divide("ko", home, [], [home])] == ["ko"]


def test_the_core_stays_small_however_many_titles_there_are() -> None:
    """Titles of a large site fill the core face only as far as there is room, the most frequent first."""
    rare = [chr(ord("가") + index) for index in range(2000)]
    core, _ = divide("ko", Shown("", ""), ["힣", "힣", *rare], [Shown("".join(rare), "")])

    assert len(core.characters) <= 450
    assert "힣" in core.characters


def test_rules_name_each_language_own_faces_first() -> None:
    """English falls back on the Korean faces, Korean needs no others; a name that the licence reserves is in none."""
    written = rules({"fonts/ko.1.woff2": "가힣", "fonts/en.2.woff2": "Az"}, {KO: ["ko"], EN: ["en"]}, "")

    assert ':root{--font-text:"Dumal ko",var(--font-system)}' in written
    assert '--font-text:"Dumal en","Dumal ko",var(--font-system)}' in written
    assert "src:url(fonts/ko.1.woff2)" in written
    assert "unicode-range:U+ac00,U+d7a3" in written
    assert "Pretendard" not in written


def test_links_stand_where_the_frame_wants_them() -> None:
    """One for each file, with the way to the folder that the frame found; none where nothing is needed."""
    html = '<link rel="icon">\n  <link rel="preload" href="../assets/fonts/" as="font" crossorigin>\n</head>'

    assert re.findall(r'href="([^"]+)"', link_faces(html, ["a.woff2", "b.woff2"])) == [
        "../assets/fonts/a.woff2",
        "../assets/fonts/b.woff2",
    ]
    assert link_faces(html, []) == '<link rel="icon">\n</head>'
