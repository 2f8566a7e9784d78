"""Runs the benchmarks and prints their tables: python3 build/bench.py [--full] [NAME …].

The center at full size takes minutes: it runs with --full, or when it is named.
"""

import os
import subprocess
import sys
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parent.parent
FULL = "full"


def main(words: list[str]) -> int:
    """Run the benchmarks that are named, or all quick ones, one after the other; return the worst exit code."""
    names = [word for word in words if not word.startswith("-")] + [FULL] * (f"--{FULL}" in words)
    python = environment.ready(environment.RUNTIME_LOCK).python
    worst = 0
    for file in sorted((ROOT / "benchmarks").glob("*.py")):
        if file.stem in names or (not names and file.stem != FULL):
            print(f"== {file.stem}", flush=True)
            told = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
            told.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
            worst = max(worst, subprocess.run([str(python), str(file)], env=told).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
