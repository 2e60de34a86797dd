"""What a dataclass of the ledger says about the file it is read from.

Its fields are the keys (`as_of` is `as-of`), a field without default must be there, and the hint says
what may stand in it. Fields named `id` and `span` come from where an entry stands; they are no keys.
"""

from __future__ import annotations

import operator
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from functools import cache, reduce
from typing import Union, get_args, get_origin, get_type_hints

__all__ = ["Factory", "Member", "injected_into", "members_of", "plain_hint"]

Factory = Callable[..., object]
"""A dataclass, seen as what makes its instances."""

_INJECTED = ("id", "span")


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a dataclass, as a key of a file."""

    name: str
    key: str
    hint: object
    """Without `None`: an optional key is simply left out."""
    required: bool


@cache
def members_of(factory: Factory) -> tuple[Member, ...]:
    """Return the fields that a file states, in order."""
    hints = get_type_hints(factory, include_extras=True)
    return tuple(
        Member(one.name, _key_of(one), plain_hint(hints[one.name]), _is_required(one))
        for one in _fields(factory)
        if one.init and one.name not in _INJECTED
    )


@cache
def injected_into(factory: Factory) -> frozenset[str]:
    """Return which of `id` and `span` a class wants."""
    return frozenset(one.name for one in _fields(factory) if one.init and one.name in _INJECTED)


def plain_hint(hint: object) -> object:
    """Take `None` out of a hint: `T | None` is `T`."""
    if get_origin(hint) not in (Union, types.UnionType):
        return hint
    return reduce(operator.or_, (part for part in get_args(hint) if part is not types.NoneType))


def _fields(factory: Factory) -> tuple[Field[object], ...]:
    if not (isinstance(factory, type) and is_dataclass(factory)):
        raise TypeError(f"{factory} is no dataclass")
    return fields(factory)


def _key_of(field: Field[object]) -> str:
    return str(field.metadata.get("key") or field.name.replace("_", "-"))


def _is_required(field: Field[object]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING
