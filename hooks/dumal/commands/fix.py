"""Mends what needs no decision."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes: nothing."""


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code."""
    from dumal.fixing import fix_site
    from dumal.site import load_site

    sys.stdout.writelines(fix_site(load_site(root)))
    return 0
