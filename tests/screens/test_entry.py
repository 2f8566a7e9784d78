"""服务登记 from the search line to the saved record, by keyboard."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens import entry_draft
from desktop.screens.elided import Elided
from desktop.screens.entry_page import EntryPage
from desktop.screens.live_line import computed_words
from desktop.screens.preparing import Preparing
from desktop.screens.standing_record import explanations_standing
from desktop.screens.tasks import Task
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put, new_id
from tests.screens import entry_window
from tests.screens.entry_window import (
    DIABETES,
    HYPERTENSION,
    Control,
    CountingKeyboard,
    field,
    go_to,
    page_of,
    records,
    rest,
    strokes,
)
from tests.screens.small_center import SmallCenter

keys, window = entry_window.keys, entry_window.window


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


def test_a_contract_is_proposed_for_a_year_and_never_mended_unasked(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["张桂英"]
    desk.go("entry", Task(resident, ("contract",)))
    rest(qtbot, desk)
    entry = page_of(window).form
    assert entry is not None
    starts, ends = entry.form.input("starts_on"), entry.form.input("ends_on")
    keys.type("20240229")
    keys.enter()
    assert (starts.value(), ends.value()) == (date(2024, 2, 29), date(2025, 2, 28))
    starts.focus()
    keys.press(Qt.Key.Key_A, Control)
    keys.type("20240401")
    keys.enter()
    assert ends.value() == date(2025, 3, 31), "the end follows the start: a year, both days counted"
    ends.focus()
    keys.press(Qt.Key.Key_A, Control)
    keys.type("20241231")
    keys.enter()
    keys.press(Qt.Key.Key_S, Control)
    rest(qtbot, desk)
    (made,) = [one for one in records(desk, "contract", resident) if one.starts_on == date(2024, 4, 1)]
    assert made.ends_on == date(2024, 12, 31), "what was changed by hand stands"
    desk.go("entry", Task(resident, ("contract",), made.id))
    rest(qtbot, desk)
    entry.form.input("team").focus()
    keys.type("一队")
    keys.enter()
    assert (starts.value(), ends.value()) == (date(2024, 4, 1), date(2024, 12, 31))


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


def test_a_pressure_that_cannot_be_counts_once_and_has_no_class(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    strokes(keys, "j⏎", "1", "1", "1", "⏎", "86/138⏎", "§")
    rest(qtbot, desk)
    assert form.form.input("sbp_mmhg").state == "mend" and "还有 1 处" in form.state.text()
    assert form.form.input("category").value() is None and "控制" not in computed_words(form.form)
    form.form.input("sbp_mmhg").focus()
    strokes(keys, "158/86⏎")
    assert form.form.input("category").value() == "2" and "控制不满意" in computed_words(form.form)
    form.keep_draft()
    rest(qtbot, desk)


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


def test_a_kill_in_the_middle_of_fast_typing_loses_at_most_one_field(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    task = Task(center.ids["张桂英"], (HYPERTENSION,))
    desk.go("entry", task)
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    form._soon.setInterval(3_600_000)  # never a moment of quiet
    strokes(keys, "20251220⏎", "1", "1", "1", "⏎", "138/86⏎", "158⏎", "61")
    rest(qtbot, desk)
    draft = entry_draft.kept(desk, task)
    assert draft is not None
    told = draft.content["kinds"][HYPERTENSION]["answers"]
    assert (told["given_on"], told["sbp_mmhg"], told["height_cm"]) == ("2025-12-20", 138, "158.0")
    keys.enter()
    strokes(keys, "§")
    rest(qtbot, desk)
    assert entry_draft.kept(desk, task) is None, "what is saved is no draft any more"


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


def test_the_last_save_is_taken_back_even_where_somebody_was_searched_for(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["张桂英"]
    before = len(records(desk, HYPERTENSION, resident))
    keys.type("zgy")
    rest(qtbot, desk)
    keys.enter()
    keys.enter()
    rest(qtbot, desk)
    strokes(keys, "j⏎", "1", "1", "1", "⏎", "138/86⏎", "§")
    rest(qtbot, desk)
    assert len(records(desk, HYPERTENSION, resident)) == before + 1
    keys.press(Qt.Key.Key_Z, Control)
    rest(qtbot, desk)
    assert len(records(desk, HYPERTENSION, resident)) == before
    assert page_of(window).start.people.line.text() == ""


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


def test_day_way_and_doctor_stay_with_the_form_they_were_typed_into(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    strokes(keys, "20251215⏎", "3", "1", "§")
    rest(qtbot, desk)

    def stands(kinds: tuple[str, ...]) -> list[object]:
        desk.go("entry", Task(center.ids["李国强"], kinds))
        rest(qtbot, desk)
        form = page_of(window).form
        assert form is not None
        answers = form.form.answers(form.kinds[0])
        return [answers["given_on"], answers.get("way")]

    assert stands((DIABETES,)) == stands((HYPERTENSION, DIABETES)) == [None, None]
    assert [str(one) for one in stands((HYPERTENSION,))] == ["2025-12-15", "3"], "the pile goes on where it was left"


def test_keys_typed_while_a_record_is_saved_land_in_the_next_form(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    """The control: the same keys after a refusal land nowhere, for they were meant for a form that did not come."""
    tasks = tuple(Task(center.ids[name], (HYPERTENSION,)) for name in ("张桂英", "王秀珍"))
    desk.go("entry", tasks)
    rest(qtbot, desk)
    strokes(keys, "20251203⏎", "31", "§")
    form = page_of(window).form
    assert form is not None
    assert form.is_saving
    for key in "1", "1", "\r", "1", "3", "8", "/", "8", "6", "\r":
        keys.tap_window(window, key)
    rest(qtbot, desk)
    answers = form.form.answers(form.kinds[0])
    assert form.task == tasks[1]
    assert (answers["result"], answers["symptoms"], answers["sbp_mmhg"]) == ("1", "1", 138)
    form.form.input("dbp_mmhg").set_answers({"sbp_mmhg": 80, "dbp_mmhg": 120})
    keys.press(Qt.Key.Key_S, Control)
    assert not form.is_saving
    assert not form.ahead.keys
    form.drop_draft()
    rest(qtbot, desk)


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


def test_what_was_explained_once_is_not_asked_again_when_the_record_is_mended(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident, words = center.ids["张桂英"], "刚走上五楼，休息后复测正常"
    values = {"resident": resident, "given_on": "2025-12-20", "way": "1", "sbp_mmhg": 138, "dbp_mmhg": 80}
    put = Put(HYPERTENSION, new_id(), values | {"heart_rate": 180}, explain={"heart_rate": words})
    assert not desk.shelf.put(put, desk.session).is_refused
    desk.go("entry", Task(resident, (HYPERTENSION,), put.record))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    assert form.form.explained(form.kinds[0]) == {"heart_rate": words}
    form.form.input("sbp_mmhg").focus()
    strokes(keys, "141/83⏎§")
    rest(qtbot, desk)
    assert records(desk, HYPERTENSION, resident)[-1].sbp_mmhg == 141


def test_the_number_of_the_next_field_is_no_explanation(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    strokes(keys, "j⏎", "11")
    go_to(window, keys, "heart_rate")
    strokes(keys, "180⏎", "66.5⏎")
    form = page_of(window).form
    assert form is not None
    rate = form.form.input("heart_rate")
    assert rate.remark.line is not None and rate.remark.line.hasFocus(), "the cursor waits for words"
    assert rate.state == "explain" and "只有数字" in rate.remark.sentence
    keys.type("心悸待查")
    keys.enter()
    assert rate.explanation == "心悸待查" and rate.problem is None and not rate.remark.line.hasFocus()
    form.keep_draft()
    rest(qtbot, desk)


def test_a_round_without_a_home_bed_says_on_opening_what_comes_first(
    window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    resident, bed = center.ids["张桂英"], new_id()

    def told(record: str = "", kind: str = "home-bed-visit") -> str:
        desk.go("entry", Task(resident, (kind,), record))
        rest(qtbot, desk)
        form = page_of(window).form
        assert form is not None
        return form.head.first.text() if form.head.first.isVisible() else ""

    def put(kind: str, record: str, **values: object) -> None:
        answer = desk.shelf.put(Put(kind, record, {"resident": resident, **values}), desk.session)
        assert not answer.is_refused, answer.problems

    assert "没有在建的家庭病床" in told()
    put("home-bed", bed, opened_on="2025-03-05", bed_type="1")
    assert told() == ""
    visit = new_id()
    put("home-bed-visit", visit, home_bed=bed, given_on="2025-03-12", visitor="1")
    put("home-bed-closing", new_id(), home_bed=bed, opened_on="2025-03-05", closed_on="2025-05-01", outcome="2")
    assert "没有在建的家庭病床" in told()
    assert told(visit) == "" and told(kind=HYPERTENSION) == "", "a saved record and other kinds are left in peace"


def test_an_explanation_ends_with_the_value_that_it_explained(desk: WorkDesk, center: SmallCenter) -> None:
    values = {"resident": center.ids["张桂英"], "given_on": "2025-12-20", "way": "1", "sbp_mmhg": 138, "dbp_mmhg": 80}
    put = Put(HYPERTENSION, new_id(), values | {"heart_rate": 180}, explain={"heart_rate": "复测正常"})
    desk.shelf.put(put, desk.session)
    desk.shelf.put(Put(HYPERTENSION, put.record, {"sbp_mmhg": 140}), desk.session)
    assert explanations_standing(desk.shelf, put.record) == {"heart_rate": "复测正常"}
    desk.shelf.put(Put(HYPERTENSION, put.record, {"heart_rate": 76}), desk.session)
    assert explanations_standing(desk.shelf, put.record) == {}


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


def test_the_commonest_forms_are_drawn_while_nobody_fills_one_in(
    window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    page = page_of(window)
    preparing = Preparing(page, [(HYPERTENSION,), (DIABETES,), ("home-bed-visit",)], apart_ms=5)
    assert (HYPERTENSION,) in page._forms
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    waiting = list(preparing.waiting)
    qtbot.wait(30)
    assert preparing.waiting == waiting, "not while somebody types"
    page.new()
    qtbot.waitUntil(lambda: not preparing.waiting)
    assert {(DIABETES,), ("home-bed-visit",)} <= set(page._forms)
    rest(qtbot, desk)


def test_what_is_computed_and_what_was_saved_stand_beside_the_buttons_so_that_the_form_has_the_room(
    window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.open(Task(center.ids["李国强"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page.form
    assert form is not None
    form.form.input("given_on").set_value(date(2025, 12, 30))
    form.form.input("sbp_mmhg").set_value("136/82")
    form.form.judge_now()
    form.strip.say("已保存：高血压随访 · 张桂英。" * 20)
    QApplication.processEvents()
    live = next(one for one in form.findChildren(Elided) if one.whole.startswith("░"))
    button = form.button.geometry()
    for one in (live, form.strip):
        assert one.isVisible() and one.width() > 100 and button.contains(button.x(), one.geometry().center().y())
    assert form.strip.words.whole == form.strip.words.toolTip() != form.strip.words.text(), (
        "shortened, and whole in the tip"
    )
    assert button.top() - form.form.geometry().bottom() < 12
    assert window.page.width() == window.stack.width(), "a long sentence widens no page"
