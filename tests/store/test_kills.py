"""A process killed at any moment loses nothing that it acknowledged (TAIZHANG_KILLS sets how many kills)."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.store.check import check_ledger
from tests.store.conftest import PASSWORD, Clock, House, person, register

KILLS = int(os.environ.get("TAIZHANG_KILLS", "6"))
CHILD = """
import sys
from datetime import datetime
from pathlib import Path
from desktop.services.catalog import catalog
from desktop.store.ledger import open_ledger
from desktop.store.shelf import Put, new_id
folder, machine, resident = sys.argv[1:]
ledger = open_ledger(
    Path(folder), catalog(), account="admin", password=sys.stdin.readline().strip(),
    now=lambda: datetime.now().astimezone(), machine=Path(machine),
)
while True:
    values = {"resident": resident, "given_on": "2026-09-05", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82}
    answer = ledger.shelf.put(Put("hypertension-follow-up", new_id(), values, op=new_id()), ledger.session)
    print("ACK", answer.record, answer.seq, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a POSIX signal")
def test_every_acknowledged_record_survives_a_kill_at_a_random_moment(tmp_path: Path) -> None:
    house, chance = House(tmp_path, Clock()), random.Random(KILLS)
    made = house.create()
    somebody = person(made.shelf, made.session)
    register(made.shelf, made.session, somebody)
    made.close()
    acknowledged: dict[str, int] = {}
    for _ in range(KILLS):
        acknowledged |= killed_while_saving(house, somebody, chance.uniform(0, 0.25))
        opened = house.open()
        with opened.shelf.reading() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            kept = dict(raw.execute("SELECT record, seq FROM journal WHERE kind = 'hypertension-follow-up'").fetchall())
            rows = raw.execute(
                "SELECT id FROM hypertension_follow_up WHERE sbp_mmhg = 136 AND category = '1'"
            ).fetchall()
        assert acknowledged.items() <= kept.items()
        assert {record for (record,) in rows} == kept.keys(), "a row and its entry are kept together"
        opened.close()
    opened = house.open()
    findings = check_ledger(opened)
    opened.close()
    assert all(finding.is_good for finding in findings), findings
    assert len(acknowledged) > KILLS, "the children saved something before they were killed"


def killed_while_saving(house: House, resident: str, seconds: float) -> dict[str, int]:
    """Let a process save, kill it some time after its first record, and return what it acknowledged."""
    command = [sys.executable, "-c", CHILD, str(house.folder), str(house.machine), resident]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(f"{PASSWORD}\n")
        child.stdin.close()
        first = child.stdout.readline()
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        lines = [first, *child.stdout]
    whole = [line.split() for line in lines if line.endswith("\n")]
    return {record: int(seq) for _, record, seq in whole}
