"""Paper of one person: Ctrl+P offers the record's sheet, the episode's book and the year, each by its number."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.residents_page import ResidentsPage
from desktop.screens.time_line import life_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.platform_list import tick
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.reports.reading import pages
from tests.screens.demo_desk import LONG, Chosen
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter


@pytest.fixture
def page(desk: WorkDesk, center: SmallCenter, keyboard: Keyboard, qtbot: QtBot) -> ResidentsPage:
    whom = center.ids["赵平"]
    bed = new_id()
    for kind, record, values in (
        ("home-bed", bed, {"opened_on": "2025-03-05", "bed_type": "1"}),
        ("home-bed-visit", new_id(), {"home_bed": bed, "given_on": "2025-03-12", "visitor": "1"}),
    ):
        must_be_done(desk.shelf.put(Put(kind, record, {"resident": whom, **values}), desk.session))
    made = ResidentsPage(desk)
    made.resize(1200, 700)
    keyboard.show(made)
    made.turn_to(whom)
    qtbot.waitUntil(lambda: not desk.is_busy and made.person.list.lazy.rowCount() == 2, timeout=LONG)
    return made


def offered(page: ResidentsPage, qtbot: QtBot) -> list[str]:
    page.print_out()
    qtbot.waitUntil(lambda: not page.desk.is_busy and page.paper.paper.paper is not None, timeout=LONG)
    return [button.text() for button in page.paper.buttons]


def test_a_visit_offers_its_sheet_the_book_of_its_episode_and_the_year(page: ResidentsPage, qtbot: QtBot) -> None:
    page.person.list.selectRow(0)
    assert offered(page, qtbot) == ["1 家床查床（2025-03-12）", "2 家床病历（整本）", "3 个人全年随访册 2025"]
    page.back()
    qtbot.waitUntil(lambda: not page.desk.is_busy, timeout=LONG)
    page.person.list.selectRow(1)
    assert offered(page, qtbot)[:2] == ["1 家床建床（2025-03-05）", "2 家床病历（整本）"]


def test_the_book_is_shown_and_saved_under_a_name_that_tells_nobodys(
    page: ResidentsPage, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    page.person.list.selectRow(0)
    offered(page, qtbot)
    keyboard.type("2")
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=LONG)
    asked: list[Path] = []

    class Asking(Chosen):
        def target(self, parent: object, title: str, kinds: str, start: Path) -> Path | None:
            asked.append(start)
            return tmp_path / "book.pdf"

    page.paper.paper.choosing = Asking()
    page.paper.paper.save_as()
    assert asked[0].name == "家床病历.pdf"
    said = pages(tmp_path / "book.pdf")
    assert "家床病历" in said[0] and len(said) == 3 and all("赵平" in page for page in said)
    assert page.back() and page.stack.currentWidget() is page.person
    assert page.person.name.text() == "赵平"
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=LONG)


def test_somebody_without_records_can_still_have_the_year(
    page: ResidentsPage, center: SmallCenter, qtbot: QtBot, desk: WorkDesk
) -> None:
    page.turn_to(center.ids["王秀珍"])
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=LONG)
    page.person.list.clearSelection()
    assert offered(page, qtbot)[-1].startswith(f"{len(page.paper.buttons)} 个人全年随访册")


def test_every_record_says_whether_the_platform_has_it(
    page: ResidentsPage, desk: WorkDesk, center: SmallCenter, qtbot: QtBot
) -> None:
    ids = [one.id for one in desk.shelf.all("hypertension-follow-up", resident=center.ids["张桂英"])]
    tick(desk.shelf, "hypertension-follow-up", ids[:2], desk.session)
    explain = dict.fromkeys(desk.kinds["hypertension-follow-up"].by_name, "核对过")
    must_be_done(
        desk.shelf.put(Put("hypertension-follow-up", ids[0], {"sbp_mmhg": 149}, explain=explain), desk.session)
    )
    life = life_of(desk, center.ids["张桂英"])
    assert {line.record: line.platform for line in life.done if line.kind == "hypertension-follow-up"} == {
        ids[0]: "录后有改", ids[1]: "平台已录"
    }  # fmt: skip
    assert [line.platform for line in life.done if line.kind == "disease-registration"] == ["未录"]
    assert "未录" in {line.platform for line in life_of(desk, center.ids["李国强"]).done}
