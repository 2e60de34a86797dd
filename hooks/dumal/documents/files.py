"""Reads files as text, or says in what encoding they seem to be."""

from __future__ import annotations

from pathlib import Path

from dumal.diagnostics import Diagnostic, Severity, Span
from dumal.locales import Bilingual

__all__ = ["decode", "read_text"]

HANGUL_SHARE = 0.3
"""Share of Hangul among the characters beyond ASCII and among the letters from which a text counts as Korean."""

_CP949 = Bilingual(
    "CP949(ANSI)로 저장된 듯합니다. 편집기에서 UTF-8로 다시 저장하십시오.",
    "seems to be saved as CP949 (ANSI). Save it again as UTF-8 in your editor.",
)
_UTF16 = Bilingual(
    "UTF-16(메모장의 '유니코드')으로 저장되었습니다. UTF-8로 다시 저장하십시오.",
    "is saved as UTF-16 (Notepad's 'Unicode'). Save it again as UTF-8.",
)
_NOT_UTF8 = Bilingual(
    "UTF-8이 아니어서 읽을 수 없습니다. UTF-8로 다시 저장하십시오.",
    "is not UTF-8 and cannot be read. Save it again as UTF-8.",
)


def read_text(path: Path, file: str) -> str | Diagnostic:
    """Read a file as UTF-8, a byte order mark left out; a diagnostic if that cannot be done.

    Args:
        path: where the file is.
        file: how messages shall call it.
    """
    try:
        return decode(path.read_bytes(), file)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        message = Bilingual(
            f"파일을 읽을 수 없습니다({reason}). 파일과 권한을 확인하십시오.",
            f"cannot be read ({reason}). Check the file and its permissions.",
        )
        return Diagnostic("DM523", Severity.ERROR, Span(file), message)


def decode(data: bytes, file: str) -> str | Diagnostic:
    """Decode UTF-8; otherwise say what the bytes seem to be."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Diagnostic("DM521", Severity.ERROR, Span(file), _UTF16)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if _is_korean_ansi(data):
            return Diagnostic("DM520", Severity.ERROR, Span(file), _CP949)
        before = data[: error.start].decode("utf-8", "replace").removeprefix("\ufeff")
        lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return Diagnostic("DM522", Severity.ERROR, Span(file, len(lines), len(lines[-1]) + 1), _NOT_UTF8)


def _is_korean_ansi(data: bytes) -> bool:
    """Say whether bytes decode as CP949 to a text that is Korean; guessing by statistics errs on short texts."""
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        return False
    letters = [char for char in text if not char.isascii()]
    hangul = sum("가" <= char <= "힣" for char in letters)
    return bool(letters) and hangul >= HANGUL_SHARE * len(letters)
