"""Where a file can be changed in the browser: on the branch that proposes the change."""

from __future__ import annotations

import json
import os
from pathlib import Path

from dumal.diagnostics import Span
from dumal.reports import editor_address
from dumal.site import Site

__all__ = ["edit_address"]


def edit_address(site: Site, span: Span) -> str:
    """Return the address of GitHub's editor for a file, at its line."""
    repository, branch = _head(site)
    return editor_address(repository, span.file, span.line, branch)


def _head(site: Site) -> tuple[str, str]:
    """Return the repository and branch of the pull request this runs for, else the site's own.

    https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
    """
    try:
        event = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text("utf-8"))
        head = event["pull_request"]["head"]
        return str(head["repo"]["html_url"]), str(head["ref"])
    except (KeyError, OSError, ValueError, TypeError):
        return site.repository, "main"
