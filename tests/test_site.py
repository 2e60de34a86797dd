"""The published site: every page in both languages, every link and anchor, true language marks."""

from __future__ import annotations

import functools
import http.server
import re
import threading
import urllib.error
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from dumal.adapter import build_into

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted(path.stem for path in (ROOT / "docs" / "ko").glob("*.md"))
SLUGS = sorted(f"{stem}/" if stem != "index" else "" for stem in [*PAGES, "facts"])


class Reader(HTMLParser):
    """What a test asks of a page: its links, ids, language and head."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.lang = ""
        self.alternates: dict[str, str] = {}
        self.canonical = ""
        self.third_party: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what this element says."""
        has = {key: value or "" for key, value in attrs}
        self.ids |= {has["id"]} if "id" in has else set()
        self.lang = has.get("lang", "") if tag == "html" else self.lang
        if tag == "link" and has.get("rel") == "alternate" and "hreflang" in has:
            self.alternates[has.get("hreflang", "")] = has.get("href", "")
        elif tag == "link" and has.get("rel") == "canonical":
            self.canonical = has.get("href", "")
        elif address := has.get("href") or has.get("src"):
            self.links.append(address)
            if tag != "a" and urlsplit(address).netloc:
                self.third_party.append(address)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The site, built for and served under a sub-path, as on a project page."""
    folder = tmp_path_factory.mktemp("pages")
    handler = functools.partial(Quiet, directory=str(folder))
    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    address = f"http://127.0.0.1:{httpd.server_address[1]}/repo/"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", address)
        build_into(ROOT, folder / "repo")
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield address, folder / "repo"
    httpd.shutdown()
    httpd.server_close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that keeps its log to itself."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def fetch(address: str) -> str:
    """Get a page as a browser would."""
    with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own server
        return str(answer.read().decode("utf-8"))


def test_both_languages_have_every_page(server: tuple[str, Path]) -> None:
    """Each slug is a page in Korean at the root and in English below en/."""
    _, folder = server

    for slug in SLUGS:
        assert Reader((folder / slug / "index.html").read_text("utf-8")).lang == "ko"
        assert Reader((folder / "en" / slug / "index.html").read_text("utf-8")).lang == "en"


@pytest.mark.parametrize("stem", PAGES)
def test_every_page_is_shown_beside_its_twin(server: tuple[str, Path], stem: str) -> None:
    """In both frames, out of search engines' sight, each text marked, no id twice, back to both pages."""
    address, folder = server
    slug = f"{stem}/" if stem != "index" else ""
    for prefix, code, other in (("", "ko", "en"), ("en/", "en", "ko")):
        text = (folder / prefix / "compare" / slug / "index.html").read_text("utf-8")
        page = Reader(text)
        ids = re.findall(r'\sid="([^"]+)"', text)

        assert (page.lang, page.canonical) == (code, f"{address}{prefix}{slug}")
        assert '<meta name="robots" content="noindex">' in text
        assert f'<div class="prose" lang="{code}">' in text
        assert f'<div class="prose beside" lang="{other}">' in text
        assert len(ids) == len(set(ids))
        assert "style=" not in text
        here = f"{address}{prefix}compare/{slug}"
        assert {f"{address}{slug}", f"{address}en/{slug}"} <= {urljoin(here, link) for link in page.links}
        plain = Reader((folder / prefix / slug / "index.html").read_text("utf-8"))
        assert here in {urljoin(f"{address}{prefix}{slug}", link) for link in plain.links}


def test_every_link_and_anchor_leads_somewhere(server: tuple[str, Path]) -> None:
    """Following every internal link from the home page finds a page, and the anchor on it."""
    start, _ = server
    seen: dict[str, Reader | None] = {}
    waiting = [(start, "")]
    broken: list[str] = []
    while waiting:
        address, source = waiting.pop()
        page, fragment = urldefrag(address)
        if page not in seen:
            seen[page] = read(page, broken, source)
            here = seen[page]
            waiting += [
                (urljoin(page, link), page)
                for link in (here.links if here else [])
                if inside(link, page, start)
            ]
        found = seen[page]
        if fragment and found and unquote(fragment) not in found.ids and not fragment.startswith("__"):
            broken.append(f"{source} -> {address} (no such anchor)")

    assert broken == []
    assert {f"{start}{prefix}{slug}" for prefix in ("", "en/") for slug in SLUGS} <= seen.keys()
    assert {f"{start}{prefix}compare/" for prefix in ("", "en/")} <= seen.keys()


def read(page: str, broken: list[str], source: str) -> Reader | None:
    """Fetch a page once; None for what is no HTML."""
    try:
        text = fetch(page) if re.search(r"(/|\.html)$", page) else None
        if text is None:
            urllib.request.urlopen(page).close()  # noqa: S310 - our own server
    except urllib.error.HTTPError as error:
        broken.append(f"{source} -> {page} ({error.code})")
        return None
    return Reader(text) if text is not None else None


def inside(link: str, page: str, start: str) -> bool:
    """Say whether a link stays on the site."""
    return urljoin(page, link).startswith(start)


@pytest.mark.parametrize("slug", SLUGS)
def test_alternates_are_true_and_mutual(server: tuple[str, Path], slug: str) -> None:
    """Each page names itself, its twin and the default, by absolute address, and is its own canonical."""
    address, folder = server
    expected = {"ko": f"{address}{slug}", "en": f"{address}en/{slug}", "x-default": f"{address}{slug}"}

    for prefix, code in (("", "ko"), ("en/", "en")):
        page = Reader((folder / prefix / slug / "index.html").read_text("utf-8"))
        assert page.alternates == expected
        assert page.canonical == expected[code]


def test_the_site_map_lists_each_page_once_with_its_own_date(server: tuple[str, Path]) -> None:
    """Both languages of every page, with alternates, and dates from front matter."""
    address, folder = server
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    entries = ET.parse(folder / "sitemap.xml").getroot().findall("s:url", space)

    listed = [entry.findtext("s:loc", "", space) for entry in entries]
    assert sorted(listed) == sorted(f"{address}{prefix}{slug}" for prefix in ("", "en/") for slug in SLUGS)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", entry.findtext("s:lastmod", "", space)) for entry in entries)


def test_the_error_page_speaks_both_languages(server: tuple[str, Path]) -> None:
    """One 404 page holds both languages, each marked, and no false alternate."""
    _, folder = server
    text = (folder / "404.html").read_text("utf-8")

    assert 'lang="ko"' in text
    assert 'lang="en"' in text
    assert Reader(text).alternates == {}


def test_nothing_is_asked_of_third_parties(server: tuple[str, Path]) -> None:
    """No page loads anything from another host."""
    address, folder = server
    host = urlsplit(address).netloc
    asked = {
        (path.name, link)
        for path in folder.rglob("*.html")
        for link in Reader(path.read_text("utf-8")).third_party
        if urlsplit(link).netloc != host
    }

    assert asked == set()
