"""The files of the ledger: opened once, decoded, and asked for the place of anything in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from yaml.nodes import MappingNode, Node, SequenceNode

from dumal.diagnostics import Span
from dumal.ledger.decode import decode_file
from dumal.ledger.drawings import DrawingsFile
from dumal.ledger.entries import FactsFile
from dumal.ledger.findings import Findings
from dumal.ledger.identity import Identity, Strings
from dumal.ledger.members import Factory
from dumal.ledger.names import NamesFile
from dumal.ledger.places import PlacesFile
from dumal.ledger.reading import read_nodes
from dumal.ledger.records import CorrectionsFile, ErrataFile, SourcesFile

__all__ = ["FILES", "Desk", "OpenFile", "Step"]

T = TypeVar("T")
Step = str | int
"""A key of a mapping or an index of a list."""

FILES: dict[str, Factory] = {
    "site": Identity,
    "strings": Strings,
    "facts": FactsFile,
    "names": NamesFile,
    "sources": SourcesFile,
    "errata": ErrataFile,
    "places": PlacesFile,
    "corrections": CorrectionsFile,
    "figures": DrawingsFile,
}
"""`data/<name>.yml`, and what it holds."""

OPTIONAL = ("names", "errata", "places", "corrections", "figures")
"""Files a site may do without."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file of the ledger with what was found in it."""

    findings: Findings
    node: Node | None
    """None when it could not be read."""
    whole: bool
    """Whether every part that must be there could be read, broken entries aside."""

    def note(self, code: str, path: tuple[Step, ...], ko: str, en: str) -> None:
        """Note an error at the place that `path` leads to."""
        self.findings.note(code, self.locate(path), ko, en)

    def locate(self, path: tuple[Step, ...]) -> Span:
        """Return where a path leads: to a key's entry as a whole, or to an item, as far as the path exists."""
        place, node = self.node, self.node
        for step in path:
            found = _step(node, step)
            if found is None:
                break
            place, node = found
        return self.findings.span(place) if place else Span(self.findings.file)


def _step(node: Node | None, step: Step) -> tuple[Node, Node] | None:
    """Return the node that marks the place and the node to go on from."""
    if isinstance(node, MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None


class Desk:
    """All files of one ledger."""

    __slots__ = ("_open", "root")

    def __init__(self, root: Path) -> None:
        self.root = root
        self._open: dict[str, OpenFile] = {}

    def __getitem__(self, name: str) -> OpenFile:
        return self._open[name]

    def read(self, name: str, factory: type[T]) -> T:
        """Read `data/<name>.yml` as `factory`."""
        findings = Findings(f"data/{name}.yml")
        wanted = name not in OPTIONAL or (self.root / findings.file).exists()
        node = read_nodes(self.root, findings) if wanted else None
        content, whole = decode_file(node, factory, findings)
        whole = whole or not wanted
        self._open[name] = OpenFile(findings, node, whole)
        if not isinstance(content, factory):
            raise TypeError(content)
        return content

    def files(self) -> tuple[OpenFile, ...]:
        """Return every file opened so far."""
        return tuple(self._open.values())
