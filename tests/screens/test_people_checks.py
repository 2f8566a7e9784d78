"""可能重复 and 缺号码: files are judged and repaired by one key, shown together, taken apart, and nothing is lost."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.residents_page import ResidentsPage
from desktop.screens.tasks import Task
from desktop.screens.time_line import life_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put, new_id
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter, number

KIND = "hypertension-follow-up"
NUMBER = number("1954-03-02", 2)


def put(desk: WorkDesk, kind: str, **values: object) -> str:
    record = new_id()
    answer = desk.shelf.put(Put(kind, record, values, explain={"id_number": "证件未带"}), desk.session)
    assert not answer.is_refused, answer.problems
    return record


@pytest.fixture
def twin(desk: WorkDesk) -> str:
    """张桂英 once more, from a register whose numbers a spreadsheet had cut, with one visit of her own."""
    record = put(desk, "resident", name="张桂英", sex="2", born_on="1954-03-02", number_state="cut", village="东泖村")
    put(desk, KIND, resident=record, given_on="2025-11-01", way="1", sbp_mmhg=128, dbp_mmhg=78)
    return record


@pytest.fixture
def page(desk: WorkDesk, twin: str, keyboard: Keyboard, qtbot: QtBot) -> Iterator[ResidentsPage]:
    made = ResidentsPage(desk)
    made.resize(1200, 700)
    keyboard.show(made)
    made.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    yield made
    qtbot.waitUntil(lambda: not desk.is_busy)


def shown_days(page: ResidentsPage) -> list[str]:
    model = page.person.list.lazy
    return [str(line.day) for at in range(model.rowCount()) if (line := model.row(at)) is not None]


def days_of(desk: WorkDesk, resident: str) -> list[str]:
    return [str(one.given_on) for one in desk.shelf.all(KIND, resident=resident)]


def test_a_pair_is_judged_by_one_key_and_shown_as_one_person(
    page: ResidentsPage, desk: WorkDesk, twin: str, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot
) -> None:
    one = center.ids["张桂英"]
    assert page.checks.pairs_button.text() == "可能重复 1 对"
    page.checks.pairs_button.click()
    assert page.stack.currentWidget() is page.checks.pairs
    assert "同名同生日" in page.checks.pairs.card.reasons.text()
    keyboard.type("1")
    qtbot.waitUntil(lambda: not page.checks.pairs.pairs and not desk.is_busy)
    assert not page.checks.pairs.empty.isHidden() and page.checks.pairs_button.isHidden()
    for resident in (one, twin):
        page.turn_to(resident)
        qtbot.waitUntil(lambda: not desk.is_busy)
        assert shown_days(page) == ["2025-11-01", "2025-09-02", "2025-06-01", "2024-01-10"]
        assert not page.person.joined.isHidden()
        facts = dict(life_of(desk, resident).facts)
        assert facts["证件号码"] == NUMBER + ("" if resident == one else "（另一份档案）")
    assert (days_of(desk, one), days_of(desk, twin)) == (["2025-06-01", "2025-09-02"], ["2025-11-01"])


def test_a_visit_opens_in_the_file_in_which_it_was_entered(
    page: ResidentsPage, desk: WorkDesk, twin: str, center: SmallCenter, qtbot: QtBot
) -> None:
    put(desk, "same-person", resident=center.ids["张桂英"], other=twin, verdict="same")
    page.turn_to(center.ids["张桂英"])
    qtbot.waitUntil(lambda: not desk.is_busy)
    first = page.person.list.lazy.row(0)
    assert first is not None
    with qtbot.waitSignal(desk.going) as gone:
        page.person.list.opened.emit(first)
    assert gone.args == ["entry", Task(twin, (KIND,), first.record)]


def test_a_person_is_taken_apart_with_a_reason_and_no_visit_is_lost(
    page: ResidentsPage, desk: WorkDesk, twin: str, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot
) -> None:
    link = put(desk, "same-person", resident=center.ids["张桂英"], other=twin, verdict="same")
    page.turn_to(twin)
    qtbot.waitUntil(lambda: not desk.is_busy)
    page.person.joined.buttons[0].click()
    keyboard.enter()  # without a reason nothing happens
    assert desk.shelf.get("same-person", link) is not None
    keyboard.type("核对身份证后不是同一人")
    keyboard.enter()
    qtbot.waitUntil(lambda: desk.shelf.get("same-person", link) is None and not desk.is_busy)
    assert page.person.joined.isHidden()
    assert shown_days(page) == ["2025-11-01"] == days_of(desk, twin)
    assert days_of(desk, center.ids["张桂英"]) == ["2025-06-01", "2025-09-02"]


def test_different_is_remembered_and_a_judgement_is_taken_back(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page.checks.pairs_button.click()
    keyboard.type("2")
    qtbot.waitUntil(lambda: not page.checks.pairs.pairs and not desk.is_busy)
    page.checks.count(anew=True)
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.checks.pairs.pairs == []
    page.undo()
    qtbot.waitUntil(lambda: len(page.checks.pairs.pairs) == 1 and not desk.is_busy)
    assert page.checks.pairs_button.text() == "可能重复 1 对"
    keyboard.type("0")  # later: it stays
    assert len(page.checks.pairs.pairs) == 1


def test_numbers_that_differ_ask_for_grounds(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    put(
        desk,
        "resident",
        name="赵平",
        sex="1",
        born_on="1990-01-05",
        id_number=number("1990-01-05", 77),
        village="西浜村",
    )
    page.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy and len(page.checks.pairs.pairs) == 2)
    page.checks.pairs_button.click()
    view = page.checks.pairs
    view.list.selectRow(1)
    keyboard.type("1")
    qtbot.waitUntil(lambda: view.card.asks and not desk.is_busy)
    assert len(view.pairs) == 2
    keyboard.type("12号当面核对身份证")  # digits typed here judge nobody
    assert len(view.pairs) == 2
    keyboard.enter()
    qtbot.waitUntil(lambda: len(view.pairs) == 1 and not desk.is_busy)
    (judged,) = desk.shelf.all("same-person")
    assert judged.grounds == "12号当面核对身份证"


def test_a_number_that_a_register_brought_is_accepted_later_and_taken_back(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    full = number("1941-02-03", 12)
    somebody = put(
        desk, "resident", name="钱秀兰", sex="2", born_on="1941-02-03", number_state="lost", offered_number=full
    )
    page.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.checks.numbers_button.text() == "缺号码 2 人"
    page.checks.numbers_button.click()
    view = page.checks.numbers
    assert view.repairs[0].resident in {somebody, view.repairs[1].resident}
    place = next(at for at, one in enumerate(view.repairs) if one.resident == somebody)
    view.list.selectRow(place)
    keyboard.type("1")
    qtbot.waitUntil(lambda: len(view.repairs) == 1 and not desk.is_busy)
    kept = desk.shelf.get("resident", somebody)
    assert kept is not None
    assert (kept.id_number, kept.number_state, kept.offered_number) == (full, None, None)
    page.undo()
    qtbot.waitUntil(lambda: len(view.repairs) == 2 and not desk.is_busy)
    kept = desk.shelf.get("resident", somebody)
    assert kept is not None and kept.id_number is None and kept.offered_number == full


def test_a_number_that_stands_in_another_file_leads_to_the_pair(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page.checks.numbers_button.click()
    keyboard.type("1")
    assert page.stack.currentWidget() is page.checks.pairs
    keyboard.type("1")
    qtbot.waitUntil(lambda: not page.checks.pairs.pairs and not desk.is_busy)
    page.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.checks.numbers.repairs == []  # the other file of this person has the number
