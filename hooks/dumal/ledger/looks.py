"""Parts of `data/site.yml`: the licences, colours and font of a site."""

from __future__ import annotations

from dataclasses import dataclass

from dumal.diagnostics import Span
from dumal.locales import Bilingual

__all__ = ["Colour", "Font", "Licence"]


@dataclass(frozen=True, slots=True)
class Licence:
    """Under what terms something may be used."""

    spdx: str
    """Its short identifier in the SPDX list."""
    name: Bilingual
    address: str


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour in light and in dark, as CSS writes it."""

    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Font:
    """A font the site may hand out; paths from the project's folder."""

    span: Span
    file: str
    """WOFF2 or TrueType, best variable in weight; what is published is cut out of it."""
    licence: str
    """Text of its licence, published beside what is cut."""
