"""From YAML nodes to frozen dataclasses, by their type hints alone (see `members`).

Whatever does not fit is noted with file, line and column, and reading goes on with the rest: a broken
entry is left out and its id remembered, so that what points to it does not complain as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import is_dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, get_args, get_origin

from yaml.nodes import Node, SequenceNode

from dumal.korean import choose_josa, with_josa
from dumal.ledger.blank import blank_of
from dumal.ledger.findings import Findings, Rejected
from dumal.ledger.keys import check_id, entries_of, note_missing, note_unknown
from dumal.ledger.members import Factory, injected_into, members_of
from dumal.ledger.nearest import suggest
from dumal.ledger.scalars import SCALARS, read_scalar, read_text, shape_of
from dumal.locales import Bilingual

__all__ = ["decode_file"]

Reader = Callable[[Node, Findings], object]


def decode_file(node: Node | None, factory: Factory, findings: Findings) -> tuple[object, bool]:
    """Read a whole file as the dataclass `factory`; what is missing or wrong is noted and left blank.

    Returns:
        The content, and whether all its parts are there.
    """
    values: dict[str, object] = {}
    complete = False
    if node is not None:
        with suppress(Rejected):
            values, complete = _read_members(node, factory, findings, node)
    lacking = [member for member in members_of(factory) if member.required and member.name not in values]
    return factory(**values, **{member.name: blank_of(member.hint) for member in lacking}), complete


@cache
def _reader_of(hint: object) -> Reader:
    """Choose how a hint is read."""
    if hint in _SPECIAL:
        return _SPECIAL[hint]
    if scalar := SCALARS.get(hint):
        return lambda node, findings: read_scalar(node, findings, scalar)
    if made := _GENERIC.get(get_origin(hint)):
        return made(get_args(hint))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice_reader(hint)
    if callable(hint) and is_dataclass(hint):
        factory = hint
        return lambda node, findings: _read_record(node, factory, findings, node, "")
    raise TypeError(f"no reader for {hint}")


def _read_record(node: Node, factory: Factory, findings: Findings, at: Node, name: str) -> object:
    """Read a mapping as a dataclass whose entry stands at `at` under the key `name`."""
    values, complete = _read_members(node, factory, findings, at)
    if not complete:
        raise Rejected
    wanted = injected_into(factory)
    if "id" in wanted:
        values["id"] = name
    if "span" in wanted:
        values["span"] = findings.span(at)
    return factory(**values)


def _read_bilingual(node: Node, findings: Findings) -> object:
    """Read a text in both languages and remember its place: its figures are compared later."""
    text = _read_record(node, Bilingual, findings, node, "")
    if isinstance(text, Bilingual):
        findings.texts.append((text, findings.span(node)))
    return text


def _read_members(
    node: Node, factory: Factory, findings: Findings, at: Node
) -> tuple[dict[str, object], bool]:
    """Return the fields a mapping states, and whether all are sound and none is missing."""
    entries = entries_of(node, findings)
    members = members_of(factory)
    note_unknown(entries, [member.key for member in members], findings)
    values: dict[str, object] = {}
    complete = True
    for member in members:
        if member.key in entries:
            try:
                values[member.name] = _reader_of(member.hint)(entries[member.key][1], findings)
            except Rejected:
                complete = False
        elif member.required:
            complete = False
            note_missing(member.key, at, findings)
    return values, complete


def _list_reader(parts: tuple[object, ...]) -> Reader:
    read = _reader_of(parts[0])

    def read_list(node: Node, findings: Findings) -> tuple[object, ...]:
        if not isinstance(node, SequenceNode):
            ko, en = shape_of(node)
            raise findings.reject(
                "DM107",
                node,
                f"목록이 올 자리에 {with_josa(ko, '이/가')} 있습니다. 하나뿐이어도 [ ] 안에 적으십시오.",
                f"a list is expected here, not {en}. Put even a single item in [ ].",
            )
        return tuple(_kept(node.value, read, findings))

    return read_list


def _kept(nodes: Iterable[Node], read: Reader, findings: Findings) -> Iterable[object]:
    """Read items, leaving out those that are rejected."""
    for node in nodes:
        try:
            yield read(node, findings)
        except Rejected:
            continue


def _mapping_reader(parts: tuple[object, ...]) -> Reader:
    """Read a mapping from ids to something; a record learns its id and place."""
    hint = parts[1]

    def read_one(name: str, key: Node, value: Node, findings: Findings) -> object:
        if hint is not Bilingual and callable(hint) and is_dataclass(hint):
            return _read_record(value, hint, findings, key, name)
        return _reader_of(hint)(value, findings)

    def read_mapping(node: Node, findings: Findings) -> Mapping[str, object]:
        read: dict[str, object] = {}
        for name, (key, value) in entries_of(node, findings).items():
            check_id(name, key, findings)
            try:
                read[name] = read_one(name, key, value, findings)
            except Rejected:
                findings.broken.add(name)
        return read

    return read_mapping


def _table_reader(parts: tuple[object, ...]) -> Reader:
    """Read a mapping that has exactly one entry for each member of an enumeration."""
    mapping, keys = parts
    read = _reader_of(get_args(mapping)[1])
    if not (isinstance(keys, type) and issubclass(keys, StrEnum)):
        raise TypeError(f"no enumeration: {keys}")

    def read_table(node: Node, findings: Findings) -> Mapping[str, object]:
        entries = entries_of(node, findings)
        note_unknown(entries, list(keys), findings)
        for lacking in sorted(set(keys) - entries.keys()):
            note_missing(lacking, node, findings)
        if set(keys) - entries.keys():
            raise Rejected
        return {key: read(entries[key][1], findings) for key in keys}

    return read_table


def _choice_reader(choices: type[StrEnum]) -> Reader:
    def read_choice(node: Node, findings: Findings) -> StrEnum:
        text = read_text(node, findings)
        try:
            return choices(text)
        except ValueError:
            listed = ", ".join(filter(None, choices))
            ko, en = suggest(text, choices)
            raise findings.reject(
                "DM108",
                node,
                f"'{text}'{choose_josa(text, '은/는')} 쓸 수 없는 값입니다. 다음 가운데 하나를 적으십시오: {listed}.{ko}",
                f"'{text}' is not allowed here. Choose from: {listed}.{en}",
            ) from None

    return read_choice


_SPECIAL: dict[object, Reader] = {str: read_text, Bilingual: _read_bilingual}
_GENERIC: dict[object, Callable[[tuple[object, ...]], Reader]] = {
    Annotated: _table_reader,
    tuple: _list_reader,
    Mapping: _mapping_reader,
}
