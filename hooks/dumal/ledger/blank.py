"""Stand-ins for what a broken file does not say, so that the rest of the site can still be checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from decimal import Decimal
from typing import Annotated, get_args, get_origin

from dumal.ledger.members import Factory, members_of
from dumal.locales import Bilingual
from dumal.values import Date

__all__ = ["blank", "blank_of"]

_BLANKS: dict[object, object] = {
    str: "",
    Bilingual: Bilingual("", ""),
    Date: Date(),
    Decimal: Decimal(0),
}


def blank(factory: Factory) -> object:
    """Return an instance with nothing in it."""
    return factory(
        **{member.name: blank_of(member.hint) for member in members_of(factory) if member.required}
    )


def blank_of(hint: object) -> object:
    """Return the emptiest value a hint allows."""
    if hint in _BLANKS:
        return _BLANKS[hint]
    kind, parts = get_origin(hint), get_args(hint)
    if kind is Annotated:
        return dict.fromkeys(parts[1], Bilingual("", ""))
    if kind is tuple:
        return ()
    if kind is Mapping:
        return {}
    if callable(hint) and is_dataclass(hint):
        return blank(hint)
    raise TypeError(f"no blank for {hint}")
