"""Which files a branch changes."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path

from dumal.diagnostics import Diagnostic

__all__ = ["changed_files", "changed_first"]


def changed_files(root: Path, base: str | None = None) -> frozenset[str]:
    """Return the files that differ from `base`, relative to `root`; none if nobody can tell.

    Args:
        root: The project's folder.
        base: A commit, branch or tag; without it the branch a pull request is for (GITHUB_BASE_REF).
    """
    branch = os.environ.get("GITHUB_BASE_REF")
    wanted = [base] if base else [f"origin/{branch}", branch] if branch else []
    for name in wanted:
        commit = _git(
            root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"
        ).strip()
        if commit:
            # A shallow clone has no common ancestor: then what differs from the tip must do.
            fork = _git(root, "merge-base", commit, "HEAD").strip() or commit
            return frozenset(
                filter(None, _git(root, "diff", "--name-only", "--relative", "-z", fork).split("\0"))
            )
    return frozenset()


def changed_first(found: Sequence[Diagnostic], changed: Collection[str]) -> list[Diagnostic]:
    """Put findings in changed files first, otherwise in the order they had."""
    return sorted(found, key=lambda one: one.span.file not in changed)


def _git(root: Path, *words: str) -> str:
    import subprocess  # only pull requests need it; `check` starts without

    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
