"""An import of n follow-up rows against calamine and `executemany` into an encrypted table; prints times and ratio.

`python benchmarks/intake.py [rows] [folder]`. The import reads, recognises people, judges every row, journals it with a
hash and keeps search keys; the floor only moves cells.
"""

import secrets
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from desktop.gate.workbook import read_workbook
from desktop.intake.preview import prepare
from desktop.intake.run import commit
from desktop.records.identity import check_character
from desktop.services.catalog import catalog
from desktop.store.database import connect, open_engine, writing
from desktop.store.derived import AFTER_SAVE
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Shelf, new_id
from desktop.store.tables import Tables

EACH = 4
TODAY = date(2025, 12, 31)
BY = Session(new_id(), "演示", ADMIN, new_id())
ROSTER = ["姓名", "性别", "身份证号", "联系电话", "住址", "所属村居", "高血压", "签约日期"]
VISITS = [
    "姓名",
    "身份证号",
    "随访日期",
    "方式",
    "血压",
    "身高",
    "体重",
    "心率",
    "吸烟",
    "饮酒",
    "运动",
    "摄盐",
    "症状",
    "服药",
    "不良反应",
    "随访医生",
]


def number_of(person: int) -> str:
    """Return the identity number of a person who does not exist."""
    body = f"310199{date(1935, 1, 1) + timedelta(person % 18000):%Y%m%d}{person // 18000 * 2 + 11:03}"
    return body + check_character(body)


def files(folder: Path, rows: int) -> tuple[Path, Path]:
    """Write a roster and a register of *rows* follow-ups."""
    people = max(1, rows // EACH)
    names = [chr(0x4E00 + person % 800) + chr(0x5B89 + person // 800) for person in range(people)]
    roster, visits = Workbook(write_only=True), Workbook(write_only=True)
    sheet = roster.create_sheet("花名册")
    sheet.append(ROSTER)
    for person, name in enumerate(names):
        sheet.append([name, "1", number_of(person), f"138{person:08}", f"东村{person}号", "东村", "√", "2025-3-1"])
    sheet = visits.create_sheet("高血压随访")
    sheet.append(VISITS)
    for row in range(rows):
        person, visit = row // EACH % people, row % EACH
        day = date(2025, 1, 5) + timedelta(85 * visit + person % 20)
        sheet.append([names[person], number_of(person), f"{day:%Y.%m.%d}", "门诊", f"{110 + row % 60}/{70 + row % 20}", 165, 60.5,
                      72, 0, 1, "3次/周 30分钟", "轻", "无症状", "规律", "无", f"医生{chr(0x7532 + row % 7)}"])  # fmt: skip
    roster.save(folder / "roster.xlsx")
    visits.save(folder / "visits.xlsx")
    return folder / "roster.xlsx", folder / "visits.xlsx"


def a_shelf(folder: Path) -> Shelf:
    """Return a shelf over a new encrypted file."""
    kinds = catalog()
    engine, tables = open_engine(folder / "ledger.db", secrets.token_bytes(32), create=True), Tables(kinds)
    with writing(engine).begin() as connection:
        tables.create(connection)
    return Shelf(engine, kinds, tables, lambda: datetime(2025, 12, 31, 8, tzinfo=UTC), new_id(), AFTER_SAVE)


def floor(folder: Path, file: Path) -> float:
    """Return the seconds that calamine and `executemany` take for the same cells."""
    connection = connect(folder / "floor.db", secrets.token_bytes(32), create=True)
    columns = ", ".join(f"c{place}" for place in range(len(VISITS)))
    connection.execute(f"CREATE TABLE visit (id TEXT PRIMARY KEY, {columns})")
    connection.execute("CREATE INDEX visit_person ON visit (c1, c2)")
    begun = time.perf_counter()
    rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    connection.execute("BEGIN IMMEDIATE")
    marks = ", ".join("?" * (len(VISITS) + 1))
    connection.executemany(f"INSERT INTO visit VALUES ({marks})", [(new_id(), *row) for row in rows[1:]])
    connection.execute("COMMIT")
    taken = time.perf_counter() - begun
    connection.close()
    return taken


def imported(shelf: Shelf, file: Path) -> dict[str, Any]:
    """Import *file* and return the seconds of each step."""
    times = [time.perf_counter()]
    sheets = read_workbook(file)
    times.append(time.perf_counter())
    looked = prepare(sheets, shelf, BY, TODAY)
    times.append(time.perf_counter())
    result = commit(looked, shelf, BY, explain="benchmark", file_digest="0" * 64)
    times.append(time.perf_counter())
    assert result.by_status.get("ok") == result.rows, result.by_status
    read, judged, written = (after - before for before, after in pairwise(times))
    return {"rows": result.rows, "read": read, "preview": judged, "commit": written, "all": times[-1] - times[0]}


def main() -> int:
    """Measure both and print the table."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as name:
        folder = Path(name)
        roster, visits = files(folder, rows)
        shelf = a_shelf(folder)
        base = floor(folder, visits)
        print(f"{'':12}{'rows':>8}{'read':>8}{'preview':>9}{'commit':>8}{'all':>8}   seconds")
        for title, file in (("roster", roster), ("follow-ups", visits)):
            took = imported(shelf, file)
            print(
                f"{title:12}{took['rows']:8}"
                + "".join(
                    f"{took[step]:{w}.2f}" for step, w in (("read", 8), ("preview", 9), ("commit", 8), ("all", 8))
                )
            )
        print(f"floor       {rows:8}{base:33.2f}")
        print(f"ratio       {took['all'] / base:41.1f}")
        shelf.engine.dispose()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
