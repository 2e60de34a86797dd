"""What a map draws is on the map, and its outlines can be read."""

from __future__ import annotations

from dumal.ledger.drawings import Layers, MapDrawing
from dumal.ledger.files import Desk
from dumal.ledger.findings import Findings
from dumal.ledger.model import Ledger
from dumal.ledger.outlines import NotDrawable, Outline, read_outlines
from dumal.ledger.places import Place

__all__ = ["check_map"]


def check_map(drawn: MapDrawing, ledger: Ledger, desk: Desk) -> None:
    """Note outlines that cannot be used (DM166), areas and places that are not on them (DM167)."""
    findings = desk["figures"].findings
    try:
        outlines = read_outlines(desk.root / "data" / drawn.outlines.file)
        _check_properties(outlines, drawn.outlines)
    except NotDrawable as problem:
        findings.note(
            "DM166",
            drawn.span,
            f"data/{drawn.outlines.file}에서 경계를 읽을 수 없습니다({problem}). 파일을 고치십시오.",
            f"the outlines in data/{drawn.outlines.file} cannot be read ({problem}). Correct the file.",
        )
        return
    codes = {str(one.properties[drawn.outlines.code]) for one in outlines}
    _check_areas(drawn, codes, ledger, findings)
    for place in ledger.places.values():
        _check_place(place, drawn, ledger, findings)


def _check_properties(outlines: tuple[Outline, ...], layers: Layers) -> None:
    for number, one in enumerate(outlines):
        for name in (layers.code, layers.layer):
            if name not in one.properties:
                raise NotDrawable(f"features[{number}].properties: {name}?")
    lacking = set(layers.order) - {str(one.properties[layers.layer]) for one in outlines}
    if lacking or not layers.order:
        raise NotDrawable(f"{layers.layer}: {', '.join(sorted(lacking)) or '-'}?")


def _check_areas(drawn: MapDrawing, codes: set[str], ledger: Ledger, findings: Findings) -> None:
    for id_ in drawn.hatched:
        area = ledger.areas.get(id_)
        if area and area.code not in codes:
            findings.note(
                "DM167",
                drawn.span,
                f"'{id_}' 구역의 코드({area.code})가 data/{drawn.outlines.file}에 없습니다. 코드를 고치십시오.",
                f"the code {area.code} of area '{id_}' is not in data/{drawn.outlines.file}. Correct the code.",
            )


def _check_place(place: Place, drawn: MapDrawing, ledger: Ledger, findings: Findings) -> None:
    at, bounds = place.position, ledger.bounds
    if at and not (bounds.west <= at.lon <= bounds.east and bounds.south <= at.lat <= bounds.north):
        findings.note(
            "DM167",
            drawn.span,
            f"'{place.id}'의 좌표가 지도 밖입니다. 좌표나 places.yml의 bounds를 고치십시오.",
            f"the position of '{place.id}' is off the map. Correct it, or `bounds` in places.yml.",
        )
