"""Maps: borders stay shared, numbers stay apart, distances stay true."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dumal.figures.arcs import Net, simplify
from dumal.figures.labels import APART, Box, apart, place_label
from dumal.figures.maps import draw_map
from dumal.figures.paths import closed_path, number
from dumal.figures.projection import WIDTH, Projection
from dumal.ledger import Bounds, NotDrawable, read_outlines
from dumal.locales import EN
from dumal.site import Site

BOUNDS = Bounds(Decimal(1), Decimal(50), Decimal("1.4"), Decimal("50.2"))
SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0))


def test_the_projection_fills_the_width_and_keeps_the_scale() -> None:
    """The bounds are the drawing's edges; a degree of latitude has 111.2 km."""
    projection = Projection(BOUNDS)

    assert projection.spot(1.0, 50.2) == pytest.approx((0, 0))
    assert projection.spot(1.4, 50.0) == pytest.approx((WIDTH, projection.height))
    assert projection.per_km * 111.2 * 0.2 == pytest.approx(projection.height)


def test_neighbours_share_their_border() -> None:
    """Two areas that touch get the same simplified points along their border."""
    wavy = [
        (
            5.0,
            float(step),
        )
        for step in range(11)
    ]
    left = ((0.0, 0.0), *wavy, (0.0, 10.0), (0.0, 0.0))
    right = ((10.0, 0.0), *wavy, (10.0, 10.0), (10.0, 0.0))
    net = Net([left, right], lambda vertex: vertex)
    shared = set(net.arcs([left])) & set(net.arcs([right]))

    assert len(shared) == 1
    assert set(net.outline(left)) & set(net.outline(right)) == {(5.0, 0.0), (5.0, 10.0)}


def test_an_area_that_touches_nothing_is_drawn_too() -> None:
    """A ring without meetings is cut in two, and closed again."""
    net = Net([SQUARE], lambda vertex: vertex)

    assert set(net.outline(SQUARE)) == set(SQUARE)
    assert net.outline(SQUARE)[0] == net.outline(SQUARE)[-1]


@given(st.lists(st.tuples(st.floats(0, 700), st.floats(0, 500)), min_size=2, max_size=30))
def test_simplifying_keeps_the_ends_and_invents_nothing(spots: list[tuple[float, float]]) -> None:
    """What is left are points that were there, first and last among them."""
    left = simplify(spots)

    assert left[0] == spots[0]
    assert left[-1] == spots[-1]
    assert set(left) <= set(spots)


@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 500)), min_size=2, max_size=8))
def test_numbers_never_cover_each_other(spots: list[tuple[int, int]]) -> None:
    """However close the places, their numbers stand apart."""
    for (x1, y1), (x2, y2) in combinations(apart(spots), 2):
        assert ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5 > APART * 0.9


def test_a_label_avoids_what_is_there_or_stays_away() -> None:
    """It stands inside its area on nothing else; without room there is none."""
    area = [[(0.0, 0.0), (200.0, 0.0), (200.0, 100.0), (0.0, 100.0), (0.0, 0.0)]]
    pin = Box(100, 50, 38, 38)
    found = place_label(area, (60, 20), [pin])

    assert found
    assert not found.meets(pin)
    assert place_label(area, (60, 20), [Box(100, 50, 400, 400)]) is None


def test_tenths_are_written_shortly() -> None:
    """As SVG allows, and no shorter."""
    assert [number(one) for one in (0, 5, -5, 10, 123, -123)] == ["0", ".5", "-.5", "1", "12.3", "-12.3"]


def test_rounding_does_not_add_up() -> None:
    """The relative steps of a ring lead back to where rounding each point alone would put it."""
    ring = [(step * 1.04, 0.0) for step in range(30)]
    steps = closed_path([[*ring, ring[0]]]).partition("l")[2].rstrip("z").split()

    assert sum(Decimal(one) for one in steps[::2]) == Decimal(str(round(29 * 1.04, 1)))


def test_only_places_with_a_point_are_on_the_map(site: Site) -> None:
    """A place without coordinate is listed apart; a derived one is an area; two that coincide are moved."""
    drawn = draw_map(site.ledger.drawn.maps["places"], site.ledger, site.root, EN)

    assert [(pin.number, pin.place.id, bool(pin.soft)) for pin in drawn.pins] == [
        (1, "hall", False),
        (2, "pool", False),
        (3, "park", True),
    ]
    assert [pin.moved for pin in drawn.pins] == [True, True, False]
    assert [place.id for place in drawn.unpinned] == ["office"]


@pytest.mark.parametrize("text", ["", "[]", '{"features": []}', '{"features": [{"geometry": null}]}'])
def test_what_is_no_geojson_is_refused(text: str, tmp_path: Path) -> None:
    """With a reason, and never with a crash."""
    path = tmp_path / "x.geojson"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(NotDrawable):
        read_outlines(path)
