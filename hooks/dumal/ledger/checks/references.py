"""Every id that an entry names leads somewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from dumal.korean import choose_josa, with_josa
from dumal.ledger.drawings import Chart, Timeline
from dumal.ledger.facts import Fact
from dumal.ledger.files import Desk, Step
from dumal.ledger.model import Ledger
from dumal.ledger.nearest import suggest

__all__ = ["Reference", "check_references", "section_of"]


@dataclass(frozen=True, slots=True)
class Reference:
    """An id named in a file."""

    file: str
    path: tuple[Step, ...]
    target: str
    kind: str
    """What it should lead to."""


def check_references(ledger: Ledger, desk: Desk) -> None:
    """Note ids that lead nowhere (DM111) or to something retired (DM112)."""
    known = _known(ledger)
    for one in _references(ledger):
        if one.target in known[one.kind] or one.target in ledger.broken:
            continue
        if one.kind == "fact" and (grave := ledger.retired.get(one.target)):
            now_ko = f" {with_josa(grave.now, '을/를')} 쓰십시오." if grave.now else ""
            now_en = f" Use {grave.now}." if grave.now else ""
            desk[one.file].note(
                "DM112",
                one.path,
                f"'{one.target}'{choose_josa(one.target, '은/는')} {grave.since}부터 쓰지 않는 id입니다.{now_ko}",
                f"'{one.target}' was retired on {grave.since}.{now_en}",
            )
            continue
        ko, en = suggest(one.target, known[one.kind])
        desk[one.file].note(
            "DM111",
            one.path,
            f"'{one.target}'({one.kind}){choose_josa(one.target, '이/가')} 없습니다.{ko}",
            f"there is no {one.kind} '{one.target}'.{en}",
        )


def section_of(fact: Fact, ledger: Ledger) -> str:
    """Name the part of the facts file in which a fact stands."""
    parts = {"facts": ledger.facts, "updates": ledger.updates, "not-stated": ledger.not_stated}
    return next(name for name, part in parts.items() if part.get(fact.id) is fact)


def _known(ledger: Ledger) -> dict[str, Collection[str]]:
    return {
        "fact": ledger.ids("fact"),
        "name": ledger.ids("name"),
        "source": ledger.ids("source"),
        "erratum": ledger.errata.keys(),
        "speaker": ledger.speakers.keys(),
        "topic": ledger.topics.keys(),
        "area": ledger.areas.keys(),
    }


def _references(ledger: Ledger) -> Iterator[Reference]:
    for fact in ledger.all_facts():
        yield from _of_fact(fact, section_of(fact, ledger))
    for name in ledger.names.values():
        yield from _listed("names", ("names", name.id, "sources"), name.sources, "source")
    for erratum in ledger.errata.values():
        yield from _listed("errata", ("errata", erratum.id, "facts"), erratum.facts, "fact")
        yield from _listed("errata", ("errata", erratum.id, "sources"), erratum.sources, "source")
    yield from _of_places(ledger)
    yield from _of_drawings(ledger)
    yield from _listed("site", ("sheet",), ledger.site.sheet, "fact")
    for old, grave in ledger.retired.items():
        if grave.now:
            yield Reference("facts", ("retired", old, "now"), grave.now, "fact")


def _of_fact(fact: Fact, section: str) -> Iterator[Reference]:
    at = (section, fact.id)
    yield from _listed("facts", (*at, "sources"), fact.sources, "source")
    yield from _listed("facts", (*at, "errata"), fact.errata, "erratum")
    yield from _listed("facts", (*at, "about"), fact.about, "fact")
    if section == "facts":
        yield Reference("facts", (*at, "topic"), fact.topic, "topic")
        yield Reference("facts", (*at, "said-by"), fact.said_by, "speaker")


def _of_places(ledger: Ledger) -> Iterator[Reference]:
    for place in ledger.places.values():
        at = ("places", place.id)
        yield from _listed("places", (*at, "names"), place.names, "name")
        yield from _listed("places", (*at, "sources"), place.sources, "source")
        yield from _listed("places", (*at, "facts"), place.facts, "fact")
        if place.gu:
            yield Reference("places", (*at, "gu"), place.gu, "area")


def _of_drawings(ledger: Ledger) -> Iterator[Reference]:
    parts: tuple[tuple[str, Mapping[str, Chart | Timeline]], ...] = (
        ("charts", ledger.drawn.charts),
        ("timelines", ledger.drawn.timelines),
    )
    for part, drawings in parts:
        for one in drawings.values():
            for index, mark in enumerate(one.marks):
                at = (part, one.id, "marks", index, "fact")
                yield Reference("figures", at, mark.fact.partition("#")[0], "fact")
    cited = [(("charts", one.id, "shows"), one.shows) for one in ledger.drawn.charts.values()]
    cited += [(("timelines", one.id, "now"), one.now) for one in ledger.drawn.timelines.values()]
    yield from (Reference("figures", at, id_, "fact") for at, id_ in cited if id_)
    for drawn in ledger.drawn.maps.values():
        yield from _listed("figures", ("maps", drawn.id, "hatched"), drawn.hatched, "area")


def _listed(file: str, path: tuple[Step, ...], targets: tuple[str, ...], kind: str) -> Iterator[Reference]:
    for index, target in enumerate(targets):
        yield Reference(file, (*path, index), target, kind)
