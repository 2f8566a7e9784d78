"""居民: found as one types, shown with all that was done, registered anew and mended."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.residents_page import ResidentsPage
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put, new_id
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter, number


@pytest.fixture
def page(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> Iterator[ResidentsPage]:
    made = ResidentsPage(desk)
    made.resize(1200, 700)
    keyboard.show(made)
    made.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    yield made
    qtbot.waitUntil(lambda: not desk.is_busy)


def names(page: ResidentsPage) -> list[str]:
    model = page.people.list.lazy
    return [row.person.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


@pytest.mark.parametrize("typed", ["zgy", "张桂", "19900000000"])
def test_somebody_is_found_by_initials_name_and_telephone(
    page: ResidentsPage, keyboard: Keyboard, qtbot: QtBot, typed: str
) -> None:
    assert len(names(page)) == 4
    keyboard.type(typed)
    qtbot.waitUntil(lambda: names(page) == ["张桂英"])


def test_enter_shows_the_person_with_everything_that_was_done(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("zgy")
    keyboard.enter()
    qtbot.waitUntil(lambda: not desk.is_busy)
    model = page.person.list.lazy
    shown = [(line.title, str(line.day)) for at in range(model.rowCount()) if (line := model.row(at)) is not None]
    assert shown == [("高血压随访", "2025-09-02"), ("高血压随访", "2025-06-01"), ("慢病登记", "2024-01-10")]
    assert page.person.name.text() == "张桂英"
    assert not page.person.pressures.isHidden()
    assert page.back()
    assert page.people.isVisible()


def test_a_person_opens_with_the_first_record_selected_so_that_enter_opens_it(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    page.turn_to(center.ids["张桂英"])
    assert keyboard.place is page.person.list
    qtbot.waitUntil(lambda: not desk.is_busy)
    with qtbot.waitSignal(desk.going) as gone:
        keyboard.enter()
    assert gone.args[1].record == center.ids["张桂英 2025-09-02"]
    page.person.list.selectRow(1)
    page.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.person.list.selected().record == center.ids["张桂英 2025-06-01"]


def test_names_stand_in_the_order_of_their_pinyin(page: ResidentsPage, desk: WorkDesk, qtbot: QtBot) -> None:
    people = ("单雄", "东泖村"), ("曾云", "东泖村"), ("包三", "东泖村"), ("朱七", "北汇村")
    for name, village in people:  # 单 is read shan as a surname, 曾 zeng; 北 stands before 东
        put = Put(
            "resident",
            new_id(),
            {"name": name, "sex": "1", "born_on": "1960-01-01", "village": village},
            explain={"id_number": "补办中"},
        )
        assert not desk.shelf.put(put, desk.session).is_refused
    page.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert names(page) == ["朱七", "包三", "单雄", "王秀珍", "曾云", "张桂英", "李国强", "赵平"]


def test_a_service_is_registered_from_here(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    page.turn_to(center.ids["赵平"])
    qtbot.waitUntil(lambda: not desk.is_busy)
    with qtbot.waitSignal(desk.going) as gone:
        page.new()
    assert gone.args == ["entry", Task(center.ids["赵平"])]


def test_a_new_resident_s_birth_date_and_sex_follow_from_the_number(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page.new()
    keyboard.type("周小敏")
    keyboard.enter()
    form = page._form
    assert form is not None
    form.form.input("id_number").focus()
    keyboard.type(number("1961-05-06", 22))
    keyboard.enter()
    answers = form.form.answers(form.kinds[0])
    assert (str(answers["born_on"]), answers["sex"]) == ("1961-05-06", "2")
    page.save()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.person.isVisible()
    assert page.person.name.text() == "周小敏"
    assert [one.label for one in desk.find_people("zxm")] != []


def test_an_old_number_is_written_in_eighteen_and_says_so(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page.new()
    keyboard.type("周小敏")
    keyboard.enter()
    form = page._form
    assert form is not None
    form.form.input("id_number").focus()
    keyboard.type("310199610506022")
    keyboard.enter()
    answers = form.form.answers(form.kinds[0])
    assert answers["id_number"] == number("1961-05-06", 22)
    assert (str(answers["born_on"]), answers["sex"]) == ("1961-05-06", "2")
    assert any("换算成 18 位" in words for _, words in desk.notices.said)


def test_facts_are_mended_and_the_list_shows_them(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    page.turn_to(center.ids["王秀珍"])
    qtbot.waitUntil(lambda: not desk.is_busy)
    page.edit()
    form = page._form
    assert form is not None
    assert form.form.input("name").value() == "王秀珍"
    form.form.input("phone").focus()
    keyboard.type("57680000")
    keyboard.press(Qt.Key.Key_Tab)
    page.save()
    qtbot.waitUntil(lambda: not desk.is_busy)
    found = desk.shelf.get("resident", center.ids["王秀珍"])
    assert found is not None
    assert (found.phone, found.village) == ("57680000", "东泖村")


def test_a_blank_number_is_left_in_peace_until_one_saves(page: ResidentsPage, qtbot: QtBot, desk: WorkDesk) -> None:
    page.new()
    form = page._form
    assert form is not None
    assert form.form.input("id_number").problem is None
    page.save()
    qtbot.waitUntil(lambda: not desk.is_busy)
    problem = form.form.input("id_number").problem
    assert problem is not None
    assert problem.code == "id-missing"
