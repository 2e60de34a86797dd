"""YAML as the ledger is written: keys in order, values and short lists on one line, dates without quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

import yaml

__all__ = ["ONE_LINE", "Flow", "Row", "When", "printable", "to_yaml"]

ONE_LINE = 1_000_000
"""Wide enough for any text."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_TAG = "tag:yaml.org,2002:"


class Flow(dict[str, object]):
    """A mapping that is written on one line."""


class Row(list[str]):
    """A list that is written on one line."""


class When(str):
    """A date in the ledger's notation."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Knows the types above."""

    def ignore_aliases(self, data: object) -> bool:
        """Write everything out: the ledger has no anchors."""
        return True


def _write_when(dumper: yaml.SafeDumper, when: When) -> yaml.Node:
    # Under the tag that YAML itself would read into it, a scalar needs no quotes.
    rules = dumper.yaml_implicit_resolvers.get(when[:1], [])
    tag = next((tag for tag, pattern in rules if pattern.match(when)), f"{_TAG}str")
    return dumper.represent_scalar(tag, str(when))


def _write_number(dumper: yaml.SafeDumper, amount: Decimal) -> yaml.Node:
    text = f"{amount:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return dumper.represent_scalar(_TAG + ("float" if "." in text else "int"), text)


_Dumper.add_representer(When, _write_when)
_Dumper.add_representer(Decimal, _write_number)
_Dumper.add_representer(
    Flow, lambda dumper, one: dumper.represent_mapping(f"{_TAG}map", one.items(), flow_style=True)
)
_Dumper.add_representer(
    Row, lambda dumper, one: dumper.represent_sequence(f"{_TAG}seq", one, flow_style=True)
)


def printable(text: str) -> str:
    """Blot out what no YAML file may hold."""
    return _CONTROL.sub(" ", text)


def to_yaml(content: Mapping[str, object]) -> str:
    """Write a file of the ledger."""
    return yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=ONE_LINE)
