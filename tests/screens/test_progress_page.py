"""指标完成情况: one row a target, numbers that equal their lists, figures typed in place."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.packages.reporting import make_report
from desktop.progress.centers import CENTERS
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.progress.snapshot import target_figure
from desktop.progress.standing import stand
from desktop.records.periods import read_period
from desktop.screens.lists import ListView
from desktop.screens.opened_window import window_over
from desktop.screens.pages import Visited
from desktop.screens.progress_base import FigureForm
from desktop.screens.progress_page import ProgressPage
from desktop.screens.progress_words import state_of
from desktop.screens.residents_page import ResidentsPage
from desktop.screens.work_desk import WorkDesk
from desktop.store.session import INSPECTOR
from tests.demo_center import CENTER, NOW, TODAY, put
from tests.screens.demo_desk import settle
from tests.screens.keyboard import Keyboard

MANAGED, DECLARED, DIABETES = "SH19-06", "SJ-36", "SH19-07"


@pytest.fixture
def desk(demo_desk: WorkDesk) -> WorkDesk:
    """Return the desk over the fictional center; the small one is not enough here."""
    return demo_desk


@pytest.fixture
def page(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> ProgressPage:
    """Return the page, counted to the end."""
    made = ProgressPage(desk)
    made.resize(1200, 800)
    keyboard.show(made)
    made.entered()
    settle(qtbot, desk)
    return made


def opened(page: ProgressPage, qtbot: QtBot, target: str) -> ProgressPage:
    page.board.focus(target)
    qtbot.keyClick(page.board.rows[target], Qt.Key.Key_Return)
    settle(qtbot, page.desk, lambda: page.stack.currentWidget() is page.detail)
    return page


def test_every_row_says_what_the_command_line_says(page: ProgressPage) -> None:
    with open_reader(page.desk.shelf, Asking(TODAY, CENTER)) as reader:
        standings = list(stand(reader, page.line.working, page.desk.measures))
    assert list(page.board.rows) == [one.id for one in standings]
    for one in standings:
        row = page.board.rows[one.id]
        assert target_figure(row.standing) == target_figure(one)
        assert row.value.text().startswith(one.value_text)


def test_what_is_only_shown_is_counted_beside_so_that_page_and_report_agree(
    page: ProgressPage, keyboard: Keyboard
) -> None:
    page.line.plan.pick("working")
    with open_reader(page.desk.shelf, Asking(TODAY, CENTER)) as reader:
        standings = list(stand(reader, page.line.working, page.desk.measures))
    background = [one for one in standings if one.target is not None and one.target.scope == "context"]
    assert background and f"共 {len(standings) - len(background)} 项" in page.says.text()
    assert page.more.isVisible() and f"另有 {len(background)} 项" in page.more.text()
    assert f"共 {len(standings)} 项" in page.more.toolTip()
    page.line.filters.button(1).click()
    page.more.click()
    assert keyboard.place is page.board.rows[keyboard.place.standing.id]
    assert keyboard.place.standing.target.scope == "context"
    assert page.line.filters.button(0).isChecked()


def test_one_number_on_the_screen_in_its_list_on_paper_and_in_the_workbook(
    page: ProgressPage, qtbot: QtBot, tmp_path: Path
) -> None:
    row = page.board.rows[MANAGED]
    value, counts = row.value.text(), row.counts.text()
    opened(page, qtbot, MANAGED)
    behind = page.detail.opened
    assert behind is not None and behind.count is not None
    met, short = (sum(one.state == state for one in behind.rows) for state in ("met", "short"))
    assert met and short
    assert counts == f"{met} / {met + short}" == f"{behind.count.numerator} / {behind.count.denominator}"
    assert (page.detail.value.text(), page.detail.counts.text()) == (value, counts)
    assert page.detail.list.lazy.rowCount() == short
    span = read_period("2025")
    assert span is not None
    made = make_report(
        page.desk.shelf, CENTER, page.line.working, span, tmp_path, NOW, by=page.desk.session,
        measures=page.desk.measures,
    )  # fmt: skip
    with pypdfium2.PdfDocument(made.report) as document:
        words = "".join("".join(one.get_textpage().get_text_range().split()) for one in document)
    assert "".join(value.split()) in words
    book = CalamineWorkbook.from_path(made.tables)
    rows = [line for name in book.sheet_names for line in book.get_sheet_by_name(name).to_python()]
    assert any(row.standing.title in line and met in line and met + short in line for line in rows)


@pytest.mark.parametrize("target", [MANAGED, DIABETES, "SJ-03", "NB-02", "follow-up-on-time"])
def test_tabs_show_as_many_rows_as_they_say(page: ProgressPage, qtbot: QtBot, target: str) -> None:
    opened(page, qtbot, target)
    for button, state in zip(page.detail.tabs.buttons(), ("short", "met", "excluded"), strict=True):
        button.click()
        shown = page.detail.list.lazy.rowCount()
        assert button.text().endswith(f" {shown}")
        behind = page.detail.opened
        assert behind is not None
        assert shown == sum(row.state == state for row in behind.rows)


def test_the_reading_that_counts_only_what_is_due_has_its_own_list(page: ProgressPage, qtbot: QtBot) -> None:
    opened(page, qtbot, MANAGED)
    year, today = page.detail.readings.buttons()
    assert year.isChecked() and not year.isHidden()
    today.click()
    settle(qtbot, page.desk, lambda: page.detail.opened is not None and page.detail.opened.reading == "today")
    behind = page.detail.opened
    assert behind is not None and behind.count is not None
    assert (behind.count.numerator, behind.count.denominator) == (
        behind.standing.met_by_now,
        behind.standing.due_by_now,
    )


def test_enter_opens_a_list_enter_opens_a_person_and_escape_comes_back_to_the_row(
    page: ProgressPage, qtbot: QtBot, keyboard: Keyboard
) -> None:
    page.board.focus(MANAGED)
    keyboard.enter()
    settle(qtbot, page.desk, lambda: page.stack.currentWidget() is page.detail)
    assert isinstance(keyboard.place, ListView)
    person = page.detail.list.selected().person
    with qtbot.waitSignal(page.desk.going) as went:
        keyboard.enter()
    assert went.args == ["residents", Visited(person, "progress")]
    assert page.back()
    assert keyboard.place is page.board.rows[MANAGED]
    assert not page.back()


def test_the_words_beside_a_list_name_document_definition_and_what_is_not_confirmed(
    page: ProgressPage, qtbot: QtBot
) -> None:
    opened(page, qtbot, MANAGED)
    told = page.detail.definition.text()
    for words in ("四(二)3", "相隔不足规定天数", "两次的最短间隔：14天", "待区级确认", "≥ 80 %", "NB-01"):
        assert words in told


def test_arrows_step_through_the_rows_in_the_order_of_the_eye(page: ProgressPage, keyboard: Keyboard) -> None:
    page.board.focus()
    first = keyboard.place
    keyboard.press(Qt.Key.Key_Down)
    second = keyboard.place
    assert second is not first and second.mapTo(page, second.rect().topLeft()).y() > 0
    keyboard.press(Qt.Key.Key_Up)
    assert keyboard.place is first


def test_what_has_a_number_stands_above_what_waits_for_data(page: ProgressPage) -> None:
    chronic = [row for row in page.board._in_order() if row.standing.target and row.standing.target.theme == "chronic"]
    waiting = [state_of(row.standing) == "waiting" for row in chronic]
    assert waiting == sorted(waiting) and len(set(waiting)) == 2
    heights = [row.mapTo(page.board, row.rect().topLeft()).y() for row in chronic]
    assert heights == sorted(heights)


def test_the_three_centers_come_first_with_what_they_did(desk: WorkDesk, qtbot: QtBot, keyboard: Keyboard) -> None:
    resident = desk.shelf.all("resident")[0].id
    put(
        desk.ledger, "rehabilitation-course", resident=resident, started_on="2025-03-01", place="1", origin="1",
        diagnosis="脑卒中恢复期", functions="1", goal="改善步行", planned_sessions=5,
        staff=put(desk.ledger, "staff", name="陆建华", job="1", works=True),
    )  # fmt: skip
    page = ProgressPage(desk)
    keyboard.show(page)
    page.entered()
    settle(qtbot, desk)
    built = {name: card.built.text() for name, card in page.board.centers.items()}
    assert built == {"rehabilitation": "✓ 已建成运行", "nursing": "✓ 已建成运行", "health": "× 未建成运行"}
    assert "康复疗程 1" in page.board.centers["rehabilitation"].served.text()
    assert [one.part for one in CENTERS] == ["rehabilitation", "nursing", "health"]
    rehabilitation = page.board.centers["rehabilitation"]
    assert rehabilitation.isAncestorOf(page.board.rows["SJ-41"])
    assert not rehabilitation.isAncestorOf(page.board.rows[MANAGED])


def test_a_declared_figure_is_typed_in_the_row_and_the_row_stands(
    page: ProgressPage, qtbot: QtBot, keyboard: Keyboard
) -> None:
    row = page.board.rows[DECLARED]
    assert "按 Enter 填写" in row.waits.text()
    page.board.focus(DECLARED)
    keyboard.enter()
    keyboard.type("35")
    keyboard.enter()
    keyboard.type("20251130")
    keyboard.enter()
    keyboard.type("医联体办公室")
    keyboard.enter()
    settle(qtbot, page.desk, lambda: state_of(page.board.rows[DECLARED].standing) != "waiting")
    (kept,) = page.desk.shelf.all("declared-figure")
    assert (kept.name, kept.value, kept.counted_on) == ("reserved-slots", 35, date(2025, 11, 30))
    assert keyboard.place is row


def test_a_figure_that_is_not_admitted_says_so_in_its_field(
    page: ProgressPage, qtbot: QtBot, keyboard: Keyboard
) -> None:
    page.board.focus(DECLARED)
    keyboard.enter()
    form = page._form
    assert form is not None
    form.button.click()
    assert form.inputs["value"].problem is not None
    assert page.desk.shelf.all("declared-figure") == []
    keyboard.press(Qt.Key.Key_Escape)
    assert page._form is None
    assert keyboard.place is page.board.rows[DECLARED]


def test_what_waits_for_a_base_figure_counts_as_soon_as_it_is_typed(
    page: ProgressPage, qtbot: QtBot, keyboard: Keyboard
) -> None:
    row = page.board.rows["SJ-18"]
    assert row.value.text() == "—"
    assert "常住人口" in row.waits.text()
    page.board.focus("SJ-18")
    keyboard.enter()
    for words in ("480", "20241231", "统计年鉴"):
        keyboard.type(words)
        keyboard.enter()
    settle(qtbot, page.desk, lambda: row.value.text() != "—")
    assert row.counts.text().endswith("/ 480")


def test_who_is_behind_a_number_can_be_seen_before_its_base_figure_is_there(
    page: ProgressPage, qtbot: QtBot, keyboard: Keyboard
) -> None:
    page.board.focus("SJ-18")
    keyboard.enter()
    assert page._form is not None and page._form.list is not None
    page._form.list.click()
    settle(qtbot, page.desk, lambda: page.stack.currentWidget() is page.detail)
    behind = page.detail.opened
    assert behind is not None and behind.rows
    assert page._form is None


def test_a_filter_shows_the_rows_of_one_state_and_says_how_many(page: ProgressPage) -> None:
    for button, state in zip(page.line.filters.buttons(), ("", "short", "reached", "trend", "waiting"), strict=True):
        button.click()
        shown = [row for row in page.board.rows.values() if not row.isHidden()]
        assert shown or state == "reached"
        assert all(state in ("", state_of(row.standing)) for row in shown)
        counted = [row for row in shown if row.standing.target is None or row.standing.target.scope != "context"]
        assert button.text().endswith(f" {len(counted)}")


def test_another_plan_and_another_day_are_asked_anew(page: ProgressPage, qtbot: QtBot) -> None:
    before = page.board.rows[MANAGED].counts.text()
    page.line.on.line.setText("2025-06-30")
    page.line.on.commit()
    settle(qtbot, page.desk, lambda: MANAGED in page.board.rows)
    assert page.board.rows[MANAGED].counts.text() != before
    page.line.plan.pick("national-basic-2017")
    page.line.plan.activated.emit(page.line.plan.currentIndex())
    settle(qtbot, page.desk)
    assert {row.standing.plan.id for row in page.board.rows.values() if row.standing.plan} == {"national-basic-2017"}


def test_a_save_elsewhere_makes_the_page_count_anew_at_its_next_visit(page: ProgressPage, qtbot: QtBot) -> None:
    assert page.board.rows["SJ-18"].value.text() == "—"
    told = {"name": "resident-population", "value": 480, "counted_on": "2024-12-31", "source": "统计年鉴"}
    put(page.desk.ledger, "base-figure", **told)
    page.entered()
    settle(qtbot, page.desk)
    assert page.board.rows["SJ-18"].value.text() == "—"
    page.desk.saved.emit(frozenset())
    page.entered()
    settle(qtbot, page.desk)
    assert page.board.rows["SJ-18"].value.text() != "—"


def test_another_page_can_send_somebody_to_a_list(desk: WorkDesk, qtbot: QtBot, keyboard: Keyboard) -> None:
    page = ProgressPage(desk)
    keyboard.show(page)
    page.entered()
    page.turn_to(MANAGED)
    settle(qtbot, desk, lambda: page.stack.currentWidget() is page.detail)
    assert page.detail.opened is not None
    assert page.detail.opened.standing.id == MANAGED


def test_rows_keep_their_words_inside_the_page_at_any_width(page: ProgressPage, qtbot: QtBot) -> None:
    for row in page.board.rows.values():
        row.value.setText("617 attendances")  # other languages say more
        row.verdict.setText("52 households to go")
    for width in (900, 1200, 1900):
        page.resize(width, 800)
        qtbot.wait(20)
        for row in page.board.rows.values():
            assert row.mapTo(page, row.rect().topRight()).x() <= page.width()
            for label in (row.value, row.verdict, row.counts):
                if label.isVisible():
                    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_the_page_fits_into_a_window(page: ProgressPage) -> None:
    holder = QWidget()
    QVBoxLayout(holder).addWidget(page)
    assert holder.minimumSizeHint().width() <= 1000
    page.setParent(None)


def test_an_inspector_reads_the_rows_behind_a_number_and_is_told_who_shows_the_people(
    desk: WorkDesk,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    desk.ledger.session = replace(desk.session, role=INSPECTOR)
    page = ProgressPage(desk)
    keyboard.show(page)
    page.entered()
    settle(qtbot, desk)
    opened(page, qtbot, MANAGED)
    rows = page.detail.opened.rows if page.detail.opened else ()
    assert rows and all(row.is_hidden and row.person is None for row in rows)
    assert "单位负责人" in page.detail.caption.text()
    keyboard.enter()
    assert "单位负责人" in desk.notices.said[-1][1]
    page.back()
    page.open(DECLARED)  # a figure that others type: its list instead of a form
    settle(qtbot, desk)
    assert page.findChildren(FigureForm) == []


def test_a_row_about_a_record_opens_that_record_to_be_read_and_esc_goes_back_row_by_row(
    desk: WorkDesk,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    window = window_over(desk)
    keyboard.show(window)
    page = window.visit_named("progress")
    assert isinstance(page, ProgressPage)
    settle(qtbot, desk)
    with open_reader(desk.shelf, Asking(TODAY, CENTER)) as reader:
        counted = [(name, row.standing.measure) for name, row in page.board.rows.items() if row.standing.measure]
        records = {
            name: [one.state for one in reader.rows(measure) if one.person and one.subject != one.person]
            for name, measure in counted
            if not reader.lacks(measure)
        }
    by_record = next(name for name, states in records.items() if states.count("met") > 2)
    opened(page, qtbot, by_record)
    page.detail.show_tab("met")
    page.detail.list.selectRow(2)
    page.detail.list.setFocus()
    chosen = page.detail.list.selected()
    keyboard.enter()
    settle(qtbot, desk, lambda: page.stack.currentWidget() is page.sheet)
    shown = page.sheet.shown
    assert shown is not None and shown.task.record == chosen.subject and shown.task.resident == chosen.person
    told = " ".join(label.text() for label in page.sheet.findChildren(QLabel))
    assert (
        shown.person.name in told
        and shown.day in told
        and str(desk.shelf.get(*shown.task.kinds, chosen.subject).staff) not in told
    )
    with qtbot.waitSignal(desk.going) as went:
        keyboard.press(Qt.Key.Key_F2)
    assert went.args == ["entry", shown.task]
    window.visit_named("progress")
    keyboard.press(Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.detail and page.detail.list.hasFocus()
    assert page.detail.list.selected() == chosen
    keyboard.press(Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.board and keyboard.place is page.board.rows[by_record]
    settle(qtbot, desk)


def test_a_row_about_a_person_opens_the_person_and_esc_comes_back(
    desk: WorkDesk,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    window = window_over(desk)
    keyboard.show(window)
    page = window.visit_named("progress")
    assert isinstance(page, ProgressPage)
    settle(qtbot, desk)
    opened(page, qtbot, MANAGED)
    page.detail.show_tab("met")
    page.detail.list.selectRow(1)
    page.detail.list.setFocus()
    chosen = page.detail.list.selected()
    keyboard.enter()
    settle(qtbot, desk)
    people = window.page
    assert isinstance(people, ResidentsPage) and people.person.resident == chosen.person
    keyboard.enter()
    settle(qtbot, desk, lambda: people.stack.currentWidget() is people.sheet)
    keyboard.press(Qt.Key.Key_Escape)
    assert people.stack.currentWidget() is people.person
    keyboard.press(Qt.Key.Key_Escape)
    assert window.page is page and page.detail.list.hasFocus() and page.detail.list.selected() == chosen
    window.visit_named("residents")
    keyboard.press(Qt.Key.Key_Escape)
    assert window.page is people and people.stack.currentWidget() is people.people  # the way back is used once
    settle(qtbot, desk)
