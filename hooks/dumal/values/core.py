"""What the readers hand each other while a text is scanned."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from dumal.values.model import Style, Value
from dumal.values.numerals import Number
from dumal.values.tables import Tables, Unit
from dumal.values.text import Source

__all__ = ["Core", "Scene"]


@dataclass(frozen=True, slots=True)
class Scene:
    """A text being read, with everything needed to read it."""

    source: Source
    tables: Tables
    number: Callable[[str, int], Number | None]
    """The number reader of the language."""
    ref: datetime.date | None
    """The day the text was written, if known."""

    @property
    def text(self) -> str:
        """The folded text."""
        return self.source.low


@dataclass(frozen=True, slots=True)
class Core:
    """A value found at a place, without the marks around it."""

    value: Value
    end: int
    sure: bool = True
    style: Style = Style.DIGITS
    relative: bool = False
    number: Number | None = None
    """The number it consists of, unless it is a compound."""
    unit: Unit | None = None
    """The unit it was said in; None when a range may lend it one."""
