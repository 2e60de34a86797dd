"""What `check` costs with and without memory: `python3 bench/check/run.py [ROUNDS [PAIRS...]]`.

For each size: nothing remembered; nothing changed since; one page changed. Interleaved, medians. Run it with the
Python of `.venv`. The sites are those of `bench/build/pages.py`.
"""

from __future__ import annotations

import importlib
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "build"))
measure, pages = importlib.import_module("measure"), importlib.import_module("pages")

CHECK = ("-m", "dumal", "check")


def main() -> None:
    """Print a row per size."""
    rounds, *sizes = [int(one) for one in sys.argv[1:]] or [3]
    print(f"CPU s, medians of {rounds}; in brackets the share of the first run\n")
    print("| pairs | nothing remembered | a page of it, ms | nothing changed | one page changed | MiB |")
    print("|---|---|---|---|---|---|")
    for pairs in sizes or [100, 300, 1000]:
        with tempfile.TemporaryDirectory() as folder:
            pages.generate(Path(folder), pairs)
            print(row(Path(folder) / "dumal", pairs, rounds), flush=True)


def row(site: Path, pairs: int, rounds: int) -> str:
    """Measure one size."""
    cold, warm, one = [], [], []
    page = site / "docs" / "en" / pages.path_of(pairs // 2)
    for _ in range(rounds):
        shutil.rmtree(site / ".cache", ignore_errors=True)
        cold.append(measure.run(CHECK, site))
        warm.append(measure.run(CHECK, site))
        page.write_text(page.read_text("utf-8").replace("quietly", "softly", 1) + "\nThat is all.\n", "utf-8")
        one.append(measure.run(CHECK, site))
    first, again, changed = (measure.median(costs) for costs in (cold, warm, one))
    return (
        f"| {pairs} | {first.cpu:.2f} | {1000 * first.cpu / pairs:.1f} | {again.cpu:.2f} ({again.cpu / first.cpu:.2f}) "
        f"| {changed.cpu:.2f} ({changed.cpu / first.cpu:.2f}) | {first.memory:.0f} |"
    )


if __name__ == "__main__":
    main()
