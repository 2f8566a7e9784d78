"""工作量: each number opens into its records, step by step."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.work_desk import WorkDesk
from desktop.screens.workload_view import WorkloadView
from desktop.store.shelf import Put, new_id
from tests.screens.demo_desk import Chosen
from tests.screens.keyboard import Keyboard


@pytest.fixture
def view(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> WorkloadView:
    made = WorkloadView(desk, Chosen(target=tmp_path / "workload.xlsx"))
    keyboard.show(made)
    made.entered()
    qtbot.waitUntil(lambda: not desk.is_busy)
    return made


def test_a_person_opens_into_items_and_these_into_records(view: WorkloadView, desk: WorkDesk, qtbot: QtBot) -> None:
    ((_, name, total),) = view.people.rows
    assert (name, total.records, total.weighted) == ("陆建华", 3, None)
    assert "还没有载入权重表" in view.told.text()
    qtbot.keyClick(view.people, Qt.Key.Key_Return)
    counted = {(row[0].title, row[0].item_title): row[1].records for row in view.items.rows}
    assert counted[("高血压随访", "门诊")] == 3
    place = list(counted).index(("高血压随访", "门诊"))
    view.items.selectRow(place)
    qtbot.keyClick(view.items, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert [done.given_on for done in view.records.rows] == [date(2025, 6, 1), date(2025, 8, 20), date(2025, 9, 2)]
    assert view.back() and view.back() and not view.back()


def test_weights_show_beside_the_counts(view: WorkloadView, desk: WorkDesk, qtbot: QtBot, tmp_path: Path) -> None:
    weight = {"kind_name": "hypertension-follow-up", "weight": "1.50", "from_on": "2025-01-01", "source": "演示文件"}
    assert not desk.shelf.put(Put("workload-weight", new_id(), weight), desk.session).is_refused
    view.refresh()
    qtbot.waitUntil(lambda: not desk.is_busy)
    assert "4.50" in view.told.text()
    view.save()
    qtbot.waitUntil(lambda: not desk.is_busy)
    sheets = load_workbook(tmp_path / "workload.xlsx")
    assert view.choosing.starts[-1].name == "标化工作量-2025.xlsx" and sheets.properties.keywords == "标化工作量-2025"
    assert [cell.value for cell in sheets["按人员"][4]] == ["陆建华", 3, 4.5, 0]


def test_a_period_that_cannot_be_read_is_said(view: WorkloadView) -> None:
    view.period.setText("昨天")
    view.refresh()
    assert "2025Q4" in view.told.text()
