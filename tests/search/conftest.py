"""The built site, for all tests of the search: its files, and a server that shows it below /repo/."""

from __future__ import annotations

import functools
import http.server
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dumal.adapter import build_into

POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
"""The strictest policy of content that a site of files can have: nothing inline, nothing from elsewhere."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server with a strict policy that keeps its log to itself."""

    def end_headers(self) -> None:
        """Send the policy with every answer."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(root: Path, once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The folder of the built site; its parent can be served."""
    return once("search-site", lambda folder: build_into(root, folder / "repo")) / "repo"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, below a path as on a project page."""
    handler = functools.partial(Quiet, directory=str(site.parent))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/repo/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def tools(root: Path, once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The folder of the npm packages that tests compare with (`tests/search/package.json`)."""
    folder = root / "tests" / "search"
    once("search-tools", lambda _: install(folder))
    return folder / "node_modules"


def install(folder: Path) -> None:
    """Install exactly what the lock says."""
    subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=folder, check=True, capture_output=True)
