"""Writes the JSON Schemas of the data."""

from __future__ import annotations

import argparse
from pathlib import Path

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes: nothing."""


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code."""
    from dumal.ledger import write_schemas

    write_schemas(root)
    return 0
