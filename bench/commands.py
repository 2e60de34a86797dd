"""How long the commands take, as whole processes: `python3 bench/commands.py [RUNS]`.

Each command is run in turn with a bare start of the same Python, so that the ratio holds on a noisy machine.
Run it with the Python of `.venv`, from the project's root.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

ENVIRONMENT = {**os.environ, "PYTHONPATH": "hooks", "NO_MKDOCS_2_WARNING": "1"}
COMMANDS = {
    "check": [sys.executable, "-m", "dumal", "check"],
    "check --format json": [sys.executable, "-m", "dumal", "check", "--format", "json"],
    "build": [sys.executable, "-m", "dumal", "build"],
    "run.py build --help (start only)": [sys.executable, "run.py", "build", "--help"],
}
BARE = [sys.executable, "-c", "pass"]


def seconds(command: list[str]) -> float:
    """Run a command once and return the seconds from its start to its end."""
    start = time.perf_counter()
    subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=False)
    return time.perf_counter() - start


def main() -> None:
    """Print a row per command: median, minimum and maximum, and the median ratio to a bare start."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    print(f"| command ({runs} runs) | median s | min | max | x bare start |\n|---|---|---|---|---|")
    for name, command in COMMANDS.items():
        seconds(command)
        pairs = [(seconds(command), seconds(BARE)) for _ in range(runs)]
        taken = [one for one, _ in pairs]
        ratio = statistics.median(one / bare for one, bare in pairs)
        print(
            f"| {name} | {statistics.median(taken):.2f} | {min(taken):.2f} | {max(taken):.2f} | {ratio:.0f} |"
        )


if __name__ == "__main__":
    main()
