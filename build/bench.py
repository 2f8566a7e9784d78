"""Runs every benchmark and prints its table: python3 build/bench.py [NAME …]."""

import os
import subprocess
import sys
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parent.parent


def main(names: list[str]) -> int:
    """Run the benchmarks called *names*, or all, one after the other; return the worst exit code."""
    python = environment.ready(environment.RUNTIME_LOCK).python
    worst = 0
    for file in sorted((ROOT / "benchmarks").glob("*.py")):
        if not names or file.stem in names:
            print(f"== {file.stem}", flush=True)
            told = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
            worst = max(worst, subprocess.run([str(python), str(file)], env=told).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
