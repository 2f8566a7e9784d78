"""Lists fetch what is looked at, and show people the same way everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.lists import CHUNK, Column, LazyModel, ListView
from desktop.screens.person_cell import Person
from tests.screens.keyboard import Keyboard


class Register:
    """A million people who remember what was asked of them."""

    def __init__(self, size: int = 1_000_000) -> None:
        self.size = size
        self.asked: list[tuple[int, int]] = []

    def count(self) -> int:
        return self.size

    def fetch(self, offset: int, limit: int) -> list[int]:
        self.asked.append((offset, limit))
        return list(range(offset, min(offset + limit, self.size)))


class Hearing(QWidget):
    """A page around a list that notes which keys reach it."""

    def __init__(self, view: ListView) -> None:
        super().__init__()
        self.keys: list[int] = []
        QVBoxLayout(self).addWidget(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Control:
            self.keys.append(event.key())


def listed(register: Register) -> ListView:
    columns = (
        Column("居民", lambda row: Person(f"张{row}", "女", 71, "东泖村", "0021"), 300),
        Column("天数", str, 80, True),
    )
    return ListView(LazyModel(columns, register.fetch, register.count))


def test_only_what_is_seen_is_fetched(keyboard: Keyboard, qtbot: QtBot) -> None:
    register = Register()
    view = listed(register)
    keyboard.show(view)
    assert view.lazy.rowCount() == 1_000_000
    assert set(register.asked) == {(0, CHUNK)}
    view.scrollToBottom()
    qtbot.waitUntil(lambda: (1_000_000 - CHUNK, CHUNK) in register.asked)
    assert len(register.asked) < 5


def test_rows_are_32_high(qtbot: QtBot) -> None:
    view = listed(Register(3))
    qtbot.addWidget(view)
    assert view.rowHeight(2) == 32


def test_enter_opens_the_row_where_the_cursor_is(keyboard: Keyboard, qtbot: QtBot) -> None:
    view = listed(Register(10))
    keyboard.show(view)
    view.setFocus()
    assert view.selected() == 0
    keyboard.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        keyboard.enter()
    assert opened.args == [1]


def test_a_list_that_got_shorter_is_fetched_anew(keyboard: Keyboard) -> None:
    register = Register(10)
    view = listed(register)
    keyboard.show(view)
    view.selectRow(4)
    register.size = 6
    view.reload()
    assert view.lazy.rowCount() == 6
    assert view.selected() == 4
    assert view.lazy.row(7) is None


def test_a_person_reads_name_sex_age_village_and_tail() -> None:
    assert str(Person("张桂英", "女", 71, "东泖村", "0021")) == "张桂英 女 71岁 东泖村 ··0021"
    assert str(Person("张桂英", "女")) == "张桂英 女"


def test_the_keys_that_turn_tabs_go_to_the_page(keyboard: Keyboard) -> None:
    view = listed(Register(100))
    heard = Hearing(view)
    keyboard.show(heard)
    view.setFocus()
    keyboard.press(Qt.Key.Key_PageDown)
    assert view.selected() > 0
    assert not heard.keys
    before = view.selected()
    keyboard.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.selected() == before
    assert heard.keys == [Qt.Key.Key_PageDown]


def test_no_head_is_cut(qtbot: QtBot) -> None:
    head = "已建立运行管理和评价机制"
    view = ListView(LazyModel((Column(head, str, 80), Column("备注", str, 80)), Register(3).fetch, lambda: 3))
    qtbot.addWidget(view)
    assert view.columnWidth(0) > view.horizontalHeader().fontMetrics().horizontalAdvance(head)
