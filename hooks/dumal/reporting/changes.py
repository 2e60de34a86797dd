"""Which files a branch changes, and what they were."""

from __future__ import annotations

import io
import os
import tarfile
from collections.abc import Collection, Sequence
from pathlib import Path

from dumal.diagnostics import Diagnostic
from dumal.locales import LOCALES, Locale

__all__ = ["changed_files", "changed_first", "extract", "fork_point", "spoken_by"]


def fork_point(root: Path, base: str | None = None) -> str:
    """Return the commit at which the branch left `base`; nothing if nobody can tell.

    Args:
        root: The project's folder.
        base: A commit, branch or tag; without it the branch a pull request is for (GITHUB_BASE_REF).
    """
    branch = os.environ.get("GITHUB_BASE_REF")
    wanted = [base] if base else [f"origin/{branch}", branch] if branch else []
    for name in wanted:
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if commit := _git(root, *asked).decode().strip():
            # A shallow clone has no common ancestor: then what differs from the tip must do.
            return _git(root, "merge-base", commit, "HEAD").decode().strip() or commit
    return ""


def changed_files(root: Path, base: str | None = None) -> frozenset[str]:
    """Return the files that differ from where the branch left `base`; none if nobody can tell.

    Names are relative to `root`; files that git does not know yet count as well.
    """
    fork = fork_point(root, base)
    if not fork:
        return frozenset()
    tracked = _git(root, "diff", "--name-only", "--relative", "-z", fork)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    return frozenset(filter(None, (tracked + new).decode("utf-8", "replace").split("\0")))


def extract(root: Path, commit: str, folder: Path) -> bool:
    """Lay the project as it was at `commit` into `folder`; False if git cannot."""
    packed = _git(root, "archive", "--format=tar", commit)
    if not packed:
        return False
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for one in archive:
            content = archive.extractfile(one) if one.isfile() else None
            if content:  # links could lead out of the folder; a site has none
                path = folder / one.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())
    return True


def spoken_by(changed: Collection[str]) -> tuple[Locale, ...]:
    """Return the language of who wrote a change: that of the only pages it touches, else all of them."""
    written = [one for one in LOCALES if any(file.startswith(f"docs/{one.code}/") for file in changed)]
    return tuple(written) if len(written) == 1 else LOCALES


def changed_first(found: Sequence[Diagnostic], changed: Collection[str]) -> list[Diagnostic]:
    """Put findings in changed files first, otherwise in the order they had."""
    return sorted(found, key=lambda one: one.span.file not in changed)


def _git(root: Path, *words: str) -> bytes:
    import subprocess  # only pull requests need it; `check` starts without

    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    except OSError:
        return b""
    return done.stdout if done.returncode == 0 else b""
