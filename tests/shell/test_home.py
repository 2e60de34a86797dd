"""The first page, read from its Markdown."""

from __future__ import annotations

import pytest

from dumal.locales import KO
from dumal.shell import Home, dress, home_of
from dumal.site import Site

BODY = """<p>머리글입니다.</p>
<dl>
<dt>누가</dt>
<dd>마을</dd>
<dt>언제</dt>
<dd><p>2025년</p></dd>
</dl>
<h2 id="figures">수치</h2>
<p>앞.</p>
<table><thead><tr><th>수치</th><th>내용</th><th>상태</th><th>기준</th></tr></thead>
<tbody>
<tr><td><a class="claim" href="#x"><data value="180">약 180㎡</data></a></td><td>넓이</td><td>계획</td><td>2024년</td></tr>
<tr><td><a class="claim" href="#y">두 차례</a></td><td>협약</td><td>완료</td><td>2023년</td></tr>
</tbody></table>
<p>뒤.</p>
<h2 id="status">상태</h2>
<table><thead><tr><th>상태</th><th>내용</th><th>때</th></tr></thead>
<tbody><tr><td>완료</td><td>가</td><td>1월</td></tr>
<tr><td>계획</td><td>나</td><td>2월</td></tr>
<tr><td>완료</td><td>다</td><td>3월</td></tr></tbody></table>
<h2 id="ways">찾기</h2>
<ul>
<li><strong>시민</strong>: <a href="a/">지도</a></li>
<li><strong>기자</strong>: <a href="b/">출처</a></li>
<li><strong>Guests</strong>: what is open is in <a href="c/">C</a></li>
</ul>
"""


@pytest.fixture(scope="module")
def home(library: Site) -> Home:
    """The page as the hook reads it, tables dressed."""
    strings = library.ledger.strings
    return home_of(dress(BODY, strings, KO), strings, KO)


def test_definitions_answer_questions(home: Home) -> None:
    """They leave the lead and stand by themselves."""
    assert home.answers == (("누가", "마을"), ("언제", "2025년"))
    assert home.lead.strip() == "<p>머리글입니다.</p>"


def test_a_status_further_on_makes_key_figures(home: Home) -> None:
    """The number stays large, the words around it become small; what surrounds the table stays in place."""
    section = home.sections[0]
    first, second = section.figures

    assert (
        first.figure
        == '<a class="claim" href="#x"><data value="180"><small>약 </small>180<small>㎡</small></data></a>'
    )
    assert (first.label, first.status, first.when) == ("넓이", "planned", "2024년")
    assert second.figure == '<a class="claim" href="#y">두 차례</a>'
    assert (section.before.strip(), section.after.strip()) == ("<p>앞.</p>", "<p>뒤.</p>")


def test_a_status_first_makes_a_board(home: Home) -> None:
    """One column for each status, in the order in which the table names them."""
    columns = home.sections[1].board

    assert [column.status for column in columns] == ["done", "planned"]
    assert [(row.what, row.when) for row in columns[0].rows] == [("가", "1월"), ("다", "3월")]


def test_entries_that_begin_in_bold_are_ways_in(home: Home) -> None:
    """Their colon has done its work on GitHub."""
    assert '<ul class="tasks">' in home.sections[2].before
    assert '<li><strong>시민</strong> <a href="a/">지도</a></li>' in home.sections[2].before
    assert "<li><strong>Guests</strong> What is open" in home.sections[2].before
