"""工作台: counted from the ledger, quiet where nothing waits."""

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.cards import Card
from desktop.screens.entry_page import EntryPage
from desktop.screens.follow_ups_page import FollowUpsPage
from desktop.screens.opened_window import window_over
from desktop.screens.residents_page import ResidentsPage
from desktop.screens.tasks import Task
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_facts import asked_again, centers, health, merged, to_do
from desktop.screens.workbench_page import WorkbenchPage
from desktop.screens.workbench_remembered import keep, remembered
from desktop.store.backup import FOLDER, back_up
from desktop.store.drafts import load_draft, save_draft
from desktop.store.session import ENTRY, INSPECTOR
from desktop.store.shelf import Put, new_id
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import ACCOUNT, SmallCenter, today


def said(card: Card) -> str:
    """Return all words of a card."""
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_cards_say_what_the_ledger_says(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> None:
    page = WorkbenchPage(desk)
    keyboard.show(page)
    page.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    found = to_do(desk)
    assert page.late.number.text() == str(found.late)
    assert found.late >= 3
    assert page.due.number.text() == str(found.due)
    assert page.returned.number.text() == page.drafts.number.text() == "0"
    assert "未建成" in said(page.centers) or "未登记" in said(page.centers)
    assert "还没有备份" in page.kept.backup.text()
    page.kept.back_up()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert "还没有备份" not in page.kept.backup.text()
    assert health(desk).last_backup is not None


def test_after_a_backup_that_failed_one_may_try_again(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> None:
    page = WorkbenchPage(desk)
    keyboard.show(page)
    page.entered()
    in_the_way = desk.ledger.folder / FOLDER
    in_the_way.write_bytes(b"")
    page.kept.button.click()
    assert not page.kept.button.isEnabled()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert desk.notices.said and page.kept.button.isEnabled()
    in_the_way.unlink()
    page.kept.button.click()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert health(desk).last_backup is not None


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few make such links")
def test_a_backup_that_goes_while_it_is_looked_at_is_passed_over(desk: WorkDesk) -> None:
    made = back_up(desk.ledger)
    (made.parent / f"20200101-000000{made.suffix}").symlink_to(made.parent / "gone")
    assert health(desk).last_backup == datetime.fromtimestamp(made.stat().st_mtime).astimezone()


def test_a_record_sent_back_is_counted(desk: WorkDesk, center: SmallCenter) -> None:
    record = center.ids["张桂英 2025-09-02"]
    assert not desk.shelf.put(
        Put("hypertension-follow-up", record, {"review": "returned"}, reason="不符"), desk.session
    ).is_refused
    assert to_do(desk).returned == 1


def test_a_center_that_opened_is_built(desk: WorkDesk) -> None:
    assert [line.is_built for line in centers(desk)] == [False, False, False]
    unit = {"unit": "nursing", "in_place": True, "opened_on": today().isoformat()}
    assert not desk.shelf.put(Put("center-unit", new_id(), unit), desk.session).is_refused
    assert {line.name: line.is_built for line in centers(desk)} == {
        "rehabilitation": False,
        "nursing": True,
        "health": False,
    }


def test_the_next_opening_shows_the_last_figures_before_anything_is_counted(
    desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    first = WorkbenchPage(desk)
    keyboard.show(first)
    first.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    kept = remembered(desk)
    assert kept is not None
    assert (kept.to_do.late, kept.to_do.first) == (to_do(desk).late, ())  # numbers without people
    again = WorkbenchPage(desk)
    again._show_remembered(kept)
    assert again.late.number.text() == first.late.number.text()
    assert "上次统计" in again.counted.text() and "统计于" in first.counted.text()
    assert again._to_do is None  # the count of this opening is still to come


def test_what_is_remembered_of_another_site_is_not_shown(desk: WorkDesk) -> None:
    keep(desk, to_do(desk), centers(desk))
    kept = load_draft(desk.shelf, desk.session.account, "workbench")
    assert kept is not None
    save_draft(desk.shelf, desk.session.account, "workbench", {**kept.content, "site": "another"})
    assert remembered(desk) is None


def test_after_a_save_only_those_touched_are_asked_about_and_the_figures_agree(
    desk: WorkDesk, center: SmallCenter
) -> None:
    before, person = to_do(desk), center.ids["张桂英"]
    assert any(duty.resident == person for duty in before.duties)
    seen = {"resident": person, "given_on": today().isoformat(), "way": "1", "sbp_mmhg": 130, "dbp_mmhg": 78}
    assert not desk.shelf.put(Put("hypertension-follow-up", new_id(), seen), desk.session).is_refused
    after = merged(before, *asked_again(desk, frozenset({person})))
    assert after == to_do(desk)
    assert after.late == before.late - 1
    # the control: asked about somebody else, the figures stay as they were
    assert merged(before, *asked_again(desk, frozenset({center.ids["赵平"]}))) == before


def test_two_saves_in_a_row_are_both_seen(
    desk: WorkDesk, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = WorkbenchPage(desk)
    keyboard.show(page)
    page.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    before, people = to_do(desk), [center.ids["张桂英"], center.ids["王秀珍"]]
    seen = {"given_on": today().isoformat(), "way": "1", "sbp_mmhg": 130, "dbp_mmhg": 78}
    for person in people:
        put = Put("hypertension-follow-up", new_id(), {"resident": person, **seen})
        assert not desk.shelf.put(put, desk.session).is_refused
        desk.saved.emit(frozenset({person}))
    both = threading.Event()
    desk.read(lambda progress: both.set(), lambda _: None)
    assert both.wait(10)  # both are read before the window gets either
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.late.number.text() == str(before.late - 2)
    assert not {duty.resident for duty in page.first} & set(people)


def test_an_inspector_is_offered_no_backup(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> None:
    desk.ledger.session = replace(desk.session, role=INSPECTOR)
    page = WorkbenchPage(desk)
    keyboard.show(page)
    assert not page.kept.button.isVisible()
    page.kept.back_up()  # were it pressed all the same
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert health(desk).last_backup is None
    assert "请由" in desk.notices.said[-1][1]


@pytest.fixture
def window(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> Iterator[Window]:
    made = window_over(desk)
    made.resize(1366, 768)
    keyboard.show(made)
    qtbot.waitUntil(lambda: not desk.is_busy)
    yield made
    qtbot.waitUntil(lambda: not desk.is_busy)


def test_a_number_opens_exactly_what_was_counted_also_after_a_call(
    window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    put = Put("resident", center.ids["王秀珍"], {"doctor": center.ids[ACCOUNT]})
    desk.shelf.put(put, desk.session)
    page = window.visit_named("workbench")
    assert isinstance(page, WorkbenchPage)
    shown = page
    for called in (False, True):
        if called:
            call = {"resident": center.ids["李国强"], "tried_on": today().isoformat(), "duty": "1", "way": "1"}
            answers = {"outcome": "1", "agreed_on": (today() + timedelta(3)).isoformat()}
            answer = desk.shelf.put(Put("call-attempt", new_id(), {**call, **answers}), desk.session)
            assert not answer.is_refused, answer.problems
            desk.saved.emit(frozenset({center.ids["李国强"]}))
        window.visit_named("workbench")
        qtbot.waitUntil(lambda: not desk.is_busy)
        for button, number in ((shown.list_button, shown.late.number), (shown.due_button, shown.due.number)):
            window.visit_named("workbench")
            button.click()
            qtbot.waitUntil(lambda: not desk.is_busy)
            found = window.page
            assert isinstance(found, FollowUpsPage)
            assert str(len(found.shown)) == number.text()
            assert found.list.lazy.rowCount() == len(found.shown)
    assert int(shown.late.number.text()) < sum(duty.days > 0 for duty in to_do(desk).duties)  # one is agreed


def test_what_was_sent_back_opens_from_the_workbench_with_the_reason(
    window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    record = center.ids["张桂英 2025-09-02"]
    desk.shelf.put(Put("hypertension-follow-up", record, {"review": "returned"}, reason="血压不符"), desk.session)
    desk.saved.emit(frozenset())
    qtbot.waitUntil(lambda: not desk.is_busy)
    page = window.visit_named("workbench")
    assert isinstance(page, WorkbenchPage)
    desk.ledger.session = replace(desk.session, role=ENTRY)
    page.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.returned.number.text() == "1"
    page.returned_button.click()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.back_list is not None and page.back_list.isVisible() and len(page.back_list.rows) == 1
    assert page.back() and not page.back_list.isVisible() and not page.back()
    page.returned_button.click()
    qtbot.waitUntil(lambda: not desk.is_busy)
    page.back_list.edit()
    entry = window.page
    assert isinstance(entry, EntryPage) and entry.form is not None and entry.form.task.record == record
    strip = entry.form.head.returned
    assert "血压不符" in strip.text() and strip.isVisible()
    desk.saved.emit(frozenset({center.ids["张桂英"]}))
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert strip.isVisible(), "another record was saved, not this one"


def test_one_comes_back_from_a_person_to_the_row_of_those_who_wait_longest(
    window: Window, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = window.visit_named("workbench")
    assert isinstance(page, WorkbenchPage)
    qtbot.waitUntil(lambda: not desk.is_busy and bool(page.first))
    page.list.setFocus()
    page.list.selectRow(1)
    keyboard.enter()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert isinstance(window.page, ResidentsPage) and window.page.person.resident == page.first[1].resident
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert window.page is page and keyboard.place is page.list and page.list.currentIndex().row() == 1


def test_the_draft_itself_is_opened(window: Window, desk: WorkDesk, center: SmallCenter, qtbot: QtBot) -> None:
    task = Task(center.ids["赵平"], ("hypertension-follow-up",))
    save_draft(desk.shelf, desk.session.account, task.form, {"kinds": {}})
    page = window.visit_named("workbench")
    assert isinstance(page, WorkbenchPage)
    qtbot.waitUntil(lambda: not desk.is_busy)
    page.drafts_button.click()
    qtbot.waitUntil(lambda: not desk.is_busy)
    entry = window.page
    assert isinstance(entry, EntryPage) and entry.form is not None and entry.form.task == task
