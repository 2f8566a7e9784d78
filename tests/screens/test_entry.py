"""服务登记 from the search line to the saved record, by keyboard."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens import entry_draft
from desktop.screens.entry_page import EntryPage
from desktop.screens.opened_window import window_over
from desktop.screens.tasks import Task
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter

Control = Qt.KeyboardModifier.ControlModifier
HYPERTENSION, DIABETES = "hypertension-follow-up", "diabetes-follow-up"


class CountingKeyboard(Keyboard):
    """Counts the keys that are pressed."""

    pressed = 0

    def type(self, text: str) -> None:
        self.pressed += len(text)
        super().type(text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        super().press(key, held)


@pytest.fixture
def keys(qtbot: QtBot) -> CountingKeyboard:
    return CountingKeyboard(qtbot)


@pytest.fixture
def window(desk: WorkDesk, keys: CountingKeyboard, qtbot: QtBot) -> Iterator[Window]:
    """Show the whole window on the page 服务登记."""
    made = window_over(desk)
    made.resize(1280, 800)
    keys.show(made)
    made.visit_named("entry")
    rest(qtbot, desk)
    yield made
    rest(qtbot, desk)


def rest(qtbot: QtBot, desk: WorkDesk) -> None:
    """Wait until nothing is read or written any more."""
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=10_000)


def page_of(window: Window) -> EntryPage:
    assert isinstance(window.page, EntryPage)
    return window.page


def field(window: Window) -> str:
    """Return the field where the cursor is."""
    form = page_of(window).form
    assert form is not None
    cursor = QApplication.focusWidget()
    return next(name for (_, name), made in form.form.inputs.items() if made.isAncestorOf(cursor))


def records(desk: WorkDesk, kind: str, resident: str) -> list[Any]:
    return desk.shelf.all(kind, resident=resident)


def go_to(window: Window, keys: CountingKeyboard, wanted: str) -> None:
    """Go on with Enter until the cursor is in *wanted*."""
    for _ in range(60):
        if field(window) == wanted:
            return
        keys.enter()
    raise AssertionError(wanted)


def test_a_routine_follow_up_is_typed_from_the_search_to_the_saved_record(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["张桂英"]
    before = len(records(desk, HYPERTENSION, resident))
    keys.type("zgy")
    keys.enter()
    keys.enter()  # the proposed kind: the follow-up of the registered disease
    rest(qtbot, desk)
    for typed in ("jt\n", "1", "1", "\n", "1", "\n", "\n", "138/86\n", "\n", "\n", "61\n", "\n", "76\n", "\n"):
        for key in typed:
            keys.enter() if key == "\n" else keys.type(key)
    assert field(window) == "smoking"
    keys.press(Qt.Key.Key_F4)
    for typed in ("0\n\n", "0\n\n", "5\n", "30\n", "\n", "\n", "2", "1", "1", "1", "\n", "1", "1"):
        for key in typed:
            keys.enter() if key == "\n" else keys.type(key)
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    found = records(desk, HYPERTENSION, resident)
    assert len(found) == before + 1
    last = found[-1]
    assert (last.sbp_mmhg, last.dbp_mmhg, last.heart_rate) == (138, 86, 76)
    assert (last.height_cm, last.drug1_name) == (158, "氨氯地平片"), "brought over from the visit before"
    assert (last.category, str(last.next_on)) == ("1", "2026-03-31")
    assert last.staff == center.ids["周敏"], "whoever is at work signs"
    assert page_of(window).form is None, "ready for the next one"
    assert keys.pressed <= 55


def test_two_registered_diseases_are_one_form_and_one_contact(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["李国强"]
    keys.type("lgq")
    keys.enter()
    keys.enter()
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    assert [kind.name for kind in form.kinds] == [HYPERTENSION, DIABETES]
    keys.type("20251230")
    keys.enter()
    keys.type("11")
    go_to(window, keys, "sbp_mmhg")
    keys.type("136/82")
    keys.enter()
    go_to(window, keys, "fasting_glucose_mmol")
    keys.type("6.4")
    keys.enter()
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    one, other = records(desk, HYPERTENSION, resident)[-1], records(desk, DIABETES, resident)[-1]
    assert one.contact is not None
    assert one.contact == other.contact
    assert one.sbp_mmhg == other.sbp_mmhg == 136
    assert records(desk, HYPERTENSION, resident)[0].contact is None, "the control: a single visit has none"


def test_a_problem_keeps_the_record_from_being_saved_and_the_cursor_shows_it(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["张桂英"]
    before = len(records(desk, HYPERTENSION, resident))
    desk.go("entry", Task(resident, (HYPERTENSION,)))
    rest(qtbot, desk)
    keys.type("jt")
    keys.enter()
    keys.type("11")
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    assert field(window) == "sbp_mmhg"
    assert len(records(desk, HYPERTENSION, resident)) == before
    keys.type("136/80")
    keys.enter()
    go_to(window, keys, "heart_rate")
    keys.type("180")
    keys.enter()
    keys.type("刚走上五楼，休息后复测正常")
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    assert len(records(desk, HYPERTENSION, resident)) == before + 1


def test_what_was_typed_comes_back_after_a_kill(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    task = Task(center.ids["张桂英"], (HYPERTENSION,))
    desk.go("entry", task)
    rest(qtbot, desk)
    keys.type("20251220")
    keys.enter()
    keys.type("2")
    qtbot.waitUntil(lambda: entry_draft.kept(desk, task) is not None)
    rest(qtbot, desk)
    again = EntryPage(desk)
    qtbot.addWidget(again)
    again.turn_to(task)
    rest(qtbot, desk)
    assert again.form is not None
    answers = again.form.form.answers(again.form.kinds[0])
    assert (str(answers["given_on"]), answers["way"]) == ("2025-12-20", "2")
    again.form.drop_draft()
    rest(qtbot, desk)
    assert entry_draft.kept(desk, task) is None


def test_the_last_save_is_taken_back_by_ctrl_z(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["张桂英"]
    before = [one.id for one in records(desk, HYPERTENSION, resident)]
    desk.go("entry", Task(resident, (HYPERTENSION,)))
    rest(qtbot, desk)
    keys.type("jt")
    keys.enter()
    keys.type("31")
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    assert len(records(desk, HYPERTENSION, resident)) == len(before) + 1
    keys.press(Qt.Key.Key_Z, Control)
    rest(qtbot, desk)
    assert [one.id for one in records(desk, HYPERTENSION, resident)] == before


def test_the_next_paper_of_the_pile_begins_with_day_way_and_doctor_of_the_last(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    tasks = tuple(Task(center.ids[name], (HYPERTENSION,)) for name in ("张桂英", "王秀珍"))
    desk.go("entry", tasks)
    rest(qtbot, desk)
    keys.type("20251203")
    keys.enter()
    keys.type("31")
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    assert form.task == tasks[1]
    answers = form.form.answers(form.kinds[0])
    assert (str(answers["given_on"]), answers["way"], answers["staff"]) == ("2025-12-03", "3", center.ids["周敏"])
    assert answers["result"] is None, "what differs from one patient to the next is not carried over"
    assert field(window) == "result"
    keys.type("1")
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    assert window.pages[window.at].name == "follow-ups", "the list is done"


def test_a_saved_record_is_opened_mended_and_keeps_what_was_not_touched(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    record = center.ids["张桂英 2025-09-02"]
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,), record))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    form.form.input("sbp_mmhg").focus()
    keys.type("141/83")
    keys.enter()
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    mended = desk.shelf.get(HYPERTENSION, record)
    assert mended is not None
    assert (mended.sbp_mmhg, mended.dbp_mmhg, mended.drug1_name) == (141, 83, "氨氯地平片")
    assert len(records(desk, HYPERTENSION, center.ids["张桂英"])) == 2


def test_beside_the_form_stand_pressures_visits_and_duties(
    window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    recent = form.recent.recent
    assert [(one.sbp, one.dbp) for one in recent.pressures] == [(151, 92), (142, 84)]
    assert recent.lines.sbp == 150, "from 65 years on"
    assert [line.day.isoformat() for line in recent.visits if line.day] == ["2025-09-02", "2025-06-01"]
    assert recent.duties[0].days > 0
