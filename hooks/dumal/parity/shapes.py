"""What a section is built of, words apart: lists, tables, code, pictures, notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dumal.diagnostics import Span
from dumal.documents import Block, BlockKind, Section
from dumal.locales import Bilingual

__all__ = ["Shape", "shapes"]


@dataclass(frozen=True, slots=True)
class Shape:
    """One part of a section that its twin must have, too."""

    what: Bilingual
    """What it is, for messages."""
    size: str
    """What of it must be equal; nothing if it is enough that it is there."""
    span: Span


class _Contents:
    """What the blocks of a section hold, counted once."""

    def __init__(self, section: Section) -> None:
        self.kinds = Counter((one.parent, one.kind) for one in section.blocks)
        """How many blocks of a kind stand in a block."""
        self.ends: dict[int, tuple[int, int]] = {}
        """Last row and column of each table."""
        for one in section.blocks:
            if one.cell:
                row, column = self.ends.get(one.table, (-1, -1))
                self.ends[one.table] = max(row, one.cell[0]), max(column, one.cell[1])


Sizer = Callable[[Block, _Contents], str]


def shapes(section: Section) -> Iterator[Shape]:
    """Yield the parts of a section in reading order."""
    contents = _Contents(section)
    for block in section.blocks:
        if block.kind in _SIZERS:
            what, size = _SIZERS[block.kind]
            yield Shape(what, size(block, contents), block.span)
        elif block.kind is BlockKind.HEADING and block.level > 3:
            yield Shape(_SUBHEADINGS, "#" * block.level, block.span)
        for image in block.images:
            yield Shape(_IMAGES, "", image.span)


def _held(block: Block, contents: _Contents, *kinds: BlockKind) -> int:
    return sum(contents.kinds[block.index, kind] for kind in kinds)


def _list(block: Block, contents: _Contents) -> str:
    return f"{block.info} {_held(block, contents, BlockKind.ITEM)}"


def _table(block: Block, contents: _Contents) -> str:
    return "×".join(str(1 + last) for last in contents.ends.get(block.index, (-1, -1)))


def _tabs(block: Block, contents: _Contents) -> str:
    return str(_held(block, contents, BlockKind.TAB))


def _terms(block: Block, contents: _Contents) -> str:
    return str(_held(block, contents, BlockKind.TERM, BlockKind.DEFINITION))


def _kind(block: Block, contents: _Contents) -> str:
    return block.info.split(" ", maxsplit=1)[0]


def _entries(block: Block, contents: _Contents) -> str:
    return " ".join(f"{one.key}={one.value}" for one in block.entries)


def _nothing(block: Block, contents: _Contents) -> str:
    return ""


_SIZERS: dict[BlockKind, tuple[Bilingual, Sizer]] = {
    BlockKind.LIST: (Bilingual("목록(항목 수)", "lists (items)"), _list),
    BlockKind.TABLE: (Bilingual("표(행×열)", "tables (rows × columns)"), _table),
    BlockKind.CODE: (Bilingual("코드", "code blocks"), _nothing),
    BlockKind.NOTE: (Bilingual("상자", "notes"), _kind),
    BlockKind.DETAILS: (Bilingual("접는 상자", "folding notes"), _kind),
    BlockKind.TABS: (Bilingual("탭", "tabs"), _tabs),
    BlockKind.DEFINITIONS: (Bilingual("용어 풀이", "definition lists (terms and definitions)"), _terms),
    BlockKind.FOOTNOTE: (Bilingual("각주", "footnotes"), _nothing),
    BlockKind.QUOTE: (Bilingual("인용문", "quotations"), _nothing),
    BlockKind.LEDGER: (Bilingual("자동으로 만드는 목록", "generated lists"), _entries),
    BlockKind.INCLUDE: (Bilingual("끼워 넣은 파일", "included files"), _nothing),
}
"""What counts, what it is called, and what of it must be equal."""

_IMAGES = Bilingual("그림", "pictures")
_SUBHEADINGS = Bilingual("아래 단계 제목", "lower headings")
