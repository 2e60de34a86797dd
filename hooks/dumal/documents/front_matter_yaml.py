"""Reads the YAML of a front matter: plain keys and values, each with its place, and nothing clever."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.documents import front_matter_words as words
from dumal.documents.page import Meta
from dumal.documents.source import Source
from dumal.locales import Bilingual

__all__ = ["YamlReader"]

_WIDE_COLON = re.compile(r"^[ ]*([A-Za-z0-9_-]+)[ ]*：[ ]*(.*?)[ \t]*$", re.MULTILINE)
_SIGNS = re.compile(r"[&*!]")
_DEEP = re.compile(r"[\[{]|[-?] ")
_LONGEST, _DEEPEST = 20_000, 300
_LINE = re.compile(r"[^\r\n]*")

_SURPRISES = (
    ("int", re.compile(r"[-+]?[0-9_]+(?::[0-9]+)+")),
    ("float", re.compile(r".*:.*")),
    ("int", re.compile(r"[-+]?0[0-9_]+")),
    ("bool", re.compile(r"(?i)yes|no|on|off|y|n")),
)
"""What YAML 1.1 takes for a number or a truth value although its writer hardly meant it."""

_SafeLoader: type[yaml.SafeLoader | yaml.CSafeLoader]
try:
    from yaml import CSafeLoader as _SafeLoader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _SafeLoader


class YamlReader:
    """Reads one front matter."""

    def __init__(self, source: Source, start: int) -> None:
        self.source = source
        self.start = start
        """Where the YAML begins."""
        self.found: list[Diagnostic] = []

    def read(self, inside: str) -> Meta:
        """Read what stands between the two lines of hyphens."""
        return Meta() if self._is_unfit(inside) else self._compose(inside)

    def report(self, code: str, offset: int, message: Bilingual, severity: Severity = Severity.ERROR) -> None:
        """Note what is wrong at an offset of the source."""
        self.found.append(Diagnostic(code, severity, self.source.locate(offset), message))

    def _is_unfit(self, inside: str) -> bool:
        """Report what YAML would misread or choke on before it is asked."""
        tab = re.search(r"^[^#\r\n]*?\t", inside, re.MULTILINE)
        wide = _WIDE_COLON.search(inside)
        if tab:
            self.report("DM504", self.start + tab.end() - 1, words.TAB)
        elif wide and ":" not in wide.group():
            self.report(
                "DM505",
                self.start + wide.start(1) + wide.group().index("："),
                words.wide_colon(*wide.groups()),
            )
        elif len(inside) > _LONGEST or len(_DEEP.findall(inside)) > _DEEPEST:
            self.report("DM508", self.start, words.TOO_LONG)
        elif sign := self._special_sign(inside):
            self.report("DM511", self.start + sign, words.SIGN)
        else:
            return False
        return True

    def _special_sign(self, inside: str) -> int:
        """Return the offset of an anchor, alias or tag, or 0: none can be the first character."""
        if not _SIGNS.search(inside):
            return 0
        try:
            for token in yaml.scan(inside, Loader=_SafeLoader):
                if isinstance(token, (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken)):
                    return self._offset(token.start_mark) - self.start
        except yaml.YAMLError:
            return 0
        return 0

    def _offset(self, mark: yaml.Mark | None) -> int:
        """Return the source offset of a YAML mark; lines, as its index counts differently in libyaml."""
        if mark is None:
            return self.start
        line = self.source.locate(self.start).line or 1
        return self.source.line_offset(line + mark.line) + mark.column

    def _compose(self, inside: str) -> Meta:
        try:
            root = yaml.compose(inside, Loader=_SafeLoader)
        except yaml.YAMLError as error:
            self._report_error(error)
            return Meta()
        if root is None:
            return Meta()
        if not isinstance(root, yaml.MappingNode):
            self.report("DM509", self.start, words.NO_MAPPING)
            return Meta()
        return self._collect(root)

    def _report_error(self, error: yaml.YAMLError) -> None:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        said = (error.problem if isinstance(error, yaml.MarkedYAMLError) else None) or "unreadable character"
        offset = self._offset(mark)
        line = self.source.locate(offset).line or 1
        written = _LINE.match(self.source.text, self.source.line_offset(line))
        if "mapping values are not allowed" in said and written and ":" in written.group():
            self.report("DM507", offset, words.two_colons(written.group().strip()))
        else:
            self.report("DM508", offset, words.yaml_error(said))

    def _collect(self, root: yaml.MappingNode) -> Meta:
        values: dict[str, str] = {}
        spans: dict[str, Span] = {}
        for key, node in root.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            if not name:
                self.report("DM509", self._offset(key.start_mark), words.NO_MAPPING)
            elif name in values:
                self.report("DM510", self._offset(key.start_mark), words.twice(name))
            else:
                spans[name] = self.source.locate(self._offset(node.start_mark))
                values[name] = self._value(name, node)
        return Meta(values, spans)

    def _value(self, name: str, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            return self.source.text[self._offset(node.start_mark) : self._offset(node.end_mark)].strip()
        value: str = node.value
        for code, message in _doubts(name, node):
            severity = Severity.ERROR if code == "DM512" else Severity.WARNING
            self.report(code, self._offset(node.start_mark), message, severity)
        return value


def _doubts(name: str, node: yaml.ScalarNode) -> Iterator[tuple[str, Bilingual]]:
    """Yield why a value may not be what its writer meant."""
    value: str = node.value
    kind = node.tag.rsplit(":", 1)[-1]
    if not node.style and any(kind == one and like.fullmatch(value) for one, like in _SURPRISES):
        yield "DM512", words.surprise(name, value)
    if re.search("[０-９]", value):
        yield "DM513", words.wide_digits(name, value)
    if value[:1] in tuple("‘“") and value[-1:] in tuple("’”"):
        yield "DM514", words.curly(name, value)
