"""A fresh encrypted ledger for each test, with people of the fictional area 310199."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.services.catalog import catalog
from desktop.store.ledger import Ledger, create_ledger, open_ledger
from desktop.store.session import Session
from desktop.store.shelf import Answer, Put, Shelf, new_id
from desktop.store.wish import must_be_done

PASSWORD = "泖港渡口-1958"
CODE = "310199001"


class Clock:
    """A clock that moves a second at each look."""

    def __init__(self, at: datetime = datetime(2026, 11, 22, 8, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


class House:
    """A ledger's folder and this PC's folder; opens and closes like a user."""

    def __init__(self, root: Path, clock: Clock) -> None:
        self.folder, self.machine, self.clock = root / "ledger", root / "machine", clock
        self.shares: tuple[str, ...] = ()

    def create(self, mark: str = "real", site: str = CODE) -> Ledger:
        made = create_ledger(
            self.folder, catalog(), site=site, name="云泖镇社区卫生服务中心", tier="center", mark=mark,
            account="admin", password=PASSWORD, now=self.clock, machine=self.machine,
        )  # fmt: skip
        self.shares = made.shares
        return made.ledger

    def open(self, folder: Path | None = None, password: str = PASSWORD, **more: object) -> Ledger:
        return open_ledger(
            folder or self.folder, catalog(), account=str(more.pop("account", "admin")), password=password,
            now=self.clock, machine=self.machine, **more,
        )  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path, Clock())


@pytest.fixture
def ledger(house: House) -> Iterator[Ledger]:
    made = house.create()
    yield made
    made.close()


def person(shelf: Shelf, by: Session, name: str = "张三", **values: object) -> str:
    """Put a resident without a number on the shelf and return his id."""
    told = {"name": name, "sex": "1", "born_on": "1950-01-01"} | values
    record = new_id()
    explain = {"id_number": "测试", "born_on": "测试"}
    must_be_done(shelf.put(Put("resident", record, told, explain=explain), by))
    return record


def visit(shelf: Shelf, by: Session, resident: str, **values: object) -> Answer:
    """Put a follow-up on the shelf."""
    told = {"resident": resident, "given_on": "2026-09-05", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82} | values
    return must_be_done(shelf.put(Put("hypertension-follow-up", new_id(), told), by))


def register(shelf: Shelf, by: Session, resident: str) -> str:
    """Put a resident on the hypertension register."""
    record = new_id()
    values = {"resident": resident, "disease": "hypertension", "registered_on": "2020-01-01"}
    must_be_done(shelf.put(Put("disease-registration", record, values), by))
    return record
