"""Our whole build beside stock Material's on the same pages: `python3 bench/build/run.py [ROUNDS [PAIRS...]]`.

Ours checks every page and draws every comparison; stock does neither. "Ours" begins with nothing remembered but
fonts and cards; "ours, again" is the build after it. Interleaved, medians, ratios within a round. A first build of
each site, which is not counted, draws fonts and cards and compiles modules. Run it with the Python of `.venv`.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from measure import Cost, median, run
from pages import generate

OURS = ("-m", "dumal", "build")
STOCK = ("-m", "mkdocs", "build")
AGAIN = "ours, again"


def main() -> None:
    """Print a row per size and build, then what a page costs at the largest size beside the smallest."""
    rounds, *sizes = [int(one) for one in sys.argv[1:]] or [3]
    print(f"medians of {rounds}\n\n| pairs | build | CPU s | x stock | wall s | MiB | CPU ms a pair |")
    print("|---|---|---|---|---|---|---|")
    per_pair: dict[str, list[float]] = {}
    for pairs in sizes or [100, 500]:
        with tempfile.TemporaryDirectory() as folder:
            generate(Path(folder), pairs)
            for name, costs in measure(Path(folder), rounds).items():
                per_pair.setdefault(name, []).append(print_row(name, costs, pairs))
    for name, found in per_pair.items():
        print(f"\n{name}: a pair costs {found[-1] / found[0]:.2f} times as much at the largest size")


def measure(folder: Path, rounds: int) -> dict[str, list[tuple[Cost, Cost]]]:
    """Build by turns; return each build's costs, each with stock's in the same round."""
    ours, stock = folder / "dumal", folder / "stock"
    run(OURS, ours)
    run(STOCK, stock)
    costs: dict[str, list[tuple[Cost, Cost]]] = {"stock": [], "ours": [], AGAIN: []}
    for _ in range(rounds):
        beside = run(STOCK, stock)
        shutil.rmtree(ours / ".cache" / "dumal", ignore_errors=True)
        costs["stock"].append((beside, beside))
        costs["ours"].append((run(OURS, ours), beside))
        costs[AGAIN].append((run(OURS, ours), beside))
    return costs


def print_row(name: str, costs: Sequence[tuple[Cost, Cost]], pairs: int) -> float:
    """Print one build; return its milliseconds of CPU a pair."""
    one = median([cost for cost, _ in costs])
    ratio = statistics.median(cost.cpu / beside.cpu for cost, beside in costs)
    each = 1000 * one.cpu / pairs
    print(
        f"| {pairs} | {name} | {one.cpu:.1f} | {ratio:.2f} | {one.wall:.1f} | {one.memory:.0f} | {each:.0f} |",
        flush=True,
    )
    return each


if __name__ == "__main__":
    main()
