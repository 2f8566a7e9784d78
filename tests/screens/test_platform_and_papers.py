"""平台补录 and 登记簿与表格 at the keyboard: ticks, line numbers, sheets that keep them, registers, templates, exports."""

import os
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.reports.sheet_source import NoSuchPaper
from desktop.screens import papers_view, platform_view
from desktop.screens.papers_view import PapersView
from desktop.screens.platform_view import PlatformView
from desktop.screens.report_tabs import PAPERS, PLATFORM
from desktop.screens.reports_page import ReportsPage
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put
from tests.reports.reading import pages
from tests.screens.demo_desk import Chosen, settle
from tests.screens.keyboard import Keyboard

KIND = "hypertension-follow-up"


@pytest.fixture
def page(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> ReportsPage:
    made = ReportsPage(desk)
    made.resize(1200, 700)
    keyboard.show(made)
    return made


@pytest.fixture
def platform(page: ReportsPage, desk: WorkDesk, qtbot: QtBot) -> PlatformView:
    view = page.visit(PLATFORM)
    assert isinstance(view, PlatformView)
    settle(qtbot, desk)
    view.bar.period.setText("2025")
    view.refresh()
    settle(qtbot, desk, lambda: len(view.rows) == 3)
    return view


def on_platform(desk: WorkDesk) -> list[bool]:
    return [bool(one.platform) for one in desk.shelf.all(KIND)]


def test_the_space_bar_ticks_and_one_key_keeps_them_all(
    platform: PlatformView, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    platform.list.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    keyboard.press(Qt.Key.Key_Space)
    assert [row.is_ticked for row in platform.rows] == [True, True, False]
    assert on_platform(desk) == [False] * 3  # nothing is kept before it is saved
    platform.save()
    settle(qtbot, desk, lambda: len(platform.rows) == 1)
    assert sum(on_platform(desk)) == 2
    platform.undo()
    settle(qtbot, desk, lambda: len(platform.rows) == 3)
    assert sum(on_platform(desk)) == 0


def test_numbers_from_paper_mean_the_lines_of_that_paper(
    platform: PlatformView, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    """Control: by the list of the moment, which is shorter, line 3 would be nobody."""
    printed = [row.record for row in platform.rows]
    platform.print_out()
    settle(qtbot, desk, lambda: platform.stack.currentWidget() is platform.paper)
    platform.back()
    settle(qtbot, desk)
    platform.bar.sheets.setCurrentIndex(0)
    settle(qtbot, desk)
    platform.tick([1])
    platform.save()
    settle(qtbot, desk, lambda: len(platform.rows) == 2)
    platform.lines.setText("3")
    platform.tick_lines()
    assert "行号" in platform.problem.text()
    platform.bar.sheets.setCurrentIndex(1)
    settle(qtbot, desk, lambda: len(platform.rows) == 3)
    assert [row.cause for row in platform.rows] == ["", "new", "new"]
    platform.list.setFocus()
    keyboard.type("3")
    keyboard.enter()
    assert [row.is_ticked for row in platform.rows] == [False, False, True]
    platform.save()
    settle(qtbot, desk, lambda: platform.rows[2].cause == "")
    assert {one.id for one in desk.shelf.all(KIND) if one.platform} == {printed[0], printed[2]}


def test_a_changed_record_comes_back_with_what_changed(platform: PlatformView, desk: WorkDesk, qtbot: QtBot) -> None:
    platform.tick_all()
    platform.save()
    settle(qtbot, desk, lambda: not platform.rows)
    assert platform.shown.currentWidget() is platform.empty
    record = desk.shelf.all(KIND)[0].id
    explain = dict.fromkeys(desk.kinds[KIND].by_name, "核对过")
    assert not desk.shelf.put(Put(KIND, record, {"sbp_mmhg": 149}, explain=explain), desk.session).is_refused
    platform.refresh()
    settle(qtbot, desk, lambda: len(platform.rows) == 1)
    assert platform.rows[0].cause == "changed" and "151 → 149" in platform.rows[0].words


def test_a_page_that_waits_keeps_its_ticks_when_somebody_looks_elsewhere(
    page: ReportsPage, platform: PlatformView
) -> None:
    platform.tick([2])
    page.visit(PAPERS)
    page.visit(PLATFORM)
    assert [row.is_ticked for row in platform.rows] == [False, True, False]


@pytest.fixture
def papers(page: ReportsPage, desk: WorkDesk) -> Iterator[PapersView]:
    view = page.visit(PAPERS)
    assert isinstance(view, PapersView)
    yield view


def test_a_kind_is_found_by_initials_and_enter_prints_its_register(
    papers: PapersView, desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    papers.choosing = papers.paper.choosing = Chosen(target=tmp_path / "out.pdf")
    papers.entered()
    keyboard.type("gxysf")
    assert [kind.name for kind in papers.found] == [KIND]
    keyboard.enter()
    papers.cards.period.setText("2025")
    keyboard.enter()
    settle(qtbot, desk, lambda: papers.stack.currentWidget() is papers.paper)
    papers.paper.save_as()
    assert os.name == "nt" or (tmp_path / "out.pdf").stat().st_mode & 0o077 == 0, "nobody else reads the names"
    said = "".join(pages(tmp_path / "out.pdf"))
    assert "高血压随访登记簿" in said and "共3条" in said and "张桂英" in said
    assert str(tmp_path / "out.pdf") in desk.notices.said[-1][1]
    assert papers.back() and not list(desk.ledger.folder.glob(".printing-*"))


def test_a_roster_lists_who_stands_open(papers: PapersView, desk: WorkDesk, qtbot: QtBot) -> None:
    papers.choose("disease-registration")
    assert papers.cards.roster.isVisibleTo(papers)
    papers.cards.ask_register(is_roster=True)
    settle(qtbot, desk, lambda: papers.stack.currentWidget() is papers.paper)
    papers.back()
    papers.choose(KIND)
    assert not papers.cards.roster.isVisibleTo(papers)


def test_templates_and_exports_lie_where_somebody_says_and_names_need_a_reason(
    papers: PapersView, desk: WorkDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    papers.choosing = Chosen(target=tmp_path / "t.xlsx")
    papers.choose(KIND)
    papers.write_template()
    settle(qtbot, desk, lambda: (tmp_path / "t.xlsx").exists())
    papers.choosing = Chosen(target=tmp_path / "e.xlsx")
    papers.cards.period.setText("2025Q3")
    papers.cards.ask_export()
    settle(qtbot, desk)
    assert "事由" in papers.cards.problem.text() and not (tmp_path / "e.xlsx").exists()
    papers.cards.reason.setText("中心季度核对")
    papers.cards.ask_export()
    settle(qtbot, desk, lambda: bool(desk.shelf.all("name-export")))
    rows = list(openpyxl.load_workbook(tmp_path / "e.xlsx").worksheets[0].values)
    assert len(rows) == 2 + 2  # title, heads, the two visits of that quarter
    assert desk.shelf.all("name-export")[0].rows == 2


def test_another_page_may_ask_for_an_empty_sheet(page: ReportsPage, desk: WorkDesk, qtbot: QtBot) -> None:
    page.turn_to("home-bed-visit")
    view = page.views[PAPERS]
    assert isinstance(view, PapersView)
    settle(qtbot, desk, lambda: view.stack.currentWidget() is view.paper)
    assert view.kind.name == "home-bed-visit"
    assert page.back() and not page.back()


def test_what_could_not_be_done_does_not_go_on_in_words(
    page: ReportsPage,
    platform: PlatformView,
    desk: WorkDesk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*given: object) -> bytes:
        raise NoSuchPaper

    monkeypatch.setattr(platform_view, "drawn", fail)
    monkeypatch.setattr(papers_view, "drawn", fail)
    platform.print_out()
    settle(qtbot, desk, lambda: bool(desk.notices.said))
    assert platform.told.text().startswith("共 3 条待补录")
    monkeypatch.setattr(platform_view, "look", fail)
    platform.refresh()
    settle(qtbot, desk, lambda: len(desk.notices.said) == 2)
    assert platform.told.text().startswith("共 3 条待补录")
    papers = page.visit(PAPERS)
    assert isinstance(papers, PapersView)
    papers.choose(KIND)
    resting = papers.told.text()
    papers.print_empty()
    settle(qtbot, desk, lambda: len(desk.notices.said) == 3)
    assert papers.told.text() == resting
    papers.choosing = Chosen(target=tmp_path / "nowhere" / "e.xlsx")
    papers.export(None, "核对")
    settle(qtbot, desk, lambda: len(desk.notices.said) == 4)
    assert papers.told.text() == resting
