"""Laws of values: what is written in either language reads back as the same value, alone and whole."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dumal.locales import LOCALES, Locale
from dumal.values import (
    Approx,
    Bound,
    Date,
    Interval,
    Kind,
    Part,
    Value,
    Verdict,
    agree,
    describe,
    read,
    write,
)
from dumal.values.model import EXACT as FRACTIONS

MARKS = st.one_of(
    st.just((Approx.NONE, Bound.NONE)),
    st.tuples(st.sampled_from(list(Approx)), st.just(Bound.NONE)),
    st.tuples(st.just(Approx.NONE), st.sampled_from(list(Bound))),
)
WHOLE = st.one_of(
    st.integers(0, 12),
    st.integers(0, 3000),
    st.integers(0, 10**14),
    st.integers(1, 99999).map(lambda n: n * 10**8),
).map(Decimal)
BROKEN = st.integers(1, 10**7).map(lambda n: Decimal(n) / 1000)
AMOUNTS = st.one_of(WHOLE, BROKEN)
MONEY = st.sampled_from(["KRW", "USD", "EUR", "JPY", "GBP", "CNY", "SEK", "CHF", "CAD", "AUD", "INR"])
COUNTED = st.sampled_from(
    "person household home company country city school occasion animal vehicle ship book sheet seat vote "
    "game goal word page point item".split()
)
OTHERS = st.sampled_from(
    [
        (Kind.PERCENT, "%"),
        (Kind.POINTS, "pp"),
        (Kind.RATIO, "times"),
        (Kind.AREA, "m2"),
        (Kind.MEASURE, "m"),
        (Kind.MEASURE, "kg"),
        (Kind.MEASURE, "C"),
        (Kind.MEASURE, "F"),
        (Kind.MEASURE, "l"),
        (Kind.MEASURE, "B"),
        (Kind.NUMBER, ""),
    ]
)
LITERALS = st.sampled_from(
    ["3D", "A4", "F-16", "HTTP/2", "031-909-9000", "1.2.3", "ISO 9001", "G20", "COVID-19", "1588-1234"]
)


def marked(kind: Kind, amount: Decimal | Interval, unit: str, marks: tuple[Approx, Bound]) -> Value:
    """Put marks on a value."""
    return Value(kind, amount, unit, *marks)


def is_ambiguous(value: Value) -> bool:
    """Say whether a number alone would be a year (2024), or ten vehicles an age band (10대)."""
    ends = value.ends()
    years = range(1900, 2100)
    year = value.kind is Kind.NUMBER and any(end.amount in years for end in ends)
    return year or (value.unit == "vehicle" and any(end.amount in range(10, 100, 10) for end in ends))


@st.composite
def amounts(draw: st.DrawFn) -> Value:
    """Draw an amount of any kind, blurred or bounded."""
    marks = draw(MARKS)
    sort = draw(st.sampled_from(["money", "count", "other", "age", "floor", "months", "seconds"]))
    if sort == "money":
        return marked(Kind.MONEY, draw(AMOUNTS), draw(MONEY), marks)
    if sort == "count":
        return marked(Kind.COUNT, draw(WHOLE), draw(COUNTED), marks)
    if sort == "age":
        return marked(Kind.AGE, Decimal(draw(st.integers(0, 120))), "age", marks)
    if sort == "floor":
        floor = draw(st.integers(1, 150)) * draw(st.sampled_from([1, -1]))
        return marked(Kind.FLOOR, Decimal(floor), "floor", marks)
    if sort == "months":
        return marked(Kind.DURATION, Decimal(draw(st.integers(0, 20000))), "month", marks)
    if sort == "seconds":
        return marked(Kind.DURATION, Decimal(draw(st.integers(0, 10**7))), "s", marks)
    kind, unit = draw(OTHERS)
    return marked(kind, draw(AMOUNTS), unit, marks)


@st.composite
def dates(draw: st.DrawFn) -> Date:
    """Draw a date of any precision."""
    year, month, day = draw(st.integers(1900, 2099)), draw(st.integers(1, 12)), draw(st.integers(1, 28))
    minute = draw(st.integers(0, 24 * 60 - 1))
    decade = draw(st.sampled_from([part for part in Part if part.startswith("decade")]))
    century = draw(st.sampled_from([part for part in Part if part.startswith("century")]))
    plain = draw(st.sampled_from([part for part in Part if not part.startswith(("decade", "century"))]))
    phase = draw(st.sampled_from([Part.EARLY, Part.MID, Part.LATE]))
    choices = [
        Date(year),
        Date(year, month),
        Date(year, month, day),
        Date(year, month, day, clock=minute),
        Date(None, month),
        Date(None, month, day),
        Date(year, part=plain),
        Date(year, month, part=phase),
        Date(year // 10 * 10, part=decade),
        Date(year // 100 * 100, part=century),
        Date(-year),
    ]
    return draw(st.sampled_from(choices))


@st.composite
def ranges(draw: st.DrawFn) -> Value:
    """Draw a range of amounts or dates."""
    value = draw(amounts())
    if draw(st.booleans()) or not isinstance(value.amount, Decimal):
        low, high = sorted(draw(st.lists(st.integers(1900, 2099), min_size=2, max_size=2, unique=True)))
        month = draw(st.sampled_from([None, 5]))
        return Value(Kind.DATE, Interval(Date(low, month), Date(high, month)))
    step = draw(st.one_of(st.integers(1, 9), st.integers(1, 10**9)))
    low_amount = max(value.amount, Decimal(2)) if value.amount >= 0 else value.amount
    return marked(value.kind, Interval(low_amount, low_amount + step), value.unit, (value.approx, Bound.NONE))


RELATIVE = st.sampled_from("y+0 y+1 y-1 y-2 m+0 m-1 m+1 d+0 d-1 d-2 d+1 d+2 w+0 w-1 w+1".split())
SYMBOLS = st.one_of(
    RELATIVE,
    st.tuples(
        st.sampled_from(["y+0", "y+1", "y-1"]),
        st.sampled_from(["05", "12-25", "H1", "Q3", "early", "autumn"]),
    ).map("-".join),
    st.tuples(st.sampled_from(["m+0", "m+1", "m-1"]), st.sampled_from(["15", "03", "early", "late"])).map(
        "-".join
    ),
)
VALUES = st.one_of(
    amounts().filter(lambda value: not is_ambiguous(value)),
    st.builds(Value, st.just(Kind.DATE), dates(), st.just(""), st.sampled_from([Approx.NONE, Approx.ABOUT])),
    ranges().filter(lambda value: not is_ambiguous(value)),
    st.builds(Value, st.just(Kind.RELATIVE), SYMBOLS),
    st.builds(Value, st.just(Kind.LITERAL), LITERALS),
    st.builds(Value, st.just(Kind.ORDINAL), st.integers(1, 500).map(Decimal), st.just("nth")),
    st.builds(Value, st.just(Kind.TIME), st.integers(0, 86399).map(Decimal)),
    st.builds(Value, st.just(Kind.WEEKDAY), st.integers(0, 6).map(Decimal)),
    st.builds(
        lambda part, rest: Value(
            Kind.FRACTION, FRACTIONS.divide(Decimal(part), Decimal(part + rest)), "part"
        ),
        st.integers(1, 9),
        st.integers(1, 9),
    ),
)


def check(value: Value, locale: Locale) -> None:
    """Read back what is written."""
    text = write(value, locale)
    readings = read(text, locale)

    assert [reading.value for reading in readings] == [value], text
    assert (readings[0].start, readings[0].end) == (0, len(text)), text


@given(VALUES)
def test_what_is_written_reads_back(value: Value) -> None:
    """A value written in either language is read as one reading of the whole text, with the same value."""
    for locale in LOCALES:
        check(value, locale)


@given(VALUES)
def test_a_value_agrees_with_itself(value: Value) -> None:
    """Whatever is held may be said."""
    assert agree(value, value).verdict is Verdict.SAME


@given(VALUES)
def test_marks_read_back(value: Value) -> None:
    """Written blurs and bounds are the ones read, but that 여 and `more than` are one."""
    for locale in LOCALES:
        read_back = read(write(value, locale), locale)[0].value
        assert read_back.mark == value.mark


@given(VALUES)
def test_every_value_can_be_described(value: Value) -> None:
    """A message can always name the amount in full."""
    for locale in LOCALES:
        assert describe(value, locale)
