"""Rows: what stands beside what."""

from __future__ import annotations

from dumal.compare import Row, blocks_of, rows_of

KOREAN = '<p>첫 문단 2024.</p>\n<h2 id="market">시장</h2>\n<p>21명.</p>\n<ul>\n<li>하나</li>\n</ul>'
ENGLISH = (
    '<p>First paragraph 2024.</p>\n<h2 id="market">Market</h2>\n<p>21 people.</p>\n<ul>\n<li>one</li>\n</ul>'
)


def sides(ones: str, others: str) -> list[tuple[str, str]]:
    """Return the sides of every row."""
    return [row.sides for row in rows_of(ones, others)]


def test_like_texts_are_paired_block_by_block() -> None:
    """Each heading, paragraph and list stands beside its twin, and headings open a section."""
    rows = rows_of(KOREAN, ENGLISH)

    assert rows[0] == Row(("<p>첫 문단 2024.</p>", "<p>First paragraph 2024.</p>"), heads=False)
    assert rows[1] == Row(('<h2 id="market">시장</h2>', '<h2 id="market">Market</h2>'), heads=True)
    assert len(rows) == 4


def test_a_split_paragraph_stands_beside_both_its_halves() -> None:
    """One paragraph that became two shares its row with both."""
    ones = "<p>2021년 10명, 2022년 20명입니다.</p><p>예산은 500원입니다.</p>"
    others = "<p>10 people in 2021.</p><p>20 people in 2022.</p><p>The budget is 500 won.</p>"

    assert sides(ones, others) == [
        ("<p>2021년 10명, 2022년 20명입니다.</p>", "<p>10 people in 2021.</p>\n<p>20 people in 2022.</p>"),
        ("<p>예산은 500원입니다.</p>", "<p>The budget is 500 won.</p>"),
    ]


def test_a_joined_paragraph_is_the_mirror_of_a_split_one() -> None:
    """Which language splits makes no difference."""
    ones = "<p>2021년 10명입니다.</p><p>2022년 20명입니다.</p><p>예산은 500원입니다.</p>"
    others = "<p>10 people in 2021, 20 in 2022.</p><p>The budget is 500 won.</p>"

    assert [len(blocks_of(one)) for one, _ in sides(ones, others)] == [2, 1]


def test_a_block_of_one_language_stands_alone() -> None:
    """A table that the other language lacks has an empty side, and what follows stays aligned."""
    ones = "<p>처음 1.</p><table><tr><td>77</td></tr></table><p>끝 2.</p>"
    others = "<p>Start 1.</p><p>End 2.</p>"

    assert sides(ones, others)[1:] == [
        ("<table><tr><td>77</td></tr></table>", ""),
        ("<p>끝 2.</p>", "<p>End 2.</p>"),
    ]


def test_sections_are_found_by_id() -> None:
    """A section that one language lacks does not push the rest out of line."""
    ones = '<h2 id="a">가</h2><p>1</p><h2 id="b">나</h2><p>2</p><h2 id="c">다</h2><p>3</p>'
    others = '<h2 id="a">A</h2><p>1</p><h2 id="c">C</h2><p>3</p>'
    found = sides(ones, others)

    assert ('<h2 id="c">다</h2>', '<h2 id="c">C</h2>') in found
    assert ('<h2 id="b">나</h2>', "") in found


def test_sections_without_common_ids_go_by_order() -> None:
    """Ids made from titles differ; as many sections are still in pairs."""
    ones = '<h2 id="_1">가</h2><p>1</p><h2 id="_2">나</h2><p>2</p>'
    others = '<h2 id="first">A</h2><p>1</p><h2 id="second">B</h2><p>2</p>'

    assert sides(ones, others)[2] == ('<h2 id="_2">나</h2>', '<h2 id="second">B</h2>')


def test_nothing_is_lost() -> None:
    """Every block stands in exactly one row, in its order, whatever the other side holds."""
    ones = KOREAN * 3 + "<blockquote><p>끝</p></blockquote>글자만"
    others = ENGLISH + "<pre>1</pre>" * 100

    rows = sides(ones, others)
    for side, html in enumerate((ones, others)):
        shown = [block.html for row in rows for block in blocks_of(row[side])]
        assert shown == [block.html for block in blocks_of(html)]


def test_a_page_may_be_empty() -> None:
    """A page without text beside one with text."""
    assert sides("", "") == []
    assert sides("", "<p>1</p>") == [("", "<p>1</p>")]


def test_blocks_are_outermost_elements() -> None:
    """Nested, void and self-closed elements, comments and bare text do not mislead the cut."""
    html = '<!-- <p> --><div class="a b" id="x"><div><img alt="a > b"><br></div></div>text<hr /><p>z</p>'

    assert [(block.kind, block.id) for block in blocks_of(html)] == [
        ("div a b", "x"),
        ("", ""),
        ("hr", ""),
        ("p", ""),
    ]


def test_an_element_never_closed_takes_the_rest() -> None:
    """Raw HTML with a missing end tag is shown, not lost."""
    assert [block.html for block in blocks_of("<p>1</p><div><p>2</p>")] == ["<p>1</p>", "<div><p>2</p>"]


def test_entries_of_equal_lists_stand_side_by_side() -> None:
    """Each with its number; lists of unequal length stay whole."""
    ones, others = '<ol class="a">\n<li>가</li>\n<li>나</li>\n</ol>', "<ol>\n<li>A</li>\n<li>B</li>\n</ol>"
    longer = "<ol>\n<li>A</li>\n<li>B</li>\n<li>C</li>\n</ol>"

    assert sides(ones, others) == [
        ('<ol class="a">\n<li>가</li>\n</ol>', "<ol>\n<li>A</li>\n</ol>"),
        ('<ol class="a" start="2">\n<li>나</li>\n</ol>', '<ol start="2">\n<li>B</li>\n</ol>'),
    ]
    assert sides(ones, longer) == [(ones, longer)]
