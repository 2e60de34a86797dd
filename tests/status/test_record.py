"""The record file: what is written is read back, and what is wrong with it is said."""

from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given

from dumal.status import parse_record, read_record, write_record
from dumal.status.record import FILE, HEADER

hashes = st.text("0123456789abcdef", min_size=16, max_size=16)
names = st.text("abc-_09", min_size=1, max_size=8)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Every line survives, sorted, whatever the order it came in."""
    said = {
        ("b.md", "two"): {"ko": "0" * 16, "en": "1" * 16},
        ("a.md", "_top"): {"ko": "2" * 16, "en": "3" * 16},
    }

    write_record(tmp_path, said)
    record = read_record(tmp_path)

    assert (record.exists, record.hashes, record.problems) == (True, said, ())
    lines = (tmp_path / FILE).read_text("utf-8").splitlines()
    assert lines == [HEADER, *sorted(lines[1:])]


def test_no_file_is_no_record(tmp_path: Path) -> None:
    """A site without a record has none, which is no fault."""
    assert not read_record(tmp_path).exists
    assert read_record(tmp_path).problems == ()


def test_a_file_in_another_encoding_is_reported(tmp_path: Path) -> None:
    """What is no UTF-8 protects nothing, and is an error."""
    (tmp_path / "data").mkdir()
    (tmp_path / FILE).write_bytes(HEADER.encode() + b"\n\xb0\xed\n")

    record = read_record(tmp_path)

    assert record.exists
    assert [one.code for one in record.problems] == ["DM401"]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """No text breaks the reader; whatever is no record is reported."""
    record = parse_record(f"{HEADER}\n{text}")

    assert record.exists
    assert all(one.span.file == FILE for one in record.problems)


@given(st.lists(st.tuples(names, names, hashes, hashes), max_size=8, unique_by=lambda one: one[:2]))
def test_lines_of_two_branches_merge_by_union(lines: list[tuple[str, str, str, str]]) -> None:
    """Lines stand for themselves: any sorted set of different sections is a sound record."""
    text = "\n".join(sorted(f"{page}.md {section} ko={ko} en={en}" for page, section, ko, en in lines))

    record = parse_record(f"{HEADER}\n{text}\n")

    assert len(record.hashes) == len(lines)
    assert not [one for one in record.problems if one.severity == "error"]
