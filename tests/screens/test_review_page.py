"""Review, closing, voiding and the last steps as the people at work see them."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.screens.closing_view import ClosingView, over
from desktop.screens.entry_page import EntryPage
from desktop.screens.last_steps import menu_of, named_steps
from desktop.screens.opened_window import window_over
from desktop.screens.residents_page import ResidentsPage
from desktop.screens.returned_list import ReturnedList
from desktop.screens.review_list import ReviewList
from desktop.screens.review_page import CLOSING, ReviewPage
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from desktop.store.accounts import add_account
from desktop.store.reviewing import send_back
from desktop.store.session import ENTRY, Session
from desktop.store.shelf import Put, new_id
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter, today
from tests.store.test_reviewing import COMPLETE

Control = Qt.KeyboardModifier.ControlModifier
FOLLOW_UP = "hypertension-follow-up"


@pytest.fixture
def clerk(desk: WorkDesk) -> Session:
    account = add_account(desk.ledger, "li", "泖港渡口-1959", role=ENTRY, shown="李香")
    return Session(account, "李香", ENTRY, desk.session.site)


@pytest.fixture
def records(desk: WorkDesk, center: SmallCenter, clerk: Session) -> dict[str, str]:
    """An odd visit and three plain ones, entered by the clerk."""
    plain = {"way": "1", "result": "1", "sbp_mmhg": 136, "dbp_mmhg": 82, "staff": center.ids["陆建华"], **COMPLETE}
    made = {}
    for name, who, day, more in (
        ("odd", "张桂英", "2025-12-20", {"heart_rate": 160}),
        ("one", "张桂英", "2025-12-10", {}),
        ("two", "李国强", "2025-12-11", {}),
        ("three", "王秀珍", "2025-12-12", {}),
    ):
        made[name] = new_id()
        values = {**plain, "resident": center.ids[who], "given_on": day, **more}
        wish = Put(FOLLOW_UP, made[name], values, explain={"heart_rate": "刚爬完楼"} if more else None)
        assert not desk.shelf.put(wish, clerk).is_refused
    return made


def rest(qtbot: QtBot, desk: WorkDesk) -> None:
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)


@pytest.fixture
def window(desk: WorkDesk, records: dict[str, str], keyboard: Keyboard, qtbot: QtBot) -> Iterator[Window]:
    made = window_over(desk)
    made.resize(1366, 768)
    keyboard.show(made)
    rest(qtbot, desk)
    yield made
    rest(qtbot, desk)


@pytest.fixture
def page(window: Window, desk: WorkDesk, qtbot: QtBot) -> ReviewPage:
    found = window.visit_named("review")
    assert isinstance(found, ReviewPage)
    rest(qtbot, desk)
    return found


def waiting(page: ReviewPage) -> ReviewList:
    assert isinstance(page.view, ReviewList)
    return page.view


def state(desk: WorkDesk, record: str) -> str | None:
    review: str | None = desk.shelf.get(FOLLOW_UP, record).review
    return review


def test_what_is_odd_stands_on_top_with_value_rule_and_explanation(page: ReviewPage) -> None:
    view = waiting(page)
    assert view.rows[0].why == "心率 160 次/分钟" and view.rows[0].author == "李香"
    (look,) = view.rows[0].looks
    assert look.explained == "刚爬完楼" and look.sentence
    assert view.card.isVisible() and view.card.row == view.rows[0]
    assert "其余 3 条全部通过" in view.rest.text()


def test_references_are_shown_by_name_and_never_as_ids(
    page: ReviewPage, desk: WorkDesk, records: dict[str, str], center: SmallCenter, qtbot: QtBot
) -> None:
    view = waiting(page)
    shown = " ".join(label.text() for label in view.card.findChildren(QLabel))
    assert "随访医生" in shown and "陆建华" in shown
    doctor = center.ids["陆建华"]
    visit = {"resident": center.ids["赵平"], "given_on": "2025-12-13", "staff": doctor}
    wish = Put("tcm-visit", new_id(), visit, explain={"staff": "资质在补登"})
    assert not desk.shelf.put(wish, desk.session).is_refused
    view.refresh()
    rest(qtbot, desk)
    qtbot.waitUntil(lambda: any("接诊人员 陆建华" in row.why for row in view.rows))
    assert not any(doctor in f"{row.why} {row.looks} {row.names}" for row in view.rows)


def test_enter_passes_one_and_one_key_the_rest(
    page: ReviewPage, desk: WorkDesk, records: dict[str, str], keyboard: Keyboard, qtbot: QtBot
) -> None:
    view = waiting(page)
    assert keyboard.place is view.list
    keyboard.enter()
    rest(qtbot, desk)
    assert state(desk, records["odd"]) == "reviewed" and state(desk, records["one"]) is None
    rest(qtbot, desk)
    keyboard.press(Qt.Key.Key_Return, Control)
    rest(qtbot, desk)
    assert "通过没有异常的 3 条" in view.asking.words.text()
    assert {state(desk, records[name]) for name in ("one", "two", "three")} == {None}  # it only asks
    keyboard.press(Qt.Key.Key_Escape)
    rest(qtbot, desk)
    assert not view.asking.isVisible() and keyboard.place is view.list
    assert {state(desk, records[name]) for name in ("one", "two", "three")} == {None}
    keyboard.press(Qt.Key.Key_Return, Control)
    keyboard.enter()
    rest(qtbot, desk)
    assert {state(desk, records[name]) for name in ("one", "two", "three")} == {"reviewed"}
    qtbot.waitUntil(lambda: not view.rest.isVisible())
    keyboard.press(Qt.Key.Key_Z, Control)
    rest(qtbot, desk)
    assert {state(desk, records[name]) for name in ("one", "two", "three")} == {None}
    assert state(desk, records["odd"]) == "reviewed"  # only the last step
    keyboard.press(Qt.Key.Key_Y, Control)
    rest(qtbot, desk)
    assert {state(desk, records[name]) for name in ("one", "two", "three")} == {"reviewed"}


def test_after_a_batch_that_failed_one_may_pass_the_rest_again(
    page: ReviewPage, desk: WorkDesk, records: dict[str, str], qtbot: QtBot
) -> None:
    view = waiting(page)
    found = view.found
    assert found is not None
    view.found = SimpleNamespace(rest=("not a pair",))
    view.rest.click()
    view.asking.yes.click()
    assert not view.rest.isEnabled()
    rest(qtbot, desk)
    assert view.rest.isEnabled()
    view.found = found
    view.rest.click()
    view.asking.yes.click()
    rest(qtbot, desk)
    assert {state(desk, records[name]) for name in ("one", "two", "three")} == {"reviewed"}


def test_a_record_goes_back_with_a_reason_and_never_without(
    page: ReviewPage, desk: WorkDesk, records: dict[str, str], keyboard: Keyboard, qtbot: QtBot
) -> None:
    view = waiting(page)
    view.card.back_button.click()
    assert keyboard.place is view.card.reason and state(desk, records["odd"]) is None
    keyboard.type("请复测心率")
    keyboard.enter()
    rest(qtbot, desk)
    assert state(desk, records["odd"]) == "returned"
    assert records["odd"] not in {row.waiting.record for row in view.rows}


def test_who_entered_it_sees_the_reason_mends_it_and_it_waits_again(
    desk: WorkDesk, records: dict[str, str], clerk: Session, keyboard: Keyboard, qtbot: QtBot
) -> None:
    send_back(desk.shelf, FOLLOW_UP, records["one"], "血压与纸质记录不符", desk.session)
    desk.ledger.session = clerk
    window = window_over(desk)
    keyboard.show(window)
    assert "review" not in [one.name for one in window.pages]  # who enters does not review
    entry = window.visit_named("entry")
    assert isinstance(entry, EntryPage)
    rest(qtbot, desk)
    strip = entry.start.returned
    assert strip.isVisible() and "血压与纸质记录不符" in strip.words.whole
    strip.button.click()
    rest(qtbot, desk)
    shown = entry.start.stack.currentWidget()
    assert isinstance(shown, ReturnedList) and [row.back.stored.id for row in shown.rows] == [records["one"]]
    shown.edit()
    rest(qtbot, desk)
    form = entry.form
    assert form is not None and form.task.record == records["one"]
    reason = form.head.returned
    assert reason.isVisible() and "血压与纸质记录不符" in reason.text() and desk.session.name not in reason.text()
    desk.notices.confirm("别的提示")  # takes the place of a notice, not of the strip
    form.form.give({"sbp_mmhg": 146, "dbp_mmhg": 82}, FOLLOW_UP)
    assert reason.isVisible()
    entry.save()
    rest(qtbot, desk)
    qtbot.waitUntil(lambda: state(desk, records["one"]) == "pending")
    entry.open(form.task)
    assert entry.form is form and not reason.isVisible(), "what was mended waits again"
    rest(qtbot, desk)


def test_a_period_is_closed_in_two_steps_and_what_is_amended_since_is_listed(
    page: ReviewPage, desk: WorkDesk, records: dict[str, str], qtbot: QtBot, keyboard: Keyboard
) -> None:
    view = page.visit(CLOSING)
    assert isinstance(view, ClosingView)
    rest(qtbot, desk)
    assert view.rows[0].span.name == "2025-12" and not view.rows[0].closed_on
    assert "还没有结账" in view.amended.says
    view.periods.setFocus()
    keyboard.enter()  # from the period to its button
    keyboard.enter()
    rest(qtbot, desk)
    assert not desk.shelf.all("period")  # the control: one press only asks
    keyboard.enter()
    rest(qtbot, desk)
    assert view.periods.hasFocus()
    assert [one.period for one in desk.shelf.all("period")] == ["2025-12"]
    qtbot.waitUntil(lambda: "没有改动" in view.amended.says)
    change = Put(FOLLOW_UP, records["one"], {"sbp_mmhg": 150}, reason="核对纸质登记")
    assert not desk.shelf.put(change, desk.session).is_refused
    view.refresh()
    rest(qtbot, desk)
    qtbot.waitUntil(lambda: view.sheet is not None and len(view.sheet.amendments) == 1)
    assert view.amended.says == ""
    assert "改动 1 条" in view.told.text() and view.print_button.isVisible()
    view.print_out()
    rest(qtbot, desk)
    assert view.stack.currentWidget() is view.paper and view.paper.paper is not None
    assert view.paper.paper.pdf.startswith(b"%PDF") and view.back()
    view.reopen_button.click()
    view.reopen_button.click()
    rest(qtbot, desk)
    assert desk.shelf.all("period")[0].closed_on  # without a reason it stays
    view.why.setText("区级退回")
    view.reopen_selected()
    rest(qtbot, desk)
    assert desk.shelf.all("period")[0].closed_on is None


def test_only_periods_that_are_over_are_offered() -> None:
    names = over(today())
    assert names[0] == "2025-12" and "2025" in names and "2025H2" in names and "2026-01" not in names
    assert len(names) == len(set(names)) == 20


def test_the_last_steps_are_listed_by_name_and_turned_from_the_list(
    window: Window, desk: WorkDesk, records: dict[str, str], keyboard: Keyboard, qtbot: QtBot
) -> None:
    values = {"resident": desk.shelf.get(FOLLOW_UP, records["one"]).resident, "phone": "19900000009"}
    desk.shelf.put(Put("resident", values["resident"], {"phone": "19900000009"}), desk.session)
    desk.shelf.put(Put("staff", new_id(), {"name": "新来的医生"}), desk.session)
    named = named_steps(desk)
    assert [one.words for one in named[:2]] == ["人员 · 新来的医生 · 新增 · 16:50", "居民 · 张桂英 · 修改 · 16:50"]
    menu = menu_of(desk, named, window)
    picked = next(action for action in menu.actions() if "张桂英 · 修改" in action.text())
    picked.trigger()
    rest(qtbot, desk)
    assert desk.shelf.get("resident", values["resident"]).phone == "19900000000"
    assert desk.shelf.all("staff", name="新来的医生")  # the control: the later step stands
    menu.deleteLater()
    residents = window.visit_named("residents")
    assert isinstance(residents, ResidentsPage)
    rest(qtbot, desk)
    with qtbot.waitActive(window):
        window.activateWindow()
    residents.people.line.setFocus()
    keyboard.press(Qt.Key.Key_Z, Control)
    rest(qtbot, desk)
    assert not desk.shelf.all("staff", name="新来的医生")
    keyboard.press(Qt.Key.Key_Z, Control | Qt.KeyboardModifier.ShiftModifier)
    rest(qtbot, desk)
    assert desk.shelf.all("staff", name="新来的医生")


def test_a_record_is_voided_with_a_reason_from_the_persons_page(
    window: Window, desk: WorkDesk, center: SmallCenter, records: dict[str, str], qtbot: QtBot
) -> None:
    page = window.visit_named("residents")
    assert isinstance(page, ResidentsPage)
    page.show_person(center.ids["王秀珍"])
    rest(qtbot, desk)
    qtbot.waitUntil(lambda: page.person.list.lazy.rowCount() > 0)
    page.person.list.selectRow(0)
    bar = page.person.void_bar
    bar.void()
    rest(qtbot, desk)
    assert desk.shelf.get(FOLLOW_UP, records["three"]) is not None  # the control: no reason, nothing done
    bar.why.setText("录错了人")
    bar.void()
    rest(qtbot, desk)
    assert desk.shelf.get(FOLLOW_UP, records["three"]) is None
