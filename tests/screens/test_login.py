"""The log-in window hears keys before anything heavy is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.faults import NoRight
from desktop.screens.login import LogInWindow
from tests.screens.keyboard import Keyboard

HEAVY = (
    "sqlmodel", "sqlalchemy", "pydantic", "sqlcipher3", "matplotlib", "reportlab", "pyhanko", "cryptography", "openpyxl",
    "pypinyin", "python_calamine", "desktop.records", "desktop.services", "desktop.store", "desktop.progress",
    "PySide6.QtPrintSupport", "PySide6.QtTest", "PySide6.QtNetwork",
)  # fmt: skip
ROOT = Path(__file__).resolve().parents[2]


def loaded_by(module: str) -> set[str]:
    """Return which heavy modules a fresh interpreter has loaded after importing *module*."""
    script = f"import sys, {module}; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(run.stdout.split())


def test_importing_the_log_in_loads_nothing_heavy() -> None:
    assert loaded_by("desktop.screens.login") == set()


def test_the_probe_sees_what_a_page_would_load() -> None:
    """The control: the form may load the records, and the same probe says so."""
    assert {"sqlmodel", "sqlalchemy", "desktop.records"} <= loaded_by("desktop.screens.form")


def test_account_and_password_open_the_ledger_by_enter(keyboard: Keyboard, qtbot: QtBot) -> None:
    asked: list[tuple[str, str]] = []

    def open_ledger(account: str, password: str) -> str:
        asked.append((account, password))
        return "session"

    window = LogInWindow(open_ledger, warm_up=())
    keyboard.show(window)
    assert keyboard.place is window.account
    keyboard.type("zhoumin")
    keyboard.enter()
    keyboard.type("correct horse")
    with qtbot.waitSignal(window.opened) as opened:
        keyboard.enter()
    assert asked == [("zhoumin", "correct horse")]
    assert opened.args == ["session"]
    assert window.password.text() == "", "the password is not kept"
    window.close()


def test_whoever_was_here_last_only_types_the_password(keyboard: Keyboard) -> None:
    window = LogInWindow(lambda account, password: None, account="zhoumin", warm_up=())
    keyboard.show(window)
    assert keyboard.place is window.password
    window.close()


def test_a_wrong_password_is_said_and_selected_to_be_typed_again(keyboard: Keyboard, qtbot: QtBot) -> None:
    def refuse(account: str, password: str) -> None:
        raise NoRight

    window = LogInWindow(refuse, account="zhoumin", warm_up=())
    keyboard.show(window)
    keyboard.type("wrong")
    keyboard.enter()
    qtbot.waitUntil(lambda: window.message.text() == f"× {NoRight().sentence}")
    assert keyboard.place is window.password
    assert window.password.selectedText() != ""
    assert window.button.isEnabled()
    window.close()


@pytest.mark.parametrize(("account", "password"), [("", "x"), ("zhoumin", "")])
def test_what_is_missing_is_asked_for_and_nothing_is_opened(keyboard: Keyboard, account: str, password: str) -> None:
    opened: list[str] = []
    window = LogInWindow(lambda a, p: opened.append(a), warm_up=())
    keyboard.show(window)
    window.account.setText(account)
    window.password.setText(password)
    window.log_in()
    assert window.message.text().startswith("× 请输入")
    assert keyboard.place is (window.password if account else window.account)
    assert opened == []
    window.close()


def test_heavy_modules_come_after_the_first_paint(keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "weighty_for_the_test.py").write_text('"""A module that only the warm-up loads."""\n', encoding="utf-8")
    sys.path.insert(0, str(tmp_path))
    try:
        window = LogInWindow(lambda account, password: None, warm_up=("weighty_for_the_test",))
        assert "weighty_for_the_test" not in sys.modules
        keyboard.show(window)
        qtbot.waitUntil(lambda: "weighty_for_the_test" in sys.modules)
        keyboard.type("zhoumin")
        assert window.account.text() == "zhoumin"
        window.close()
    finally:
        sys.path.remove(str(tmp_path))


def test_the_password_can_be_shown_and_hidden(keyboard: Keyboard, qtbot: QtBot) -> None:
    window = LogInWindow(lambda account, password: None, warm_up=())
    keyboard.show(window)
    qtbot.waitUntil(lambda: window.password.actions() != [])
    eye = window.password.actions()[0]
    eye.trigger()
    assert window.password.echoMode() == window.password.EchoMode.Normal
    eye.trigger()
    assert window.password.echoMode() == window.password.EchoMode.Password
    assert window.password.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText
    window.close()


@pytest.mark.parametrize("place", range(3))
def test_restoring_recovering_and_other_ledgers_are_reached_by_the_keyboard(keyboard: Keyboard, place: int) -> None:
    window = LogInWindow(lambda account, password: None, warm_up=())
    keyboard.show(window)
    asked: list[int] = []
    for number, signal in enumerate((window.restore_asked, window.recover_asked, window.other_asked)):
        signal.connect(lambda number=number: asked.append(number))
    link = list(window.links.values())[place]
    for _ in range(8):
        if keyboard.place is link:
            break
        keyboard.press(Qt.Key.Key_Tab)
    assert keyboard.place is link
    keyboard.enter()
    assert asked == [place]
    window.close()
