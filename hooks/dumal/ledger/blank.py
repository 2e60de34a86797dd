"""Stand-ins for what a broken file does not say, so that the rest of the site can still be checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from decimal import Decimal
from typing import Annotated, get_args, get_origin

from dumal.ledger.members import members_of
from dumal.locales import Bilingual
from dumal.values import Date

__all__ = ["blank_of"]

_BLANKS: dict[object, object] = {
    str: "",
    Bilingual: Bilingual("", ""),
    Date: Date(),
    Decimal: Decimal(0),
}


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
        return hint(**{one.name: blank_of(one.hint) for one in members_of(hint) if one.required})
    raise TypeError(f"no blank for {hint}")
