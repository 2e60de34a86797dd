"""Files that are no text, no YAML or not there are one clear finding each."""

from __future__ import annotations

from pathlib import Path

import pytest

from dumal.ledger import Ledger, load_ledger


def codes_after(root: Path, name: str, content: bytes) -> tuple[Ledger, list[tuple[str, str]]]:
    """Load a ledger one of whose files holds `content`."""
    (root / "data" / name).write_bytes(content)
    ledger, found = load_ledger(root)
    return ledger, [(str(one.span), one.code) for one in found]


def test_cp949_is_named_at_its_line(small: Path) -> None:
    """A file in the old Korean encoding is refused where its first Hangul stands."""
    content = "# note\nsite: 고양\n".encode("cp949")

    assert codes_after(small, "site.yml", content)[1] == [("data/site.yml:2", "DM100")]


def test_missing_file_is_one_finding(small: Path) -> None:
    """What the missing file would have held is not missed a hundred times."""
    (small / "data" / "facts.yml").unlink()

    ledger, found = load_ledger(small)

    assert [(str(one.span), one.code) for one in found] == [("data/facts.yml", "DM100")]
    assert not ledger.whole


@pytest.mark.parametrize("content", [b"", b"# nothing\n", b"---\n"], ids=["empty", "comment", "marker"])
def test_empty_file(small: Path, content: bytes) -> None:
    """A file without content is a finding, not a crash."""
    found = codes_after(small, "names.yml", content)[1]

    assert len(found) == 1
    assert found[0][1] in {"DM100", "DM107"}


def test_wrong_shape_at_the_top(small: Path) -> None:
    """A file that is a list where a mapping is wanted is named once."""
    assert codes_after(small, "errata.yml", b"- one\n")[1] == [("data/errata.yml:1:1", "DM107")]


def test_byte_order_mark_is_harmless(small: Path) -> None:
    """Editors on Windows write one; columns are unmoved."""
    path = small / "data" / "site.yml"

    assert codes_after(small, "site.yml", b"\xef\xbb\xbf" + path.read_bytes())[1] == []


def test_line_ends_are_harmless(small: Path) -> None:
    """Git on Windows writes CRLF."""
    path = small / "data" / "facts.yml"

    assert codes_after(small, "facts.yml", path.read_bytes().replace(b"\n", b"\r\n"))[1] == []


def test_columns_count_characters(small: Path) -> None:
    """Hangul before a fault counts one column a syllable."""
    path = small / "data" / "site.yml"
    content = path.read_text("utf-8").replace(
        "{ko: 두 언어로, en: In two languages}", "{ko: 두 언어로, eng: x}"
    )

    assert ("data/site.yml:2:22", "DM105") in codes_after(small, "site.yml", content.encode())[1]


@pytest.mark.parametrize(
    "content", [b"\x00", b"a: \x07", b"\xff\xfe", b"{" * 300, b"[*a]", b"? [a]: b\n", b"? {}\n"]
)
def test_rubbish_is_a_finding(small: Path, content: bytes) -> None:
    """Whatever stands in a file, loading reports and goes on."""
    assert codes_after(small, "sources.yml", content)[1]
