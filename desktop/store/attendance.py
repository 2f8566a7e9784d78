"""Keeps in the journal who came to the window, locked it, handed it on or left."""

from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.wish import Put, must_be_done, new_id

KIND = "log-in"


def note(shelf: Shelf, by: Session, event: str) -> None:
    """Note one event (came, locked, handed-on, left); also of those who may write nothing else."""
    with shelf.open_desk() as desk:
        must_be_done(desk.put(Put(KIND, new_id(), {"event": event}), by, by_program=True))
