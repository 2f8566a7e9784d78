"""Finds who of the staff is at work: whom the account names, else the one of the same name."""

from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown


def own_staff(desk: WorkDesk) -> str:
    """Return the id of the staff record of whoever is at work, or ""."""
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        account = known.get("account", desk.session.account)
        if account is not None and account.staff:
            return str(account.staff)
        named = known.having("staff", name=desk.session.name)
    return str(named[0].id) if len(named) == 1 else ""
