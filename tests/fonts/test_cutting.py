"""A face cut out of a small font made here."""

from __future__ import annotations

import io

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from dumal.fonts import cut, unpack

CHARACTERS = {"A": "A", "B": "B", "ga": "가"}


@pytest.fixture(scope="module")
def whole() -> bytes:
    """A font of three squares, in weights from 100 to 900, made on some day."""
    builder = FontBuilder(1000)
    builder.setupGlyphOrder([".notdef", *CHARACTERS])
    builder.setupCharacterMap({ord(char): name for name, char in CHARACTERS.items()})
    pen = TTGlyphPen(None)
    for point in ((0, 0), (0, 500), (500, 500)):
        (pen.lineTo if point != (0, 0) else pen.moveTo)(point)
    pen.closePath()
    builder.setupGlyf(dict.fromkeys([".notdef", *CHARACTERS], pen.glyph()))
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *CHARACTERS], (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Reserved", "styleName": "Regular", "copyright": "Somebody"})
    builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    builder.setupGvar({})
    builder.setupOS2()
    builder.setupPost()
    out = io.BytesIO()
    builder.font.flavor = "woff2"
    builder.font.save(out)
    return out.getvalue()


def test_a_face_holds_the_characters_asked_for(whole: bytes) -> None:
    """Those the font lacks are passed over; the weights are those the site uses."""
    face = TTFont(io.BytesIO(cut(unpack(whole), "A가漢", "Own Name")))
    [axis] = face["fvar"].axes

    assert set(face.getBestCmap()) == {ord("A"), ord("가")}
    assert (axis.axisTag, axis.minValue, axis.maxValue) == ("wght", 350, 700)


def test_a_face_has_its_own_name_and_keeps_the_copyright(whole: bytes) -> None:
    """A reserved name stays with the unchanged font."""
    names = {
        record.nameID: str(record)
        for record in TTFont(io.BytesIO(cut(unpack(whole), "A", "Own Name")))["name"].names
    }

    assert names[0] == "Somebody"
    assert not [text for text in names.values() if "Reserved" in text]
    assert (names[1], names[4]) == ("Own Name", "Own Name")


def test_the_same_characters_give_the_same_bytes(whole: bytes) -> None:
    """In any order; nothing of the day goes in."""
    assert cut(unpack(whole), "BA", "Own") == cut(unpack(whole), "AB", "Own")
