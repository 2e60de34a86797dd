"""The commands: each takes its words apart, calls one function, and answers with an exit code.

0: done, no error stands. 1: an error stands in the content. 2: the command could not be carried out.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from dumal.locales import LOCALES, Bilingual
from dumal.project import BuildFailed, find_root, reader_locale
from dumal.words import WORDS

__all__ = ["main"]


_BASE = Bilingual(
    "--format github: 이 커밋과 다른 파일을 먼저 알립니다(기본: GITHUB_BASE_REF)",
    "--format github: files that differ from this commit come first (default: GITHUB_BASE_REF)",
)


def main(arguments: Sequence[str]) -> int:
    """Run one word; the exit code says how it went."""
    for stream in (sys.stdout, sys.stderr):
        # A Korean Windows console speaks CP949 and would stop at the first character it lacks.
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    asked = _parser().parse_args(arguments)
    if asked.lang:
        os.environ["DUMAL_LANG"] = asked.lang
    try:
        run: Callable[[argparse.Namespace, Path], int] = asked.run
        return run(asked, find_root(asked.root))
    except BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _check(asked: argparse.Namespace, root: Path) -> int:
    from dumal.diagnostics import has_errors
    from dumal.parity import check_site
    from dumal.reporting import FORMATS, changed_files, changed_first, summarise
    from dumal.site import load_site

    site = load_site(root)
    found = check_site(site)
    if asked.format == "github":
        found = changed_first(found, changed_files(root, asked.base))
    sys.stdout.write(FORMATS[asked.format](found, reader_locale(), site.address))
    if asked.format in ("text", "github"):
        print(summarise(found, reader_locale()), file=sys.stderr)
    return int(has_errors(found))


def _build(asked: argparse.Namespace, root: Path) -> int:
    from dumal.adapter import build_into
    from dumal.publish import publish

    try:
        publish(root, lambda folder: build_into(root, folder))
    except BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    words = {"ko": "사이트를 만들었습니다", "en": "Built"}[reader_locale().code]
    print(f"{words}: {root / 'site'}", file=sys.stderr)
    return 0


def _serve(asked: argparse.Namespace, root: Path) -> int:
    from dumal.serve import serve

    return serve(root, asked.address)


def _fix(asked: argparse.Namespace, root: Path) -> int:
    from dumal.fixing import fix_site
    from dumal.site import load_site

    sys.stdout.writelines(fix_site(load_site(root)))
    return 0


def _compare(asked: argparse.Namespace, root: Path) -> int:
    from dumal.parity.command import run

    return run(asked, root)


def _import(asked: argparse.Namespace, root: Path) -> int:
    from dumal.importing import run

    return run(asked, root)


def _schema(asked: argparse.Namespace, root: Path) -> int:
    from dumal.ledger import write_schemas

    write_schemas(root)
    return 0


def _parser() -> argparse.ArgumentParser:
    """Build the parser; every word of `WORDS` that Dumal itself runs has its function here."""
    from dumal.importing import add_arguments as add_import_arguments
    from dumal.parity.command import add_arguments as add_compare_arguments

    locale = reader_locale()
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--root", type=Path, help=argparse.SUPPRESS)
    shared.add_argument("--lang", choices=[one.code for one in LOCALES], help="ko | en")
    parser = argparse.ArgumentParser(prog="run.py", parents=[shared])
    words = parser.add_subparsers(required=True, metavar="WORD")
    helps = {word: text[locale] for word, text in WORDS.items()}

    def add(word: str, run: Callable[[argparse.Namespace, Path], int]) -> argparse.ArgumentParser:
        one = words.add_parser(word, parents=[shared], help=helps[word], description=helps[word])
        one.set_defaults(run=run)
        return one

    add("build", _build)
    add("serve", _serve).add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")
    check = add("check", _check)
    check.add_argument("--format", choices=["text", "json", "sarif", "github"], default="text")
    check.add_argument("--base", metavar="REV", help=_BASE[locale])
    add("fix", _fix)
    add_compare_arguments(add("compare", _compare))
    add_import_arguments(add("import", _import))
    add("schema", _schema)
    return parser
