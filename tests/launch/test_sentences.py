"""Whatever goes wrong in a set-up is said in one sentence, in either language."""

from __future__ import annotations

import errno

import pytest

from dumal.launch.environment import SITE
from dumal.launch.sentences import explain, explain_os_error


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        (
            "WARNING: Retrying ... NewConnectionError('...: [Errno -3] Temporary failure in name resolution')",
            "network",
        ),
        (
            "error: Failed to fetch: `https`\n  Caused by: dns error: failed to lookup address information",
            "network",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "The hashes in"),
        (
            "ERROR: In --require-hashes mode, all requirements must have their versions pinned with ==.",
            "The hashes in",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "The disk is full",
        ),
        ("error: Failed to write: No space left on device (os error 28)", "The disk is full"),
        ("ERROR: Invalid requirement: '<<<<<<< HEAD': Expected package name", "is not a list of packages"),
        (
            "error: Couldn't parse requirement in `requirements.txt` at position 0",
            "is not a list of packages",
        ),
        (
            "ERROR: No matching distribution found for some==1",
            "not available for this system: ERROR: No matching",
        ),
        ("Segmentation fault\n\n", "The set-up failed. For details, see LOG: Segmentation fault"),
        ("", "The set-up failed"),
    ],
)
def test_a_failed_installer_is_understood(report: str, sentence: str) -> None:
    """Whatever pip or uv says becomes one sentence in each language."""
    said = explain(report, name=SITE, log="LOG").sentence

    assert sentence in said.en
    assert said.ko.endswith((".", report.strip().rpartition("\n")[2] or "?"))
    assert "\n" not in said.en + said.ko


def test_a_full_disk_is_one_sentence() -> None:
    """Also when it is our own file that does not fit."""
    full = OSError(errno.ENOSPC, "No space left on device")

    assert "The disk is full" in explain_os_error(full, "LOG").sentence.en
    assert (
        "Permission denied"
        in explain_os_error(PermissionError(errno.EACCES, "Permission denied"), "LOG").sentence.en
    )
