"""The house keeps its shape: every contract of `pyproject.toml` holds, and each of them catches what it forbids."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
NAMES = {contract["id"]: contract["name"] for contract in CONTRACTS}

HOUSE = {
    "__init__.py": "",
    "__main__.py": "import desktop.app\nimport desktop.cli\n",
    "app.py": "import PySide6.QtWidgets\nimport desktop.screens.window\n",
    "cli/__init__.py": "import desktop.sync\nimport desktop.services.catalog\n",
    "settings.py": "",
    "paths.py": "",
    "words.py": "",
    "faults.py": "",
    "logbook.py": "",
    "records/__init__.py": "",
    "records/resident.py": "import desktop.words\n",
    "gate/__init__.py": "",
    "gate/workbook.py": "import python_calamine\n",
    "keys/__init__.py": "",
    "services/__init__.py": "",
    "services/catalog.py": "import desktop.records\n",
    "services/contract.py": "",
    "services/home_bed.py": "",
    "store/__init__.py": "",
    "store/database.py": "import sqlcipher3\n",
    "store/shelf.py": "import desktop.store.database\n",
    "progress/__init__.py": "import desktop.store.shelf\n",
    "intake/__init__.py": "import desktop.services.catalog\n",
    "intake/register.py": "import openpyxl\n",
    "reports/__init__.py": "import desktop.progress\n",
    "reports/chart.py": "import matplotlib.figure\nimport reportlab.platypus\nimport xlsxwriter\n",
    "packages/__init__.py": "import desktop.reports.chart\n",
    "packages/seal.py": "import pyhanko.sign\n",
    "sync/__init__.py": "import desktop.packages\n",
    "screens/__init__.py": "",
    "screens/window.py": "import PySide6.QtWidgets\nimport matplotlib.figure\nimport desktop.reports.chart\n",
}

FORBIDDEN = [
    ("rooms", "records/resident.py", "import desktop.store.shelf"),
    ("rooms", "store/shelf.py", "import desktop.services.catalog"),
    ("rooms", "gate/__init__.py", "import desktop.keys"),
    ("rooms", "common.py", ""),
    ("circles", "store/database.py", "import desktop.store.shelf"),
    ("kinds-by-catalog", "intake/__init__.py", "import desktop.services.contract"),
    ("kinds-apart", "services/contract.py", "import desktop.services.home_bed"),
    ("kinds-apart", "services/contract.py", "import desktop.services.catalog"),
    ("qt", "reports/__init__.py", "from PySide6.QtGui import QImage"),
    ("qt", "cli/__init__.py", "import PySide6"),
    ("rooms", "app.py", "import desktop.__main__"),
    ("drawing", "progress/__init__.py", "import matplotlib.figure"),
    ("pages", "screens/window.py", "import reportlab.pdfgen.canvas"),
    ("pages", "intake/__init__.py", "import xlsxwriter"),
    ("signatures", "reports/__init__.py", "import pyhanko.sign"),
    ("database", "keys/__init__.py", "import sqlcipher3"),
    ("workbooks", "screens/window.py", "import openpyxl"),
]


def broken(folder: Path) -> set[str]:
    """Return the contracts that the house in *folder* breaks."""
    # The linter must see the house in *folder*, and no other that is installed.
    run = (
        f"import sys; sys.path.insert(0, {str(folder)!r}); from importlinter.cli import lint_imports_command as c; c()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", run, "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = ended.stdout
    assert f"{len(NAMES)} kept" in said or "broken." in said, said + ended.stderr
    return {name for name, title in NAMES.items() if f"{title} BROKEN" in said}


@pytest.fixture
def house(tmp_path):
    """A house of empty rooms in which every contract holds."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, text in HOUSE.items():
        file = tmp_path / "desktop" / name
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(text)
    return tmp_path


def test_a_house_as_it_should_be_breaks_no_contract(house):
    assert broken(house) == set()


@pytest.mark.parametrize(("contract", "file", "line"), FORBIDDEN)
def test_a_contract_catches_what_it_forbids(house, contract, file, line):
    with (house / "desktop" / file).open("a") as module:
        module.write(f"{line}\n")
    assert contract in broken(house)


def test_every_contract_has_been_seen_to_catch_something():
    assert {contract for contract, _, _ in FORBIDDEN} == set(NAMES)


def test_every_room_below_the_screens_works_without_qt():
    blocked = (
        "import importlib, pkgutil, sys\n"
        "sys.modules['PySide6'] = None\n"
        "import desktop\n"
        "above = ('desktop.screens', 'desktop.app', 'desktop.__main__')\n"
        "found = [m.name for m in pkgutil.walk_packages(desktop.__path__, 'desktop.', onerror=print)\n"
        "         if not m.name.startswith(above)]\n"
        "for name in found: importlib.import_module(name)\n"
        "print(len(found))\n"
    )
    ended = subprocess.run([sys.executable, "-c", blocked], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout.split()[-1]) > 10
