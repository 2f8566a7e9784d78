"""A small center with people whom the screens' tests look after; everybody in it is made up."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from shutil import copytree

from desktop.records.identity import check_character
from desktop.services.catalog import catalog
from desktop.store.ledger import Ledger, create_ledger, open_ledger
from desktop.store.shelf import Put, new_id

NOW = datetime(2025, 12, 31, 16, 50).astimezone()
ACCOUNT, PASSWORD = "周敏", "correct horse"
CENTER = "云泖镇社区卫生服务中心"


def now() -> datetime:
    """Return the time: it is always the last afternoon of 2025."""
    return NOW


def number(born: str, order: int) -> str:
    """Return a sound number of the unassigned area 310199."""
    body = f"310199{born.replace('-', '')}{order:03}"
    return body + check_character(body)


@dataclass
class SmallCenter:
    """Where the ledger lies, and the ids of those in it."""

    folder: Path
    ids: dict[str, str]

    def copied_to(self, folder: Path) -> Path:
        """Return a copy for one test."""
        return Path(copytree(self.folder, folder))


def make_center(folder: Path, machine: Path) -> SmallCenter:
    """Make the ledger once."""
    made = create_ledger(
        folder, catalog(), site="YM00", name=CENTER, tier="center", mark="demo", account=ACCOUNT, password=PASSWORD,
        now=now, machine=machine,
    )  # fmt: skip
    ids: dict[str, str] = {}

    def put(_as: str, kind: str, **values: object) -> str:
        ids[_as] = new_id()
        answer = made.ledger.shelf.put(Put(kind, ids[_as], values), made.ledger.session)
        assert not answer.is_refused, (_as, answer.problems)
        return ids[_as]

    for name in ("陆建华", ACCOUNT):
        put(name, "staff", name=name, works=True)
    people = (
        ("张桂英", "2", "1954-03-02", "东泖村", ("hypertension",)),
        ("李国强", "1", "1950-07-09", "西浜村", ("hypertension", "diabetes")),
        ("王秀珍", "2", "1948-11-20", "东泖村", ("hypertension",)),
        ("赵平", "1", "1990-01-05", "西浜村", ()),
    )
    for order, (name, sex, born, village, diseases) in enumerate(people):
        own = number(born, 2 * order + (3 if sex == "1" else 2))
        put(
            name,
            "resident",
            name=name,
            sex=sex,
            born_on=born,
            id_number=own,
            village=village,
            phone=f"1990000000{order}",
        )
        for disease in diseases:
            put(
                f"{name} {disease}", "disease-registration", resident=ids[name], disease=disease,
                registered_on="2024-01-10", staff=ids["陆建华"],
            )  # fmt: skip
    for who, day, pressure, drug in (
        ("张桂英", "2025-06-01", (151, 92), "氨氯地平片"),
        ("张桂英", "2025-09-02", (142, 84), "氨氯地平片"),
        ("李国强", "2025-08-20", (138, 80), None),
    ):
        put(
            f"{who} {day}", "hypertension-follow-up", resident=ids[who], given_on=day, way="1", result="1",
            sbp_mmhg=pressure[0], dbp_mmhg=pressure[1], height_cm="158", weight_kg="61.5", drug1_name=drug,
            staff=ids["陆建华"],
        )  # fmt: skip
    made.ledger.close()
    return SmallCenter(folder, ids)


def opened(folder: Path, machine: Path) -> Ledger:
    """Open a copy."""
    return open_ledger(
        folder, catalog(), account=ACCOUNT, password=PASSWORD, now=now, fixed_clock=True, machine=machine
    )


def today() -> date:
    """Return the day."""
    return NOW.date()
