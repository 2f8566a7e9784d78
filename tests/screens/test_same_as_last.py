"""What the visit before answered is taken over block by block: few keys, nothing asked anew filled, nothing hidden."""

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.record_line import line_of
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
    page_of,
    records,
    rest,
    strokes,
)
from tests.screens.small_center import SmallCenter

keys, window = entry_window.keys, entry_window.window

BODY = {"height_cm": "158.0", "weight_goal_kg": "60.0"}
HABITS = {
    "smoking": "0", "drinking": "0.5", "drinking_goal": "0.0", "exercise_weekly": "5", "exercise_minutes": "30",
    "salt": "2", "salt_goal": "1", "mind": "1", "compliance": "1",
}  # fmt: skip
DRUG = {"drug1_name": "氨氯地平片", "drug1_daily": "1", "drug1_dose": "5mg"}


def visit_before(desk: WorkDesk, center: SmallCenter, **more: object) -> None:
    """Let 张桂英 have told her habits and her drug at the visit before."""
    values = {
        "resident": center.ids["张桂英"], "given_on": "2025-09-20", "way": "1", "result": "1", "sbp_mmhg": 138,
        "dbp_mmhg": 80, "staff": center.ids["陆建华"], **BODY, **HABITS, **DRUG, **more,
    }  # fmt: skip
    answer = desk.shelf.put(Put(HYPERTENSION, new_id(), values), desk.session)
    assert not answer.is_refused, answer.problems


def test_a_routine_follow_up_takes_at_most_30_keys_from_the_due_list_to_the_saved_record(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    window.visit_named("follow-ups")
    rest(qtbot, desk)
    page: Any = window.page
    place = next(at for at, duty in enumerate(page.shown) if duty.resident == center.ids["张桂英"])
    page.list.selectRow(place)
    keys.pressed = 0
    strokes(keys, "⏎")
    rest(qtbot, desk)
    strokes(keys, "j⏎", "1", "1", "1", "⏎", "138/86⏎", "④", "61⏎", "76⏎", "⏎", "④", "⏎", "1", "1", "⏎", "④", "§")
    rest(qtbot, desk)
    the_record_is_whole(desk, center)
    assert keys.pressed <= 30


def test_a_routine_follow_up_takes_at_most_30_keys_from_the_person_list_too(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    window.visit_named("residents")
    rest(qtbot, desk)
    keys.type("zgy")
    rest(qtbot, desk)
    keys.pressed = 0
    strokes(keys, "⏎")
    rest(qtbot, desk)
    keys.press(Qt.Key.Key_N, Control)
    strokes(keys, "⏎")
    rest(qtbot, desk)
    strokes(keys, "j⏎", "1", "1", "1", "⏎", "138/86⏎", "④", "61⏎", "76▼", "④", "⏎", "1", "1", "⏎", "④", "§")
    rest(qtbot, desk)
    the_record_is_whole(desk, center)
    assert keys.pressed <= 30


def the_record_is_whole(desk: WorkDesk, center: SmallCenter) -> None:
    last = records(desk, HYPERTENSION, center.ids["张桂英"])[-1]
    assert (str(last.given_on), last.way, last.result, last.symptoms) == ("2025-12-31", "1", "1", "1")
    assert (last.sbp_mmhg, last.dbp_mmhg, last.weight_kg, last.heart_rate) == (138, 86, 61, 76)
    assert (last.adherence, last.reaction, last.category, str(last.next_on)) == ("1", "1", "1", "2026-03-31")
    assert {name: str(getattr(last, name)) for name in HABITS} == HABITS
    assert {name: str(getattr(last, name)) for name in BODY | DRUG} == BODY | DRUG
    assert last.staff == center.ids["周敏"], "whoever is at work signs"
    assert last.carried == "1,2,3"
    assert "生活方式、用药情况、身高和目标体重沿用上次" in line_of(desk.kinds[HYPERTENSION], last).words, (
        "as the person's page says"
    )
    assert desk.kinds[HYPERTENSION].unfilled(last) == ()


def test_without_the_block_key_it_takes_many_more_keys_and_nothing_counts_as_taken_over(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    """The control of the two above: the same answers, each asked."""
    visit_before(desk, center)
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    strokes(keys, "jt⏎", "1", "1", "1", "⏎", "138/86⏎", "158⏎", "61⏎60⏎", "76⏎", "⏎")
    assert field(window) == "smoking"
    strokes(keys, "0⏎⏎", "0.5⏎0⏎", "5⏎30⏎⏎⏎", "2", "1", "1", "1", "⏎", "1", "1", "⏎")
    assert field(window) == "drug1_name"
    keys.type("氨氯地平片")
    strokes(keys, "⏎1⏎", "5mg⏎", "§")
    rest(qtbot, desk)
    last = records(desk, HYPERTENSION, center.ids["张桂英"])[-1]
    assert {name: str(getattr(last, name)) for name in HABITS | BODY | DRUG} == HABITS | BODY | DRUG
    assert last.carried is None
    assert keys.pressed > 60


def test_what_must_be_asked_anew_is_empty(window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot) -> None:
    visit_before(desk, center, symptoms="2", heart_rate=80, adherence="2", reaction="1", tests="血脂正常")
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    told = {name for name, value in form.form.answers(form.kinds[0]).items() if value is not None}
    assert told == {"resident", "staff"}


def test_a_block_of_which_one_answer_changed_was_asked(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    strokes(keys, "jt⏎", "1", "1", "1", "⏎", "138/86⏎", "④")
    form.form.input("smoking").focus()
    strokes(keys, "④")
    assert form.form.answers(form.kinds[0])["carried"] == "1,3"
    form.form.input("smoking").focus()
    strokes(keys, "5⏎")
    assert form.form.answers(form.kinds[0])["carried"] == "3"
    assert form.form.input("drinking").value() is not None, "what was taken over stays"
    form.keep_draft()
    rest(qtbot, desk)


def test_f4_elsewhere_says_so_and_stays_where_it_is(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    before = form.form.answers(form.kinds[0])
    strokes(keys, "④")
    assert field(window) == "given_on" and form.form.answers(form.kinds[0]) == before
    assert "生活方式" in form.state.text() and "没有可沿用" in form.state.text()
    form.form.input("smoking").focus()
    strokes(keys, "④")
    form.form.input("smoking").focus()
    strokes(keys, "④")
    assert field(window) == "smoking" and "生活方式" not in form.state.text(), "what was taken over is offered no more"
    form.keep_draft()
    rest(qtbot, desk)


def test_f4_puts_last_times_answer_in_the_place_of_one_that_cannot_be(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    strokes(keys, "j⏎", "1", "1", "1", "⏎", "138/86⏎", "65⏎")
    height = form.form.input("height_cm")
    assert height.is_odd, "158 last time"
    height.focus()
    strokes(keys, "④")
    assert str(height.value()) == "158.0" and height.state == "taken"
    form.form.input("smoking").focus()
    strokes(keys, "7⏎")
    form.form.input("drinking").focus()
    strokes(keys, "④")
    assert form.form.input("smoking").value() == 7, "the control: what was typed and is sound stays"
    form.keep_draft()
    rest(qtbot, desk)


def test_a_saved_record_does_not_offer_f4(window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot) -> None:
    visit_before(desk, center)
    resident = center.ids["张桂英"]
    for record, offers in (("", True), (records(desk, HYPERTENSION, resident)[-1].id, False), ("", True)):
        desk.go("entry", Task(resident, (HYPERTENSION,), record))
        rest(qtbot, desk)
        form = page_of(window).form
        assert form is not None
        assert ("F4" in form.head.keys.whole) == offers


def test_a_draft_remembers_what_was_taken_over(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    task = Task(center.ids["张桂英"], (HYPERTENSION,))
    desk.go("entry", task)
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    form.form.input("smoking").focus()
    strokes(keys, "④")
    form.keep_draft()
    rest(qtbot, desk)
    desk.go("entry", task)
    rest(qtbot, desk)
    assert form.form.answers(form.kinds[0])["carried"] == "1"
    assert form.form.input("smoking").state == "taken"


def test_an_earlier_paper_is_offered_what_was_answered_before_its_day(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    visit_before(desk, center)
    desk.go("entry", Task(center.ids["张桂英"], (HYPERTENSION,)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    assert form.form.last.is_offered("生活方式")
    strokes(keys, "20250915⏎")
    assert not form.form.last.is_offered("生活方式"), "the visit of 09-20 came later"
    assert form.form.last.is_offered("用药情况")
    form.keep_draft()
    rest(qtbot, desk)


def test_one_key_takes_a_block_over_for_both_diseases_and_each_record_remembers_its_own(
    window: Window, desk: WorkDesk, keys: CountingKeyboard, center: SmallCenter, qtbot: QtBot
) -> None:
    resident = center.ids["李国强"]
    shared = {"resident": resident, "given_on": "2025-09-20", "way": "1", "sbp_mmhg": 138, "dbp_mmhg": 80, "smoking": 5}
    for kind, more in (
        (HYPERTENSION, {"salt": "2"}),
        (DIABETES, {"staple_food_g": 300, "fasting_glucose_mmol": "6.4"}),
    ):
        assert not desk.shelf.put(Put(kind, new_id(), shared | more), desk.session).is_refused
    desk.go("entry", Task(resident, (HYPERTENSION, DIABETES)))
    rest(qtbot, desk)
    form = page_of(window).form
    assert form is not None
    strokes(keys, "j⏎", "1", "1")
    form.form.input("smoking").focus()
    strokes(keys, "④")
    told = [form.form.answers(kind) for kind in form.kinds]
    assert [one["carried"] for one in told] == ["1", "1"]
    assert (told[0]["salt"], told[1]["staple_food_g"]) == ("2", 300)
    form.form.input("salt", HYPERTENSION).focus()
    keys.type("3")
    assert [form.form.answers(kind)["carried"] for kind in form.kinds] == [None, "1"]
    form.form.input("smoking").focus()
    strokes(keys, "0⏎")
    assert [form.form.answers(kind)["carried"] for kind in form.kinds] == [None, None], "what both share, both asked"
    form.keep_draft()
    rest(qtbot, desk)
