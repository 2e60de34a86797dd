"""Begins a new page in both languages."""

from __future__ import annotations

import argparse
from pathlib import Path

from dumal.locales import LOCALES, Bilingual
from dumal.project import reader_locale

__all__ = ["add_arguments", "run"]

_SLUG = Bilingual(
    "파일 이름: 영문 소문자, 숫자, 붙임표", "the file's name: lower-case letters, digits, hyphens"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes."""
    parser.add_argument("what", choices=["page"])
    parser.add_argument("slug", metavar="SLUG", help=_SLUG[reader_locale()])
    for one in LOCALES:
        parser.add_argument(f"--{one.code}", metavar="TITLE", help=one.name)


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code."""
    from dumal.site import load_site
    from dumal.skeletons import make_pair

    titles = {locale: getattr(asked, locale.code) or "" for locale in LOCALES}
    for file in make_pair(load_site(root), asked.slug, titles):
        print(file)
    return 0
