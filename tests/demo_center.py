"""The fictional center of the sample registers as an encrypted ledger, for tests that need real people and visits."""

import shutil
from datetime import date, datetime
from pathlib import Path

from desktop.gate.workbook import read_workbook
from desktop.intake.preview import prepare
from desktop.intake.run import commit
from desktop.paths import resources
from desktop.services.catalog import catalog
from desktop.store.ledger import Ledger, create_ledger, open_ledger
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done

CENTER, NAME, DISTRICT = "YM00", "云泖镇社区卫生服务中心", "310117"
ACCOUNT, PASSWORD = "zhoumin", "zhoumin-2025"
NOW = datetime.fromisoformat("2025-12-31T18:00:00+08:00")
TODAY = date(2025, 12, 31)
SAMPLES = ("residents.xlsx", "hypertension-2025.xlsx")
UNITS = (("rehabilitation", "2025-03-01"), ("nursing", "2025-08-20"))


def make_empty(folder: Path, mark: str = "demo") -> Ledger:
    """Make a ledger with nobody in it and return it open."""
    return create_ledger(
        folder / "ledger", catalog(), site=CENTER, name=NAME, tier="center", parent=DISTRICT, mark=mark,
        account=ACCOUNT, password=PASSWORD, now=lambda: NOW, machine=folder / "machine",
    ).ledger  # fmt: skip


def make_center(folder: Path, mark: str = "demo") -> None:
    """Make the ledger in *folder* with both sample registers, two centers in place and one base figure."""
    ledger = make_empty(folder, mark)
    for name in SAMPLES:
        preview = prepare(read_workbook(resources() / "samples" / name), ledger.shelf, ledger.session, TODAY)
        commit(preview, ledger.shelf, ledger.session, explain="纸质登记簿如此", file_digest="0" * 64)
    for unit, day in UNITS:
        put(ledger, "center-unit", unit=unit, in_place=True, opened_on=day, accepted_on=day, grade="1")
    put(ledger, "base-figure", name="households", value=190, counted_on="2024-12-31", source="镇统计年报（虚构）")
    ledger.close()


def open_copy(made: Path, folder: Path) -> Ledger:
    """Return a copy of a made ledger, open, for a test that may write into it."""
    shutil.copytree(made / "ledger", folder / "ledger")
    return open_ledger(
        folder / "ledger", catalog(), account=ACCOUNT, password=PASSWORD, now=lambda: NOW, fixed_clock=True,
        machine=folder / "machine",
    )  # fmt: skip


def put(ledger: Ledger, kind: str, **values: object) -> str:
    """Save one record and return its id."""
    record = new_id()
    must_be_done(ledger.shelf.put(Put(kind, record, values), ledger.session))
    return record
