"""中心登记: every register that is not about a resident is listed, filled in, mended and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.records.kind import kind_of
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.screens.center_page import CenterPage
from desktop.screens.entry_page import EntryPage
from desktop.screens.finders import finders_of
from desktop.screens.registers import ELSEWHERE, columns_of, register_kinds
from desktop.screens.tasks import Task, entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.services.catalog import catalog
from desktop.store.about import site_id
from desktop.store.session import INSPECTOR
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.demo_center import NOW, make_empty
from tests.screens.demo_desk import Chosen, settle
from tests.screens.keyboard import Keyboard

STATION = "310199000009"
DISTRICT = """
[checklist]
id = "nursing"
unit = "nursing"
title = "区级清单"
source = "区级文件第 1 号"

[[item]]
part = "2"
item = "护士总数"
measured_in = "人"
required = "待定"
"""


@pytest.fixture
def page(tmp_path: Path, keyboard: Keyboard) -> Iterator[CenterPage]:
    """Return the page over an empty center with one station."""
    desk = WorkDesk(make_empty(tmp_path), lambda: NOW)
    own = desk.session.site
    values = {"code": STATION, "name": "东泖社区卫生服务站", "tier": "station", "parent": own}
    must_be_done(desk.shelf.put(Put("site", site_id(STATION), values), desk.session))
    (tmp_path / "list.toml").write_text(DISTRICT, "utf-8")
    made = CenterPage(desk, Chosen(files=(tmp_path / "list.toml",)))
    made.resize(1200, 800)
    keyboard.show(made)
    made.entered()
    yield made
    desk.close()


def visited(page: CenterPage, qtbot: QtBot, name: str) -> None:
    page.visit(name)
    settle(qtbot, page.desk)


def test_every_kind_that_is_about_no_resident_has_its_register_or_another_page() -> None:
    kinds = catalog()
    listed = {kind.name for _, group in register_kinds(kinds) for kind in group}
    typed = {kind.name for kind in entry_kinds(kinds)}
    by_hand = {kind.name for kind in kinds.values() if kind.by_hand} - {"resident", "same-person"}
    assert listed | typed | ELSEWHERE == by_hand
    assert not listed & (typed | ELSEWHERE)


class TeaKettle(Record):
    """A throw-away register."""

    title = "茶壶"
    family = "center"

    name: str | None = ask("名称", needed=True)


def test_a_new_register_costs_one_file() -> None:
    tea = replace(kind_of(TeaKettle), name="tea-kettle")
    *_, (_, last) = register_kinds(catalog() | {tea.name: tea})
    assert tea in last
    assert [question.name for question in columns_of(tea)] == ["name"]


def test_every_register_opens_with_its_list_and_its_form(page: CenterPage, qtbot: QtBot) -> None:
    for _, group in register_kinds(page.desk.kinds):
        for kind in group:
            visited(page, qtbot, kind.name)
            assert page.register.list.lazy.columnCount() >= 2
            page.new()
            assert page.form is not None and page.form.kinds[0].name == kind.name
            assert not page.form.side.isVisible(), "no resident, no story beside the form"
            assert page.back() and page.form is None


def test_an_appraisal_is_typed_saved_listed_mended_and_taken_back(
    page: CenterPage, qtbot: QtBot, keyboard: Keyboard
) -> None:
    visited(page, qtbot, "certificate")
    page.new()
    assert page.form is not None
    page.form.form.give({"name": "5", "awarded_on": "2025-03-01"})
    page.save()
    settle(qtbot, page.desk, lambda: len(page.register.shown) == 1)
    assert page.form is None and page.register.shown[0].cells["name"] == "安宁疗护示范基地"
    page.open(page.register.shown[0].record)
    page.form.form.give({"awarded_by": "区卫生健康委"})
    page.save()
    settle(qtbot, page.desk, lambda: page.form is None)
    (kept,) = page.desk.shelf.all("certificate")
    assert (kept.awarded_by, kept.site) == ("区卫生健康委", page.desk.session.site)
    page.undo()
    settle(qtbot, page.desk, lambda: page.desk.shelf.all("certificate")[0].awarded_by is None)


def test_what_a_station_has_is_written_down_for_the_station(page: CenterPage, qtbot: QtBot) -> None:
    visited(page, qtbot, "equipment")
    page.register.site.setCurrentIndex(page.register.site.findData(STATION))
    page.new()
    assert page.form is not None and "东泖" in page.form.head.name.text()
    page.form.form.give({"form": "1", "name": "除颤仪", "count": 1})
    page.save()
    settle(qtbot, page.desk, lambda: len(page.register.shown) == 1)
    assert page.desk.shelf.all("equipment")[0].site == STATION
    page.register.site.setCurrentIndex(page.register.site.findData(page.desk.session.site))
    settle(qtbot, page.desk, lambda: not page.register.shown)
    page.register.site.setCurrentIndex(0)
    settle(qtbot, page.desk, lambda: len(page.register.shown) == 1)


def test_typing_in_the_line_leaves_the_rows_that_hold_it(page: CenterPage, qtbot: QtBot, keyboard: Keyboard) -> None:
    for name in ("除颤仪", "雾化仪"):
        values = {"form": "1", "name": name, "count": 1}
        must_be_done(page.desk.shelf.put(Put("equipment", new_id(), values), page.desk.session))
    visited(page, qtbot, "equipment")
    assert len(page.register.shown) == 2
    page.search()
    keyboard.type("雾化")
    assert [row.cells["name"] for row in page.register.shown] == ["雾化仪"]
    keyboard.press(Qt.Key.Key_Escape)


def test_a_checklist_is_loaded_once_and_a_later_one_keeps_what_was_filled_in(page: CenterPage, qtbot: QtBot) -> None:
    visited(page, qtbot, "checklist-item")
    assert page.register.checklists.isVisible()
    page.register.checklists._choose()
    settle(qtbot, page.desk, lambda: len(page.register.shown) == 1)
    (item,) = page.desk.shelf.all("checklist-item")
    must_be_done(page.desk.shelf.put(Put("checklist-item", item.id, {"actual": "12"}), page.desk.session))
    page.register.checklists._choose()
    settle(qtbot, page.desk)
    (kept,) = page.desk.shelf.all("checklist-item")
    assert (kept.id, kept.actual, kept.required) == (item.id, "12", "待定")
    visited(page, qtbot, "equipment")
    assert not page.register.checklists.isVisible()


def test_the_jump_box_opens_registers_too(page: CenterPage) -> None:
    gone: list[tuple[str, object]] = []
    page.desk.going.connect(lambda name, subject: gone.append((name, subject)))
    found = {finder.__name__: finder for finder in finders_of(page.desk)}
    kinds, fields = found["kinds"], found["fields"]
    next(jump for jump in kinds("质控") if "质控检查" in jump.label).go()
    next(jump for jump in fields("设备类别") if jump.label.startswith("医疗设备")).go()
    assert gone == [("center", "qc-round"), ("center", "equipment")]


def test_a_draft_of_a_register_is_gone_on_with_there(page: CenterPage, qtbot: QtBot) -> None:
    visited(page, qtbot, "bulletin")
    page.new()
    assert page.form is not None
    page.form.form.give({"document": "第 3 期通报"})
    page.form._note_change()
    assert page.may_leave()
    settle(qtbot, page.desk)
    gone: list[tuple[str, object]] = []
    page.desk.going.connect(lambda name, subject: gone.append((name, subject)))
    entry = EntryPage(page.desk)
    qtbot.addWidget(entry)
    entry.turn_to(Task("", ("bulletin",)))
    assert gone == [("center", Task("", ("bulletin",)))]
    page.back()
    page.turn_to(Task("", ("bulletin",)))
    assert page.form is not None and page.form.form.input("document").value() == "第 3 期通报"


def test_who_may_not_keep_a_register_is_told_so(page: CenterPage, qtbot: QtBot) -> None:
    visited(page, qtbot, "staff")
    assert page.register.fresh.isEnabled()
    page.desk.ledger.session = replace(page.desk.session, role="entry")
    visited(page, qtbot, "staff")
    page.new()
    assert not page.register.fresh.isEnabled() and page.form is None
    visited(page, qtbot, "training")
    assert page.register.fresh.isEnabled()


def test_who_may_not_keep_a_register_reads_its_records(page: CenterPage, qtbot: QtBot) -> None:
    staff = new_id()
    must_be_done(page.desk.shelf.put(Put("staff", staff, {"name": "陆建华"}), page.desk.session))
    page.desk.ledger.session = replace(page.desk.session, role=INSPECTOR)
    visited(page, qtbot, "staff")
    page.open(staff)
    assert page.form is not None
    assert not page.form.form.input("name").isEnabled() and not page.form.button.isVisible()
    assert "查看" in page.form.state.text()
    page.save()
    page.back()
    page.new()
    assert page.form is None and "请由系统管理员" in page.desk.notices.said[-1][1]
    page.desk.ledger.session = replace(page.desk.session, role="admin")  # the control
    page.open("")
    assert page.form is not None
