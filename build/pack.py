"""Packs the program with PyInstaller into `dist/taizhang` and lets the packed program test itself."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import environment

WORK = environment.ROOT / "work" / "pack"
DIST = environment.ROOT / "dist"


def pack(python: Path) -> Path:
    """Build the folder and return the program in it."""
    where = ("--workpath", str(WORK / "build"), "--distpath", str(DIST))
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where, "app.spec"]
    subprocess.run(command, cwd=environment.ROOT, stdin=subprocess.DEVNULL, check=True)
    return DIST / "taizhang" / ("taizhang.exe" if os.name == "nt" else "taizhang")


def selftest(program: Path) -> int:
    """Run the packed program's own test away from the checkout, so that it finds nothing but itself."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    own.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as elsewhere:
        return subprocess.call([str(program), "selftest"], cwd=elsewhere, env=own, stdin=subprocess.DEVNULL)


def main() -> int:
    """Make an environment without test tools, pack from it, test what came out."""
    try:
        # Tools in the environment would be packed along, so it has nothing but the program's own parts.
        packing = environment.ready(environment.PACK_LOCK, environment.Environment(WORK / "venv"))
        program = pack(packing.python)
    except environment.SetUpFailed as fault:
        print(fault, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as fault:
        print("PyInstaller failed; what it said stands above.", file=sys.stderr)
        return fault.returncode
    size = sum(file.lstat().st_size for file in program.parent.rglob("*") if not file.is_dir())
    print(f"{program.parent}: {size / 1e6:.0f} MB", flush=True)
    return selftest(program)


if __name__ == "__main__":
    sys.exit(main())
