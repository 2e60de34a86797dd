"""Makes blocks, one after the other, and gives each waiver the block it is for."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.documents.block import Block, BlockKind
from dumal.documents.marks import NOTHING, Found, find_marks, read_waiver
from dumal.documents.markup import MarkupReader
from dumal.documents.model import Entry, Places, Waiver
from dumal.documents.nodes import Node
from dumal.documents.scan import Known, Scan
from dumal.documents.source import Body, Source, Text
from dumal.documents.visible import Visible, make_visible
from dumal.locales import Bilingual

__all__ = ["Around", "Builder"]

_SHAPELESS = Bilingual(
    "예외 표시를 읽을 수 없습니다. <!-- dumal: DM210 because 까닭 -->처럼 코드와 까닭을 함께 적으십시오.",
    "this waiver cannot be read. Give a code and a reason: <!-- dumal: DM210 because ... -->.",
)


@dataclass(frozen=True, slots=True)
class Around:
    """Where in the tree we are."""

    parent: int = -1
    depth: int = 0
    notes: tuple[str, ...] = ()

    def inside(self, block: Block) -> Around:
        """Return the place inside a block."""
        kinds = (block.info.split(" ")[0],) if block.kind is BlockKind.NOTE else ()
        return Around(block.index, self.depth + 1, self.notes + kinds)


class Builder:
    """Collects the blocks and waivers of one page."""

    def __init__(self, source: Source, body: Body, known: Known) -> None:
        self.source = source
        self.body = body
        self.known = known
        self.blocks: list[Block] = []
        self.waivers: list[Waiver] = []
        self.problems: list[Diagnostic] = []
        self.markup = MarkupReader(source, body)
        self._pending: list[tuple[str, int]] = []

    def add(self, kind: BlockKind, node: Node, around: Around) -> Block:
        """Add a block without text."""
        if node.tag == "element":
            self.markup.read_element(node.at)
        return self._add(kind, node, around, Visible("", [0], [node.at]), NOTHING)

    def add_plain(self, kind: BlockKind, node: Node, around: Around, text: Text) -> Block:
        """Add a line that shows as it is written."""
        bare = text.s.strip()
        start = text.s.index(bare)
        return self._add(kind, node, around, Visible(bare, [0], [text.at[0] + start]), NOTHING)

    def add_text(self, kind: BlockKind, node: Node, around: Around, text: Text, scan: Scan) -> Block:
        """Add a block of text in which inline elements were found."""
        shown = make_visible(text, scan.changes)
        self.markup.read_marks(scan, text)
        found = find_marks(scan, shown, text, self.body, self.source)
        block = self._add(kind, node, around, shown, found)
        for comment, offset in found.comments:
            self._note(comment, offset, block.index)
        return block

    def add_code(self, node: Node, around: Around, code: Text, entries: tuple[Entry, ...]) -> Block:
        """Add code, its lines kept."""
        kind = BlockKind.LEDGER if node.info == "ledger" else BlockKind.CODE
        shown = make_visible(code, [], keep_lines=True)
        return self._add(kind, node, around, shown, Found(code=((0, len(shown.text)),), entries=entries))

    def note_comment(self, comment: str, offset: int) -> None:
        """Take in an HTML comment that stands on lines of its own.

        Right under a text it is for that text; else for the block that follows.
        """
        before = self.body.text[max(0, offset - 99) : offset].rstrip(" ")
        follows = before.endswith("\n") and not before.endswith("\n\n") and len(before) > 1 and self.blocks
        if follows:
            self._note(comment, self.body.origin(offset), self.blocks[-1].index)
        else:
            self._pending.append((comment, self.body.origin(offset)))

    def finish(self) -> None:
        """Give waivers that no block follows none."""
        self._hand_out(-1)

    def locate(self, offset: int) -> Span:
        """Return the place of a body offset."""
        return self.source.locate(self.body.origin(offset))

    def _note(self, comment: str, offset: int, block: int) -> None:
        said = read_waiver(comment)
        span = self.source.locate(offset)
        if isinstance(said, tuple):
            self.waivers.append(Waiver(*said, span, block))
        elif said is False:
            self.problems.append(Diagnostic("DM518", Severity.ERROR, span, _SHAPELESS))

    def _add(self, kind: BlockKind, node: Node, around: Around, shown: Visible, found: Found) -> Block:
        is_cell = kind is BlockKind.CELL
        block = Block(
            kind,
            shown.text,
            self.locate(node.at),
            Places(self.source, tuple(shown.points), tuple(map(self.body.origin, shown.origins))),
            len(self.blocks),
            around.parent,
            around.depth,
            node.level if kind is BlockKind.HEADING else 0,
            node.id,
            "" if is_cell else node.info,
            around.notes,
            (node.level, node.column) if is_cell else None,
            around.parent if is_cell else -1,
            node.info if is_cell else "",
            node.checked,
            found.claims,
            found.links,
            found.images,
            found.code,
            found.strong,
            found.entries,
        )
        self.blocks.append(block)
        self._hand_out(block.index)
        return block

    def _hand_out(self, block: int) -> None:
        """Give the waivers that wait the block they wait for."""
        for comment, offset in self._pending:
            self._note(comment, offset, block)
        self._pending.clear()
