"""A pile of papers at the keyboard: kind, head once, then name → form → saved, and the cursor back in the line."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.entry_desk import EntryDesk
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.accounts import name_staff
from desktop.store.shelf import Put
from tests.screens.demo_desk import LONG
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import ACCOUNT, SmallCenter

KIND = "hypertension-follow-up"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> EntryDesk:
    made = EntryDesk(desk)
    made.resize(1250, 720)
    keyboard.show(made)
    made.entered()
    idle(desk, qtbot)
    return made


def idle(desk: WorkDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=LONG)


def begin(page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> None:
    """Choose the kind and fill in the head: day, way, doctor, village."""
    keyboard.press(Qt.Key.Key_B, CTRL)
    keyboard.type("1")
    qtbot.waitUntil(lambda: bool(page.batch.kinds), timeout=LONG)
    keyboard.type("20251203")
    keyboard.enter()
    keyboard.type("1")
    keyboard.type("陆建华")
    keyboard.enter()
    keyboard.type("西浜村")
    keyboard.enter()
    keyboard.enter()
    qtbot.waitUntil(lambda: page.batch.stack.currentWidget() is page.batch.pile, timeout=LONG)
    idle(desk, qtbot)


def fill(page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, who: str, pressure: str) -> None:
    keyboard.type(who)
    keyboard.enter()
    qtbot.waitUntil(lambda: page.batch.form is not None, timeout=LONG)
    idle(desk, qtbot)
    form = page.batch.form
    assert form is not None
    form.form.inputs[("", "sbp_mmhg")].focus() if ("", "sbp_mmhg") in form.form.inputs else form.form.inputs[
        (KIND, "sbp_mmhg")
    ].focus()
    keyboard.type(pressure)
    keyboard.enter()
    page.save()
    qtbot.waitUntil(lambda: page.batch.stack.currentWidget() is page.batch.pile, timeout=LONG)
    idle(desk, qtbot)


def test_a_head_is_typed_once_and_every_paper_carries_it(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    before = {one.id for one in desk.shelf.all(KIND)}
    begin(page, desk, keyboard, qtbot)
    assert "第 1 份，本批已存 0" in page.batch.at.text()
    people = page.batch.pile.people.list
    page.resize(1156, 720)  # what a window of 1280 leaves
    qtbot.waitUntil(lambda: people.width() < 840)
    assert people.horizontalScrollBar().maximum() == 0, "nothing to scroll sideways"
    assert "陆建华" in page.batch.banner.text() and "西浜村" in page.batch.banner.text()
    fill(page, desk, keyboard, qtbot, "zgy", "138/86")
    assert keyboard.place is page.batch.pile.people.line and keyboard.place.text() == ""
    assert "第 2 份，本批已存 1" in page.batch.at.text()
    fill(page, desk, keyboard, qtbot, "lgq", "150/88")
    new = [one for one in desk.shelf.all(KIND) if one.id not in before]
    assert {(str(one.given_on), one.way, one.staff) for one in new} == {("2025-12-03", "1", center.ids["陆建华"])}
    assert {one.resident for one in new} == {center.ids["张桂英"], center.ids["李国强"]}
    assert [str(done.person.name) for done in page.batch.pile.done] == ["张桂英", "李国强"]


def test_whoever_is_at_work_is_proposed_as_the_doctor_as_in_a_single_entry(
    page: EntryDesk, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    head = page.batch.head
    head.ask((KIND,), "")
    assert head.answers() == {"staff": center.ids[ACCOUNT]}
    name_staff(desk.ledger, ACCOUNT, center.ids["陆建华"])
    head.ask((KIND,), "")
    page.open(Task(center.ids["张桂英"], (KIND,)))
    assert page.form is not None
    idle(desk, qtbot)
    assert head.answers()["staff"] == page.form.form.input("staff").value() == center.ids["陆建华"]


def test_the_village_of_the_pile_stands_first(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    begin(page, desk, keyboard, qtbot)
    people = page.batch.pile.people
    shown = [people.list.lazy.row(at).person for at in range(people.list.lazy.rowCount())]
    assert {person.village for person in shown} == {"西浜村"}
    people.line.setText("1990000000")
    people.look_up()
    shown = [people.list.lazy.row(at).person.village for at in range(people.list.lazy.rowCount())]
    assert shown == ["西浜村", "西浜村", "东泖村", "东泖村"]


def test_the_last_paper_is_opened_again_by_one_key_and_keeps_its_number(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    begin(page, desk, keyboard, qtbot)
    fill(page, desk, keyboard, qtbot, "zgy", "138/86")
    keyboard.press(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: page.batch.form is not None, timeout=LONG)
    idle(desk, qtbot)
    assert page.batch.form is not None and page.batch.form.task.record
    assert "第 1 份" in page.batch.at.text()
    page.back()
    idle(desk, qtbot)
    assert "第 2 份，本批已存 1" in page.batch.at.text()


def test_the_last_paper_is_taken_back_and_its_number_comes_again(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = len(desk.shelf.all(KIND))
    begin(page, desk, keyboard, qtbot)
    fill(page, desk, keyboard, qtbot, "zgy", "138/86")
    page.undo()
    idle(desk, qtbot)
    assert len(desk.shelf.all(KIND)) == before
    assert "第 1 份，本批已存 0" in page.batch.at.text()


def test_a_paper_that_is_not_taken_back_stays_on_the_list(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    begin(page, desk, keyboard, qtbot)
    fill(page, desk, keyboard, qtbot, "李国强", "136/84")
    record = page.batch.pile.done[0].saved.records[0]
    desk.shelf.put(Put(KIND, record, {"sbp_mmhg": 138}), desk.session)  # mended since, at another place
    page.undo()
    idle(desk, qtbot)
    assert "没有撤销" in desk.notices.said[-1][1]
    assert [done.number for done in page.batch.pile.done] == [1]


def test_the_head_proposes_villages_and_shows_its_sentences_whole(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_B, CTRL)
    keyboard.type("1")
    qtbot.waitUntil(lambda: bool(page.batch.kinds), timeout=LONG)
    keyboard.enter()  # meant for the kind, which was taken by itself
    head = page.batch.head
    assert head.inputs["given_on"].holds(keyboard.place)
    keyboard.enter()
    keyboard.enter()
    keyboard.type("没有这位医生")
    keyboard.enter()
    sentence = head.inputs["staff"].remark
    qtbot.waitUntil(lambda: sentence.isVisible() and sentence.height() >= sentence.heightForWidth(sentence.width()))
    keyboard.type("xb")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()
    assert head.village == "西浜村"


def test_a_paper_with_another_day_hands_it_on_to_the_next(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    begin(page, desk, keyboard, qtbot)
    keyboard.type("zgy")
    keyboard.enter()
    idle(desk, qtbot)
    form = page.batch.form
    assert form is not None
    form.form.give({"given_on": "2025-12-05", "sbp_mmhg": 138, "dbp_mmhg": 86})
    page.save()
    qtbot.waitUntil(lambda: len(page.batch.pile.done) == 1, timeout=LONG)
    idle(desk, qtbot)
    assert "2025-12-05" in page.batch.banner.text()


def test_escape_leaves_the_form_for_the_pile_and_the_pile_for_the_page(
    page: EntryDesk, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    begin(page, desk, keyboard, qtbot)
    keyboard.type("zgy")
    keyboard.enter()
    idle(desk, qtbot)
    assert page.back() and page.batch.stack.currentWidget() is page.batch.pile
    assert page.back() and not page.is_batch
    idle(desk, qtbot)
    assert not page.back()
