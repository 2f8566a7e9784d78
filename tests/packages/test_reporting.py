"""A report is frozen, drawn, signed and numbered; its numbers are the same wherever one reads them."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from desktop.faults import NoRight
from desktop.keys.signing import TrainingNeverSeals
from desktop.packages import reporting
from desktop.packages.container import REPORT, TABLES
from desktop.packages.examination import Judge
from desktop.packages.register import seal_and_record
from desktop.packages.reporting import (
    LedgerMoves,
    MadeReport,
    PeriodAhead,
    ReceiverUnfit,
    make_report,
)
from desktop.packages.trust import trusted_root
from desktop.packages.verify import verify
from desktop.paths import resources
from desktop.progress.explaining import explain
from desktop.progress.measures import load_measures
from desktop.progress.plans import load_plans
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.progress.standing import stand_of
from desktop.progress.wording import percent_text
from desktop.progress.working import Working, alone, load_stack, working
from desktop.records.periods import read_period
from desktop.store.ledger import Ledger
from desktop.store.session import ENTRY, INSPECTOR
from desktop.store.wish import RecordRefused
from tests.demo_center import CENTER, DISTRICT, NOW, make_center, make_empty, open_copy, put

MEASURES = load_measures(resources() / "measures")
PLANS = load_plans(resources() / "plans")
WORKING = working(PLANS, load_stack(resources() / "plans" / "working.toml", PLANS))
SHORTEST = alone(PLANS["national-basic-2017"])
FORM = resources() / "forms" / "capability-quarterly.toml"
MANAGED = "SH19-06"


@pytest.fixture(scope="session")
def center(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("center")
    make_center(folder)
    return folder


@pytest.fixture
def ledger(center: Path, tmp_path: Path) -> Iterator[Ledger]:
    opened = open_copy(center, tmp_path)
    yield opened
    opened.close()


def made(ledger: Ledger, out: Path, period: str = "2025", plan: Working = SHORTEST, **more: object) -> MadeReport:
    span = read_period(period)
    assert span is not None
    return make_report(
        ledger.shelf, CENTER, plan, span, out, NOW, by=ledger.session, measures=MEASURES, **more
    )  # fmt: skip


def words(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "".join("".join(pages).split())


def judge(ledger: Ledger) -> Judge:
    assert ledger.about.keys is not None
    return Judge((trusted_root(ledger.about.keys.root_certificate),), NOW + timedelta(days=3))


def test_the_sealed_package_is_good_and_its_files_lie_beside(ledger: Ledger, tmp_path: Path) -> None:
    report = made(ledger, tmp_path / "out", forms=(FORM,))
    sealed = seal_and_record(ledger, report, DISTRICT, tmp_path / "out", NOW)
    verdict = verify(sealed.file, judge(ledger))
    assert verdict.code == "good/demo"
    assert verdict.identity == sealed.identity
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == sorted(
        [sealed.file.name, REPORT, TABLES, "核验说明.txt", "核验说明.pdf", "capability-quarterly.xlsx"]
    )
    assert os.name == "nt" or (tmp_path / "out" / TABLES).stat().st_mode & 0o777 == 0o644, "figures name nobody"
    assert sealed.file.name == "YM00_report_2025_000001.asice"
    page = words(tmp_path / "out" / "核验说明.pdf")
    assert sealed.identity[:4].upper() in page
    assert "演示数据" in page


def test_one_number_in_list_standing_figures_pages_and_workbook(ledger: Ledger, tmp_path: Path) -> None:
    report = made(ledger, tmp_path / "out", plan=WORKING)
    sealed = seal_and_record(ledger, report, DISTRICT, tmp_path / "out", NOW)
    with open_reader(ledger.shelf, Asking(date(2025, 12, 31), CENTER)) as reader:
        standing = stand_of(reader, WORKING, MEASURES, MANAGED)
        assert standing is not None
        rows = explain(reader, standing)
    met, short = (sum(row.state == state for row in rows) for state in ("met", "short"))
    assert met and short
    said = percent_text(Fraction(met, met + short), standing.goal)
    assert (standing.numerator, standing.denominator, standing.value_text) == (met, met + short, said)
    figure = report.figures.target(MANAGED)
    assert figure is not None
    assert (figure.numerator, figure.denominator) == (str(met), str(met + short))
    assert figure.value_text == said
    told = sealed.manifest.figures["targets"]
    assert [one["value_text"] for one in told if one["id"] == MANAGED] == [said]
    assert "".join(said.split()) in words(tmp_path / "out" / REPORT)
    book = CalamineWorkbook.from_path(tmp_path / "out" / TABLES)
    cells = [
        row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() if figure.title in row
    ]
    assert any(met in row and met + short in row for row in cells)


def test_the_manifest_tells_the_state_that_was_frozen(ledger: Ledger, tmp_path: Path) -> None:
    with ledger.shelf.reading() as connection:
        head = ledger.shelf.journal.head(connection, ledger.replica).hash
        length = ledger.shelf.journal.length(connection)
    report = made(ledger, tmp_path / "out")
    put(ledger, "base-figure", name="gp-count", value=9, counted_on="2025-12-30", source="测试")
    manifest = seal_and_record(ledger, report, DISTRICT, tmp_path / "out", NOW).manifest
    assert (manifest.journal_head, manifest.journal_length) == (head, length)
    assert manifest.figures_digest == report.figures.digest
    assert manifest.counts["hypertension-follow-up"] == 621
    assert manifest.counts["base-figure"] == 1
    assert "sealed-package" not in manifest.digests


def test_only_the_sealed_pages_have_lost_the_draft_mark(ledger: Ledger, tmp_path: Path) -> None:
    report = made(ledger, tmp_path / "draft")
    assert "草稿·未封存" in words(report.report)
    seal_and_record(ledger, report, DISTRICT, tmp_path / "sealed", NOW)
    assert "草稿·未封存" not in words(tmp_path / "sealed" / REPORT)


def test_packages_of_a_channel_are_numbered_without_gap_and_name_the_one_before(ledger: Ledger, tmp_path: Path) -> None:
    report = made(ledger, tmp_path / "out")
    first = seal_and_record(ledger, report, DISTRICT, tmp_path / "1", NOW)
    second = seal_and_record(ledger, report, DISTRICT, tmp_path / "2", NOW)
    other = seal_and_record(ledger, report, "310118", tmp_path / "3", NOW)
    assert [one.manifest.seq for one in (first, second, other)] == [1, 2, 1]
    assert [one.manifest.previous for one in (first, second, other)] == [None, first.identity, None]
    kept = [(one.to, one.seq, one.identity, one.previous) for one in ledger.shelf.all("sealed-package")]
    assert sorted(kept) == sorted(
        (one.manifest.channel.to, one.manifest.seq, one.identity, one.manifest.previous)
        for one in (first, second, other)
    )


def test_a_copied_ledger_begins_a_channel_of_its_own(ledger: Ledger, tmp_path: Path) -> None:
    report = made(ledger, tmp_path / "out")
    seal_and_record(ledger, report, DISTRICT, tmp_path / "1", NOW)
    ledger.close()
    again = open_copy(tmp_path, tmp_path / "copy")
    sealed = seal_and_record(again, report, DISTRICT, tmp_path / "2", NOW)
    again.close()
    assert (sealed.manifest.seq, sealed.manifest.previous) == (1, None)


def test_what_cannot_be_recorded_leaves_no_file(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = made(ledger, tmp_path / "draft")
    monkeypatch.setattr("desktop.packages.register._told", lambda drawn, sealed: {"type": "report"})
    with pytest.raises(RecordRefused):
        seal_and_record(ledger, report, DISTRICT, tmp_path / "sealed", NOW)
    assert list((tmp_path / "sealed").iterdir()) == []
    assert ledger.shelf.all("sealed-package") == []


def test_a_stop_between_journal_and_name_gives_no_number_twice(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill is played by renaming that never comes: the file has no name yet, the number is spent."""
    report, renamed = made(ledger, tmp_path / "draft"), Path.replace

    def killed_at_the_package(file: Path, target: Path) -> Path:
        if target.suffix == ".asice":
            raise KeyboardInterrupt
        return renamed(file, target)

    with monkeypatch.context() as stopped:
        stopped.setattr(Path, "replace", killed_at_the_package)
        with pytest.raises(KeyboardInterrupt):
            seal_and_record(ledger, report, DISTRICT, tmp_path / "sealed", NOW)
    assert list((tmp_path / "sealed").glob("*.asice")) == []
    (spent,) = ledger.shelf.all("sealed-package")
    sealed = seal_and_record(ledger, report, DISTRICT, tmp_path / "sealed", NOW)
    assert (sealed.manifest.seq, sealed.manifest.previous) == (2, spent.identity)


def test_a_seal_that_fails_leaves_the_copies_of_the_one_before(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report, out = made(ledger, tmp_path / "draft"), tmp_path / "sealed"
    seal_and_record(ledger, report, DISTRICT, out, NOW)
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    monkeypatch.setattr("desktop.packages.register._told", lambda drawn, sealed: {"type": "report"})
    with pytest.raises(RecordRefused):
        seal_and_record(ledger, report, DISTRICT, out, NOW)
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


def test_a_training_ledger_never_seals(tmp_path: Path) -> None:
    ledger = make_empty(tmp_path, "training")
    report = made(ledger, tmp_path / "draft")
    with pytest.raises(TrainingNeverSeals):
        seal_and_record(ledger, report, DISTRICT, tmp_path / "sealed", NOW)
    assert not (tmp_path / "sealed").exists()
    assert ledger.shelf.all("sealed-package") == []
    ledger.close()


def test_who_only_enters_does_not_seal(ledger: Ledger, tmp_path: Path) -> None:
    report = made(ledger, tmp_path / "draft")
    ledger.session = replace(ledger.session, role=ENTRY)
    with pytest.raises(NoRight):
        seal_and_record(ledger, report, DISTRICT, tmp_path / "sealed", NOW)


def test_an_inspector_makes_no_report(ledger: Ledger, tmp_path: Path) -> None:
    ledger.session = replace(ledger.session, role=INSPECTOR)
    with pytest.raises(NoRight) as refused:
        made(ledger, tmp_path / "draft")
    assert "单位负责人" in refused.value.sentence and not (tmp_path / "draft").exists()
    ledger.session = replace(ledger.session, role=ENTRY)  # the control
    assert made(ledger, tmp_path / "draft").report.exists()


@pytest.mark.parametrize("to", [CENTER, "", "区卫健委"])
def test_a_receiver_is_the_code_of_another_site(ledger: Ledger, tmp_path: Path, to: str) -> None:
    report = made(ledger, tmp_path / "draft")
    with pytest.raises(ReceiverUnfit):
        seal_and_record(ledger, report, to, tmp_path / "sealed", NOW)
    assert ledger.shelf.all("sealed-package") == []


def test_a_period_that_has_not_begun_is_refused_and_one_that_runs_counts_up_to_today(
    ledger: Ledger, tmp_path: Path
) -> None:
    with pytest.raises(PeriodAhead):
        made(ledger, tmp_path, "2026Q1")
    span = read_period("2025")
    assert span is not None
    early = datetime.fromisoformat("2025-06-30T18:00:00+08:00")
    report = make_report(
        ledger.shelf, CENTER, SHORTEST, span, tmp_path, early, by=ledger.session, measures=MEASURES
    )  # fmt: skip
    assert report.figures.on == "2025-06-30"


def test_figures_of_a_ledger_that_keeps_moving_are_not_sealed(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calm, saved = reporting.freeze, iter(range(2000, 2100))

    def disturbed(*asked: object) -> object:
        figures = calm(*asked)
        put(ledger, "base-figure", name="households", value=1, counted_on=f"{next(saved)}-01-01", source="测试")
        return figures

    monkeypatch.setattr(reporting, "freeze", disturbed)
    with pytest.raises(LedgerMoves):
        made(ledger, tmp_path)


def test_the_same_figures_and_moment_give_the_same_draft(ledger: Ledger, tmp_path: Path) -> None:
    one, other = made(ledger, tmp_path / "1"), made(ledger, tmp_path / "2")
    assert one.figures == other.figures
    assert one.report.read_bytes() == other.report.read_bytes()
    assert one.tables.read_bytes() == other.tables.read_bytes()


def test_an_altered_package_is_not_good(ledger: Ledger, tmp_path: Path) -> None:
    sealed = seal_and_record(ledger, made(ledger, tmp_path / "draft"), DISTRICT, tmp_path / "out", NOW)
    whole = bytearray(sealed.file.read_bytes())
    whole[len(whole) // 2] ^= 1
    spoiled = tmp_path / "spoiled.asice"
    spoiled.write_bytes(whole)
    assert verify(spoiled, judge(ledger)).verdict == "damaged"
    shutil.copy(sealed.file, tmp_path / "whole.asice")
    assert verify(tmp_path / "whole.asice", judge(ledger)).is_good
