"""What followed from a pair of pages, as plain lists that can be kept and strictly read back.

By the type hints of the classes alone: a dataclass is the list of its fields. What does not fit its hints to
the letter is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints

from dumal.locales import Locale, find_locale
from dumal.store import Json

__all__ = ["read_record", "write_record"]

Reader = Callable[[Json], object]


class _Unreadable(ValueError):
    """A list that is no record of its class."""


def write_record(value: object) -> Json:
    """Turn a value into plain lists."""
    match value:
        case None | str() | int():
            return str(value) if isinstance(value, StrEnum) else value
        case tuple():
            return [write_record(one) for one in value]
        case Locale():
            return value.code
        case _:
            return [write_record(getattr(value, one.name)) for one in fields(value)]  # type: ignore[arg-type]


def read_record(kind: type, data: Json) -> object:
    """Turn plain lists back into a value of the class `kind`.

    Raises:
        ValueError: they are none.
    """
    return _reader(kind)(data)


@cache
def _reader(hint: Hashable) -> Reader:
    if isinstance(hint, UnionType):
        return _either([_reader(one) for one in get_args(hint)])
    if get_origin(hint) is tuple:
        return _many(_reader(get_args(hint)[0]))
    if hint in (str, int, bool, NoneType):
        return _plain(hint)
    if hint is Locale:
        return _locale
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    if isinstance(hint, type) and is_dataclass(hint):
        return _fields(hint)
    raise TypeError(f"no reader for {hint}")


def _plain(kind: object) -> Reader:
    def read(data: Json) -> object:
        if type(data) is not kind:
            raise _Unreadable
        return data

    return read


def _either(readers: list[Reader]) -> Reader:
    def read(data: Json) -> object:
        for one in readers:
            try:
                return one(data)
            except ValueError:
                continue
        raise _Unreadable

    return read


def _many(read_one: Reader) -> Reader:
    return lambda data: tuple([read_one(one) for one in _list(data)])


def _fields(kind: Callable[..., object]) -> Reader:
    hints = get_type_hints(kind)
    readers = [_reader(hints[one.name]) for one in fields(kind)]  # type: ignore[arg-type]

    def read(data: Json) -> object:
        values = _list(data)
        if len(values) != len(readers):
            raise _Unreadable
        return kind(*[one(value) for one, value in zip(readers, values, strict=True)])

    return read


def _locale(data: Json) -> object:
    found = find_locale(data) if isinstance(data, str) else None
    if not found or found.code != data:
        raise _Unreadable
    return found


def _list(data: Json) -> list[Json]:
    if not isinstance(data, list):
        raise _Unreadable
    return data
