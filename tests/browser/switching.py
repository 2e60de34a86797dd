"""The language switch, pressed at every heading of a page without leaving the page."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

__all__ = ["GO_TO", "HEADINGS", "HOLD", "LED_TO", "lost_sections"]

HEADINGS = "[...document.querySelectorAll('main :is(h2, h3)[id]:not(nav *)')].map(({ id }) => id)"

HOLD = "document.addEventListener('click', (event) => event.preventDefault())"
"""The link's own script runs, and the page stays: where it would lead is read from the link."""

GO_TO = """(id) => {
  const link = document.querySelector(".languages a");
  link.hash = "";
  location.hash = id;
  link.focus({ preventScroll: true });
}"""
LED_TO = "decodeURIComponent(document.querySelector('.languages a').hash.slice(1))"
PRESS_AT_EACH = f"""() => {HEADINGS}.map((id) => {{
  ({GO_TO})(id);
  document.activeElement.click();
  return [id, {LED_TO}];
}})"""


def lost_sections(page: Page, path: str, site: Path) -> list[str]:
    """Return the headings of a page from which the switch does not lead to the same heading of its twin."""
    twin = site / (path.removeprefix("en/") if path.startswith("en/") else f"en/{path}") / "index.html"
    if path.endswith(".html") or not twin.exists():
        return []
    there = set(re.findall(r'\sid="([^"]+)"', twin.read_text("utf-8")))
    page.evaluate(HOLD)
    return [
        heading for heading, led in page.evaluate(PRESS_AT_EACH) if led != heading or heading not in there
    ]
