"""Several modules as one file, and the files of a whole site."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from dumal.locales import EN, KO
from dumal.search import (
    Collection,
    boost_of,
    bundle,
    is_excluded,
    listed_pages,
    search_markdown,
    with_version,
)
from dumal.site import load_site

MODULES = {
    "open": 'import { add } from "./sum.js";\nimport {\n  one,\n  two as second,\n} from "./numbers.js";\n'
    "const own = 1;\nexport const three = add(one, second) * own;\n",
    "sum": 'import { zero } from "./numbers.js";\nconst own = 0;\n'
    "export function add(a, b) {\n  return a + b + zero + own;\n}\n",
    "numbers": "export const zero = 0;\nexport const one = 1;\nexport const two = 2;\n",
}


@pytest.mark.node
def test_a_bundle_does_what_its_modules_do(node: str, tmp_path: Path) -> None:
    """Each module runs once, keeps its own names, and the file exports what the entry exports."""
    (tmp_path / "open.mjs").write_text(bundle(MODULES, "open"), "utf-8")
    script = 'import { three } from "./open.mjs"; console.log(three);'
    done = subprocess.run(
        [node, "--input-type=module", "-e", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == ("3\n", "")


@pytest.mark.parametrize(
    "source",
    [
        'import all from "./numbers.js";\n',
        'import * as all from "./numbers.js";\n',
        "export default 1;\n",
        'export { one } from "./numbers.js";\n',
    ],
)
def test_a_form_the_bundle_does_not_know_stops_the_build(source: str) -> None:
    """Nothing is shipped half-read."""
    with pytest.raises(ValueError, match="cannot read"):
        bundle(MODULES | {"open": source}, "open")


def test_modules_in_a_circle_stop_the_build() -> None:
    """They have no order in which each comes after what it needs."""
    circle = {"a": 'import { b } from "./b.js";\n', "b": 'import { a } from "./a.js";\n'}

    with pytest.raises(ValueError, match="a -> b -> a"):
        bundle(circle, "a")


def test_two_scripts_are_shipped(site: Path) -> None:
    """One for every page, which must be small, and one for the open search; neither needs another file."""
    shipped = {path.name: path.read_text("utf-8") for path in (site / "assets" / "search").glob("*.js")}

    assert sorted(shipped) == ["open.js", "start.js"]
    assert len(shipped["start.js"]) < 6_000
    assert all('from "' not in text for text in shipped.values())


def test_the_version_changes_with_whatever_is_fetched() -> None:
    """A change of the index or of the code, and of nothing else, makes another address."""
    files = {"start.js": 'import("./open.js");', "open.js": "1", "index.ko.json": "2"}
    first = with_version(files)
    assert first == with_version(files | {"start.js": 'import("./open.js");'})
    assert first["start.js"].startswith('import("./open.js?v=')
    for name in ("open.js", "index.ko.json"):
        assert with_version(files | {name: "3"})["start.js"] != first["start.js"]


def test_a_start_that_asks_for_no_version_stops_the_build() -> None:
    """Then nothing would keep a cache from mixing files."""
    with pytest.raises(ValueError, match="in one place"):
        with_version({"start.js": 'import("./other.js");'})


def test_front_matter_can_keep_a_page_out() -> None:
    """Only `search: {exclude: true}` does."""
    assert is_excluded({"search": {"exclude": True}})
    others: tuple[dict[str, object], ...] = (
        {},
        {"search": True},
        {"search": {"boost": 2}},
        {"exclude": True},
    )
    assert not [one for one in others if is_excluded(one)]


def test_front_matter_can_make_a_page_count_less() -> None:
    """`search: {boost: 0.5}` does; anything that is no number above 0 says nothing."""
    assert boost_of({"search": {"boost": 0.5}}) == 0.5
    others: tuple[dict[str, object], ...] = (
        {},
        {"search": {}},
        {"search": {"boost": 0}},
        {"search": {"boost": "x"}},
    )
    assert {boost_of(one) for one in others} == {1.0}


def test_a_collection_writes_each_page_once_and_forgets(root: Path) -> None:
    """A page built again replaces itself; the next build starts empty."""
    collection = Collection()
    for text in ("하나", "둘"):
        collection.add(f"<p>{text}</p>", location="a/", title="가", locale=KO)
    names = load_site(root).ledger.names.values()
    files = collection.take_files(names)

    assert json.loads(files["index.ko.json"])["pages"] == [["a/", "가", [["", "", "둘"]]]]
    assert json.loads(collection.take_files(())["index.ko.json"])["pages"] == []
    assert all(len(forms) > 1 for forms in json.loads(files["names.json"])["names"])


def test_the_index_holds_all_pages_but_the_handbook_and_the_search(site: Path) -> None:
    """Both languages have every page, each in its own file, by addresses that work below any path."""
    for code, prefix in (("ko", ""), ("en", "en/")):
        index = json.loads((site / "assets" / "search" / f"index.{code}.json").read_text("utf-8"))
        held = {page[0] for page in index["pages"]}
        built = {path.parent.name for path in (site / prefix).glob("*/index.html")}
        apart = {"search", "contribute", "compare"}
        assert held == {prefix} | {f"{prefix}{name}/" for name in built - apart if name != "en"}


def test_no_source_of_a_module_is_published(site: Path) -> None:
    """What is shipped is two scripts, the index, the names and the words."""
    assert {path.name for path in (site / "assets" / "search").iterdir()} == {
        "index.en.json",
        "index.ko.json",
        "names.json",
        "open.js",
        "start.js",
        "words.en.json",
        "words.ko.json",
    }


def test_the_search_has_a_page_that_lists_all_others(root: Path) -> None:
    """It asks for its template, stays out of its own index, and the list follows the navigation."""
    site = load_site(root)

    for locale in (KO, EN):
        assert 'template: "search.html"' in search_markdown(site, locale)
        assert "exclude: true" in search_markdown(site, locale)
        listed = listed_pages(site, locale)
        assert [listed[0].url, listed[-1].url] == [locale.prefix, f"{locale.prefix}facts/"]
