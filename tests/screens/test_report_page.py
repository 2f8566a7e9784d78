"""报表: made in the background, looked at page by page, sealed, checked."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.packages.trust import export_root, trusted_root
from desktop.packages.verdict import Verdict
from desktop.screens.opened_window import standing_of
from desktop.screens.report_making import running_periods
from desktop.screens.report_page import ReportPage
from desktop.screens.report_verifying import VerdictStrip
from desktop.screens.work_desk import WorkDesk
from desktop.store.review_queue import unsettled
from desktop.store.session import ENTRY, INSPECTOR
from tests.demo_center import DISTRICT, TODAY, make_empty
from tests.screens.demo_desk import Chosen, settle
from tests.screens.keyboard import Keyboard


@pytest.fixture
def desk(demo_desk: WorkDesk) -> WorkDesk:
    """Return the desk over the fictional center; the small one is not enough here."""
    return demo_desk


@pytest.fixture
def page(desk: WorkDesk, keyboard: Keyboard, tmp_path: Path) -> ReportPage:
    """Return the page over the fictional center, its reports going into a folder of the test."""
    (tmp_path / "out").mkdir()
    made = ReportPage(desk, Chosen(folder=tmp_path / "out"))
    made.resize(1200, 800)
    keyboard.show(made)
    made.entered()
    made.making.choose_folder()
    return made


def made(page: ReportPage, qtbot: QtBot) -> ReportPage:
    page.making.plan.pick("national-basic-2017")  # the shortest report
    page.making.button.click()
    settle(qtbot, page.desk, lambda: page.made is not None)
    settle(qtbot, page.desk, lambda: page.preview.pages > 0)
    return page


def sealed(page: ReportPage, qtbot: QtBot) -> Path:
    made(page, qtbot).sealing.button.click()
    settle(qtbot, page.desk, lambda: not page.sealing.result.isHidden())
    (file,) = (page.making.folder).glob("*/*.asice")
    return file


def test_the_periods_that_run_are_proposed_with_those_before() -> None:
    assert running_periods(TODAY) == ["2025", "2024", "2025Q4", "2025Q3", "2025-12", "2025-11"]
    assert running_periods(TODAY.replace(month=1)) == ["2025", "2024", "2025Q1", "2024Q4", "2025-01", "2024-12"]


def test_a_report_is_made_and_its_pages_are_seen(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    assert page.made is not None
    assert page.made.report.parent.parent.parent == page.making.folder
    assert page.preview.pages > 3
    qtbot.waitUntil(lambda: not page.preview._pages[0].pixmap().isNull(), timeout=20_000)
    assert page.number.text() == f"第 1 / {page.preview.pages} 页"


def test_only_pages_in_sight_are_drawn_and_far_ones_are_let_go(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)

    def drawn() -> list[int]:
        return [place for place, label in enumerate(page.preview._pages) if not label.pixmap().isNull()]

    qtbot.waitUntil(lambda: 0 in drawn(), timeout=20_000)
    page.preview.turn_to(page.preview.pages)
    qtbot.waitUntil(lambda: page.preview.pages - 1 in drawn(), timeout=20_000)
    assert 0 not in drawn()
    assert len(drawn()) <= 4
    assert page.preview.page == page.preview.pages


def test_the_pages_become_larger_with_the_zoom(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    before = page.preview._pages[0].width()
    page.preview.step_zoom(1)
    assert page.preview._pages[0].width() > before
    page.preview.step_zoom(-1)
    assert page.preview._pages[0].width() == before


def test_a_sealed_report_shows_identity_files_and_is_good(page: ReportPage, qtbot: QtBot) -> None:
    file = sealed(page, qtbot)
    told = page.sealing.files.text()
    for name in (file.name, "report.pdf", "tables.xlsx", "核验说明.pdf", "capability-quarterly.xlsx"):
        assert name in told
        assert (file.parent / name).is_file()
    (kept,) = page.desk.shelf.all("sealed-package")
    assert kept.identity[:4].upper() in told
    assert (kept.to, kept.seq, kept.period) == (DISTRICT, 1, "2025")
    assert not page.sealing.button.isEnabled()
    page.verifying.check([file])
    settle(qtbot, page.desk, lambda: bool(page.verifying.strips()))
    (strip,) = page.verifying.strips()
    assert strip.word.text().startswith("! 核验通过（演示）")
    assert strip.property("state") == "explain"
    gap = VerdictStrip("a.asice", Verdict("good/gap", slots={"name": "甲", "site": "乙", "missing": "1"}, is_demo=True))
    assert gap.word.text().startswith("! 核验通过（演示）")


def test_an_altered_package_and_a_foreign_one_are_told_apart_by_word_and_colour(
    page: ReportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = sealed(page, qtbot)
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 1
    (tmp_path / "altered.asice").write_bytes(whole)
    page.verifying.check([tmp_path / "altered.asice"])
    settle(qtbot, page.desk, lambda: bool(page.verifying.strips()))
    (strip,) = page.verifying.strips()
    assert (strip.word.text().split("　")[0], strip.property("state")) == ("× 已损坏或被改动", "mend")
    root = trusted_root(page.desk.ledger.about.keys.root_certificate)
    stranger = make_empty(tmp_path / "stranger")
    other = ReportPage(WorkDesk(stranger, page.desk.now), Chosen())
    qtbot.addWidget(other)
    other.verifying.check([file])
    settle(qtbot, other.desk, lambda: bool(other.verifying.strips()))
    assert other.verifying.strips()[0].word.text().startswith("× 不能采信")
    (tmp_path / "root.pem").write_bytes(export_root(root))
    other.verifying.take([tmp_path / "root.pem", file])
    settle(qtbot, other.desk, lambda: other.verifying.strips()[0].word.text().startswith("! 核验通过"))
    assert root.fingerprint in other.verifying.known.text()
    other.desk.close()


def test_a_period_that_cannot_be_read_says_how_one_is_written(page: ReportPage) -> None:
    page.making.period.setText("去年")
    page.making.button.click()
    assert not page.making.problem.isHidden()
    assert page.job is None
    assert page.made is None


def test_a_fault_is_shown_and_the_button_comes_back(page: ReportPage, qtbot: QtBot) -> None:
    page.making.period.setText("2027")
    page.making.button.click()
    settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
    assert "还没有开始" in page.desk.notices.said[-1][1]
    assert page.making.button.isEnabled()


def test_a_receiver_that_is_no_code_is_refused_and_nothing_is_sealed(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    page.sealing.to.setText("区卫健委")
    page.sealing.button.click()
    settle(qtbot, page.desk, lambda: page.desk.notices.said[-1][0] == "mend")
    assert page.desk.shelf.all("sealed-package") == []
    assert page.sealing.button.isEnabled()


def test_who_may_not_seal_is_told_who_may(page: ReportPage, qtbot: QtBot) -> None:
    page.desk.ledger.session = replace(page.desk.ledger.session, role=ENTRY)
    made(page, qtbot)
    assert not page.sealing.button.isEnabled()
    assert "单位负责人" in page.sealing.words.text()


def test_a_training_ledger_makes_reports_and_never_seals(qtbot: QtBot, tmp_path: Path, page: ReportPage) -> None:
    training = WorkDesk(make_empty(tmp_path / "training", "training"), page.desk.now)
    other = ReportPage(training, Chosen(folder=tmp_path))
    qtbot.addWidget(other)
    made(other, qtbot)
    assert not other.sealing.button.isEnabled()
    assert "练习台账" in other.sealing.words.text()
    assert standing_of(training.ledger) == "练习台账"
    training.close()


def test_what_is_sealed_is_named_and_another_choice_takes_the_offer_back(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    assert page.sealing.button.isEnabled() and "2025年报告" in page.sealing.button.text()
    page.making.period.setText("2025-11")
    assert not page.sealing.button.isEnabled() and "2025" not in page.sealing.button.text()
    page.seal(DISTRICT)
    settle(qtbot, page.desk)
    assert page.desk.shelf.all("sealed-package") == []
    page.making.period.setText("2025")
    made(page, qtbot)
    settle(qtbot, page.desk, page.sealing.button.isEnabled)
    page.making.plan.setCurrentIndex((page.making.plan.currentIndex() + 1) % page.making.plan.count())
    assert not page.sealing.button.isEnabled()


def test_another_period_chosen_while_a_report_is_made_is_not_sealed_with_it(page: ReportPage, qtbot: QtBot) -> None:
    page.making.plan.pick("national-basic-2017")
    page.making.button.click()
    page.making.period.setText("2025-11")
    settle(qtbot, page.desk, lambda: page.made is not None)
    assert not page.sealing.button.isEnabled()


def test_before_sealing_the_page_says_what_is_still_open_and_holds_nobody_up(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    settle(qtbot, page.desk, lambda: not page.sealing.still_open.isHidden())
    words = page.sealing.still_open.text()
    found = unsettled(page.desk.shelf, page.desk.session.site, TODAY.replace(month=1, day=1), TODAY)
    assert f"待审核 {found.waiting:,} 条" in words and "报告期未结账" in words
    assert page.sealing.button.isEnabled()
    november = unsettled(page.desk.shelf, page.desk.session.site, date(2025, 11, 1), date(2025, 11, 30))
    assert 0 < november.waiting < found.waiting  # the control: other days are not counted


def test_verdicts_are_in_sight_and_the_cursor_too(page: ReportPage, qtbot: QtBot, keyboard: Keyboard) -> None:
    page.resize(1100, 560)
    file = sealed(page, qtbot)
    window = page.left.viewport()

    def in_sight(widget: QWidget) -> bool:
        return window.rect().contains(widget.mapTo(window, QPoint(2, 2))) and widget.isVisible()

    qtbot.waitUntil(lambda: in_sight(page.sealing.result) and in_sight(page.sealing.open))
    assert keyboard.place is page.sealing.open
    page.verifying._choose_packages()
    assert page.choosing.starts[-1] == file.parent
    page.verifying.check([file])
    settle(qtbot, page.desk, lambda: bool(page.verifying.strips()))
    qtbot.waitUntil(lambda: in_sight(page.verifying.strips()[0].word))


def test_the_page_fits_into_a_window(page: ReportPage) -> None:
    holder = QWidget()
    QVBoxLayout(holder).addWidget(page)
    assert holder.minimumSizeHint().width() <= 1000
    assert holder.minimumSizeHint().height() <= 640
    page.setParent(None)


def test_an_inspector_checks_packages_and_makes_no_report(desk: WorkDesk, keyboard: Keyboard) -> None:
    desk.ledger.session = replace(desk.session, role=INSPECTOR)
    page = ReportPage(desk, Chosen())
    keyboard.show(page)
    assert [card.isVisible() for card in (page.making, page.sealing, page.verifying)] == [False, False, True]
    page.save()
    assert page.job is None


def test_an_inspector_reads_the_report_that_was_made_last(page: ReportPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    page.desk.ledger.session = replace(page.desk.session, role=INSPECTOR)
    other = ReportPage(page.desk, Chosen())
    qtbot.addWidget(other)
    other.making.folder = page.making.folder.parent / "empty"
    other.entered()
    assert "单位负责人" in other.nothing.sentence.text() and other.pages.currentIndex() == 0
    other.making.folder = page.making.folder
    other.entered()
    qtbot.waitUntil(lambda: other.preview.pages == page.preview.pages, timeout=20_000)
    assert other.pages.currentIndex() == 1
