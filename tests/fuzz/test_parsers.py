"""Every parser takes whatever it is given: none raises, and every finding names a place that exists."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import SEAM, TARGETS, Target

TOKENS = [
    re.sub(rb"\\x(..)", lambda code: bytes.fromhex(code.group(1).decode()), line.strip('"').encode())
    for line in (Path(__file__).parent / "tokens.dict").read_text("utf-8").splitlines()
    if line.startswith('"')
]
HUGE = [
    b"[" * 3_000, b"- " * 3_000, b"{a: " * 3_000, b"9" * 5_000, b"1e9999999", b".nan", b"-.inf", b"a" * 20_000,
    b"\xff", b"\xff\xfe\x00\x00", b"\x00", b"\xed\xa0\x80", b'"\\ud800"', b"&a [*a]", b"<" * 3_000, "가".encode("cp949"),
]  # fmt: skip
"""What ends other parsers: depth, length, numbers beyond all measure, what is no UTF-8."""

FOUND = {
    "geojson": [b'{"features":[{"properties":{},"geometry":{"type":"Polygon","coordinates":[[[1]]]}}]}'],
    "page": ["[](){a}가(b.md){.b}\n\n- 나".encode()],
}
"""What fuzzing found, by target."""

each_target = pytest.mark.parametrize("target", TARGETS.values(), ids=lambda one: one.name)
few = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def lines_of(seeds: list[bytes]) -> list[bytes]:
    """Return the lines of all seeds: what is mixed and left out is whole keys, rows and sentences."""
    return sorted({line for seed in seeds for line in seed.splitlines(keepends=True)})


def disturbed(target: Target) -> st.SearchStrategy[bytes]:
    """Draw a seed of which lines are gone, doubled, out of place, indented or spoilt."""
    seeds = [seed[:4_000] for seed in target.seeds()]
    strange = st.sampled_from(TOKENS) | st.sampled_from(HUGE) | st.binary(max_size=8)
    line = st.sampled_from(lines_of(seeds)) | strange | st.just(b"\n") | st.just(SEAM)

    def spoil(seed: bytes, at: int, gone: int, put: list[bytes]) -> bytes:
        at %= len(seed) + 1
        return seed[:at] + b"".join(put) + seed[at + gone :]

    spoilt = st.builds(
        spoil, st.sampled_from(seeds), st.integers(0, 4_000), st.integers(0, 80), st.lists(line, max_size=4)
    )
    return spoilt | st.lists(line, max_size=12).map(b"".join)


@each_target
def test_what_is_read_every_day_is_read(target: Target) -> None:
    """Seeds, what was found once, and what is too much, pass."""
    for seed in (*list(target.seeds())[::15], *FOUND.get(target.name, ()), *HUGE, b""):
        target.run(seed[:4_000])


@each_target
def test_whatever_comes_is_read(target: Target) -> None:
    """No mixture of what it knows and what it does not brings a parser down."""
    example: Callable[[], None] = few(given(disturbed(target))(target.run))
    example()
