"""What prose may say of what the ledger holds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dumal.locales import EN, KO, Locale
from dumal.values import Approx, Bound, Date, Differs, Kind, Value, Verdict, agree, parse_date, read

AREA = Value(Kind.AREA, Decimal(99837), "m2")
WON = Value(Kind.MONEY, Decimal(40000000), "KRW")
PEOPLE = Value(Kind.COUNT, Decimal(250), "person", Approx.OVER)
SPACE = Value(Kind.AREA, Decimal(180), "m2", Approx.ABOUT)
TWO = Value(Kind.COUNT, Decimal(2))
AGE = Value(Kind.AGE, Decimal(17), "age", bound=Bound.AT_LEAST)
SHARE = Value(Kind.PERCENT, Decimal(50), "%")
MARKET = Value(Kind.MONEY, Decimal(2092000000000), "USD")
MAY = Value(Kind.DATE, Date(2025, 5), approx=Approx.ABOUT)
OCTOBER = Value(Kind.DATE, Date(2024, 10))
TERM = Value(Kind.DATE, parse_date("2022-07/2026-06"))
YEAR = Value(Kind.DATE, Date(1592))
EVENING = Value(Kind.TIME, Decimal(19 * 3600))


@pytest.mark.parametrize(
    ("locale", "text", "held", "verdict", "part"),
    [
        (KO, "4천만 원", WON, Verdict.SAME, Differs.NOTHING),
        (EN, "40 million won", WON, Verdict.SAME, Differs.NOTHING),
        (EN, "USD 40 million", WON, Verdict.DIFFERENT, Differs.UNIT),
        (KO, "4천만 명", WON, Verdict.DIFFERENT, Differs.KIND),
        (KO, "2조 920만 달러", MARKET, Verdict.DIFFERENT, Differs.AMOUNT),
        (EN, "USD 2.92 trillion", MARKET, Verdict.DIFFERENT, Differs.AMOUNT),
        (EN, "about USD 2.1 trillion", MARKET, Verdict.ROUNDED, Differs.NOTHING),
        (EN, "USD 2.1 trillion", MARKET, Verdict.DIFFERENT, Differs.AMOUNT),
        (EN, "more than USD 2 trillion", MARKET, Verdict.ROUNDED, Differs.NOTHING),
        (EN, "nearly USD 2.1 trillion", MARKET, Verdict.ROUNDED, Differs.NOTHING),
        (EN, "nearly USD 2 trillion", MARKET, Verdict.DIFFERENT, Differs.AMOUNT),
        (KO, "약 10만㎡", AREA, Verdict.ROUNDED, Differs.NOTHING),
        (KO, "약 3만 평", AREA, Verdict.ROUNDED, Differs.NOTHING),
        (KO, "3만 200평", AREA, Verdict.SAME, Differs.NOTHING),
        (KO, "250여 명", PEOPLE, Verdict.SAME, Differs.NOTHING),
        (EN, "more than 250", PEOPLE, Verdict.SAME, Differs.NOTHING),
        (EN, "about 250 people", PEOPLE, Verdict.DIFFERENT, Differs.APPROX),
        (KO, "250명", PEOPLE, Verdict.DIFFERENT, Differs.APPROX),
        (KO, "180㎡", SPACE, Verdict.DIFFERENT, Differs.APPROX),
        (KO, "약 180㎡", SPACE, Verdict.SAME, Differs.NOTHING),
        (KO, "두 차례", TWO, Verdict.SAME, Differs.NOTHING),
        (EN, "two", TWO, Verdict.SAME, Differs.NOTHING),
        (KO, "만 17세 이상", AGE, Verdict.SAME, Differs.NOTHING),
        (EN, "aged 17 or older", AGE, Verdict.SAME, Differs.NOTHING),
        (EN, "over 17 years old", AGE, Verdict.DIFFERENT, Differs.BOUND),
        (KO, "만 17세", AGE, Verdict.DIFFERENT, Differs.BOUND),
        (KO, "절반", SHARE, Verdict.SAME, Differs.NOTHING),
        (KO, "50%p", SHARE, Verdict.DIFFERENT, Differs.KIND),
        (KO, "2025년 5월경", MAY, Verdict.SAME, Differs.NOTHING),
        (KO, "2025년 5월", MAY, Verdict.DIFFERENT, Differs.APPROX),
        (KO, "2025년 6월경", MAY, Verdict.DIFFERENT, Differs.AMOUNT),
        (EN, "2024", OCTOBER, Verdict.DIFFERENT, Differs.PRECISION),
        (EN, "11 October 2024", OCTOBER, Verdict.DIFFERENT, Differs.PRECISION),
        (EN, "July 2022–June 2026", TERM, Verdict.SAME, Differs.NOTHING),
        (EN, "July 2022", TERM, Verdict.DIFFERENT, Differs.PRECISION),
        (EN, "1592", YEAR, Verdict.SAME, Differs.NOTHING),
        (KO, "7시", EVENING, Verdict.SAME, Differs.NOTHING),
        (KO, "오전 7시", EVENING, Verdict.DIFFERENT, Differs.AMOUNT),
    ],
)
def test_what_is_said_is_held_against_the_ledger(
    locale: Locale, text: str, held: Value, verdict: Verdict, part: Differs
) -> None:
    """A claim agrees, is a marked rounding, or differs in a part a message can name."""
    (reading,) = read(text, locale)

    outcome = agree(reading.value, held)

    assert (outcome.verdict, outcome.part) == (verdict, part)
    assert bool(outcome) is (verdict is not Verdict.DIFFERENT)


def test_a_coarser_date_may_be_allowed() -> None:
    """Where the caller allows it, 2024 may stand for October 2024, but October 2023 may not."""
    assert agree(Value(Kind.DATE, Date(2024)), OCTOBER, coarser=True)
    assert not agree(Value(Kind.DATE, Date(2023, 10)), OCTOBER, coarser=True)


def test_a_bit_over_and_more_than_are_one() -> None:
    """250여 명 and a strict bound compare as equal values."""
    over = Value(Kind.COUNT, Decimal(250), "person", Approx.OVER)
    bound = Value(Kind.COUNT, Decimal(250), "person", bound=Bound.MORE_THAN)

    assert over == bound
    assert hash(over) == hash(bound)
    assert agree(over, bound).verdict is Verdict.SAME


def test_a_count_of_nothing_is_a_number() -> None:
    """A count without a unit and a plain number are the same value."""
    assert Value(Kind.COUNT, Decimal(2)) == Value(Kind.NUMBER, Decimal(2))
