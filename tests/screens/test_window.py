"""The window: pages made at their first visit, keys that reach them, notices that stay calm."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.faults import NoRoom
from desktop.screens.help import PAGES as help_pages
from desktop.screens.inputs.line import Line
from desktop.screens.jump import Jump
from desktop.screens.notices import Notice
from desktop.screens.pages import RAIL, PageView, rail_pages
from desktop.screens.rail import in_lines
from desktop.screens.window import Window
from desktop.screens.work import Job
from tests.screens.keyboard import Keyboard

Control = Qt.KeyboardModifier.ControlModifier


class Diary(PageView):
    """A page that writes down which keys reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.keeps_one = False
        self.goes_back = True
        self.line = Line()
        QVBoxLayout(self).addWidget(self.line)

    def entered(self) -> None:
        self.heard.append("entered")
        self.line.setFocus()

    def may_leave(self) -> bool:
        return not self.keeps_one

    def new(self) -> None:
        self.heard.append("new")

    def save(self) -> None:
        self.heard.append("save")

    def search(self) -> None:
        self.heard.append("search")

    def print_out(self) -> None:
        self.heard.append("print")

    def edit(self) -> None:
        self.heard.append("edit")

    def refresh(self) -> None:
        self.heard.append("refresh")

    def back(self) -> bool:
        self.heard.append("back")
        return self.goes_back


def window_of_diaries(finders: tuple = ()) -> tuple[Window, list[Diary]]:
    made: list[Diary] = []

    def make() -> Diary:
        made.append(Diary())
        return made[-1]

    return Window("云泖镇社区卫生服务中心", "周敏", rail_pages({name: make for name, _, _ in RAIL}), finders), made


def test_the_rail_shows_the_pages_in_their_order(qtbot: QtBot) -> None:
    window, _ = window_of_diaries()
    qtbot.addWidget(window)
    words = [button.text() for button in window.rail.buttons.buttons()]
    assert words == [
        "工作台",
        "居民",
        "服务登记",
        "中心登记",
        "随访待办",
        "审核",
        "指标完成情况",
        "报表",
        "数据交换",
        "设置",
    ]


def test_a_page_is_made_at_its_first_visit_and_only_then(keyboard: Keyboard) -> None:
    window, made = window_of_diaries()
    keyboard.show(window)
    assert len(made) == 1
    keyboard.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert len(made) == 2
    window.visit(0)
    window.visit_named("entry")
    assert len(made) == 2
    assert made[1].heard == ["entered", "entered"]


def test_every_key_reaches_the_page(keyboard: Keyboard) -> None:
    window, made = window_of_diaries()
    keyboard.show(window)
    made[0].heard.clear()
    made[0].line.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_F, Qt.Key.Key_P):
        keyboard.press(key, Control)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_Escape):
        keyboard.press(key)
    assert made[0].heard == ["new", "save", "search", "print", "edit", "refresh", "back"]


def test_no_key_reaches_the_page_in_the_middle_of_a_word(keyboard: Keyboard) -> None:
    window, made = window_of_diaries()
    keyboard.show(window)
    made[0].line.setFocus()
    made[0].heard.clear()
    keyboard.compose("zhang")
    keyboard.press(Qt.Key.Key_S, Control)
    keyboard.press(Qt.Key.Key_F5)
    keyboard.press(Qt.Key.Key_Escape)
    assert made[0].heard == []


def test_a_page_that_would_lose_something_is_not_left(qtbot: QtBot) -> None:
    window, made = window_of_diaries()
    qtbot.addWidget(window)
    made[0].keeps_one = True
    assert window.visit(2) is made[0]
    assert window.rail.buttons.checkedId() == 0
    assert not window.close()
    made[0].keeps_one = False
    assert window.visit(2) is not made[0]


def test_one_jumps_to_pages_by_initials_and_to_people_by_name(keyboard: Keyboard, qtbot: QtBot) -> None:
    gone: list[str] = []
    window, _ = window_of_diaries(
        (lambda typed: [Jump("张桂英", "女", lambda: gone.append(typed))] if typed == "zgy" else [],)
    )
    keyboard.show(window)
    keyboard.press(Qt.Key.Key_K, Control)
    keyboard.type("bb")
    keyboard.enter()
    assert window.pages[window.rail.buttons.checkedId()].title == "报表"
    keyboard.press(Qt.Key.Key_K, Control)
    keyboard.type("zgy")
    keyboard.enter()
    assert gone == ["zgy"]


def test_the_jump_box_says_that_it_found_nothing_and_escape_clears_it(keyboard: Keyboard) -> None:
    window, _ = window_of_diaries()
    keyboard.show(window)
    keyboard.press(Qt.Key.Key_K, Control)
    keyboard.type("qqxx")
    keyboard.enter()
    jump = window.jump
    assert jump.popup.isVisible() and "没有找到“qqxx”" in jump.popup.list.item(0).text()
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()
    assert jump.text() == "qqxx"  # the sentence leads nowhere
    keyboard.press(Qt.Key.Key_Escape)
    assert jump.text() == "" and not jump.popup.isVisible()


def test_a_locked_window_shows_nothing_and_hears_nothing(keyboard: Keyboard, qtbot: QtBot) -> None:
    window, made = window_of_diaries()
    keyboard.show(window)
    made[0].heard.clear()
    with qtbot.waitSignal(window.lock_asked):
        window.lock()
    assert not made[0].isVisible()
    qtbot.keyClick(window, Qt.Key.Key_S, Control)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert made[0].heard == []


def test_a_fault_is_shown_in_its_sentence_and_closed_by_escape_where_nothing_else_wants_it(
    keyboard: Keyboard, qtbot: QtBot
) -> None:
    window, made = window_of_diaries()
    keyboard.show(window)
    made[0].heard.clear()
    window.notices.show_fault(NoRoom(place="备份U盘"))
    window.notices.confirm("已保存。")
    assert [notice.look for notice in window.notices.shown()] == ["done"]
    keyboard.press(Qt.Key.Key_Escape)
    assert made[0].heard == ["back"] and window.notices.shown()[0].look == "done"  # the page wanted it
    made[0].goes_back = False
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [one.look for one in window.notices.shown() if one.isVisible()] == ["mend"])
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.notices.shown() == [] and not window.notices.isVisible())
    assert len(window.notices.said) == 2


def test_one_notice_is_shown_at_a_time_and_warnings_come_back(qtbot: QtBot, keyboard: Keyboard) -> None:
    window, _ = window_of_diaries()
    keyboard.show(window)
    for words in ("请备份。", "第 1 条。", "请备份。"):
        window.notices.warn(words)
    assert [one.sentence for one in window.findChildren(Notice) if one.isVisible()] == ["请备份。"]
    window.notices.confirm("已保存。").vanish()
    seen = []
    while window.notices.shown():
        qtbot.waitUntil(lambda: all(one.isVisible() and one.look == "explain" for one in window.notices.shown()))
        seen += [one.sentence for one in window.notices.shown()]
        window.notices.close_newest()
        QApplication.processEvents()
        qtbot.waitUntil(lambda: all(one.isVisible() for one in window.notices.shown()))
    assert seen == ["请备份。", "第 1 条。"]


def test_what_is_said_and_what_runs_stands_below_the_page_and_moves_nothing(qtbot: QtBot, keyboard: Keyboard) -> None:
    window, made = window_of_diaries()
    keyboard.show(window)
    window.resize(1000, 640)

    def place() -> tuple[object, ...]:
        QApplication.processEvents()
        line = made[0].line
        return line.mapToGlobal(QPoint(0, 0)), line.size(), window.size(), window.minimumSizeHint()

    before = place()
    page = window.stack.rect().translated(window.stack.mapTo(window.ground, QPoint(0, 0)))
    window.notices.warn("请核对。", "继续", lambda: None)
    strip = window.follow(Job(window), "正在编制报表…" * 20)
    assert place() == before
    assert window.notices.isVisible() and not page.intersects(window.notices.geometry()), "no row is hidden"
    assert strip.stop.isVisible() and strip.geometry().top() >= 0
    assert strip.mapTo(window.ground, QPoint(0, 0)).y() > page.bottom(), "a job pushes nothing down"
    assert strip.mapTo(window.ground, QPoint(0, 0)).x() > window.notices.geometry().right()
    window.notices.warn("请核对这一条，" * 60)
    (notice,) = window.notices.shown()
    assert place() == before and not page.intersects(window.notices.geometry()), "a long sentence keeps to the strip"
    assert notice.words.text().endswith("…") and notice.more.isVisible()
    notice.more.click()
    assert place() == before and notice.words.text() == notice.sentence and window.notices.height() > 60
    notice.more.click()
    assert place() == before and not page.intersects(window.notices.geometry())
    notice.more.click()
    window.visit_named("entry")
    assert window.childAt(window.notices.mapTo(window, QPoint(20, 20))) in window.notices.findChildren(QWidget)


def test_f1_shows_the_keys_of_the_page_and_hides_them_again(keyboard: Keyboard) -> None:
    window, _ = window_of_diaries()
    keyboard.show(window)
    keyboard.press(Qt.Key.Key_F1)
    assert window.help.isVisible()
    window.visit_named("entry")
    assert any("138/86" in label.text() for label in window.help.findChildren(QLabel))
    keyboard.press(Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    keyboard.press(Qt.Key.Key_F1)
    keyboard.press(Qt.Key.Key_F1)
    assert not window.help.isVisible()


@pytest.mark.parametrize(("page", "is_beside"), [(300, True), (1180, False)])
def test_the_help_never_makes_the_window_wider_than_the_screen(keyboard: Keyboard, page: int, is_beside: bool) -> None:
    window, made = window_of_diaries()
    window.resize(1366, 768)
    made[0].setMinimumWidth(page)
    keyboard.show(window)
    keyboard.press(Qt.Key.Key_F1)
    QApplication.processEvents()
    assert window.width() == 1366
    assert window.help.isVisible()
    assert (window.stack.geometry().right() < window.help.geometry().left()) == is_beside


def test_every_page_of_the_rail_has_its_help() -> None:
    assert {name for name, _, _ in RAIL} <= set(help_pages)


def test_a_long_title_takes_two_lines_and_no_chinese_one_does() -> None:
    assert in_lines("Standing of the indicators") == "Standing of\nthe indicators"
    assert in_lines("Center") == "Center"
    assert all("\n" not in in_lines(title) for _, title, _ in RAIL)
