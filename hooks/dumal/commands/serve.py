"""Previews the site."""

from __future__ import annotations

import argparse
from pathlib import Path

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes."""
    parser.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code."""
    from dumal.serve import serve

    return serve(root, asked.address)
