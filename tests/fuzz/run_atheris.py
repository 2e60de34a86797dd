"""Fuzzes every parser, led by coverage: `python3 tests/fuzz/run_atheris.py --seconds 60 [NAME...]`.

Where atheris has no wheel for this system it says so and is done. What was worth keeping stands in `.cache/fuzz/NAME`
and is where the next run begins; an input that broke a parser stands there as `crash-*`, to be tried again with
`--try FILE`.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(PROJECT / "hooks"), str(PROJECT)]

from dumal.launch.environment import FUZZ, TEST, Environment  # noqa: E402 -- a script finds the project first
from dumal.launch.install import ensure  # noqa: E402
from dumal.project import reader_locale  # noqa: E402

CACHE = PROJECT / ".cache" / "fuzz"
LONGEST = 20
"""Seconds one input may take; more counts as a hang."""


def main() -> int:
    """Fuzz one target after the other; return 1 if one broke."""
    asked = _parse()
    python = Environment(PROJECT).python
    ensure(Environment(PROJECT), TEST, reader_locale())
    if not _install(str(python)):
        print("Not fuzzed: atheris has no wheel for this system and Python, or no index was reached.")
        return 0
    names = (
        asked.names or _run(str(python), "-c", "from tests.fuzz.targets import *; print(*TARGETS)").split()
    )
    return max([_fuzz(str(python), name, max(1, asked.seconds // len(names)), asked.input) for name in names])


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Fuzz the parsers, led by coverage.")
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a target of tests/fuzz/targets.py; else all"
    )
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together")
    parser.add_argument("--try", dest="input", metavar="FILE", help="run one input instead")
    return parser.parse_args()


def _environ() -> dict[str, str]:
    paths = (str(CACHE / "atheris"), str(PROJECT / "hooks"), str(PROJECT))
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}


def _run(*command: str) -> str:
    return subprocess.run(command, env=_environ(), check=True, capture_output=True, text=True).stdout


def _install(python: str) -> bool:
    """Install the locked atheris beside the environment, wheels only."""
    probe = [python, "-c", "import atheris"]
    options = ["--quiet", "--require-hashes", "--only-binary=:all:", "--target", str(CACHE / "atheris")]
    pip = [sys.executable, "-m", "pip", "install", *options, "--requirement", str(PROJECT / FUZZ)]
    if not _passes(probe):
        subprocess.run(pip, check=False)
    return _passes(probe)


def _passes(command: Sequence[str]) -> bool:
    return subprocess.run(command, env=_environ(), check=False, capture_output=True).returncode == 0


def _fuzz(python: str, name: str, seconds: int, given: str | None) -> int:
    """Fuzz one target and print how it went."""
    corpus = CACHE / name
    corpus.mkdir(parents=True, exist_ok=True)
    write = (
        "import sys; from tests.fuzz.targets import TARGETS\n"
        "for seed in TARGETS[sys.argv[1]].seeds(): print(seed.hex())"
    )
    for line in _run(python, "-c", write, name).split():
        seed = bytes.fromhex(line)
        (corpus / hashlib.sha256(seed).hexdigest()).write_bytes(seed)
    how = [given] if given else [
        f"-max_total_time={seconds}", f"-dict={HERE / 'tokens.dict'}", f"-timeout={LONGEST}", "-rss_limit_mb=2048",
        "-max_len=2000", f"-artifact_prefix={corpus}/", "-print_final_stats=1", str(corpus),
    ]  # fmt: skip
    command = [python, str(HERE / "atheris_target.py"), name, *how]
    done = subprocess.run(
        command, env=_environ(), check=False, capture_output=True, text=True, errors="replace"
    )
    stats = dict(re.findall(r"stat::(\w+): +(\d+)", done.stderr))
    print(f"{name}: {stats.get('number_of_executed_units', '?')} runs in {seconds} s", flush=True)
    if done.returncode:
        print(done.stderr[-4_000:], file=sys.stderr)
    return int(done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
