"""随访待办: who is due, narrowed, opened in the right form, printed, and refreshed for those touched only."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.progress.duties import all_duties
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.records.sheet_code import code_for
from desktop.screens.duty_columns import calls
from desktop.screens.duty_papers import next_working_day
from desktop.screens.entry_page import EntryPage
from desktop.screens.follow_ups_page import FollowUpsPage
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put, new_id
from tests.reports.reading import pages
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter

Control = Qt.KeyboardModifier.ControlModifier
HYPERTENSION, DIABETES = "hypertension-follow-up", "diabetes-follow-up"


@pytest.fixture
def page(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> Iterator[FollowUpsPage]:
    made = FollowUpsPage(desk)
    made.resize(1200, 700)
    keyboard.show(made)
    made.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    yield made
    qtbot.waitUntil(lambda: not desk.is_busy)


def test_the_longest_overdue_stands_on_top(page: FollowUpsPage) -> None:
    assert {duty.name for duty in page.shown} == {"张桂英", "李国强", "王秀珍"}
    assert [duty.days for duty in page.shown] == sorted((duty.days for duty in page.shown), reverse=True)
    assert f"共 {len(page.shown)} 项" in page.told.text()


def test_the_list_is_narrowed_by_village_and_name(page: FollowUpsPage, keyboard: Keyboard) -> None:
    shown = page.shown[0]
    page.bar.offer([replace(shown, village=village) for village in ("西浜村", "", "东泖村", "北汇村")])
    offered = [page.bar.village.itemText(place) for place in range(page.bar.village.count())]
    assert offered == ["全部村（居）", "北汇村", "东泖村", "西浜村", "未填村（居）"], "by pinyin"
    assert page.bar.village.pick("西浜村")
    assert {duty.name for duty in page.shown} == {"李国强"}
    assert page.bar.village.pick(None)
    page.search()
    keyboard.type("王秀珍")
    assert {duty.name for duty in page.shown} == {"王秀珍"}
    keyboard.enter()
    assert page.list.hasFocus()


def test_enter_opens_the_form_of_the_right_kinds_and_the_rest_of_the_list_follows(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    place = next(at for at, duty in enumerate(page.shown) if duty.name == "李国强")
    page.list.selectRow(place)
    with qtbot.waitSignal(desk.going) as gone:
        keyboard.enter()
    name, tasks = gone.args
    assert name == "entry"
    assert tasks[0] == Task(center.ids["李国强"], (HYPERTENSION, DIABETES)), "both diseases in one contact"
    assert len(tasks) == len({duty.resident for duty in page.shown[place:]}), "nobody twice"


def test_after_a_save_only_those_touched_are_asked_about(
    page: FollowUpsPage, desk: WorkDesk, qtbot: QtBot, center: SmallCenter
) -> None:
    resident = center.ids["张桂英"]
    others = [duty for duty in page.duties if duty.resident != resident]
    put = Put(HYPERTENSION, new_id(), {
        "resident": resident, "given_on": "2025-12-30", "way": "1", "result": "1", "sbp_mmhg": 130, "dbp_mmhg": 80,
    })  # fmt: skip
    assert not desk.shelf.put(put, desk.session).is_refused
    desk.saved.emit(frozenset({resident}))
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert [duty for duty in page.duties if duty.resident == resident] == []
    assert [duty for duty in page.duties if duty.resident != resident] == others
    assert all(any(duty is one for one in page.duties) for duty in others), "theirs were not read again"


def twin_of(desk: WorkDesk, center: SmallCenter, name: str) -> str:
    """Return a second file of *name*, linked with the first as one person."""
    twin = new_id()
    assert twin > center.ids[name]
    person = {"name": name, "sex": "2", "born_on": "1954-03-02"}
    pair = {"resident": center.ids[name], "other": twin, "verdict": "same"}
    for put in (Put("resident", twin, person, explain={"id_number": "未带证件"}), Put("same-person", new_id(), pair)):
        answer = desk.shelf.put(put, desk.session)
        assert not answer.is_refused, answer.problems
    return twin


def test_a_save_under_a_linked_file_lists_the_duties_of_the_person_once(
    desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    twin = twin_of(desk, center, "张桂英")
    page = FollowUpsPage(desk)
    keyboard.show(page)
    page.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    before = list(page.duties)
    assert center.ids["张桂英"] in {duty.resident for duty in before}
    desk.saved.emit(frozenset({twin}))
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.duties == before


def test_whoever_is_of_another_site_does_not_come_onto_the_list_by_a_save(
    page: FollowUpsPage, desk: WorkDesk, qtbot: QtBot, center: SmallCenter
) -> None:
    before, elsewhere = list(page.duties), replace(desk.session, site="YM99")
    resident, own = new_id(), {"name": "孙玉兰", "sex": "2", "born_on": "1950-02-01", "village": "东泖村"}
    disease = {"resident": resident, "disease": "hypertension", "registered_on": "2024-01-10"}
    told = {"id_number": "未带证件"}
    for put in (Put("resident", resident, own, explain=told), Put("disease-registration", new_id(), disease)):
        answer = desk.shelf.put(put, elsewhere)
        assert not answer.is_refused, answer.problems
    with open_reader(desk.shelf, Asking(desk.today(), people=frozenset({resident}))) as reader:
        assert all_duties(reader, desk.measures), "she is due where she belongs"
    desk.saved.emit(frozenset({resident}))
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert page.duties == before


def test_the_list_is_printed_as_pages_and_no_file_is_left(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = set(desk.ledger.folder.iterdir())
    page.print_out()
    keyboard.press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.paper.paper is not None)
    assert page.paper.paper is not None
    assert page.paper.paper.pdf.startswith(b"%PDF")
    (width, height), *_ = page.paper.paper.sizes
    assert width > height, "A4 lies on its side"
    picture = page.paper.paper.image(0, 72)
    places = ((x, y) for x in range(60, picture.width(), 5) for y in range(70, 200, 3))
    assert any(picture.pixelColor(x, y).lightness() < 100 for x, y in places), "something is written there"
    assert set(desk.ledger.folder.iterdir()) == before
    assert page.back()
    assert page.list.isVisible()


def _kept(desk: WorkDesk) -> list[object]:
    return [(one.duty, one.way, one.outcome, one.agreed_on, one.note) for one in desk.shelf.all("call-attempt")]


def test_a_call_is_taken_down_with_three_keys_and_the_next_of_the_list_waits(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    first, second = page.shown[:2]
    keyboard.press(Qt.Key.Key_F7)
    keyboard.press(Qt.Key.Key_2)
    keyboard.enter()
    qtbot.waitUntil(lambda: not desk.is_busy)
    qtbot.waitUntil(lambda: first not in page.duties)
    assert {kept[1:3] for kept in _kept(desk)} == {("1", "2")}
    assert page.list.hasFocus()
    assert page.list.selected().resident == second.resident, "the one called has gone to 稍后再联系"
    page.chips.pick("later")
    assert [duty.name for duty in page.shown] == [first.name]
    assert calls(page.shown[0]) == "已拨 1 次 · 无人接听 12-31"


def test_a_day_is_agreed_by_keyboard_and_the_call_is_taken_back(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    first = page.shown[0]
    for key in (Qt.Key.Key_F7, Qt.Key.Key_1):
        keyboard.press(key)
    keyboard.type("20260105")
    keyboard.enter()
    keyboard.type("上午")
    keyboard.enter()
    qtbot.waitUntil(lambda: first not in page.duties)
    assert (_kept(desk)[0][2:]) == ("1", date(2026, 1, 5), "上午")
    page.chips.pick("agreed")
    assert [calls(duty) for duty in page.shown] == ["约定 01-05（已拨 1 次）"]
    page.undo()
    qtbot.waitUntil(lambda: first in page.duties)
    assert _kept(desk) == []


def test_one_call_serves_every_disease_of_the_patient(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page.list.selectRow(next(at for at, duty in enumerate(page.shown) if duty.name == "李国强"))
    page.list.setFocus()
    for key in (Qt.Key.Key_F7, Qt.Key.Key_3):
        keyboard.press(key)
    keyboard.enter()
    qtbot.waitUntil(lambda: sum(duty.called is not None for duty in page.duties) == 2)
    assert sorted(str(kept[0]) for kept in _kept(desk)) == ["1", "2"]


def test_without_an_outcome_nothing_is_kept_and_esc_leaves(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard
) -> None:
    keyboard.press(Qt.Key.Key_F7)
    page.calling.strip.keep()
    assert not page.calling.strip.isHidden()
    keyboard.press(Qt.Key.Key_Escape)
    assert page.calling.strip.isHidden()
    assert page.list.hasFocus()
    assert _kept(desk) == []


def test_after_three_days_in_vain_one_key_opens_the_follow_up_that_registers_the_loss(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    resident = center.ids["张桂英"]
    for day in ("2025-12-27", "2025-12-28", "2025-12-29"):
        put = Put(
            "call-attempt", new_id(), {"resident": resident, "duty": "1", "tried_on": day, "way": "1", "outcome": "2"}
        )
        assert not desk.shelf.put(put, desk.session).is_refused
    desk.saved.emit(frozenset({resident}))
    qtbot.waitUntil(lambda: any(duty.called for duty in page.duties))
    page.chips.pick("later")
    page.list.setFocus()
    assert calls(page.shown[0]) == "! 3 天联系不上，可登记失访 F8"
    with qtbot.waitSignal(desk.going) as gone:
        keyboard.press(Qt.Key.Key_F8)
    (task,) = gone.args[1]
    assert (task.resident, task.kinds) == (resident, (HYPERTENSION,))
    given = dict(task.given)
    assert (given["given_on"], given["way"], given["result"]) == (date(2025, 12, 31), "3", "2")
    assert given["result_reason"] == "在 3 个不同日期联系不上，最近一次 2025-12-29：无人接听"


def test_the_form_of_a_loss_stands_filled_in_and_only_waits_to_be_saved(
    desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    given = (("given_on", date(2025, 12, 31)), ("way", "3"), ("result", "2"), ("result_reason", "三次无人接听"))
    entry = EntryPage(desk)
    keyboard.show(entry)
    entry.turn_to((Task(center.ids["张桂英"], (HYPERTENSION,), given=given),))
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert entry.form is not None
    assert {name: entry.form.form.input(name).value() for name, _ in given} == dict(given)
    entry.save()
    qtbot.waitUntil(lambda: any(one.result == "2" for one in desk.shelf.all(HYPERTENSION)))
    qtbot.waitUntil(lambda: not desk.is_busy)


@pytest.mark.parametrize(
    ("outcome", "result", "words"), [("7", "4", "已搬离"), ("8", "3", "已去世"), ("4", "5", "拒绝")]
)
def test_what_a_call_learned_is_registered_with_one_key(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, outcome: str, result: str, words: str
) -> None:
    first = page.shown[0]
    keyboard.press(Qt.Key.Key_F7)
    keyboard.type(outcome)
    keyboard.enter()
    qtbot.waitUntil(lambda: first not in page.duties)
    duty = next(duty for duty in page.shown if (duty.resident, duty.kind) == (first.resident, first.kind))
    assert calls(duty) == f"! 12-31 {words}，请登记 F8"
    page.list.selectRow(page.shown.index(duty))
    with qtbot.waitSignal(desk.going) as gone:
        keyboard.press(Qt.Key.Key_F8)
    (task,) = gone.args[1]
    assert dict(task.given) == {
        "given_on": date(2025, 12, 31), "way": "3", "result": result, "result_reason": f"2025-12-31 联系得知：{words}",
    }  # fmt: skip


def test_arrows_change_the_view_and_every_chip_counts_its_rows(page: FollowUpsPage, keyboard: Keyboard) -> None:
    for view, button in page.chips.buttons.items():
        assert page.chips.view == view
        assert button.text().endswith(f" {len(page.shown)}")
        keyboard.press(Qt.Key.Key_Right)
    assert page.chips.view == "waiting"
    keyboard.press(Qt.Key.Key_Left)
    assert page.chips.view == "lost"


def test_figures_typed_in_the_list_narrow_it_and_initials_in_the_line_do(
    page: FollowUpsPage, keyboard: Keyboard
) -> None:
    tail = page.shown[0].tail
    keyboard.type(tail)
    assert page.bar.narrow.text() == tail
    assert {duty.tail for duty in page.shown} == {tail}
    page.search()
    keyboard.type("wxz")
    assert {duty.name for duty in page.shown} == {"王秀珍"}


def test_one_s_own_patients_are_shown_first_and_one_key_shows_all(
    center: SmallCenter, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    put = Put("disease-registration", center.ids["王秀珍 hypertension"], {"staff": center.ids["周敏"]})
    assert not desk.shelf.put(put, desk.session).is_refused
    made = FollowUpsPage(desk)
    keyboard.show(made)
    made.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert {duty.name for duty in made.shown} == {"王秀珍"}
    keyboard.press(Qt.Key.Key_F6)
    assert {duty.name for duty in made.shown} == {"张桂英", "李国强", "王秀珍"}
    keyboard.press(Qt.Key.Key_F6)
    assert {duty.name for duty in made.shown} == {"王秀珍"}


def test_duties_of_a_crowd_are_looked_for_when_chosen(page: FollowUpsPage, desk: WorkDesk, qtbot: QtBot) -> None:
    assert "checkup" not in {duty.kind for duty in page.duties}
    assert page.bar.what.pick("checkup")
    qtbot.waitUntil(lambda: not desk.is_busy and bool(page.shown))
    assert {duty.kind for duty in page.shown} == {"checkup"}
    page.bar.what.pick(None)
    assert "checkup" not in {duty.kind for duty in page.shown}


def test_the_route_of_a_day_is_printed_from_the_list(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    page.print_out()
    assert [button.text() for button in page.papers.buttons] == [
        "1 名单", "2 上门路线单 12-31", "3 上门路线单 01-01", "4 空白记录表（带码）",
    ]  # fmt: skip
    keyboard.press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: page.paper.paper is not None)
    paper = tmp_path / "route.pdf"
    paper.write_bytes(page.paper.paper.pdf)
    text = "".join(pages(paper))
    assert "上门路线单" in text
    assert all(name in text for name in ("张桂英", "李国强", "王秀珍"))
    assert page.back()
    assert page.list.isVisible()


def test_an_empty_sheet_for_each_form_of_the_list_is_printed(
    page: FollowUpsPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    page.print_out()
    keyboard.press(Qt.Key.Key_4)
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=15_000)
    paper = tmp_path / "sheets.pdf"
    paper.write_bytes(page.paper.paper.pdf)
    found = pages(paper)
    assert len(found) == 4, "two for him who has two diseases"
    assert all("扫码登记" in one for one in found)
    assert ["2型糖尿病患者随访服务记录表" in one for one in found].count(True) == 1


def test_a_friday_is_followed_by_a_monday() -> None:
    assert next_working_day(date(2026, 1, 2)) == date(2026, 1, 5)
    assert next_working_day(date(2026, 1, 4)) == date(2026, 1, 5)
    assert next_working_day(date(2026, 1, 5)) == date(2026, 1, 6)


def test_a_code_typed_by_a_scanner_into_the_list_opens_its_form(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    page.list.setFocus()
    keyboard.type(code_for(HYPERTENSION, center.ids["李国强"]))
    with qtbot.waitSignal(desk.going) as gone:
        keyboard.enter()
    assert gone.args == ["entry", Task(center.ids["李国强"], (HYPERTENSION, DIABETES))]
    assert page.bar.narrow.text() == ""
