"""The person's story beside the form: measurements, all kinds of services, contract and alerts."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.screens.recent import recent_of
from desktop.screens.recent_card import RecentCard
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.screens.small_center import SmallCenter, now, opened

WHO = "李国强"
FORM = ("hypertension-follow-up",)


@pytest.fixture
def desk(center: SmallCenter, tmp_path: Path) -> Iterator[WorkDesk]:
    """Return the desk over a copy of the center."""
    made = WorkDesk(opened(center.copied_to(tmp_path / "ledger"), tmp_path / "machine"), now)
    yield made
    made.close()


def put(desk: WorkDesk, kind: str, record: str = "", **values: object) -> str:
    record = record or new_id()
    must_be_done(desk.shelf.put(Put(kind, record, values, explain=dict.fromkeys(values, "测试")), desk.session))
    return record


def test_services_of_other_kinds_stand_below_those_of_the_form(desk: WorkDesk, center: SmallCenter) -> None:
    who = center.ids[WHO]
    put(desk, "tcm-visit", resident=who, given_on="2025-12-01", staff=center.ids["陆建华"], technique="1")
    recent = recent_of(desk, Task(who, FORM))
    assert [line.kind for line in recent.visits] == ["hypertension-follow-up"]
    assert "tcm-visit" in [line.kind for line in recent.others]
    assert not {line.kind for line in recent.others} & set(FORM)


def test_a_glucose_of_any_kind_is_drawn_against_its_line(desk: WorkDesk, center: SmallCenter) -> None:
    who = center.ids[WHO]
    assert recent_of(desk, Task(who, FORM)).glucoses == ()
    put(
        desk, "diabetes-follow-up", resident=who, given_on="2025-10-08", way="1", result="1", sbp_mmhg=128,
        dbp_mmhg=76, fasting_glucose_mmol="7.4", staff=center.ids["陆建华"],
    )  # fmt: skip
    recent = recent_of(desk, Task(who, FORM))
    assert [(one.day.month, one.mmol) for one in recent.glucoses] == [(10, Decimal("7.4"))]
    assert recent.glucose_line == Decimal("7.0")
    assert [one.day.month for one in recent.pressures] == [8, 10], "pressures come from every kind"


def test_a_contract_is_told_while_it_is_valid(desk: WorkDesk, center: SmallCenter) -> None:
    who = center.ids[WHO]
    assert recent_of(desk, Task(who, FORM)).contract == "没有有效签约"
    put(
        desk, "contract", resident=who, signed_on="2025-01-01", starts_on="2025-01-01", ends_on="2025-12-31",
        staff=center.ids["陆建华"],
    )  # fmt: skip
    assert recent_of(desk, Task(who, FORM)).contract == "签约至 2025-12-31 · 陆建华"


def test_what_one_should_know_first_stands_on_top(desk: WorkDesk, center: SmallCenter, qtbot: QtBot) -> None:
    assert recent_of(desk, Task(center.ids[WHO], FORM)).alerts == ()
    assert recent_of(desk, Task(center.ids["张桂英"], FORM)).alerts == (), "142/84 is controlled at 71"
    put(
        desk, "hypertension-follow-up", resident=center.ids["张桂英"], given_on="2025-12-03", way="1", result="1",
        sbp_mmhg=165, dbp_mmhg=95, staff=center.ids["陆建华"],
    )  # fmt: skip
    recent = recent_of(desk, Task(center.ids["张桂英"], FORM))
    assert recent.alerts == ("上次（2025-12-03）控制不满意",)
    together = Task(center.ids["张桂英"], ("hypertension-follow-up", "diabetes-follow-up"))
    assert recent_of(desk, together).alerts[0] == "高血压随访 · 上次（2025-12-03）控制不满意", (
        "of two diseases it says which"
    )
    put(desk, "resident", center.ids["张桂英"], id_number=None, id_type=None)
    recent = recent_of(desk, Task(center.ids["张桂英"], FORM))
    assert recent.alerts[0] == "缺证件号码，请补上"
    card = RecentCard()
    qtbot.addWidget(card)
    card.show_recent(recent)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert "! 缺证件号码，请补上" in words and "没有有效签约" in words
