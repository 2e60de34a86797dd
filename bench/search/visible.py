"""How soon a reader sees a result, on the site itself: `python bench/search/visible.py [ROUNDS]`.

Builds the site, serves it below a path, and types into the open dialog in the system's own Chromium. Taken is the
time from the `input` event of a key press to the frame in which its results are painted; beside it an
empty round that changes one line of text, for what the browser itself costs on this machine. The
first row is the first key press of all, index and scripts being fetched.
"""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from dumal.adapter import build_into

ROOT = Path(__file__).resolve().parents[2]
QUERIES = (
    "고양시에서",
    "암센터",
    "경제자유구역",
    "ㄱㅈㅈㅇ",
    "rhdidtl",
    "바이옥산업",
    "KINTEX",
    "협약 날짜",
    "free economic zone",
    "김치찌개",
)
TIMER = """() => {
  window.taken = [];
  const field = document.querySelector("#search-field");
  const area = document.querySelector(".search-dialog [data-results]");
  let start = 0;
  field.addEventListener("input", (event) => { start = event.timeStamp; }, { capture: true });
  new MutationObserver(() => {
    if (!start) return;
    const from = start;
    start = 0;
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.taken.push(performance.now() - from); port2.postMessage(0); });
  }).observe(area, { childList: true, subtree: true, characterData: true });
}"""
EMPTY = """() => new Promise((resolve) => {
  const status = document.querySelector("dialog [role=status]");
  const from = performance.now();
  status.textContent += " ";
  requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - from); port2.postMessage(0); });
})"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that keeps its log to itself."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def type_all(page: Page, rounds: int) -> Iterator[tuple[str, list[float]]]:
    """Type every query key by key, and yield what each key press took."""
    for query in QUERIES * rounds:
        page.locator("#search-field").fill("")
        page.wait_for_timeout(30)
        page.evaluate("window.taken.length = 0")
        for letter in query:
            page.keyboard.insert_text(letter)
            page.wait_for_timeout(60)
        yield query, list(page.evaluate("window.taken"))


def measure(page: Page, address: str, rounds: int) -> dict[str, list[float]]:
    """Open the dialog on a page, and type."""
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.evaluate(TIMER)
    page.keyboard.press("Control+k")
    page.keyboard.insert_text("고")
    page.wait_for_selector(".found a")
    page.wait_for_timeout(200)
    rows: dict[str, list[float]] = {"first key press of all": list(page.evaluate("window.taken"))[-1:]}
    for query, taken in type_all(page, rounds):
        rows.setdefault(query, []).extend(taken)
    rows["(an empty round)"] = [float(page.evaluate(EMPTY)) for _ in range(30)]
    return rows


def main() -> None:
    """Print a row per query: median, 95th percentile and worst, in milliseconds."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        build_into(ROOT, Path(folder) / "repo")
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=chromium)
        rows = measure(
            browser.new_page(), f"http://127.0.0.1:{server.server_address[1]}/repo/cluster/", rounds
        )
        browser.close()
        server.shutdown()
        server.server_close()
    print("| query | key presses | p50 ms | p95 ms | worst ms |\n|---|---|---|---|---|")
    for name, taken in rows.items():
        worst = sorted(taken)[max(0, round(len(taken) * 0.95) - 1)]
        print(f"| {name} | {len(taken)} | {statistics.median(taken):.0f} | {worst:.0f} | {max(taken):.0f} |")
    slow = {name: taken for name, taken in rows.items() if max(taken) > 100}
    print(
        json.dumps(
            {"over_100_ms": {name: round(max(taken)) for name, taken in slow.items()}}, ensure_ascii=False
        )
    )


if __name__ == "__main__":
    main()
