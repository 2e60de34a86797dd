"""The site as its readers get it: served below a path, under the strictest content policy it must bear."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["BELOW", "POLICY", "addresses_of", "serve"]

BELOW = "repo"
"""The path a project page is served below."""

POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
"""Nothing inline, nothing from elsewhere."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server with a strict policy that keeps its log to itself."""

    def end_headers(self) -> None:
        """Send the policy with every answer."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder, and yield its address with a closing slash."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def addresses_of(site: Path) -> list[str]:
    """Return every page of a built site by its address below it: `en/cluster/`, `404.html`."""
    files = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return sorted(file.removesuffix("index.html") for file in files)
