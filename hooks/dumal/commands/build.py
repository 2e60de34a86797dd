"""Builds the site and swaps it in whole."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from dumal.project import BuildFailed, reader_locale

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes: nothing."""


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code."""
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
