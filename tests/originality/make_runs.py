"""Hash every run of the article, so that a test can tell a copied sentence without holding the article.

    python3 -m tests.originality.make_runs ARTICLE.txt > tests/originality/runs.txt

A *run* is 12 Korean syllable blocks in a row, or 8 English words in a row. Nothing else counts: white
space, punctuation, figures and the other script are passed over, so that a sentence is found again
behind a changed figure, a bracket or a link. English runs are also taken with the figures as words.
Only eight bytes of each run's hash are kept, sorted: the article cannot be read from them.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

__all__ = ["BREAK", "digest", "find_runs"]

BREAK = "\N{SYMBOL FOR RECORD SEPARATOR}"
"""Put in place of what is exempt: no run reaches across it."""

_SALT = b"dumal originality"
_READINGS = (
    ("ko", re.compile(r"[가-힣]"), 12),
    ("en", re.compile(r"[a-z]+(?:'[a-z]+)*"), 8),
    ("en", re.compile(r"[a-z]+(?:'[a-z]+)*|\d+(?:[.,]\d+)*"), 8),
)
"""Language, what counts, and how many of it make a run."""


def find_runs(text: str) -> Iterator[str]:
    """Yield every run of a text, normalised: `ko` or `en`, then what counts, joined by blanks."""
    plain = unicodedata.normalize("NFC", text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").lower()
    for part in plain.split(BREAK):
        for language, counted, length in _READINGS:
            pieces = counted.findall(part)
            for start in range(len(pieces) - length + 1):
                yield " ".join((language, *pieces[start : start + length]))


def digest(run: str) -> str:
    """Return eight bytes of the run's hash, as hexadecimal digits."""
    return hashlib.blake2b(run.encode("utf-8"), digest_size=8, key=_SALT).hexdigest()


if __name__ == "__main__":
    article = Path(sys.argv[1]).read_text("utf-8")
    sys.stdout.writelines(f"{line}\n" for line in sorted({digest(run) for run in find_runs(article)}))
