"""Gathers every text for people into i18n/en.ts; run it after a change, then translate what is unfinished."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "i18n" / "en.ts"


def gather(target: Path = FILE) -> None:
    """Bring *target* up to date with the marked texts; obsolete ones go."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "desktop").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [
        str(lupdate), "-tr-function-alias", "QT_TR_NOOP+=mark", "-locations", "none", "-no-obsolete",
        "-source-language", "zh_CN", "-target-language", "en", *sources, "-ts", str(target),
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    gather()
