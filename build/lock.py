"""Makes the lock files anew, and proves that Windows finds a wheel for every runtime dependency."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "requirements.lock"
TEST = ROOT / "requirements-test.lock"
PACK = ROOT / "requirements-pack.lock"
INSTALLER = ROOT / "build" / "installer.lock"
UV = "uv==0.13.9"

SAYS_HOW = ("--custom-compile-command", "python build/lock.py")
NO_ADDRESS = ("--no-emit-index-url", "--no-emit-find-links", "--no-annotate")
EVERYWHERE = ("--universal", "--generate-hashes", "--python-version", "3.11")
WINDOWS = ("--python-platform", "windows", "--python-version", "3.11", "--only-binary", ":all:")


def compile_lock(*arguments: str) -> None:
    """Resolve with uv; what it says when it fails goes to the terminal."""
    subprocess.run(
        [sys.executable, "-m", "uv", "pip", "compile", "--quiet", *SAYS_HOW, *NO_ADDRESS, *arguments],
        cwd=ROOT,
        check=True,
    )


def make_locks(upgrade: bool) -> None:
    """Write the locks; versions that are already locked stay unless *upgrade* is set."""
    newer = ("--upgrade",) if upgrade else ()
    compile_lock(*EVERYWHERE, *newer, "pyproject.toml", "--output-file", RUNTIME.name)
    # The others hold the runtime lock's very versions, so that one environment serves running and testing.
    for extra, lock in (("test", TEST), ("pack", PACK)):
        more = ("--extra", extra, "--constraints", RUNTIME.name, "--output-file", lock.name)
        compile_lock(*EVERYWHERE, *newer, "pyproject.toml", *more)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "installer.in")
        source.write_text(f"{UV}\n", encoding="ascii")
        compile_lock(*EVERYWHERE, str(source), "--output-file", str(INSTALLER))


def check_windows() -> None:
    """Fail unless every runtime dependency has a wheel for Windows on Python 3.11."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder, "windows.txt")
        compile_lock(*WINDOWS, "--constraints", RUNTIME.name, "pyproject.toml", "--output-file", str(found))
        print(f"Windows: {sum('==' in line for line in found.read_text().splitlines())} wheels found.")


def main() -> None:
    """Make the locks, or only check them."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--check", action="store_true", help="make nothing, prove the Windows wheels")
    wanted.add_argument("--upgrade", action="store_true", help="take newer versions where none is pinned")
    chosen = wanted.parse_args()
    if not chosen.check:
        make_locks(chosen.upgrade)
    check_windows()


if __name__ == "__main__":
    main()
