"""The entry point for measuring: `bench/search/run.mjs`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.node

DOCS = [
    {"location": "#port", "title": "항구", "text": "<p>등대항에서 배를 탑니다.</p>"},
    {"location": "en/#port", "title": "Harbour", "text": "Boats leave from the harbour."},
]
HEAD = "split\tcategory\tlang\tquery\tterm\trelevant sections"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(node: str, root: Path, tmp_path: Path) -> Run:
    """Asks a file of queries: `run(text)`, or with other options."""

    def ask(queries: str, **others: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "index.json").write_text(json.dumps({"config": {}, "docs": DOCS}), "utf-8")
        (tmp_path / "names.tsv").write_bytes("\ufeff# names\r\n항구\tharbour\r\n\r\n".encode())
        (tmp_path / "queries.tsv").write_bytes(queries.encode())
        paths = {"index": "index.json", "glossary": "names.tsv", "queries": "queries.tsv"} | others
        options = [f"--{name}={tmp_path / path}" for name, path in paths.items()]
        command = [node, str(root / "bench" / "search" / "run.mjs"), *options]
        return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")

    return ask


def test_every_query_is_answered_in_order_as_it_stands(run: Run) -> None:
    """Blank lines, remarks, column names, line ends of either kind and a byte order mark are no queries."""
    rows = [
        "test\tbare\tko\t항구에서 \t항구\t#port",
        "",
        "# a remark",
        "test\ten\ten\tboats",
        "test\tabsent\tko\t지하철",
    ]
    done = run("\r\n".join(["\ufeff" + HEAD, *rows]))

    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"query": "항구에서 ", "lang": "ko", "results": ["#port", "en/#port"]},
        {"query": "boats", "lang": "en", "results": ["en/#port"]},
        {"query": "지하철", "lang": "ko", "results": []},
    ]
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("queries", "others", "said"),
    [
        (HEAD, {"index": "missing.json"}, "missing.json: cannot be read (ENOENT)"),
        (HEAD, {"index": "queries.tsv"}, "queries.tsv: no search index"),
        (HEAD, {"glossary": "missing.tsv"}, "missing.tsv: cannot be read (ENOENT)"),
        (f"{HEAD}\ntest\tbare\tko\n", {}, "queries.tsv:2: no query in the fourth column"),
    ],
)
def test_what_cannot_be_read_is_named(run: Run, queries: str, others: dict[str, str], said: str) -> None:
    """The message says which file, nothing is printed as a result, and the status is not 0."""
    done = run(queries, **others)

    assert said in done.stderr
    assert (done.stdout, done.returncode) == ("", 1)
