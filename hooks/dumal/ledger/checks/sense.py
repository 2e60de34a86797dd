"""What an entry says of itself fits together: where it comes from, and what that asks for."""

from __future__ import annotations

from collections.abc import Callable

from dumal.ledger.entries import Origin, Status
from dumal.ledger.facts import Fact
from dumal.ledger.files import Desk
from dumal.ledger.model import Ledger
from dumal.ledger.places import Place, PlaceBasis

__all__ = ["check_sense"]

_NEEDS: dict[Origin, tuple[str, Callable[[Fact], object]]] = {
    Origin.ARTICLE: ("at", lambda fact: fact.at),
    Origin.OUTSIDE: ("sources", lambda fact: fact.sources),
    Origin.OURS: ("computed", lambda fact: fact.formulas),
}
"""The key each origin asks for."""


def check_sense(ledger: Ledger, desk: Desk) -> None:
    """Note entries that contradict themselves (DM114) or lack what they then need (DM106)."""
    for fact in ledger.facts.values():
        _check_statement(fact, desk)
    for update in ledger.updates.values():
        if not (update.as_of or update.precision):
            _note_lacking("facts", ("updates", update.id), "as-of", "precision", desk)
    for place in ledger.places.values():
        _check_place(place, desk)


def _check_statement(fact: Fact, desk: Desk) -> None:
    at = ("facts", fact.id)
    if fact.origin is Origin.LATER:
        desk["facts"].note(
            "DM114",
            (*at, "origin"),
            "기사가 나온 뒤에 알려진 것입니다. facts에서 updates로 옮기십시오.",
            "this became known after the article. Move it from facts to updates.",
        )
    elif not _NEEDS[fact.origin][1](fact):
        key = _NEEDS[fact.origin][0]
        desk["facts"].note(
            "DM106",
            at,
            f"origin이 {fact.origin}이면 '{key}' 키가 있어야 합니다. 적으십시오.",
            f"an entry of origin {fact.origin} needs the key '{key}'. Add it.",
        )
    if fact.status is Status.NOT_STATED:
        desk["facts"].note(
            "DM114",
            (*at, "status"),
            "기사에 없는 것입니다. facts에서 not-stated로 옮기십시오.",
            "the article does not say this. Move it from facts to not-stated.",
        )


def _check_place(place: Place, desk: Desk) -> None:
    at = ("places", place.id)
    pinned = place.basis is not PlaceBasis.NONE
    if pinned and not (place.position and place.precision_m):
        _note_lacking("places", at, "position", "precision-m", desk)
    if not pinned and place.position:
        desk["places"].note(
            "DM114",
            (*at, "position"),
            "basis가 none이면 좌표를 적을 수 없습니다. 좌표의 출처를 basis로 밝히십시오.",
            "a place whose basis is none cannot have a position. Say in basis where the position comes from.",
        )
    if place.basis is PlaceBasis.PROXY and not place.proxy_of:
        _note_lacking("places", at, "proxy-of", "proxy-of", desk)


def _note_lacking(file: str, at: tuple[str, str], key: str, other: str, desk: Desk) -> None:
    both = key if key == other else f"{key}, {other}"
    desk[file].note(
        "DM106", at, f"'{both}' 키가 있어야 합니다. 적으십시오.", f"the key '{both}' is needed. Add it."
    )
