"""Shows a proposed change beside what it would change."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from dumal.locales import Bilingual
from dumal.project import BuildFailed, reader_locale

__all__ = ["add_arguments", "run"]

_HELPS = {
    "--base": Bilingual(
        "비교할 브랜치나 커밋(기본: GITHUB_BASE_REF)",
        "branch or commit to compare with (default: GITHUB_BASE_REF)",
    ),
    "--out": Bilingual(
        "보고서를 쓸 HTML 파일(기본: report.html)", "HTML file to write (default: report.html)"
    ),
    "--summary": Bilingual(
        "요약을 덧붙일 마크다운 파일(GitHub에서는 $GITHUB_STEP_SUMMARY)",
        "Markdown file to append the summary to (on GitHub: $GITHUB_STEP_SUMMARY)",
    ),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes."""
    helps = {name: words[reader_locale()] for name, words in _HELPS.items()}
    parser.add_argument("--base", metavar="REV", help=helps["--base"])
    parser.add_argument("--out", type=_from_user, default="report.html", metavar="FILE", help=helps["--out"])
    parser.add_argument("--summary", type=_from_user, metavar="FILE", help=helps["--summary"])


def _from_user(name: str) -> Path:
    """Take a path from where the user stands: `run.py` itself moves to the project's root."""
    return Path(os.environ.get("PWD", "."), name)


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code: what is found is told, `check` decides."""
    from dumal.review import read_proposal, write_page, write_summary

    proposal = read_proposal(root, asked.base)
    try:
        asked.out.write_text(write_page(proposal), "utf-8", newline="\n")
        if asked.summary:
            with asked.summary.open("a", encoding="utf-8", newline="\n") as stream:
                stream.write(write_summary(proposal))
    except OSError as error:
        raise BuildFailed(f"{error.filename}: {error.strerror}") from error
    print(asked.out.resolve(), file=sys.stderr)
    return 0
