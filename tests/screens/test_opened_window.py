"""The window over an open ledger: its pages, its jump box, and coming back after a lock."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.paths import translations
from desktop.screens import entry_draft
from desktop.screens.entry_page import EntryPage
from desktop.screens.lists import ListView
from desktop.screens.opened_window import PAGES, come_back, is_for, remember_place, window_over
from desktop.screens.residents_page import ResidentsPage
from desktop.screens.settings_page import SettingsPage
from desktop.screens.tasks import Task
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from desktop.store.rights import ENTRY, HEAD, INSPECTOR, NumbersOnly
from desktop.words import use_language
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter

Control = Qt.KeyboardModifier.ControlModifier
HYPERTENSION = "hypertension-follow-up"


@pytest.fixture
def window(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> Iterator[Window]:
    made = window_over(desk)
    made.resize(1280, 800)
    keyboard.show(made)
    rest(qtbot, desk)
    yield made


def rest(qtbot: QtBot, desk: WorkDesk) -> None:
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=10_000)


def test_every_page_that_is_there_can_be_visited(window: Window, desk: WorkDesk, qtbot: QtBot) -> None:
    for place, page in enumerate(window.pages):
        window.visit(place)
        rest(qtbot, desk)
        assert window.pages[window.at] is page
    assert [look for look, _ in desk.notices.said if look == "mend"] == []


def sideways(window: Window) -> list[QScrollArea]:
    """Return what would have to be scrolled sideways; tables may, and lists of them."""
    areas = [one for one in window.stack.currentWidget().findChildren(QScrollArea) if one.isVisible()]
    return [one for one in (window.stack.currentWidget(), *areas) if one.horizontalScrollBar().maximum() > 0]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_fits_a_small_screen_and_scrolls_where_it_needs_more(
    desk: WorkDesk, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot, language: str
) -> None:
    use_language(language, translations())
    try:
        window = window_over(desk)
        window.resize(853, 440)  # 1280 x 800 at 150 %, without the bars of Windows
        keyboard.show(window)
        for place in range(len(window.pages)):
            window.visit(place)
            rest(qtbot, desk)
            assert (window.width(), window.height()) == (853, 440), window.pages[place].name
            assert language == "en" or not sideways(window), window.pages[place].name
        if language == "zh":
            entry = window.visit_named("entry")
            assert isinstance(entry, EntryPage)
            entry.open(Task(center.ids["李国强"], (HYPERTENSION, "diabetes-follow-up")))
            rest(qtbot, desk)
            assert not sideways(window), "the form of two diseases"
        settings = window.visit_named("settings")
        assert isinstance(settings, SettingsPage)
        for section in ("language", "trust"):
            settings.visit(section)
            rest(qtbot, desk)
            assert (window.width(), window.height()) == (853, 440)
        settings.visit("accounts")
        room = settings.stack.currentWidget()
        assert isinstance(room, QScrollArea)
        qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)  # the control: it needs more, and scrolls
        assert (window.width(), window.height()) == (853, 440)
    finally:
        use_language("zh", translations())


def test_whoever_mends_a_record_comes_back_to_where_he_opened_it(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    residents = window.visit_named("residents")
    assert isinstance(residents, ResidentsPage)
    for way_back in ("Esc", "Ctrl+S"):
        residents.show_person(center.ids["张桂英"])
        rest(qtbot, desk)
        keyboard.enter()
        rest(qtbot, desk)
        entry = window.page
        assert isinstance(entry, EntryPage) and entry.form is not None and entry.task.record
        if way_back == "Esc":
            keyboard.press(Qt.Key.Key_Escape)
        else:
            keyboard.press(Qt.Key.Key_S, Control)
        qtbot.waitUntil(lambda: window.page is residents)
        rest(qtbot, desk)
        assert residents.person.isVisible() and residents.person.resident == center.ids["张桂英"]
    assert "已保存" in desk.notices.said[-1][1]
    keyboard.press(Qt.Key.Key_N, Control)  # a new record of the person leads back to him too
    assert isinstance(window.page, EntryPage) and window.page.stack.currentIndex() == 1
    keyboard.press(Qt.Key.Key_Escape)
    assert window.page is residents and residents.person.isVisible()
    keyboard.press(Qt.Key.Key_N, Control)
    rest(qtbot, desk)
    keyboard.press(Qt.Key.Key_N, Control)  # somebody else: the record begins and ends here
    entry.choose(Task(center.ids["李国强"], (HYPERTENSION,)))
    rest(qtbot, desk)
    keyboard.press(Qt.Key.Key_Escape)
    assert window.page is entry
    rest(qtbot, desk)


def test_one_jumps_to_a_person_from_anywhere(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    keyboard.press(Qt.Key.Key_K, Control)
    keyboard.type("zgy")
    keyboard.enter()
    rest(qtbot, desk)
    assert isinstance(window.page, ResidentsPage)
    assert window.page.person.resident == center.ids["张桂英"]


def test_one_jumps_to_a_section_of_the_settings_or_a_register_and_the_cursor_comes_along(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    found = [jump for finder in window.jump.finders for jump in finder("导入")]
    assert [(jump.label, jump.soft) for jump in found] == [("导入登记簿", "设置")]
    for typed, page in (("导入", "settings"), ("医疗设备", "center"), ("备份", "settings")):
        window.jump.setFocus()
        keyboard.type(typed)
        keyboard.enter()
        rest(qtbot, desk)
        assert window.pages[window.at].name == page and window.page.isAncestorOf(keyboard.place)
    assert isinstance(window.page, SettingsPage) and window.page.at == "backup"


def test_one_jumps_to_what_is_to_be_registered(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    keyboard.press(Qt.Key.Key_K, Control)
    keyboard.type("高血压随访")
    keyboard.enter()
    rest(qtbot, desk)
    assert isinstance(window.page, EntryPage)
    keyboard.type("wxz")
    keyboard.enter()
    rest(qtbot, desk)
    assert window.page.form is not None
    assert window.page.form.task == Task(center.ids["王秀珍"], (HYPERTENSION,)), "the kind is not asked again"


def test_after_a_lock_page_and_draft_come_back(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    task = Task(center.ids["张桂英"], (HYPERTENSION,))
    desk.go("entry", task)
    rest(qtbot, desk)
    keyboard.type("20251220")
    keyboard.enter()
    remember_place(window, desk)
    rest(qtbot, desk)
    again = window_over(desk)
    keyboard.show(again)
    come_back(again, desk)
    rest(qtbot, desk)
    assert isinstance(again.page, EntryPage)
    assert again.page.form is not None
    assert again.page.form.task == task
    assert str(again.page.form.form.input("given_on").value()) == "2025-12-20"
    come_back(again, desk)
    assert [look for look, _ in desk.notices.said] == ["explain"], "the second time it is only offered"
    assert entry_draft.open_drafts(desk)[0][0] == task
    rest(qtbot, desk)


READS = ["workbench", "center", "progress", "reports", "settings"]


def test_an_inspector_s_window_has_what_he_may_use_and_names_nobody(
    desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    desk.ledger.session = replace(desk.session, role=INSPECTOR)
    window = window_over(desk)
    window.resize(1280, 800)
    keyboard.show(window)
    for place, page in enumerate(window.pages):
        shown = window.visit(place)
        rest(qtbot, desk)
        assert window.pages[window.at] is page
        for name in getattr(shown, "names", []):
            shown.turn_to(name)
            rest(qtbot, desk)
    assert [page.name for page in window.pages] == READS
    words = [text for one in window.findChildren(QLabel) for text in (one.text(), one.toolTip())]
    words += [str(one.lazy.data(one.lazy.index(row, column))) for one in window.findChildren(ListView)
              for row in range(one.lazy.rowCount()) for column in range(one.lazy.columnCount())]  # fmt: skip
    assert not [text for text in words for name in ("张桂英", "李国强", "王秀珍") if name in text]
    assert [look for look, _ in desk.notices.said if look == "mend"] == []
    for finder in window.jump.finders:
        assert not [jump for jump in finder("zgy") if "张桂英" in jump.title]


def test_a_page_that_is_others_says_whose(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> None:
    desk.ledger.session = replace(desk.session, role=INSPECTOR)
    window = window_over(desk)
    keyboard.show(window)
    for page in ("residents", "entry", "review", "exchange"):
        desk.go(page)
        assert desk.notices.said[-1][0] == "mend" and "请由" in desk.notices.said[-1][1], page
    with pytest.raises(NumbersOnly):
        desk.find_people("zgy")
    rest(qtbot, desk)


def test_pages_are_whose_the_table_says() -> None:
    assert [page for page in PAGES if is_for(INSPECTOR, page)] == READS
    assert [page for page in PAGES if not is_for(ENTRY, page)] == ["review"]
    assert all(is_for(HEAD, page) for page in PAGES)


def test_a_draft_is_known_by_its_person_also_where_the_person_is_new(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    def drafts() -> list[str]:
        window.visit_named("entry")
        assert isinstance(window.page, EntryPage)
        window.page.may_leave()
        rest(qtbot, desk)
        window.page.new()
        rest(qtbot, desk)
        return [button.text() for button in window.page.start.drafts.findChildren(QPushButton)]

    window.visit_named("residents")
    rest(qtbot, desk)
    window.page.new()
    keyboard.type("周小敏")
    keyboard.enter()
    assert drafts()[0].startswith("居民 · 周小敏　")
    come_back(window, desk)
    assert "居民 · 周小敏。" in desk.notices.said[-1][1]
    desk.go("entry", Task("", ("resident",)))
    rest(qtbot, desk)
    assert isinstance(window.page, ResidentsPage) and window.page._form is not None
    form = window.page._form.form
    assert form.answers(form.kinds[0])["name"] == "周小敏", "the draft is gone on with where new residents are entered"
    window.page._form.drop_draft()
    rest(qtbot, desk)
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    keyboard.type("20251220")
    keyboard.enter()
    assert drafts()[0].startswith("高血压随访 · 张桂英　")
    come_back(window, desk)
    assert "高血压随访 · 张桂英。" in desk.notices.said[-1][1]
