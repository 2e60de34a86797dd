"""A drawing shows what the ledger holds: numbers of one unit, in words that repeat none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.korean import choose_josa
from dumal.ledger.checks.drawn_values import check_chart
from dumal.ledger.checks.maps import check_map
from dumal.ledger.drawings import AnyDrawing, Chart, Mark, Timeline
from dumal.ledger.files import Desk
from dumal.ledger.model import Ledger
from dumal.locales import LOCALES, Bilingual, Locale
from dumal.values import Date, Interval, Kind, read

__all__ = ["check_drawings"]

_LINK = re.compile(
    r"\[(?P<text>[^\]]*)\]\((?P<scheme>fact|name|source):(?P<id>[\w-]+)(?:#(?P<facet>[\w-]+))?\)"
)
_FREE = (Kind.LITERAL, Kind.WEEKDAY)


def check_drawings(ledger: Ledger, desk: Desk) -> None:
    """Note what is wrong with any drawing (DM161 to DM167)."""
    for drawings in ledger.drawings().values():
        for drawing in drawings.values():
            _check_words(drawing, ledger, desk)
    for chart in ledger.drawn.charts.values():
        check_chart(chart, ledger, desk)
    for timeline in ledger.drawn.timelines.values():
        for mark in timeline.marks:
            _check_event(mark, ledger, desk)
    for drawn in ledger.drawn.maps.values():
        check_map(drawn, ledger, desk)


def _check_event(mark: Mark, ledger: Ledger, desk: Desk) -> None:
    """Note an event without a date (DM161), unless its fact says why there is none."""
    id_, _, facet = mark.fact.partition("#")
    fact = ledger.find_fact(id_)
    if fact is None or (fact.precision and not facet):
        return
    value = fact.find_value(facet) if facet else fact.value
    amount = value.amount if value else fact.as_of
    amount = amount.low if isinstance(amount, Interval) else amount
    if (facet and value is None) or not isinstance(amount, Date):
        desk["figures"].findings.note(
            "DM161",
            mark.span,
            f"'{mark.fact}'에는 날짜가 없습니다. 날짜가 있는 사실이나 '#값'을 쓰십시오.",
            f"'{mark.fact}' has no date. Cite a fact or facet that has one.",
        )


def _check_words(drawing: AnyDrawing, ledger: Ledger, desk: Desk) -> None:
    for text, locale in _texts(drawing):
        for problem in _problems(text, locale, ledger):
            desk["figures"].findings.note("DM164", drawing.span, problem.ko, problem.en)


def _texts(drawing: AnyDrawing) -> Iterator[tuple[str, Locale]]:
    """Yield every text a drawing prints."""
    texts = [drawing.title, drawing.description, drawing.caption]
    if isinstance(drawing, Chart):
        texts += [drawing.axis, drawing.outside]
    if isinstance(drawing, Chart | Timeline):
        texts += [mark.label for mark in drawing.marks]
    for text in texts:
        if text is not None:
            yield from ((text[locale], locale) for locale in LOCALES)


def _problems(text: str, locale: Locale, ledger: Ledger) -> Iterator[Bilingual]:
    """Yield figures that a text writes itself, and links that lead nowhere."""
    for link in _LINK.finditer(text):
        cited = link["id"] + (f"#{link['facet']}" if link["facet"] else "")
        wants_value = link["scheme"] == "fact" and not link["text"]
        known = link["id"] in ledger.ids(link["scheme"])
        if not known or (wants_value and ledger.find_value(link["id"], link["facet"] or "") is None):
            yield Bilingual(
                f"그림에 넣은 글의 '{link['scheme']}:{cited}'에서 가져올 값이 없습니다. id를 확인하십시오.",
                f"a text of the drawing cites '{link['scheme']}:{cited}', which has no value to fill in. Check the id.",
            )
    bare = _LINK.sub(lambda link: link["text"] if link["scheme"] == "fact" else "", text)
    for one in read(bare, locale):
        if one.sure and one.value.kind not in _FREE:
            yield Bilingual(
                f"그림에 넣은 글에 '{one.text}'{choose_josa(one.text, '이라고/라고')} 직접 적었습니다. '[](fact:id)'로 바꾸면 원장의 값이 들어갑니다.",
                f"a text of the drawing gives '{one.text}' itself. Write '[](fact:id)' and the ledger fills it in.",
            )
