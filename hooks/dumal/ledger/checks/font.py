"""The font a site hands out is there, and so is its licence."""

from __future__ import annotations

from pathlib import Path

from dumal.korean import with_josa
from dumal.ledger.files import Desk
from dumal.ledger.model import Ledger

__all__ = ["check_font"]

_MARKS = (b"wOF2", b"wOFF", b"\x00\x01\x00\x00", b"OTTO", b"true")
"""How a file of a font begins: WOFF2, WOFF, TrueType, OpenType. https://www.w3.org/TR/WOFF2/#woff20Header"""


def check_font(ledger: Ledger, desk: Desk) -> None:
    """Note a font or licence that cannot be read, and a file that is no font (DM115)."""
    font = ledger.site.font
    if not font:
        return
    findings = desk["site"].findings
    missing = [name for name in (font.file, font.licence) if not (desk.root / name).is_file()]
    if missing:
        listed = ", ".join(missing)
        findings.note(
            "DM115",
            font.span,
            f"{with_josa(listed, '이/가')} 없습니다. 경로를 고치거나, 글꼴을 쓰지 않는다면 font를 지우십시오.",
            f"there is no {listed}. Correct the path, or delete font: pages then use the reader's own.",
        )
    elif not _begins_like_a_font(desk.root / font.file):
        findings.note(
            "DM115",
            font.span,
            f"{with_josa(font.file, '은/는')} 글꼴 파일이 아닙니다. WOFF2나 TrueType 파일을 적으십시오.",
            f"{font.file} is no font. Name a WOFF2 or TrueType file.",
        )


def _begins_like_a_font(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4).startswith(_MARKS)
