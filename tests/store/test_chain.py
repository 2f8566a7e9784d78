"""The journal's chain: whatever is changed, left out, swapped or added is seen."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop.store.chain import audit_journal
from desktop.store.entry import Entry, canonical, entry_from
from desktop.store.ledger import Ledger
from tests.store.conftest import person

rfc8785 = pytest.importorskip("rfc8785")


def verdict(ledger: Ledger) -> bool:
    with ledger.shelf.reading() as connection:
        return all(finding.is_good for finding in audit_journal(connection, ledger.shelf.journal))


CHANGES: dict[str, str] = {
    "a value": "UPDATE journal SET changes = replace(changes, '张三', '张四') WHERE seq = 3",
    "an author": "UPDATE journal SET author = 'somebody' WHERE seq = 3",
    "a time": "UPDATE journal SET at = '2020-01-01T00:00:00+00:00' WHERE seq = 3",
    "an entry left out": "DELETE FROM journal WHERE seq = 3",
    "no JSON": "UPDATE journal SET changes = '{' WHERE seq = 3",
    "another shape": "UPDATE journal SET changes = '[]' WHERE seq = 3",
    "an action": "UPDATE journal SET action = 'drop' WHERE seq = 3",
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_journal_is_seen(ledger: Ledger, change: str) -> None:
    for _ in range(3):
        person(ledger.shelf, ledger.session, "张三")
    assert verdict(ledger)
    with ledger.shelf.open_desk() as desk:
        assert desk.raw.execute(CHANGES[change]).rowcount == 1
    assert not verdict(ledger)


@pytest.mark.parametrize("forged", ["rehashed", "clock back"])
def test_a_forged_entry_with_a_right_hash_breaks_the_chain(ledger: Ledger, forged: str) -> None:
    for _ in range(3):
        person(ledger.shelf, ledger.session, "张三")
    shelf = ledger.shelf
    with shelf.open_desk() as desk:
        entries = list(shelf.journal.entries(desk.connection, replica=ledger.replica))
        told = entries[-2].as_object() | ({"author": "x"} if forged == "rehashed" else {"hlc": "0" * 16})
        wrong = entry_from(told).chained(entries[-3].hash)
        desk.raw.execute("DELETE FROM journal WHERE seq >= ?", (wrong.seq,))
        shelf.journal.append(desk.connection, wrong)
        if forged == "rehashed":
            shelf.journal.append(desk.connection, entries[-1])
    assert not verdict(ledger)


def test_of_another_site_parts_arrive_and_each_is_proven_by_itself(ledger: Ledger) -> None:
    other = Entry(
        "00000000-0000-4000-8000-000000000001",
        7,
        "0" * 15 + "7",
        "",
        "staff",
        "a",
        "put",
        "x",
        "entry",
        {"name": ("王", None)},
    )
    with ledger.shelf.open_desk() as desk:
        desk.take_in(other.chained("f" * 64))
    assert verdict(ledger)
    with ledger.shelf.open_desk() as desk:
        desk.raw.execute("UPDATE journal SET author = 'y' WHERE seq = 7")
    assert not verdict(ledger)


@pytest.mark.parametrize("canonically", [canonical, lambda told: rfc8785.dumps(told).decode()])
def test_our_canonical_text_is_that_of_rfc_8785(canonically: Callable[[Any], str]) -> None:
    told = {"b": ["𠮷", "é", "\u2028", 'q"\\', 2**53 - 1, -1, True, None], "a": {"z": "", "A": "汉"}, "é": "x\n\t\x7f"}
    assert canonically(told) == rfc8785.dumps(told).decode()
