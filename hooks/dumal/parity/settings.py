"""How grave each rule is on a site: `extra.dumal.rules` in mkdocs.yml, read without MkDocs.

extra:
  dumal:
    rules:
      arithmetic: off
      DM310: warning
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.korean import choose_josa
from dumal.ledger import nearest
from dumal.locales import Bilingual
from dumal.nesting import is_deep
from dumal.parity.rule import Rule
from dumal.tree import is_own

__all__ = ["FILE", "OFF", "Settings", "read_settings"]

FILE = "mkdocs.yml"
OFF = "off"

_PROTECTED = re.compile(r"DM15\d|DM302")
"""Rules without which a page could say what the ledger does not hold."""

_Loader: type[yaml.SafeLoader | yaml.CSafeLoader]
try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _Loader

Entry = tuple[yaml.Node, yaml.Node]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a site wants of the rules."""

    by_code: Mapping[str, Severity | None] = field(default_factory=dict)
    """Code to gravity; None for switched off. Rules not named keep their own."""

    def is_on(self, rule: Rule) -> bool:
        """Say whether a rule is to run."""
        return self.by_code.get(rule.CODE, rule.SEVERITY) is not None

    def severity(self, rule: Rule, own: Severity | None) -> Severity:
        """Return how grave a finding is; what a rule itself plays down stays so."""
        wanted = self.by_code.get(rule.CODE)
        if own and wanted:
            return max(own, wanted, key=lambda one: one.rank)
        return own or wanted or rule.SEVERITY


def read_settings(root: Path, rules: Sequence[Rule]) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """Read the settings of the project at `root`, and say what is wrong with them."""
    if not is_own(root, FILE):
        return Settings(), ()
    try:
        text = (root / FILE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return Settings(), ()  # MkDocs itself says so, and better
    return parse_settings(text, rules)


def parse_settings(text: str, rules: Sequence[Rule]) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """Read the settings out of the text of mkdocs.yml."""
    if "dumal:" not in text or is_deep(text):
        return Settings(), ()
    reader = _Reader({rule.NAME: rule for rule in rules} | {rule.CODE: rule for rule in rules})
    try:
        reader.read(yaml.compose(text, Loader=_Loader))
    except yaml.YAMLError as error:
        reader.report_error(error)
    return Settings(reader.chosen), tuple(reader.found)


class _Reader:
    """Reads one file."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self.rules = rules
        self.chosen: dict[str, Severity | None] = {}
        self.found: list[Diagnostic] = []

    def read(self, root: yaml.Node | None) -> None:
        ours = _child(_child(root, "extra"), "dumal")
        for key, value in self.entries(ours, "extra.dumal"):
            if key.value == "rules":
                for name, wanted in self.entries(value, "extra.dumal.rules"):
                    self.choose(name, wanted)
            else:
                self.report("DM904", key, _unknown_key(key.value))

    def entries(self, node: yaml.Node | None, where: str) -> Iterator[Entry]:
        if isinstance(node, yaml.MappingNode):
            yield from node.value
        elif node is not None and node.value != "":
            self.report("DM904", node, _no_mapping(where))

    def choose(self, name: yaml.Node, wanted: yaml.Node) -> None:
        rule = self.rules.get(str(name.value))
        value = str(wanted.value).lower()
        if rule is None:
            self.report("DM901", name, _unknown_rule(str(name.value), self.rules))
        elif rule.CODE in self.chosen:
            self.report("DM905", name, _twice(rule))
        elif value != OFF and value not in list(Severity):
            self.report("DM902", wanted, _bad_value(str(wanted.value)))
        elif value != Severity.ERROR and _PROTECTED.fullmatch(rule.CODE):
            self.report("DM903", wanted, _protected(rule))
        else:
            self.chosen[rule.CODE] = None if value == OFF else Severity(value)

    def report(self, code: str, node: yaml.Node, message: Bilingual) -> None:
        span = Span(FILE, node.start_mark.line + 1, node.start_mark.column + 1)
        self.found.append(Diagnostic(code, Severity.ERROR, span, message))

    def report_error(self, error: yaml.YAMLError) -> None:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        span = Span(FILE, mark.line + 1, mark.column + 1) if mark else Span(FILE)
        self.found.append(Diagnostic("DM906", Severity.ERROR, span, _unreadable(str(error).splitlines()[0])))


def _child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    entries: list[Entry] = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for name, value in entries if name.value == key), None)


def _unknown_key(key: object) -> Bilingual:
    return Bilingual(
        f"extra.dumal에는 '{key}' 키를 쓸 수 없습니다. 쓸 수 있는 키는 'rules'뿐입니다. 지우거나 고치십시오.",
        f"extra.dumal has no key '{key}'; the only one is 'rules'. Delete or correct it.",
    )


def _no_mapping(where: str) -> Bilingual:
    return Bilingual(
        f"{where} 아래에 `이름: 값`이 아닌 것이 있습니다. 한 줄에 `이름: 값` 하나씩 적으십시오.",
        f"what is under {where} is not `name: value`. Write one `name: value` to a line.",
    )


def _unknown_rule(name: str, known: Mapping[str, Rule]) -> Bilingual:
    close = nearest(name, known)
    return Bilingual(
        f"'{name}' 규칙은 없습니다."
        + (
            f" '{close}'{choose_josa(close, '을/를')} 뜻하셨습니까?"
            if close
            else " 이름이나 코드를 확인하십시오."
        ),
        f"there is no rule '{name}'."
        + (f" Did you mean '{close}'?" if close else " Check its name or code."),
    )


def _twice(rule: Rule) -> Bilingual:
    return Bilingual(
        f"{rule.NAME}({rule.CODE}) 규칙을 두 번 정했습니다. 하나만 남기십시오.",
        f"the rule {rule.NAME} ({rule.CODE}) is set twice. Keep one.",
    )


def _bad_value(value: str) -> Bilingual:
    return Bilingual(
        f"'{value}'{choose_josa(value, '은/는')} 규칙의 값이 아닙니다. off, info, warning, error 가운데 하나로 적으십시오.",
        f"'{value}' is not a value for a rule. Write off, info, warning or error.",
    )


def _protected(rule: Rule) -> Bilingual:
    return Bilingual(
        f"{rule.NAME}({rule.CODE}) 규칙은 원장을 지키므로 끄거나 낮출 수 없습니다. 이 줄을 지우고, 꼭 필요하면 글 옆에 "
        "까닭을 적은 예외 표시를 두십시오.",
        f"the rule {rule.NAME} ({rule.CODE}) protects the ledger and cannot be switched off or lowered. Delete "
        "this line; where there is no other way, put a waiver with its reason beside the text.",
    )


def _unreadable(problem: str) -> Bilingual:
    return Bilingual(
        f"mkdocs.yml을 읽을 수 없습니다({problem}). 들여쓰기와 따옴표를 확인하십시오.",
        f"mkdocs.yml cannot be read ({problem}). Check indentation and quotation marks.",
    )
