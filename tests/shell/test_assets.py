"""What is published beside the pages: nothing that no page asks for."""

from __future__ import annotations

from pathlib import Path

TEXTS = {".css", ".html", ".js", ".xml"}


def test_no_asset_is_published_that_nothing_asks_for(site: Path) -> None:
    """Every file in assets/ is named by a page, a stylesheet or a script; no theme leaves any behind.

    The index of the search is asked for by names that its script puts together (tests/search/test_dialog.py), and the
    licence of a font goes where the font goes.
    """
    assets = site / "assets"
    files = [path for path in assets.rglob("*") if path.is_file()]
    expected = {path for path in files if path.name.endswith("OFL.txt") or path.match("assets/search/*.json")}
    texts = [path for path in site.rglob("*") if path.suffix in TEXTS and "contribute" not in path.parts]
    named = "\n".join(path.read_text("utf-8") for path in texts)

    assert len(files) > 5
    assert [path.name for path in files if path not in expected and path.name not in named] == []
    assert not list(site.rglob("search_index.json"))
