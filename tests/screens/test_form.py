"""A form follows from the declaration: rows, computed fields, problems, and a path for the keyboard."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.records.kind import Kind, kind_of
from desktop.records.problems import Problem, hint, soft
from desktop.records.questions import ask, choose, codes, computed, goal_of
from desktop.records.reading import Value
from desktop.records.record import FollowUp
from desktop.records.rules import computes, history, rule
from desktop.screens.form import FormView
from desktop.screens.form_plan import plan_form
from desktop.screens.form_section import FormSection
from desktop.screens.inputs.making import Helps
from desktop.screens.inputs.popup import Found
from desktop.screens.inputs.references import Source
from desktop.screens.judging import Judgement, judge_by
from desktop.services.catalog import catalog
from tests.screens.keyboard import TODAY, Keyboard

Today = Callable[[], date]
Tab, Backtab = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


class EarVisit(FollowUp):
    """A throw-away form about ears, which no file of the program declares."""

    title = "耳部随访"
    sbp_mmhg: int | None = ask("收缩压", unit="mmHg", ge=60, le=300, with_="pressure", shared=True, code="bp")
    dbp_mmhg: int | None = ask("舒张压", unit="mmHg", ge=30, le=200, with_="pressure", shared=True, code="bp")
    weight_kg: Decimal | None = ask("体重", unit="kg", places=1, ge=20, le=300, shared=True)
    weight_goal_kg: Decimal | None = goal_of("weight_kg", "目标体重", unit="kg", places=1, ge=20, le=300, shared=True)
    times: int | None = ask("清洗次数", unit="次/周", with_="washing", source="表 9 清洗")
    minutes: int | None = ask("每次清洗", unit="分钟", with_="washing", source="表 9 清洗")
    hearing: str | None = choose("听力", codes("正常", "下降"), needed=True)
    grade: str | None = computed("分级", codes("轻", "重"))
    note: str | None = ask("备注")

    @computes("grade", "hearing")
    def the_worse_the_graver(self, known: Any) -> str | None:
        return self.hearing

    @rule("sbp_mmhg", "dbp_mmhg", code="bp-swapped", says="收缩压应高于舒张压。")
    def systolic_stays_above_diastolic(self) -> bool:
        assert self.sbp_mmhg and self.dbp_mmhg
        return self.sbp_mmhg > self.dbp_mmhg

    @history("times")
    def washing_is_not_overdone(self, known: Any) -> Problem | None:
        assert self.times is not None
        return soft("times", "often", "清洗过多，属实时请说明。") if self.times > 7 else None

    @history("hearing")
    def hearing_loss_asks_for_a_test(self, known: Any) -> Problem | None:
        return hint("hearing", "test", "建议做听力检查。") if self.hearing == "2" else None


class NoseVisit(FollowUp):
    """A second throw-away form for the same contact."""

    title = "鼻部随访"
    sbp_mmhg: int | None = ask("收缩压", unit="mmHg", ge=60, le=300, with_="pressure", shared=True, code="bp")
    dbp_mmhg: int | None = ask("舒张压", unit="mmHg", ge=30, le=200, with_="pressure", shared=True, code="bp")
    smell: str | None = choose("嗅觉", codes("正常", "下降"))
    note: str | None = ask("备注")


EARS, NOSE = kind_of(EarVisit), kind_of(NoseVisit)
HIDDEN = ("resident", "review", "platform", "staff", "result", "result_reason")


class Anybody:
    """Knows every record that is asked for, all born in 1955, and nothing else."""

    def get(self, kind: str, record: str) -> object:
        return catalog()["resident"].model(born_on=date(1955, 3, 2))

    def of(self, kind: str, resident: str) -> list[Any]:
        return []

    def before(self, kind: str, resident: str, day: date) -> None:
        return None

    def having(self, kind: str, **values: str | None) -> list[Any]:
        return []

    def setting(self, name: str) -> int:
        return 1


def drawn(today: Today, *kinds: Kind, given: Mapping[str, Value] | None = None) -> FormView:
    """Return a form about resident r1, judged as the ledger would."""
    sources = {"staff": Source(lambda text: [Found("s1", "周敏")], lambda record: "周敏")}
    form = FormView(kinds or (EARS,), Helps(today, sources), judge_by(Anybody(), today), HIDDEN)
    form.give({"resident": "r1", "given_on": TODAY, "way": "1", **(given or {})})
    return form


def label_at(form: FormView, keyboard: Keyboard) -> str:
    """Return the field where the cursor is."""
    places = [field for (_, field), made in form.inputs.items() if made.isAncestorOf(keyboard.place)]
    return places[0]


def test_fields_that_merge_together_share_a_row_and_goals_stand_beside() -> None:
    rows = {row.label: row for section in plan_form((EARS,), HIDDEN) for row in section.rows}
    assert [len(cell.questions) for cell in rows["血压"].cells] == [2]
    assert [cell.questions[0].name for cell in rows["体重"].cells] == ["weight_kg", "weight_goal_kg"]
    assert [cell.before for cell in rows["体重"].cells] == ["", "目标"]
    assert [cell.before for cell in rows["清洗"].cells] == ["", "×"]


def test_an_entry_of_a_table_is_one_row_and_says_its_name_once() -> None:
    rows = {row.label: row for section in plan_form((catalog()["health-checkup"],)) for row in section.rows}
    assert [cell.before for cell in rows["住院1"].cells] == ["入院日期", "出院日期", "原因", "医疗机构", "病案号"]
    assert [cell.before for cell in rows["药物6"].cells] == ["", "用法", "用量", "用药时间", "服药依从性"]
    assert [cell.before for cell in rows["接种3"].cells] == ["名称", "日期", "机构"]
    assert not [label for label in rows if label.startswith("住院1") and label != "住院1"]


def test_every_question_of_every_kind_is_asked_exactly_once() -> None:
    for kind in catalog().values():
        asked = [q.name for s in plan_form((kind,)) for row in s.rows for cell in row.cells for q in cell.questions]
        assert sorted(asked) == sorted(q.name for q in kind.questions if not q.aside), kind.name


def test_every_kind_can_be_drawn(qtbot: QtBot, today: Today) -> None:
    for kind in catalog().values():
        form = FormView((kind,), Helps(today))
        qtbot.addWidget(form)
        asked = {q.name for q in kind.questions if not q.aside} - {"resident", "carried"}
        assert {field for _, field in form.inputs} == asked


def test_enter_goes_through_the_whole_form_and_says_that_it_is_completed(
    keyboard: Keyboard, qtbot: QtBot, today: Today
) -> None:
    form = drawn(today)
    keyboard.show(form)
    form.start()
    assert label_at(form, keyboard) == "sbp_mmhg"
    keyboard.type("138/86")
    keyboard.enter()
    keyboard.type("65.5")
    for _ in range(4):
        keyboard.enter()
    assert label_at(form, keyboard) == "hearing"
    keyboard.type("1")
    assert label_at(form, keyboard) == "note", "the number went on, past the computed grade"
    with qtbot.waitSignal(form.completed):
        keyboard.enter()
    answers = form.answers(EARS)
    assert answers["sbp_mmhg"] == 138
    assert answers["weight_kg"] == Decimal("65.5")
    assert answers["hearing"] == "1"
    assert answers["resident"] == "r1"
    assert answers["times"] is None


def test_tab_goes_on_and_shift_tab_back_past_what_the_program_fills(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today)
    keyboard.show(form)
    form.input("hearing").focus()
    keyboard.press(Tab)
    assert label_at(form, keyboard) == "note"
    keyboard.press(Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert label_at(form, keyboard) == "hearing"


def test_computed_fields_follow_while_one_types(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today)
    keyboard.show(form)
    grade = form.input("grade")
    assert grade.value() is None
    form.input("hearing").focus()
    keyboard.type("2")
    assert grade.value() == "2"
    assert grade.state == "computed"
    assert "grade" not in form.answers(EARS)
    assert "听力检查" in form.input("hearing").remark.sentence


def test_blank_fields_are_left_in_peace_until_one_saves(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today)
    keyboard.show(form)
    assert form.input("hearing").state == "white"
    assert not form.check()
    assert form.input("hearing").state == "mend"
    assert label_at(form, keyboard) == "hearing"
    keyboard.type("1")
    assert form.check()


def test_the_first_problem_gets_the_cursor(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, given={"sbp_mmhg": 80, "dbp_mmhg": 120})
    keyboard.show(form)
    assert not form.check()
    assert label_at(form, keyboard) == "sbp_mmhg"
    assert "高于" in form.input("dbp_mmhg").remark.sentence


def test_a_sentence_about_what_is_not_drawn_is_left_alone(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today)
    keyboard.show(form)
    form.explain({"resident": "同名两人", "times": "医嘱每日清洗"}, EARS.name)
    assert form.explained(EARS) == {"times": "医嘱每日清洗"}


def test_a_soft_problem_is_explained_in_place_by_keyboard_alone(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, given={"hearing": "1"})
    keyboard.show(form)
    form.input("times").focus()
    keyboard.type("9")
    keyboard.enter()
    assert form.input("times").state == "explain"
    keyboard.commit("医嘱每日清洗")
    keyboard.enter()
    assert form.explained(EARS) == {"times": "医嘱每日清洗"}
    assert form.input("times").state == "white"
    assert label_at(form, keyboard) == "minutes"
    assert form.check()


def test_the_reason_for_changing_what_is_closed_is_typed_at_once(keyboard: Keyboard, today: Today) -> None:
    def closed(kind: Kind, answers: Mapping[str, Value], explained: Mapping[str, str]) -> Judgement:
        return Judgement({}, () if explained else (soft("given_on", "period-closed", "这一期已经结账。"),))

    form = FormView((EARS,), Helps(today), closed, HIDDEN)
    form.give({"given_on": TODAY})
    keyboard.show(form)
    assert not form.check()
    keyboard.type("late")
    keyboard.enter()
    assert form.answers(EARS)["given_on"] == TODAY and form.explained(EARS) == {"given_on": "late"}
    assert form.check()


def test_enter_is_not_trapped_by_a_soft_problem(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, given={"hearing": "1"})
    keyboard.show(form)
    form.input("times").focus()
    keyboard.type("9")
    keyboard.enter()
    keyboard.enter()
    assert label_at(form, keyboard) == "minutes"
    assert not form.check()


def test_one_contact_of_two_kinds_asks_shared_questions_once(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, EARS, NOSE)
    keyboard.show(form)
    form.input("sbp_mmhg").focus()
    keyboard.type("138/86")
    keyboard.enter()
    form.input("note", EARS.name).focus()
    keyboard.type("ear")
    form.input("note", NOSE.name).focus()
    keyboard.type("nose")
    keyboard.enter()
    ears, nose = form.answers(EARS), form.answers(NOSE)
    assert ears["sbp_mmhg"] == nose["sbp_mmhg"] == 138
    assert (ears["note"], nose["note"]) == ("ear", "nose")
    assert "smell" not in ears
    assert "hearing" not in nose
    assert sum(field == "given_on" for _, field in form.inputs) == 1


def test_what_cannot_be_read_is_told_as_it_was_typed(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today)
    keyboard.show(form)
    form.input("weight_kg").focus()
    keyboard.type("6x")
    keyboard.enter()
    assert form.answers(EARS)["weight_kg"] == "6x"
    assert form.input("weight_kg").state == "mend"


@pytest.mark.parametrize(("width", "columns"), [(1100, 2), (500, 1)])
def test_a_narrow_form_takes_one_column_and_clips_nothing(
    keyboard: Keyboard, qtbot: QtBot, today: Today, width: int, columns: int
) -> None:
    form = drawn(today, catalog()["hypertension-follow-up" if columns == 2 else "health-checkup"])
    form.resize(width, 600)
    keyboard.show(form)
    qtbot.waitUntil(lambda: {s.columns for s in form.findChildren(FormSection)} == {columns})
    form.check()
    qtbot.wait(20)
    assert form.horizontalScrollBar().maximum() == 0
    for made in form.inputs.values():
        assert made.height() >= 32
        assert made.mapTo(form.widget(), made.rect().bottomRight()).x() <= form.widget().width()
        if not made.remark.isHidden():
            assert made.remark.height() >= made.remark.heightForWidth(made.remark.width())


def test_a_form_without_a_judge_finds_no_problem(qtbot: QtBot, today: Today) -> None:
    form = FormView((EARS,), Helps(today), lambda kind, answers, explained: Judgement(), HIDDEN)
    qtbot.addWidget(form)
    assert form.check()


def test_f2_reaches_what_the_program_fills_and_overruling_it_asks_why(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, given={"hearing": "1"})
    keyboard.show(form)
    form.start()
    form.edit_computed()
    assert label_at(form, keyboard) == "grade"
    keyboard.type("2")
    assert form.answers(EARS)["grade"] == "2"
    assert form.input("grade").state == "explain"
    keyboard.commit("听力图示重度")
    keyboard.enter()
    assert form.check()


def test_a_filled_form_comes_back_from_its_answers(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    form = drawn(
        today, given={"hearing": "2", "sbp_mmhg": 138, "dbp_mmhg": 86, "weight_kg": Decimal("65.5"), "note": "可"}
    )
    again = drawn(today, given=form.answers(EARS))
    qtbot.addWidget(form)
    qtbot.addWidget(again)
    assert again.answers(EARS) == form.answers(EARS)


def test_what_is_not_asked_is_greyed_and_passed_by_but_a_value_that_stands_there_is_shown(
    keyboard: Keyboard, qtbot: QtBot, today: Today
) -> None:
    form = FormView(
        (catalog()["hypertension-follow-up"],), Helps(today), judge_by(Anybody(), today), ("staff", "carried")
    )
    form.give({"given_on": TODAY, "way": "1"})
    keyboard.show(form)
    reason = form.input("result_reason")
    form.input("result").focus()
    keyboard.type("1")
    assert reason.state == "unasked"
    assert label_at(form, keyboard) == "symptoms"
    keyboard.press(Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert label_at(form, keyboard) == "result", "Tab passes it by, too"
    keyboard.type("2")
    assert reason.state == "white"
    assert label_at(form, keyboard) == "result_reason", "the control: whoever is lost is asked about"
    keyboard.commit("搬去女儿家")
    with qtbot.waitSignal(form.completed):
        keyboard.enter()
    form.input("result").focus()
    keyboard.type("1")
    assert reason.state == "white", "what was written is not hidden"
    assert form.answers(form.kinds[0])["result_reason"] == "搬去女儿家"


def test_f2_reaches_what_is_not_asked_too(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, catalog()["hypertension-follow-up"])
    keyboard.show(form)
    form.input("symptoms").focus()
    keyboard.type("1")
    form.edit_computed()
    assert label_at(form, keyboard) == "symptoms_other"
    keyboard.commit("耳后胀")
    keyboard.enter()
    assert form.input("symptoms_other").state == "white"
    assert label_at(form, keyboard) == "danger"


def test_the_second_drug_is_asked_once_the_first_is_named(keyboard: Keyboard, today: Today) -> None:
    form = drawn(today, catalog()["hypertension-follow-up"])
    keyboard.show(form)
    assert form.input("drug2_name").is_skipped
    form.input("drug1_name").focus()
    keyboard.commit("氨氯地平片")
    keyboard.enter()
    assert not form.input("drug2_name").is_skipped
    assert form.input("drug3_name").is_skipped


def test_items_of_a_scale_bear_the_numbers_of_the_form(qtbot: QtBot, today: Today) -> None:
    form = drawn(today, catalog()["self-care-assessment"])
    qtbot.addWidget(form)
    labels = [label.text() for label in form.findChildren(QLabel, "rowLabel")]
    assert {"1. 进餐", "5. 活动"} <= set(labels) and "评估日期" in labels


def test_choices_that_do_not_fit_half_a_form_get_its_whole_width(qtbot: QtBot) -> None:
    rows = {
        cell.questions[0].name: row
        for name in ("tcm-constitution", "hypertension-follow-up")
        for section in plan_form((catalog()[name],))
        for row in section.rows
        for cell in row.cells
    }
    wide = {name for name, row in rows.items() if row.is_wide}
    assert {"q9", "salt", "result"} <= wide, (
        "what is computed says so, a goal has its word, five answers stand in a line"
    )
    assert {"q1", "way", "sbp_mmhg"}.isdisjoint(wide)
