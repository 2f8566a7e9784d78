"""A new ledger from the window: every fault below its field, the shares shown once, nothing of them left."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.faults import NoRoom
from desktop.screens.new_ledger import Made, NewLedger, Wanted
from desktop.screens.paper_view import Paper
from desktop.screens.shares_window import SharesWindow
from tests.screens.keyboard import Keyboard

DAY = date(2026, 9, 5)
SHARES = ("mental typical academic", "mental typical agency", "mental typical always")
MADE = Made(Path("ledger"), "310117-01", "云泖站", "zhoumin", SHARES)


def fill(keyboard: Keyboard, *answers: str) -> None:
    """Type *answers* line by line, Enter behind each."""
    for answer in answers:
        keyboard.type(answer)
        keyboard.enter()


def test_a_ledger_is_asked_for_and_made_by_the_keyboard_alone(keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Wanted] = []

    def make(wanted: Wanted) -> Sequence[str]:
        asked.append(wanted)
        if len(asked) == 1:
            raise NoRoom(place=wanted.folder)
        return SHARES

    window = NewLedger(make, tmp_path / "台账", DAY)
    keyboard.show(window)
    (tmp_path / "taken").write_text("x")
    fill(keyboard, str(tmp_path))
    assert "空文件夹" in window.remarks["folder"].text() and keyboard.place is window.folder
    fill(keyboard, str(tmp_path / "台账"), "云 01")
    assert window.remarks["code"].text().startswith("×") and keyboard.place is window.code
    fill(keyboard, "３１０117-01", "云泖站", "2", "310117-01")
    assert "自己的代码" in window.remarks["parent"].text() and keyboard.place is window.parent_code
    window.parent_code.clear()
    fill(keyboard, "", "zhoumin", "short")
    assert "不会计入任何中心" in window.remarks["parent"].text(), "said, and nothing is stopped"
    assert "至少 8 个字符" in window.remarks["password"].text() and keyboard.place is window.password
    fill(keyboard, "long enough", "otherwise")
    assert "不同" in window.remarks["again"].text() and keyboard.place is window.again
    fill(keyboard, "long enough")
    qtbot.waitUntil(lambda: "磁盘" in window.remarks["folder"].text())
    assert keyboard.place is window.folder and "long enough" not in repr(asked[0])
    with qtbot.waitSignal(window.made) as made:
        window.make()
        window.close()
        assert window.isVisible(), "what is being made is not lost from sight"
    assert made.args == [Made(tmp_path / "台账", "310117-01", "云泖站", "zhoumin", SHARES)]
    assert asked[1] == Wanted(tmp_path / "台账", "310117-01", "云泖站", "station", "", "zhoumin", "long enough")
    assert "mental" not in repr(made.args) and window.password.text() == window.again.text() == ""
    window.close()
    assert not window.isVisible()


def test_a_district_has_nobody_above_it(keyboard: Keyboard, tmp_path: Path) -> None:
    window = NewLedger(lambda wanted: SHARES, tmp_path / "台账", DAY)
    keyboard.show(window)
    window.resize(800, 300)  # a low screen: the card scrolls with the cursor
    fill(keyboard, "", "310117", "区卫生健康委")
    assert window.tier.currentData() is None and keyboard.place is window.tier
    fill(keyboard, "5")
    assert keyboard.place is window.account and window.parent_code.isHidden()
    assert window.account.visibleRegion().boundingRect().height() == window.account.height()
    left: list[bool] = []
    window.left.connect(lambda: left.append(True))
    keyboard.press(Qt.Key.Key_Escape)
    assert left == [True]
    window.close()


def test_the_shares_are_printed_and_kept_before_anything_goes_on(keyboard: Keyboard, qtbot: QtBot) -> None:
    printed: list[bytes] = []

    def print_out(paper: Paper, _parent: object) -> str:
        printed.append(paper.pdf)
        return "打印机"

    window = SharesWindow(MADE, lambda made: "|".join(made.shares).encode(), print_out)
    keyboard.show(window)
    assert [label.text().split()[-1] for label in window.sheet.shares] == ["academic", "agency", "always"]
    kept: list[bool] = []
    window.kept.connect(lambda: kept.append(True))
    window.close()
    assert window.isVisible() and "再也看不到" in window.sheet.message.text()
    window.sheet.go_on()
    assert kept == [] and not window.sheet.button.isEnabled()
    keyboard.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "打印机" in window.sheet.message.text())
    assert printed == ["|".join(SHARES).encode()]
    keyboard.press(Qt.Key.Key_Space)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.enter()
    assert kept == [True]
    window.close()
    assert not window.isVisible() and not any(label.text() for label in window.sheet.shares)


def test_whoever_closes_once_more_goes_without_them(keyboard: Keyboard) -> None:
    window = SharesWindow(MADE, lambda made: b"", lambda paper, parent: "")
    keyboard.show(window)
    window.close()
    window.close()
    assert not window.isVisible() and not any(label.text() for label in window.sheet.shares)
