"""Keys of a mapping: each once, each known, each of the right form."""

from __future__ import annotations

import re
from collections.abc import Iterable

from yaml.nodes import MappingNode, Node, ScalarNode

from dumal.korean import choose_josa, with_josa
from dumal.ledger.findings import Findings
from dumal.ledger.nearest import suggest
from dumal.ledger.scalars import shape_of

__all__ = ["Entries", "check_id", "entries_of", "note_missing", "note_unknown"]

Entries = dict[str, tuple[ScalarNode, Node]]
"""By key: the key's own node, and what stands there."""

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def entries_of(node: Node, findings: Findings) -> Entries:
    """Return a mapping's entries by key; of a key that stands twice the first entry is kept."""
    if not isinstance(node, MappingNode):
        ko, en = shape_of(node)
        raise findings.reject(
            "DM107",
            node,
            f"키와 값의 묶음이 올 자리에 {with_josa(ko, '이/가')} 있습니다. `키: 값`으로 적으십시오.",
            f"a mapping is expected here, not {en}. Write `key: value`.",
        )
    entries: Entries = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            findings.note(
                "DM107",
                key,
                "키가 글이 아닙니다. 따옴표로 묶으십시오.",
                "this key is not text. Put it in quotation marks.",
            )
        elif key.value in entries:
            _note_twice(key, entries[key.value][0], findings)
        else:
            entries[key.value] = (key, value)
    return entries


def _note_twice(key: ScalarNode, first: ScalarNode, findings: Findings) -> None:
    line = first.start_mark.line + 1
    findings.note(
        "DM102",
        key,
        f"'{key.value}' 키가 {line}번째 줄에 이미 있습니다. 하나만 남기십시오.",
        f"the key '{key.value}' is already on line {line}. Keep one of them.",
    )


def note_unknown(entries: Entries, known: Iterable[str], findings: Findings) -> None:
    """Note keys that mean nothing here."""
    for unknown in entries.keys() - set(known):
        key = entries[unknown][0]
        if unknown == "<<":
            findings.note(
                "DM103",
                key,
                "병합 키(<<)는 여기에서 쓰지 않습니다. 키를 하나씩 적으십시오.",
                "merge keys (<<) are not used here. Write the keys out.",
            )
            continue
        ko, en = suggest(unknown, known)
        findings.note(
            "DM105",
            key,
            f"'{unknown}'{choose_josa(unknown, '은/는')} 쓸 수 없는 키입니다.{ko}",
            f"unknown key '{unknown}'.{en}",
        )


def note_missing(key: str, at: Node, findings: Findings) -> None:
    """Note a key that should be there."""
    findings.note("DM106", at, f"'{key}' 키가 없습니다. 적으십시오.", f"the key '{key}' is missing. Add it.")


def check_id(name: str, key: Node, findings: Findings) -> None:
    """Note an id of the wrong form."""
    if not _ID.fullmatch(name):
        findings.note(
            "DM109",
            key,
            f"'{name}'{choose_josa(name, '은/는')} id로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표(-)만 쓰고 글자로 시작하십시오.",
            f"'{name}' cannot be an id. Use lower-case letters, digits and hyphens, beginning with a letter.",
        )
