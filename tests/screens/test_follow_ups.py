"""随访待办: who is due, narrowed, opened in the right form, printed, and refreshed for those touched only."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.follow_ups_page import FollowUpsPage
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put, new_id
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
    assert page.told.text().startswith(f"共 {len(page.shown)} 项")


def test_the_list_is_narrowed_by_village_and_name(page: FollowUpsPage, keyboard: Keyboard) -> None:
    assert page.village.pick("西浜村")
    assert {duty.name for duty in page.shown} == {"李国强"}
    assert page.village.pick(None)
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


def test_the_list_is_printed_as_pages_and_no_file_is_left(
    page: FollowUpsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = set(desk.ledger.folder.iterdir())
    page.print_out()
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
