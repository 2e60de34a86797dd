"""Reads the article and the names, makes the drafts, writes the folder, and says how it went."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from dumal.diagnostics import Diagnostic, print_line
from dumal.documents import read_text
from dumal.importing.drafts import Drafts, make_drafts
from dumal.importing.folder import refuse_taken, write_folder
from dumal.importing.known import NO_NAMES, KnownNames, read_names
from dumal.importing.report import TITLES
from dumal.locales import Bilingual
from dumal.project import BuildFailed, reader_locale

__all__ = ["import_article"]

_NO_HALVES = Bilingual(
    "{file}: 한국어 기사와 영어 기사를 나누지 못했습니다. 한 언어의 기사가 모두 끝난 뒤에 다른 언어의 기사가 오게 하십시오.",
    "{file}: no Korean part and English part were found. The whole article in one language must follow "
    "the whole article in the other.",
)
_DONE = Bilingual(
    "{out}에 초안과 보고서를 썼습니다. 차이 {number}건",
    "Drafts and report written to {out}. Discrepancies: {number}",
)


def import_article(article: Path, out: Path, names: Path | None, day: datetime.date | None) -> int:
    """Write the drafts and the report of an article into a folder; return the exit code.

    Args:
        article: The text in both languages.
        out: A folder that does not exist or is empty.
        names: A file like `data/names.yml`, if there is one.
        day: The day the article was written, if not its dateline's.

    Raises:
        BuildFailed: something cannot be read, the text has not two halves, or the folder is taken.
    """
    refuse_taken(out)
    text = read_text(article, article.name)
    if isinstance(text, Diagnostic):
        raise BuildFailed(print_line(text, reader_locale()))
    drafts = make_drafts(text, article.name, _read_names(names), reader_locale(), day)
    if drafts is None:
        raise BuildFailed(_NO_HALVES[reader_locale()].format(file=article.name))
    write_folder(out, drafts.files)
    sys.stdout.write(_summary(out, drafts))
    return 0


def _summary(out: Path, drafts: Drafts) -> str:
    locale = reader_locale()
    topics = [one.topic for one in drafts.discrepancies]
    lines = [_DONE[locale].format(out=out, number=len(topics))]
    lines += [f"  {TITLES[topic][locale]}: {topics.count(topic)}" for topic in dict.fromkeys(topics)]
    return "\n".join(lines) + "\n"


def _read_names(path: Path | None) -> KnownNames:
    """Read the names; what is wrong in the file is said and left out."""
    if path is None:
        return NO_NAMES
    names, wrong = read_names(path)
    if wrong and not names.names:
        raise BuildFailed(print_line(wrong[0], reader_locale()))
    for one in wrong:
        print(print_line(one, reader_locale()), file=sys.stderr)
    return names
