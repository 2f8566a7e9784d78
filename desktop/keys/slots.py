"""Opens the ledger's data key: one slot per account, one for recovery. A password change never rekeys."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.faults import NoRight, Refused
from desktop.keys.shares import split_secret, unite_shares
from desktop.keys.slot_file import (
    NAMES,
    Slot,
    Slots,
    read_slots,
    slots_from_bytes,
    slots_to_bytes,
    write_slots,
)
from desktop.keys.wrapping import (
    KEY_BYTES,
    Rng,
    unwrap_with_password,
    unwrap_with_secret,
    usual_cost,
    wrap_with_password,
    wrap_with_secret,
)
from desktop.words import mark

SHORTEST_PASSWORD = 8


class WrongPassword(NoRight):
    """The account or its password do not fit; which of the two is not said."""

    code = "keys/wrong-password"
    words = mark("账号或密码不对，请重新输入。忘记密码时，可请管理员重设，或用两份恢复凭证打开。")


class SlotTaken(Refused):
    """The account already has a slot."""

    code = "keys/account-exists"
    words = mark("这个账号已经有密码了，请换一个账号，或修改它的密码。")


class SlotUnknown(Refused):
    """The account has no slot."""

    code = "keys/account-unknown"
    words = mark("没有这个账号，请检查后重试。")


class LastSlot(Refused):
    """Without this slot nobody could open the ledger with a password."""

    code = "keys/last-account"
    words = mark("这是最后一个能打开台账的账号，不能停用。请先新增另一个账号。")


class PasswordTooShort(Refused):
    """The new password is too short."""

    code = "keys/short-password"
    words = mark("密码太短：至少 {least} 个字符，请换一个长一些的密码。")


class SlotsExist(Refused):
    """A ledger already lies in this folder."""

    code = "keys/exists"
    words = mark("这个文件夹里已经有一个台账，请换一个空文件夹。")


class SharesOfAnotherLedger(NoRight):
    """The shares are sound but belong to another ledger or were replaced by newer ones."""

    code = "keys/other-shares"
    words = mark("恢复凭证本身完好，但不属于这个台账，或已被后来打印的凭证取代。请找出最近一次打印的凭证。")


@dataclass(frozen=True)
class DataKey:
    """The 32 random bytes that open the database; hidden when printed."""

    raw: bytes

    def __repr__(self) -> str:
        return "DataKey(…)"


def make(folder: Path, account: str, password: str, rng: Rng) -> DataKey:
    """Make a new data key and the first account's slot in *folder*."""
    if any((folder / name).exists() for name in NAMES):
        raise SlotsExist
    data_key = DataKey(rng(KEY_BYTES))
    write_slots(folder, _with_account(Slots(rng(16), 1), data_key, account, password, rng))
    return data_key


def open_with_password(folder: Path, account: str, password: str) -> DataKey:
    """Return the data key, or raise WrongPassword."""
    slots = read_slots(folder)
    slot = slots.accounts.get(slots.mark_of(account))
    raw = unwrap_with_password(slot.wrapped, password, account, slot.cost) if slot else None
    if raw is None:
        raise WrongPassword
    return DataKey(raw)


def open_with_shares(folder: Path, shares: list[str]) -> DataKey:
    """Return the data key from two of the three printed shares."""
    slots = read_slots(folder)
    raw = unwrap_with_secret(slots.recovery, unite_shares(shares)) if slots.recovery else None
    if raw is None:
        raise SharesOfAnotherLedger
    return DataKey(raw)


def has_account(folder: Path, account: str) -> bool:
    """Say whether *account* has a slot."""
    slots = read_slots(folder)
    return slots.mark_of(account) in slots.accounts


def add(folder: Path, data_key: DataKey, account: str, password: str, rng: Rng) -> None:
    """Give one more account its own way in."""
    slots = read_slots(folder)
    if slots.mark_of(account) in slots.accounts:
        raise SlotTaken
    _store(folder, _with_account(slots, data_key, account, password, rng))


def set_password(folder: Path, data_key: DataKey, account: str, password: str, rng: Rng) -> None:
    """Give *account* a new password, by somebody who holds the key: an administrator, or after recovery."""
    slots = read_slots(folder)
    if slots.mark_of(account) not in slots.accounts:
        raise SlotUnknown
    _store(folder, _with_account(slots, data_key, account, password, rng))


def change_password(folder: Path, account: str, old: str, new: str, rng: Rng) -> None:
    """Change one's own password; the old one is asked again."""
    set_password(folder, open_with_password(folder, account, old), account, new, rng)


def remove(folder: Path, account: str) -> None:
    """Take an account's way in away."""
    slots = read_slots(folder)
    name = slots.mark_of(account)
    if name not in slots.accounts:
        raise SlotUnknown
    left = {other: slot for other, slot in slots.accounts.items() if other != name}
    if not left:
        raise LastSlot
    _store(folder, replace(slots, accounts=left))


def make_shares(folder: Path, data_key: DataKey, rng: Rng) -> list[str]:
    """Make a new recovery slot and return its three shares to print; earlier shares then open nothing."""
    secret = rng(KEY_BYTES)
    shares = split_secret(secret)
    _store(folder, replace(read_slots(folder), recovery=wrap_with_secret(data_key.raw, secret, rng)))
    return shares


def dump_slots(folder: Path) -> bytes:
    """Return the slots as a backup carries them."""
    return slots_to_bytes(read_slots(folder))


def load_slots(folder: Path, content: bytes) -> None:
    """Lay the slots of a backup into a new *folder*."""
    if any((folder / name).exists() for name in NAMES):
        raise SlotsExist
    write_slots(folder, slots_from_bytes(content))


def _with_account(slots: Slots, data_key: DataKey, account: str, password: str, rng: Rng) -> Slots:
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort(least=SHORTEST_PASSWORD)
    cost = usual_cost()
    slot = Slot(cost, wrap_with_password(data_key.raw, password, account, cost, rng))
    return replace(slots, accounts={**slots.accounts, slots.mark_of(account): slot})


def _store(folder: Path, slots: Slots) -> None:
    write_slots(folder, replace(slots, revision=slots.revision + 1))
