"""Ledgers made once and copied for each test; a machine folder of its own for every test."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.calling import CLOCK, PASSWORD, Site, init

Copy = Callable[..., Site]


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This PC's own folder, and no options from the environment."""
    for name in ("LEDGER", "USER", "PASSWORD_FILE"):
        monkeypatch.delenv(f"TAIZHANG_{name}", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "machine"))
    return tmp_path / "machine" / "taizhang"


@pytest.fixture(scope="session")
def password(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("password") / "password.txt"
    file.write_text(PASSWORD + "\n", "utf-8")
    return file


@pytest.fixture(scope="session")
def _made(_quick: None, tmp_path_factory: pytest.TempPathFactory, password: Path) -> dict[str, Path]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("machine")))
        made = {}
        for mark in ("training", "demo", "real"):
            folder = tmp_path_factory.mktemp(mark) / "ledger"
            assert init(Site(folder, password, ""), "YM01", mark, "--parent", "YM00").code == 0
            made[mark] = folder
        return made


@pytest.fixture
def copy(_made: dict[str, Path], password: Path, tmp_path: Path) -> Copy:
    """Give out a copy of the training, demo or real ledger."""

    def copied(name: str = "ledger", mark: str = "training") -> Site:
        shutil.copytree(_made[mark], tmp_path / name)
        return Site(tmp_path / name, password, "" if mark == "real" else CLOCK)

    return copied


@pytest.fixture
def site(copy: Copy) -> Site:
    """A training ledger with nobody in it."""
    return copy()
