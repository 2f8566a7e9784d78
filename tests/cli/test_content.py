"""The same content has the same digest: after any order of arrival, another ledger, a backup, a restore."""

import json
import random
import uuid
from pathlib import Path
from typing import Any

from tests.cli.calling import Site, taizhang
from tests.cli.conftest import Copy

EXPLAIN = {"id_number": "纸质登记簿如此"}


def ids(number: int) -> str:
    return str(uuid.UUID(int=number))


def wishes(people: int) -> list[list[dict[str, Any]]]:
    """Return the operations of each person in their order."""
    told = []
    for number in range(1, people + 1):
        person, seen, kind = ids(number), ids(1000 + number), "hypertension-follow-up"
        born = {"name": f"𠮷某{number}", "sex": "1", "born_on": "1950-01-01"}
        pressure = {"resident": person, "given_on": "2025-09-05", "way": "1", "sbp_mmhg": 120 + number, "dbp_mmhg": 80}
        told.append(
            [
                {"id": person, "kind": "resident", "values": born, "explain": EXPLAIN},
                {"id": seen, "kind": kind, "values": pressure},
                {"id": seen, "kind": kind, "values": {"weight_kg": "65.5", "heart_rate": 60 + number}},
                {"id": person, "kind": "resident", "values": {"phone": f"1390000000{number}"}, "explain": EXPLAIN},
                {"id": seen, "kind": kind, "action": "void", "reason": "录错"},
                {"id": seen, "kind": kind, "action": "restore", "reason": "没有录错"},
            ][: 3 + number % 4]
        )
    return told


def shuffled(operations: list[list[dict[str, Any]]], seed: int) -> list[dict[str, Any]]:
    """Mix what different people's operations do; those of one person keep their order."""
    left, mixed, draw = [list(one) for one in operations], [], random.Random(seed)
    while left := [one for one in left if one]:
        mixed.append(draw.choice(left).pop(0))
    return mixed


def test_two_ledgers_with_shuffled_operations_have_the_same_digest(copy: Copy) -> None:
    here, there = copy("here"), copy("there")
    operations = wishes(6)
    assert here.apply(*shuffled(operations, 1)).code == 0
    assert there.apply(*shuffled(operations, 2)).code == 0
    assert here.digest() == there.digest()
    assert here("dump", "--canonical").out == there("dump", "--canonical").out
    there.apply({"id": ids(1), "kind": "resident", "values": {"phone": "13911111111"}, "explain": EXPLAIN})
    assert here.digest() != there.digest()  # the control


def test_a_dump_is_sorted_and_canonical(site: Site) -> None:
    site.apply(*shuffled(wishes(5), 3))
    told = site("dump", "--canonical")
    assert told.code == 0
    lines = told.out.splitlines()
    records = [json.loads(line) for line in lines]
    assert [(one["kind"], one["id"]) for one in records] == sorted((one["kind"], one["id"]) for one in records)
    for line, one in zip(lines, records, strict=True):
        assert set(one) == {"kind", "id", "values", "void", "site"}
        assert line == json.dumps(one, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert {one["kind"] for one in site("dump", "--kind", "resident").lines} == {"resident"}


def test_a_backup_restored_into_a_new_folder_holds_the_same(site: Site, tmp_path: Path) -> None:
    site.apply(*shuffled(wishes(3), 4))
    before, dumped = site.digest(), site("dump").out
    made = site.json("backup", "--to", tmp_path / "stick")
    restored = taizhang("--json", "restore", made["backup"], "--ledger", tmp_path / "again")
    assert restored.json == {"ledger": str(tmp_path / "again")}
    again = Site(tmp_path / "again", site.password)
    assert (again.digest(), again("dump").out) == (before, dumped)
    assert again.is_whole() and site.digest() == before
    assert again.apply(*wishes(4)[3]).code == 0 and again.is_whole()
    over = taizhang("restore", made["backup"], "--ledger", tmp_path / "again")
    assert over.code == 2


def test_a_backup_with_one_changed_byte_restores_nothing(site: Site, tmp_path: Path) -> None:
    made = Path(site.json("backup", "--to", tmp_path / "stick")["backup"])
    whole = made.read_bytes()
    for place in (0, 40, len(whole) // 2, len(whole) - 1):
        made.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        told = taizhang("restore", made, "--ledger", tmp_path / "again")
        assert told.code in (2, 3), place
        assert not any((tmp_path / "again").glob("*")), place
    made.write_bytes(whole[:-1000])
    assert taizhang("restore", made, "--ledger", tmp_path / "again").code == 3
    made.write_bytes(whole)
    assert taizhang("restore", made, "--ledger", tmp_path / "again").code == 0  # the control


def test_people_are_found_by_every_way_and_a_name_stays_out_of_the_process_list(site: Site) -> None:
    born = {"name": "单雅珺", "sex": "2", "born_on": "1950-01-01", "phone": "13900000001"}
    site.apply({"id": ids(1), "kind": "resident", "values": born, "explain": EXPLAIN})
    for text in ("单雅珺", "单雅", "syj", "dyj", "13900000001"):
        told = site.json("find", "-", given=text + "\n")
        assert [one["id"] for one in told] == [ids(1)], text
    assert site.json("find", "-", given="无此人\n") == []
