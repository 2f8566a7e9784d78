"""Reads what somebody once answered, so that a form can show it for mending."""

from desktop.records.kind import Kind
from desktop.records.reading import Value
from desktop.store.entry import PUT
from desktop.store.review_state import RETURNED, REVIEW
from desktop.store.rows import merged_of
from desktop.store.shelf import Shelf
from desktop.store.statement import driver
from desktop.words import mark, tr

SENT_BACK = mark("退回原因：{reason}（{reviewer}）")


def answers_standing(shelf: Shelf, kind: Kind, record: str) -> dict[str, Value]:
    """Return the answers of a saved record; a computed field only where a doctor overruled it."""
    with shelf.reading() as connection:
        found = shelf.tables.by_id(kind.name).one(driver(connection), {"id": record})
    values = merged_of(kind, found).values if found else {}
    return {name: value for name, value in values.items() if name in kind.by_name}


def explanations_standing(shelf: Shelf, record: str) -> dict[str, str]:
    """Return the sentences that explained odd values of a record, as long as the value stands that they explained."""
    told: dict[str, str] = {}
    with shelf.reading() as connection:
        for entry in shelf.journal.entries(connection, record=record):
            told = {field: words for field, words in told.items() if field not in entry.changes} | dict(entry.explain)
    return told


def return_standing(shelf: Shelf, kind: Kind, record: str) -> str:
    """Return why and by whom a record was sent back that nobody saved since; blank for any other."""
    stored = shelf.get(kind.name, record)
    if getattr(stored, REVIEW, None) != RETURNED:
        return ""
    with shelf.reading() as connection:
        entries = [one for one in shelf.journal.entries(connection, record=record) if one.kind == kind.name]
    last = next(one for one in reversed(entries) if one.action == PUT and REVIEW in one.changes)
    reviewer = shelf.get("account", last.author)
    return tr(SENT_BACK, reason=last.reason, reviewer=reviewer.shown_name if reviewer else "—")
