"""The key slots: every way into the ledger, and every way that must stay shut."""

import secrets
from pathlib import Path

import pytest

from desktop.faults import Unreadable
from desktop.keys import slots
from desktop.keys.shares import ShareMistyped, SharesMixed, SharesTooFew, split_secret, unite_shares
from desktop.keys.slot_file import NAMES, SlotsDamaged, SlotsMissing, read_slots, slots_from_bytes
from desktop.keys.wrapping import MEMORY_KIB

PASSWORD = "泖港渡口-1958"
RNG = secrets.token_bytes


@pytest.fixture
def opened(tmp_path: Path) -> slots.DataKey:
    return slots.make(tmp_path, "admin", PASSWORD, RNG)


def test_the_password_gives_the_same_data_key_back(tmp_path: Path, opened: slots.DataKey) -> None:
    assert len(opened.raw) == 32
    assert slots.open_with_password(tmp_path, "admin", PASSWORD) == opened


@pytest.mark.parametrize(("account", "password"), [("admin", "wrong password"), ("nobody", PASSWORD)])
def test_wrong_account_and_wrong_password_sound_the_same(
    tmp_path: Path, opened: slots.DataKey, account: str, password: str
) -> None:
    with pytest.raises(slots.WrongPassword) as refused:
        slots.open_with_password(tmp_path, account, password)
    assert refused.value.exit_code == 5
    assert "恢复凭证" in refused.value.sentence


def test_a_changed_password_opens_the_same_key_and_the_old_one_nothing(tmp_path: Path, opened: slots.DataKey) -> None:
    slots.change_password(tmp_path, "admin", PASSWORD, "another long one", RNG)
    assert slots.open_with_password(tmp_path, "admin", "another long one") == opened
    with pytest.raises(slots.WrongPassword):
        slots.open_with_password(tmp_path, "admin", PASSWORD)


def test_a_slot_moved_to_another_account_does_not_open(tmp_path: Path, opened: slots.DataKey) -> None:
    """AES-GCM binds the slot to its account: whoever edits the file cannot lend a colleague's slot."""
    held = read_slots(tmp_path)
    slot = held.accounts[held.mark_of("admin")]
    from desktop.keys.wrapping import unwrap_with_password

    assert unwrap_with_password(slot.wrapped, PASSWORD, "admin", slot.cost) == opened.raw
    assert unwrap_with_password(slot.wrapped, PASSWORD, "nurse", slot.cost) is None


def test_accounts_come_and_go_but_the_last_one_stays(tmp_path: Path, opened: slots.DataKey) -> None:
    slots.add(tmp_path, opened, "nurse", "nurse password", RNG)
    with pytest.raises(slots.SlotTaken):
        slots.add(tmp_path, opened, "nurse", "nurse password", RNG)
    slots.remove(tmp_path, "admin")
    assert not slots.has_account(tmp_path, "admin")
    assert slots.open_with_password(tmp_path, "nurse", "nurse password") == opened
    with pytest.raises(slots.LastSlot):
        slots.remove(tmp_path, "nurse")


def test_names_passwords_and_the_key_are_not_in_the_file(tmp_path: Path, opened: slots.DataKey) -> None:
    slots.add(tmp_path, opened, "zhang.guihua", "nurse password", RNG)
    for name in NAMES:
        written = (tmp_path / name).read_bytes()
        assert b"guihua" not in written
        assert PASSWORD.encode() not in written
        assert opened.raw.hex().encode() not in written
    assert repr(opened) == "DataKey(…)"


def test_argon2_spends_what_the_house_asks(tmp_path: Path, opened: slots.DataKey) -> None:
    (slot,) = read_slots(tmp_path).accounts.values()
    assert (slot.cost.memory_kib, slot.cost.passes) == (MEMORY_KIB, 3)
    assert 1 <= slot.cost.lanes <= 4


def test_one_damaged_copy_is_healed_from_the_other(tmp_path: Path, opened: slots.DataKey) -> None:
    whole = (tmp_path / "keys.json").read_bytes()
    for name in NAMES:
        for broken in (b"", whole[:40], whole.replace(b"a", b"b", 1), b"[]", b"\xff" * 9, None):
            (tmp_path / name).unlink()
            if broken is not None:
                (tmp_path / name).write_bytes(broken)
            assert slots.open_with_password(tmp_path, "admin", PASSWORD) == opened
            assert (tmp_path / name).read_bytes() == whole


def test_the_newer_copy_wins_when_a_change_was_cut_short(tmp_path: Path, opened: slots.DataKey) -> None:
    before = (tmp_path / "keys.copy.json").read_bytes()
    slots.change_password(tmp_path, "admin", PASSWORD, "another long one", RNG)
    (tmp_path / "keys.copy.json").write_bytes(before)
    assert slots.open_with_password(tmp_path, "admin", "another long one") == opened
    with pytest.raises(slots.WrongPassword):
        slots.open_with_password(tmp_path, "admin", PASSWORD)


def test_both_copies_damaged_is_said_and_nothing_is_overwritten(tmp_path: Path, opened: slots.DataKey) -> None:
    for name in NAMES:
        (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(SlotsDamaged) as damaged:
        slots.open_with_password(tmp_path, "admin", PASSWORD)
    assert damaged.value.exit_code == 3
    assert (tmp_path / "keys.json").read_bytes() == b"{}"


def test_no_slot_file_is_a_wrong_folder(tmp_path: Path) -> None:
    with pytest.raises(SlotsMissing):
        slots.open_with_password(tmp_path, "admin", PASSWORD)


def test_a_second_ledger_is_never_laid_over_the_first(tmp_path: Path, opened: slots.DataKey) -> None:
    with pytest.raises(slots.SlotsExist):
        slots.make(tmp_path, "admin", PASSWORD, RNG)


def test_a_short_password_is_refused(tmp_path: Path) -> None:
    with pytest.raises(slots.PasswordTooShort) as refused:
        slots.make(tmp_path, "admin", "short", RNG)
    assert "8" in refused.value.sentence
    assert not (tmp_path / "keys.json").exists()


def test_slots_travel_in_a_backup(tmp_path: Path, opened: slots.DataKey) -> None:
    carried = slots.dump_slots(tmp_path)
    new = tmp_path / "new"
    new.mkdir()
    slots.load_slots(new, carried)
    assert slots.open_with_password(new, "admin", PASSWORD) == opened
    with pytest.raises(SlotsDamaged):
        slots_from_bytes(carried[:-9])


def test_a_slot_file_that_asks_for_too_much_memory_is_not_believed(tmp_path: Path, opened: slots.DataKey) -> None:
    from dataclasses import replace

    from desktop.keys.slot_file import slots_to_bytes

    held = read_slots(tmp_path)
    ((name, slot),) = held.accounts.items()
    greedy = replace(held, accounts={name: replace(slot, cost=replace(slot.cost, memory_kib=2**31))})
    with pytest.raises(SlotsDamaged):
        slots_from_bytes(slots_to_bytes(greedy))


def test_any_two_of_three_shares_open_and_one_does_not(tmp_path: Path, opened: slots.DataKey) -> None:
    with pytest.raises(slots.SharesOfAnotherLedger):  # none were made so far
        slots.open_with_shares(tmp_path, split_secret(b"\x07" * 32)[:2])
    shares = slots.make_shares(tmp_path, opened, RNG)
    assert len(shares) == 3
    for left_out in range(3):
        two = [share for at, share in enumerate(shares) if at != left_out]
        assert slots.open_with_shares(tmp_path, two) == opened
    with pytest.raises(SharesTooFew):
        slots.open_with_shares(tmp_path, [shares[0], shares[0]])
    assert not any(shares[0].split()[-1] in file.read_text("utf-8") for file in tmp_path.iterdir())


def test_shares_printed_again_replace_the_old_ones(tmp_path: Path, opened: slots.DataKey) -> None:
    old = slots.make_shares(tmp_path, opened, RNG)
    new = slots.make_shares(tmp_path, opened, RNG)
    assert slots.open_with_shares(tmp_path, new[1:]) == opened
    with pytest.raises(slots.SharesOfAnotherLedger):
        slots.open_with_shares(tmp_path, old[:2])
    with pytest.raises(SharesMixed):
        slots.open_with_shares(tmp_path, [old[0], new[1]])


def test_recovery_sets_a_new_password(tmp_path: Path, opened: slots.DataKey) -> None:
    shares = slots.make_shares(tmp_path, opened, RNG)
    key = slots.open_with_shares(tmp_path, shares[:2])
    slots.set_password(tmp_path, key, "admin", "remembered now", RNG)
    assert slots.open_with_password(tmp_path, "admin", "remembered now") == opened


def test_a_mistyped_share_is_named() -> None:
    first, second, _ = split_secret(b"\x07" * 32)
    words = second.split()
    words[20] = "academic" if words[20] != "academic" else "acid"
    with pytest.raises(ShareMistyped) as refused:
        unite_shares([first, " ".join(words)])
    assert "第 2 份" in refused.value.sentence
    assert unite_shares([first.upper(), "  " + second.replace(" ", "\n")]) == b"\x07" * 32


def test_a_slot_file_that_may_not_be_read_is_not_called_damaged(
    tmp_path: Path, opened: slots.DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(file))

    with monkeypatch.context() as patch, pytest.raises(Unreadable) as told:
        patch.setattr(Path, "open", refuse)
        read_slots(tmp_path)
    assert "keys.json" in told.value.sentence and read_slots(tmp_path)
