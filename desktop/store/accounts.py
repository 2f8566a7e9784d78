"""Accounts: a record that says who and which role, and a key slot that opens the ledger with a password."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.faults import Refused
from desktop.keys import slots
from desktop.keys.slots import PasswordTooShort, SlotUnknown
from desktop.store.desk import Desk
from desktop.store.opening import Ledger
from desktop.store.session import ADMIN, ENTRY, HEAD, INSPECTOR, REVIEWER, VILLAGE
from desktop.store.wish import Put, must_be_done, new_id
from desktop.words import mark

ROLES = (ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE, INSPECTOR)


class LastAdministrator(Refused):
    """Without this account nobody could manage the ledger."""

    code = "last-administrator"
    words = mark("这是最后一个可用的系统管理员，不能停用或改成其他角色。请先新增另一位系统管理员。")


@dataclass(frozen=True)
class Account:
    """An account as the list of accounts shows it."""

    id: str
    name: str
    shown: str
    role: str
    is_disabled: bool
    staff: str = ""


class SiteUnknown(Refused):
    """No site has this code."""

    code = "site-unknown"
    words = mark("机构登记里没有代码为 {site} 的机构，请先在“设置 · 机构”里登记。")


class StaffUnknown(Refused):
    """Nobody, or more than one, of the staff is called so."""

    code = "staff-unknown"
    words = mark("人员登记里没有这个人，或有几位同名：请写人员编号。")


def list_accounts(ledger: Ledger) -> list[Account]:
    """Return all accounts by their login name."""
    found = (
        Account(one.id, one.login, one.shown_name, one.role, bool(one.disabled), one.staff or "")
        for one in ledger.shelf.all("account")
    )
    return sorted(found, key=lambda account: account.name)


def add_account(ledger: Ledger, name: str, password: str, *, role: str, shown: str = "", site: str = "") -> str:
    """Add an account with its own way in, at work at *site* or at the ledger's own; return its id."""
    ledger.session.must_be(ADMIN)
    _must_be_long(password)
    if site and not ledger.shelf.all("site", code=site):
        raise SiteUnknown(site=site)
    record, values = new_id(), {"login": name, "shown_name": shown or name, "role": role}
    with ledger.shelf.open_desk() as desk:
        _save(ledger, desk, record, values | ({"site": site} if site else {}))
        _give_way_in(ledger, name, password)
    return record


def change_role(ledger: Ledger, name: str, role: str) -> None:
    """Give an account another role."""
    ledger.session.must_be(ADMIN)
    account = _account(ledger, name)
    if role != ADMIN:
        _must_not_be_last(ledger, account)
    with ledger.shelf.open_desk() as desk:
        _save(ledger, desk, account.id, {"role": role})


def name_staff(ledger: Ledger, name: str, staff: str) -> None:
    """Say who of the staff works under an account, by id or by a name that only one has; "" takes it back."""
    ledger.session.must_be(ADMIN)
    account = _account(ledger, name)
    found = [one.id for one in ledger.shelf.all("staff") if staff in (one.id, one.name)] if staff else []
    if staff and len(found) != 1:
        raise StaffUnknown
    with ledger.shelf.open_desk() as desk:
        _save(ledger, desk, account.id, {"staff": found[0] if found else None})


def disable(ledger: Ledger, name: str) -> None:
    """Close an account's way in; what it wrote stays."""
    ledger.session.must_be(ADMIN)
    account = _account(ledger, name)
    _must_not_be_last(ledger, account)
    with ledger.shelf.open_desk() as desk:
        _save(ledger, desk, account.id, {"disabled": True})
        if slots.has_account(ledger.folder, name):
            slots.remove(ledger.folder, name)


def enable(ledger: Ledger, name: str, password: str) -> None:
    """Open a disabled account again, with a new password."""
    ledger.session.must_be(ADMIN)
    _must_be_long(password)
    with ledger.shelf.open_desk() as desk:
        _save(ledger, desk, _account(ledger, name).id, {"disabled": None})
        _give_way_in(ledger, name, password)


def change_password(ledger: Ledger, old: str, new: str) -> None:
    """Change one's own password; the old one is asked again."""
    slots.change_password(ledger.folder, ledger.login, old, new, ledger.rng)


def reset_password(ledger: Ledger, name: str, password: str) -> None:
    """Give somebody who forgot his password a new one."""
    ledger.session.must_be(ADMIN)
    _account(ledger, name)
    slots.set_password(ledger.folder, ledger.data_key, name, password, ledger.rng)


def make_new_shares(ledger: Ledger) -> list[str]:
    """Make three new recovery shares, which are shown once and kept nowhere; earlier ones then open nothing."""
    ledger.session.must_be(ADMIN)
    return slots.make_shares(ledger.folder, ledger.data_key, ledger.rng)


def _account(ledger: Ledger, name: str) -> Account:
    found = next((account for account in list_accounts(ledger) if account.name == name), None)
    if found is None:
        raise SlotUnknown
    return found


def _must_not_be_last(ledger: Ledger, account: Account) -> None:
    others = (one for one in list_accounts(ledger) if one.id != account.id)
    if not any(one.role == ADMIN and not one.is_disabled for one in others):
        raise LastAdministrator


def _must_be_long(password: str) -> None:
    if len(password) < slots.SHORTEST_PASSWORD:
        raise PasswordTooShort(least=slots.SHORTEST_PASSWORD)


def _save(ledger: Ledger, desk: Desk, record: str, values: Mapping[str, object]) -> None:
    must_be_done(desk.put(Put("account", record, values), ledger.session, by_program=True))


def _give_way_in(ledger: Ledger, name: str, password: str) -> None:
    """Add the slot within the record's transaction; one that a broken attempt left behind is replaced."""
    change = slots.set_password if slots.has_account(ledger.folder, name) else slots.add
    change(ledger.folder, ledger.data_key, name, password, ledger.rng)
