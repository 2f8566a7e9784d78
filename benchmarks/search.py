"""One keystroke of the search among 200,000 people (aim 1 ms or less), and how long their keys take to make."""

import random
import secrets
import statistics
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from desktop.services.catalog import catalog
from desktop.store.database import open_engine, writing
from desktop.store.search import find, index_all
from desktop.store.shelf import Shelf, new_id
from desktop.store.statement import driver
from desktop.store.tables import Tables

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗单曾解仇区"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华建国志梅"
TODAY = date(2026, 11, 22)
TYPED = (
    "王",
    "王伟",
    "李秀兰",
    "z",
    "zs",
    "zhangxiu",
    "wangwei",
    "1234",
    "0101",
    "139",
    "13900",
    "00012",
    "张 1234",
    "秀兰",
)
INSERT = "INSERT INTO resident (id, person, void, stamps, name, sex, born_on, village, id_number, phone) VALUES (?,?,0,'',?,?,?,?,?,?)"


def people(count: int, chance: random.Random) -> list[tuple[str, ...]]:
    """Return fictional residents of the area 310199 as rows."""
    rows = []
    for number in range(count):
        record = new_id()
        name = chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.choice((1, 2, 2))))
        born = date(1935, 1, 1) + timedelta(days=chance.randrange(30_000))
        told = f"310199{born:%Y%m%d}{chance.randrange(1000):03}{chance.randrange(10)}"
        phone = f"139{number:08}"
        rows.append((record, record, name, "1", born.isoformat(), "泖港村", told, phone))
    return rows


def main() -> int:
    """Make the people, index them, type, and print the slowest keystrokes."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory() as name:
        kinds = catalog()
        engine, tables = open_engine(Path(name) / "ledger.db", secrets.token_bytes(32), create=True), Tables(kinds)
        with writing(engine).begin() as connection:
            tables.create(connection)
            driver(connection).executemany(INSERT, people(count, random.Random(1)))
        shelf = Shelf(engine, kinds, tables, lambda: None, new_id())
        begun = time.perf_counter()
        with shelf.open_desk(bare=True) as desk:
            index_all(desk)
        print(f"keys of {count} people: {time.perf_counter() - begun:.1f} s")
        with shelf.reading() as connection:
            for typed in TYPED:
                times = []
                for _ in range(30):
                    begun = time.perf_counter()
                    found = find(connection, typed, today=TODAY)
                    times.append((time.perf_counter() - begun) * 1000)
                print(f"{typed:<12} {statistics.median(times):7.3f} ms  {len(found):3} shown")
        engine.dispose()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
