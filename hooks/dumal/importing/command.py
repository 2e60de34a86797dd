"""The word `import`: its arguments. The work is loaded when it is asked for."""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path

from dumal.locales import Bilingual
from dumal.project import reader_locale

__all__ = ["add_arguments", "run"]

_HELPS = {
    "article": Bilingual(
        "한국어 기사와 영어 기사가 함께 든 글", "a text with a Korean article and its English version"
    ),
    "--out": Bilingual(
        "결과를 쓸 폴더(없거나 비어 있어야 합니다)", "folder for the results; it must be new or empty"
    ),
    "--names": Bilingual("이름 파일(기본: data/names.yml)", "file of names (default: data/names.yml)"),
    "--date": Bilingual(
        "기사 날짜(2024-11-27). 적지 않으면 기사에서 찾습니다",
        "date of the article (2024-11-27); if not given, it is taken from the article",
    ),
}
_BAD_DAY = Bilingual("2024-11-27처럼 날짜를 적으십시오", "give a date like 2024-11-27")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes."""
    helps = {name: words[reader_locale()] for name, words in _HELPS.items()}
    parser.add_argument("article", type=_from_user, metavar="ARTICLE.txt", help=helps["article"])
    parser.add_argument("--out", type=_from_user, metavar="DIR", required=True, help=helps["--out"])
    parser.add_argument("--names", type=_from_user, metavar="NAMES.yml", help=helps["--names"])
    parser.add_argument("--date", type=_day, metavar="DAY", help=helps["--date"])


def run(asked: argparse.Namespace, root: Path) -> int:
    """Import an article; see `work`."""
    from dumal.importing.work import import_article

    own = root / "data" / "names.yml"
    return import_article(
        asked.article, asked.out, asked.names or (own if own.is_file() else None), asked.date
    )


def _from_user(name: str) -> Path:
    """Take a path from where the user stands: `run.py` itself moves to the project's root."""
    return Path(os.environ.get("PWD", "."), name)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(_BAD_DAY[reader_locale()]) from error
