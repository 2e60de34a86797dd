"""The house style: how values are written in each language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dumal.locales import EN, KO
from dumal.values import Approx, Bound, Date, Interval, Kind, Part, Value, describe, parse_date, write


def value(
    kind: Kind, amount: str | Decimal | Date | Interval, unit: str = "", **marks: Approx | Bound
) -> Value:
    """Make a value; text amounts are numbers, except where the kind is text."""
    is_number = isinstance(amount, str) and kind not in (Kind.RELATIVE, Kind.LITERAL)
    return Value(kind, Decimal(amount) if is_number else amount, unit, **marks)  # type: ignore[arg-type]


STYLE = [
    (value(Kind.MONEY, "2092000000000", "USD"), "2조 920억 달러", "USD 2.092 trillion"),
    (value(Kind.MONEY, "40000000", "KRW"), "4천만 원", "KRW 40 million"),
    (value(Kind.MONEY, "25000000", "KRW"), "2,500만 원", "KRW 25 million"),
    (value(Kind.COUNT, "4000", "person"), "4,000명", "4,000 people"),
    (value(Kind.MONEY, "609800000", "USD"), "6억 980만 달러", "USD 609.8 million"),
    (value(Kind.MONEY, "5.3", "USD"), "5.3달러", "USD 5.3"),
    (value(Kind.MONEY, "3000", "SEK"), "3,000 SEK", "SEK 3,000"),
    (value(Kind.AREA, "99837", "m2"), "99,837㎡", "99,837 m²"),
    (value(Kind.AREA, "180", "m2", approx=Approx.ABOUT), "약 180㎡", "about 180 m²"),
    (value(Kind.AREA, "9800000", "m2"), "9.8㎢", "9.8 km²"),
    (value(Kind.COUNT, "250", "person", approx=Approx.OVER), "250여 명", "more than 250 people"),
    (value(Kind.COUNT, "1", "person"), "1명", "1 person"),
    (value(Kind.COUNT, "30", "person", bound=Bound.LESS_THAN), "30명 미만", "fewer than 30 people"),
    (value(Kind.COUNT, "275000", "person"), "27만 5천 명", "275,000 people"),
    (value(Kind.COUNT, Interval(Decimal(3), Decimal(5)), "person"), "3~5명", "3 to 5 people"),
    (value(Kind.NUMBER, "2"), "2", "2"),
    (value(Kind.PERCENT, "45", "%"), "45%", "45%"),
    (value(Kind.POINTS, "0.5", "pp"), "0.5%p", "0.5 percentage points"),
    (value(Kind.RATIO, "3.5", "times", approx=Approx.ABOUT), "약 3.5배", "about 3.5 times"),
    (value(Kind.RATIO, "3.5", "times", approx=Approx.OVER), "3.5배 남짓", "more than 3.5 times"),
    (value(Kind.AGE, "17", "age", bound=Bound.AT_LEAST), "만 17세 이상", "aged 17 or over"),
    (value(Kind.FLOOR, "-3", "floor"), "지하 3층", "3 floors below ground"),
    (value(Kind.FLOOR, "25", "floor"), "25층", "25 floors"),
    (value(Kind.DURATION, "18", "month"), "18개월", "18 months"),
    (value(Kind.DURATION, "259200", "s"), "3일간", "3 days"),
    (value(Kind.FRACTION, "0.5", "part"), "절반", "half"),
    (value(Kind.FRACTION, Decimal(2) / Decimal(3), "part"), "3분의 2", "two thirds"),
    (value(Kind.ORDINAL, "4", "nth"), "4번째", "4th"),
    (value(Kind.TIME, "48900"), "오후 1시 35분", "1:35 pm"),
    (value(Kind.DATE, Date(2024, 7, 3)), "2024년 7월 3일", "3 July 2024"),
    (value(Kind.DATE, Date(2025, 5), approx=Approx.ABOUT), "2025년 5월경", "around May 2025"),
    (value(Kind.DATE, Date(2025, part=Part.H1)), "2025년 상반기", "first half of 2025"),
    (value(Kind.DATE, Date(2024, 5, part=Part.LATE)), "2024년 5월 말", "late May 2024"),
    (value(Kind.DATE, Date(2020, part=Part.DECADE_EARLY)), "2020년대 초", "early 2020s"),
    (
        value(Kind.DATE, Date(2024, 11, 27, clock=815)),
        "2024년 11월 27일 오후 1시 35분",
        "27 November 2024, 1:35 pm",
    ),
    (value(Kind.DATE, parse_date("2022-07/2026-06")), "2022년 7월~2026년 6월", "July 2022 to June 2026"),
    (value(Kind.RELATIVE, "y+1-05"), "내년 5월", "May next year"),
    (value(Kind.LITERAL, "HTTP/2"), "HTTP/2", "HTTP/2"),
]


@pytest.mark.parametrize(("said", "ko", "en"), STYLE, ids=[case[1] for case in STYLE])
def test_values_are_written_in_house_style(said: Value, ko: str, en: str) -> None:
    """Each value has one wording a language."""
    assert (write(said, KO), write(said, EN)) == (ko, en)


def test_messages_hide_nothing_behind_scale_words() -> None:
    """A message names the full amount, so that 2조 920억 and 2.92 trillion can be told apart at a glance."""
    said = value(Kind.MONEY, "2092000000000", "USD", approx=Approx.ABOUT)

    assert describe(said, KO) == "약 2,092,000,000,000 USD"
    assert describe(said, EN) == "about 2,092,000,000,000 USD"
