"""From the log-in to the lock, over a real ledger."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import Sitting, _ledger_in
from desktop.faults import Busy
from desktop.screens.first_run import FirstRun
from desktop.screens.login import LogInWindow
from desktop.screens.new_ledger import NewLedger
from desktop.screens.recovery import RecoveryWindow
from desktop.screens.remembered import last_account, last_ledger
from desktop.screens.shares_window import SharesWindow
from desktop.screens.window import Window
from desktop.services.catalog import catalog
from desktop.store.accounts import make_new_shares
from desktop.store.backup import back_up
from desktop.store.drafts import drafts_of
from desktop.store.ledger import recover_ledger
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import ACCOUNT, NOW, PASSWORD, SmallCenter, now, opened


@pytest.fixture
def sitting(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sitting]:
    """Return a sitting whose application does not really quit."""
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    made = Sitting(qapp, tmp_path / "machine", NOW)
    monkeypatch.setattr(made.app, "quit", lambda: None)
    yield made
    made.end()
    qapp.aboutToQuit.disconnect(made.end)


def log_in(sitting: Sitting, keyboard: Keyboard, qtbot: QtBot, password: str) -> LogInWindow:
    window = sitting.shown
    assert isinstance(window, LogInWindow)
    keyboard.show(window)
    window.account.setFocus()
    window.account.selectAll()
    keyboard.type(ACCOUNT)
    keyboard.enter()
    keyboard.type(password)
    keyboard.enter()
    return window


def test_the_password_opens_the_window_and_the_pc_remembers_where(
    sitting: Sitting, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = center.copied_to(tmp_path / "ledger")
    sitting.begin(folder)
    window = log_in(sitting, keyboard, qtbot, "wrong password")
    qtbot.waitUntil(lambda: window.message.text() != "", timeout=10_000)
    assert sitting.window is None
    window.password.setFocus()
    keyboard.type(PASSWORD)
    keyboard.enter()
    qtbot.waitUntil(lambda: isinstance(sitting.shown, Window), timeout=20_000)
    assert sitting.desk is not None
    qtbot.addWidget(sitting.shown)
    qtbot.waitUntil(lambda: not sitting.desk.is_busy)
    assert last_account(sitting.machine) == ACCOUNT
    assert last_ledger(sitting.machine) == folder
    (sitting.machine / "taizhang.log").mkdir()
    sys.excepthook(ValueError, ValueError("张桂英"), None)
    assert "没有料到" in sitting.desk.notices.said[-1][1], "a bug is told even where no log can be written"


def test_locking_blanks_lets_go_of_the_ledger_and_starts_anew(
    sitting: Sitting, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = center.copied_to(tmp_path / "ledger")
    started: list[bool] = []
    sitting.start_anew = started.append
    sitting.begin(folder)
    log_in(sitting, keyboard, qtbot, PASSWORD)
    qtbot.waitUntil(lambda: isinstance(sitting.shown, Window), timeout=20_000)
    assert sitting.window is not None
    assert sitting.desk is not None
    qtbot.addWidget(sitting.shown)
    qtbot.waitUntil(lambda: not sitting.desk.is_busy)
    with pytest.raises(Busy):
        opened(folder, tmp_path / "other")
    sitting.window.visit_named("follow-ups")
    sitting.window.lock()
    assert not sitting.window.ground.isVisible()
    assert started == [False]
    ledger = opened(folder, sitting.machine)
    drafts = [one.form for one in drafts_of(ledger.shelf, ledger.session.account)]
    ledger.close()
    assert "window" in drafts


def test_without_a_ledger_the_first_page_says_what_to_do(
    sitting: Sitting, center: SmallCenter, qtbot: QtBot, tmp_path: Path
) -> None:
    sitting.begin(None)
    first = sitting.shown
    assert isinstance(first, FirstRun)
    qtbot.addWidget(first)
    first.take(tmp_path)
    assert first.message.text().startswith("×") and "新建台账" in first.message.text()
    assert not any("taizhang" in label.text() for label in first.findChildren(QLabel)), "no command to type"
    first.take(center.copied_to(tmp_path / "ledger"))
    assert isinstance(sitting.shown, LogInWindow)
    qtbot.addWidget(sitting.shown)


def test_a_new_ledger_is_made_from_the_first_page_and_its_shares_open_it(
    sitting: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    sitting.begin(None)
    assert isinstance(sitting.shown, FirstRun)
    sitting.shown.new_asked.emit()
    asking = sitting.shown
    assert isinstance(asking, NewLedger)
    folder = tmp_path / "new"
    told = (str(folder), "310117-01", "云泖站", "", "zhoumin", PASSWORD, PASSWORD)
    lines = (asking.folder, asking.code, asking.name, asking.parent_code, asking.account, asking.password, asking.again)
    for line, text in zip(lines, told, strict=True):
        line.setText(text)
    asking.tier.pick("station")
    asking.make()
    qtbot.waitUntil(lambda: isinstance(sitting.shown, SharesWindow), timeout=20_000)
    shares = sitting.shown
    assert isinstance(shares, SharesWindow)
    words = [label.text().split()[1::2] for label in shares.sheet.shares]
    shares.sheet.box.setChecked(True)
    shares.sheet.go_on()
    assert isinstance(sitting.shown, LogInWindow)
    assert sitting.shown.account.text() == "zhoumin" and last_ledger(sitting.machine) == folder
    sitting.shown.close()
    made = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(PASSWORD.encode() in one or " ".join(words[0]).encode() in one for one in made)
    recover_ledger(
        folder,
        catalog(),
        [" ".join(share) for share in words[1:]],
        "zhoumin",
        "entirely new",
        now,
        machine=sitting.machine,
    )


def test_a_backup_is_brought_back_from_the_first_page(
    sitting: Sitting, center: SmallCenter, qtbot: QtBot, tmp_path: Path
) -> None:
    ledger = opened(center.copied_to(tmp_path / "ledger"), tmp_path / "machine")
    file = back_up(ledger, tmp_path / "stick")
    ledger.close()
    sitting.begin(tmp_path / "gone")
    first = sitting.shown
    assert isinstance(first, FirstRun)
    qtbot.addWidget(first)
    assert "gone" in first.message.text()
    first.bring_back(file, tmp_path / "restored")
    qtbot.waitUntil(lambda: isinstance(sitting.shown, LogInWindow), timeout=20_000)
    qtbot.addWidget(sitting.shown)
    assert (tmp_path / "restored" / "ledger.db").exists()


def test_a_demo_s_folder_holds_its_ledger_one_step_deeper(tmp_path: Path, center: SmallCenter) -> None:
    center.copied_to(tmp_path / "demo" / "ledger")
    assert _ledger_in(tmp_path / "demo") == tmp_path / "demo" / "ledger"
    assert _ledger_in(tmp_path / "demo" / "ledger") == tmp_path / "demo" / "ledger"
    assert _ledger_in(None) is None


def test_who_came_and_who_left_stands_in_the_journal(
    sitting: Sitting, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = center.copied_to(tmp_path / "ledger")
    sitting.start_anew = lambda _is_switch: None
    sitting.begin(folder)
    log_in(sitting, keyboard, qtbot, PASSWORD)
    qtbot.waitUntil(lambda: isinstance(sitting.shown, Window), timeout=20_000)
    assert sitting.shown is not None
    qtbot.addWidget(sitting.shown)
    sitting.switch()
    with opened(folder, sitting.machine) as ledger:
        assert [one.event for one in ledger.shelf.all("log-in")] == ["came", "handed-on"]
        account = ledger.session.account
        with ledger.shelf.reading() as connection:
            entries = [one for one in ledger.shelf.journal.entries(connection) if one.kind == "log-in"]
        assert {one.author for one in entries} == {account}


def test_from_the_log_in_one_goes_to_another_ledger_and_back(
    sitting: Sitting, center: SmallCenter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = center.copied_to(tmp_path / "ledger")
    sitting.begin(folder)
    for asked in ("other_asked", "restore_asked"):
        monkeypatch.setattr(FirstRun, "ask_backup", lambda _self: None)  # the file dialog, given up
        window = sitting.shown
        assert isinstance(window, LogInWindow)
        qtbot.addWidget(window)
        getattr(window, asked).emit()
        first = sitting.shown
        assert isinstance(first, FirstRun)
        qtbot.addWidget(first)
        qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert isinstance(sitting.shown, LogInWindow) and sitting.folder == folder
    qtbot.addWidget(sitting.shown)


def test_two_shares_give_the_account_a_new_password(
    sitting: Sitting, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = center.copied_to(tmp_path / "ledger")
    with opened(folder, sitting.machine) as ledger:
        shares = make_new_shares(ledger)
    sitting.begin(folder)
    assert isinstance(sitting.shown, LogInWindow)
    sitting.shown.recover_asked.emit()
    window = sitting.shown
    assert isinstance(window, RecoveryWindow)
    keyboard.show(window)
    window.one.setText(shares[2])
    window.other.setText(shares[0])
    window.account.setText(ACCOUNT)
    window.password.setText("entirely new")
    window.again.setText("otherwise")
    window.open()
    assert window.message.text().startswith("×")
    window.again.setText("entirely new")
    window.open()
    qtbot.waitUntil(lambda: isinstance(sitting.shown, LogInWindow), timeout=20_000)
    log_in(sitting, keyboard, qtbot, "entirely new")
    qtbot.waitUntil(lambda: isinstance(sitting.shown, Window), timeout=20_000)
    assert sitting.shown is not None
    qtbot.addWidget(sitting.shown)
    qtbot.waitUntil(lambda: not sitting.desk.is_busy)
