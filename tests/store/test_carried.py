"""The shelf keeps 沿用上次 honest, whichever way a record is changed."""

from desktop.store.ledger import Ledger
from desktop.store.shelf import Put
from tests.store.conftest import person, register, visit

KIND = "hypertension-follow-up"


def test_a_block_that_somebody_mends_counts_as_asked_anew(ledger: Ledger) -> None:
    shelf, by = ledger.shelf, ledger.session
    resident = person(shelf, by)
    register(shelf, by, resident)
    record = visit(shelf, by, resident, smoking=10, drug1_name="氨氯地平片", carried="1,2").record
    shelf.put(Put(KIND, record, {"heart_rate": 70}), by)
    assert _carried(ledger, record) == "1,2", "the control: nothing of a block changed"
    shelf.put(Put(KIND, record, {"smoking": 0}), by)
    assert _carried(ledger, record) == "2"


def _carried(ledger: Ledger, record: str) -> str | None:
    found = ledger.shelf.get(KIND, record)
    assert found is not None
    carried: str | None = found.carried
    return carried
