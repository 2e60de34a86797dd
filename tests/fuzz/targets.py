"""Every parser, as a function of bytes that must come to an end without an exception.

What a person writes wrongly is a diagnostic; an exception is ours. Two callers: `test_parsers.py` throws structured
texts at them, `atheris_target.py` lets coverage lead.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dumal.diagnostics import Diagnostic
from dumal.documents import Page, parse_markdown, parse_page
from dumal.documents.files import decode
from dumal.figures import expand_figures
from dumal.importing.drafts import make_drafts
from dumal.importing.known import NO_NAMES, read_names
from dumal.ledger import NotDrawable, load_ledger, read_outlines
from dumal.ledger.files import FILES
from dumal.locales import EN, KO, LOCALES
from dumal.parity import RULES, check_site
from dumal.parity.compare import compare_strangers
from dumal.parity.settings import parse_settings
from dumal.parity.stream import Malformed, respond
from dumal.safety import check_page
from dumal.safety.drawings import find_faults
from dumal.site import Site, load_site
from dumal.status.record import Record, parse_record
from dumal.text import TEXT_RULES, mend_page

__all__ = ["TARGETS", "Target"]

TESTS = Path(__file__).resolve().parent.parent
PROJECT = TESTS.parent
LIBRARY = TESTS / "sites" / "library"
SEAM = b"\xff"
"""Parts two texts; it stands in no UTF-8."""
_FILES = tuple(sorted(FILES))
"""The data files; a byte stands for one."""


@dataclass(frozen=True, slots=True)
class Target:
    """A parser and what it is fed."""

    name: str
    run: Callable[[bytes], None]
    """Raises nothing, whatever the bytes."""
    seeds: Callable[[], Iterable[bytes]]
    """What it reads every day."""


def _text(data: bytes) -> str:
    said = decode(data, "a.md")
    return data.decode("utf-8", "replace") if isinstance(said, Diagnostic) else said


def _two(data: bytes) -> tuple[str, str]:
    first, _, second = data.partition(SEAM)
    return _text(first), _text(second)


def read_page(data: bytes) -> None:
    """Read a page in both languages, let every rule that asks for one page look at it, and mend it twice."""
    text = _text(data)
    for locale in LOCALES:
        page = parse_page(text, f"docs/{locale.code}/a.md", "a.md", locale)
        _places(page, (*page.problems, *check_page(page)))
        for rule in TEXT_RULES:
            for slip in rule.find(page):
                assert 0 <= slip.start <= slip.end <= len(text), (rule.CODE, slip)
        mended = mend_page(page)
        again = mend_page(parse_page(mended, page.file, "a.md", locale))
        assert again == mended, (text, mended, again)


def _places(page: Page, found: Iterable[Diagnostic]) -> None:
    last = len(page.source.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for one in found:
        assert one.span.file == page.file
        assert 1 <= (one.span.line or 1) <= last, one


def compare_two(data: bytes) -> None:
    """Hold two texts against each other."""
    texts = _two(data)
    pages = (parse_markdown(texts[0], "a.md", KO), parse_markdown(texts[1], "b.md", EN))
    compare_strangers(pages)


def read_front_matter(data: bytes) -> None:
    """Read a page whose front matter is anything."""
    page = parse_page(f"---\n{_text(data)}\n---\n\n# 가\n", "docs/ko/a.md", "a.md", KO)
    _places(page, (*page.problems, *check_page(page)))


@lru_cache(maxsize=1)
def _library() -> Path:
    """Return a copy of the library to spoil."""
    folder = Path(tempfile.mkdtemp(prefix="dumal-fuzz-"))
    shutil.copytree(LIBRARY, folder, dirs_exist_ok=True)
    shutil.copytree(PROJECT / "overrides" / "parts", folder / "overrides" / "parts")
    return folder


@lru_cache(maxsize=1)
def _read_library() -> Site:
    return load_site(_library())


def read_ledger(data: bytes) -> None:
    """Read a data file: a byte says which, the rest is what it holds."""
    content = data[1:]
    file = _library() / "data" / f"{_FILES[ord(data[:1] or b'0') % len(_FILES)]}.yml"
    before = file.read_bytes()
    try:
        file.write_bytes(content)
        _, found = load_ledger(_library())
        lines = content.count(b"\n") + content.count(b"\r") + 2
        for one in found:
            assert one.span.file.startswith("data/")
            if one.span.file == f"data/{file.name}":
                assert 1 <= (one.span.line or 1) <= lines + content.count("\u2028".encode()) + 2, one
    finally:
        file.write_bytes(before)


def read_drawing(data: bytes) -> None:
    """Look for what an SVG holds beside a drawing."""
    for line, words in find_faults(data):
        assert line >= 1
        assert words


def read_map(data: bytes) -> None:
    """Read outlines."""
    file = _library() / "data" / "fuzz.geojson"
    file.write_bytes(data)
    try:
        read_outlines(file)
    except NotDrawable:
        return
    finally:
        file.unlink()


def read_article(data: bytes) -> None:
    """Import an article."""
    make_drafts(_text(data), "article.txt", NO_NAMES, EN)


def read_article_with_names(data: bytes) -> None:
    """Import an article with an editor's names, whatever they are."""
    names, article = data.partition(SEAM)[::2]
    file = _library() / "fuzz-names.yml"
    file.write_bytes(names)
    try:
        known, _ = read_names(file)
        make_drafts(_text(article), "article.txt", known, KO)
    finally:
        file.unlink()


def read_stream(data: bytes) -> None:
    """Answer `compare --jsonl`."""
    try:
        for answer in respond(_text(data).splitlines()):
            json.loads(answer)
    except Malformed:
        return


def read_record(data: bytes) -> None:
    """Read the record of what is in step."""
    record = parse_record(_text(data))
    assert isinstance(record, Record)


def read_settings(data: bytes) -> None:
    """Read the settings in mkdocs.yml."""
    parse_settings(_text(data), RULES)


def read_fences(data: bytes) -> None:
    """Write out the drawings of a page."""
    site = _read_library()
    for locale in LOCALES:
        expand_figures(_text(data), site, locale, "a.md")


def check_pair(data: bytes) -> None:
    """Check a whole site one of whose pages is anything."""
    root = _library()
    for locale, text in zip(LOCALES, data.partition(SEAM)[::2], strict=True):
        (root / "docs" / locale.code / "fuzz.md").write_bytes(text)
    found = check_site(load_site(root), beside=check_page)
    for one in found:
        assert one.message[KO], one
        assert one.message[EN], one


def _pieces() -> Iterable[bytes]:
    """Yield the pages in short pieces: what is short is tried more often."""
    for page in _pages():
        blocks = page.split(b"\n\n")
        yield from (b"\n\n".join(blocks[at : at + 4]) for at in range(0, len(blocks), 4))


def _pages() -> Iterable[bytes]:
    yield from (path.read_bytes() for path in sorted((TESTS / "documents" / "fixtures").glob("*.md")))
    yield from (path.read_bytes() for path in sorted((PROJECT / "docs").glob("*/**/*.md")))


def _pairs() -> Iterable[bytes]:
    for path in sorted((PROJECT / "docs" / "ko").rglob("*.md")):
        twin = PROJECT / "docs" / "en" / path.relative_to(PROJECT / "docs" / "ko")
        if twin.exists():
            blocks = [one.read_bytes().split(b"\n\n") for one in (path, twin)]
            for at in range(0, len(blocks[0]), 2):
                yield SEAM.join(b"\n\n".join(one[at : at + 2]) for one in blocks)
    yield b"".join((path.read_bytes() + SEAM) for path in sorted(LIBRARY.glob("docs/*/index.md"))[::-1])
    yield (
        "2024년 11월 27일 1,250명이 12.5% 늘었다".encode()
        + SEAM
        + b"On 27 November 2024 1,250 people, 12.5% up"
    )


def _front_matters() -> Iterable[bytes]:
    for page in _pages():
        if page.startswith(b"---\n"):
            yield page[4:].partition(b"\n---\n")[0]
    yield "제목: 가\naliases: [a.md]\norder: 1\n".encode()


def _data_files() -> Iterable[bytes]:
    for root in (LIBRARY, TESTS / "ledger" / "small", TESTS / "figures" / "site"):
        for path in sorted((root / "data").glob("*.yml")):
            yield bytes([_FILES.index(path.stem)]) + path.read_bytes()


def _drawings() -> Iterable[bytes]:
    yield from (path.read_bytes() for path in sorted(PROJECT.glob("overrides/**/*.svg"))[:5])
    yield b'<svg xmlns="http://www.w3.org/2000/svg"><style>a{fill:url(#b)}</style><a href="#b"><set/></a></svg>'


def _maps() -> Iterable[bytes]:
    yield (TESTS / "figures" / "site" / "data" / "town.geojson").read_bytes()


def _articles() -> Iterable[bytes]:
    yield (TESTS / "importing" / "article.txt").read_bytes()


def _named_articles() -> Iterable[bytes]:
    for article in _articles():
        yield (TESTS / "importing" / "names.yml").read_bytes() + SEAM + article


def _lines() -> Iterable[bytes]:
    yield '{"id": 1, "ko": "1,250명", "en": "1,250 people", "ref": "2024-11-27"}\n'.encode()


def _records() -> Iterable[bytes]:
    yield b"# dumal in-step 1\na.md opening ko=5f0c9a7b21d4e683 en=b1d7704ce52f9a38\n"
    yield from (path.read_bytes() for path in sorted(PROJECT.glob("data/in-step.lock")))


def _settings() -> Iterable[bytes]:
    yield (PROJECT / "mkdocs.yml").read_bytes()
    yield b"extra:\n  dumal:\n    rules:\n      DM201: off\n"


def _fences() -> Iterable[bytes]:
    yield b"```figure\nchart: a\n```\n"
    yield from (page for page in _pages() if b"```figure" in page)


TARGETS = {
    one.name: one
    for one in (
        Target("page", read_page, _pieces),
        Target("compare", compare_two, _pairs),
        Target("front_matter", read_front_matter, _front_matters),
        Target("ledger", read_ledger, _data_files),
        Target("svg", read_drawing, _drawings),
        Target("geojson", read_map, _maps),
        Target("article", read_article, _articles),
        Target("names", read_article_with_names, _named_articles),
        Target("jsonl", read_stream, _lines),
        Target("record", read_record, _records),
        Target("settings", read_settings, _settings),
        Target("fences", read_fences, _fences),
        Target("pair", check_pair, _pairs),
    )
}
"""By name."""
