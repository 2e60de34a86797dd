"""Pages that were saved in another encoding than UTF-8."""

from __future__ import annotations

from pathlib import Path

from dumal.documents.files import decode

__all__ = ["decode_anyhow"]

_MARK = b"\xef\xbb\xbf"
_ENCODINGS = {"DM520": "cp949", "DM521": "utf-16"}
"""Code of what is wrong with a file to the encoding it is surely in."""


def decode_anyhow(path: Path, file: str) -> tuple[str, str]:
    """Return a file's text, and how it was saved if that was not plain UTF-8.

    The text is empty, and so is the second, where nobody can be sure.
    """
    try:
        data = path.read_bytes()
        text = decode(data, file)
        if isinstance(text, str):
            return text, "UTF-8 + BOM" if data.startswith(_MARK) else ""
        encoding = _ENCODINGS.get(text.code)
        return (data.decode(encoding), encoding.upper()) if encoding else ("", "")
    except (OSError, UnicodeDecodeError):
        return "", ""
