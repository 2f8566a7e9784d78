"""Unfinished forms, in the encrypted file but not in the journal: one for each account and form."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.store.shelf import Shelf
from desktop.store.statement import driver

SAVE = "INSERT OR REPLACE INTO draft (account, form, saved_at, content) VALUES (?, ?, ?, ?)"
LOAD = "SELECT form, saved_at, content FROM draft WHERE account = ? AND form = ?"
LIST = "SELECT form, saved_at, content FROM draft WHERE account = ? ORDER BY saved_at DESC, form"
CLEAR = "DELETE FROM draft WHERE account = ? AND form = ?"


@dataclass(frozen=True)
class Draft:
    """What somebody typed so far; *form* names the page and, where one is edited, the record."""

    form: str
    saved_at: datetime
    content: Mapping[str, object]


def save_draft(shelf: Shelf, account: str, form: str, content: Mapping[str, object]) -> None:
    """Keep what stands in a form; the draft before it goes."""
    text = json.dumps(content, ensure_ascii=False)
    with shelf.open_desk() as desk:
        desk.raw.execute(SAVE, (account, form, shelf.now().isoformat(), text))


def load_draft(shelf: Shelf, account: str, form: str) -> Draft | None:
    """Return the draft of a form, or None."""
    with shelf.reading() as connection:
        found = driver(connection).execute(LOAD, (account, form)).fetchone()
    return _draft(*found) if found else None


def drafts_of(shelf: Shelf, account: str) -> list[Draft]:
    """Return an account's drafts, the newest first."""
    with shelf.reading() as connection:
        return [_draft(*row) for row in driver(connection).execute(LIST, (account,)).fetchall()]


def clear_draft(shelf: Shelf, account: str, form: str) -> None:
    """Forget a draft: its form was saved or given up."""
    with shelf.open_desk() as desk:
        desk.raw.execute(CLEAR, (account, form))


def _draft(form: str, saved_at: str, content: str) -> Draft:
    return Draft(form, datetime.fromisoformat(saved_at), json.loads(content))
