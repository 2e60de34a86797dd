"""The words of two groups of `data/strings.yml`: files for machines, and notices where one language is ahead."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.locales import Bilingual

__all__ = ["DataWords", "StepWords"]


@dataclass(frozen=True, slots=True)
class DataWords:
    """What the files for machines are called, and the columns of the table of facts."""

    feed: Bilingual
    calendar: Bilingual
    table: Bilingual
    data: Bilingual
    places: Bilingual
    correction: Bilingual
    """Title of a correction to the site, in the feed."""
    licence: Bilingual
    other_language: Bilingual
    """Leads to the same file in the other language."""
    statement: Bilingual
    number: Bilingual
    unit: Bilingual
    date: Bilingual
    origin: Bilingual
    address: Bilingual


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a reader is told where the other language is ahead, or alone; in the language read."""

    lone: Bilingual
    """The whole page stands in the other language only."""
    lone_text: Bilingual
    """So that text is shown."""
    lone_mark: Bilingual
    """The same, in the menu."""
    newer: Bilingual
    """The other language's section is newer."""
    newer_top: Bilingual
    """The other language's title or opening is newer."""
    further: Bilingual
    """The other language has a section more; its title follows."""
    dropped: Bilingual
    """The other language has dropped the section."""
    read: Bilingual
    """Leads to the other language."""
    translate: Bilingual
    """Begins the page in the language read."""
