"""Every door through which a record could be seen: who does not serve sees nothing of hospice care, the nurse sees all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.faults import Fault
from desktop.progress.duties import list_duties
from desktop.progress.explaining import labelled, unseen
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.records.periods import Span
from desktop.reports.exports import export_kind
from desktop.reports.papers import Papers
from desktop.screens.entry_page import EntryPage
from desktop.screens.joined_files import joined_with
from desktop.screens.pair_facts import facts_of_pair
from desktop.screens.recent import recent_of
from desktop.screens.tasks import Task
from desktop.screens.time_line import life_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.likeness import likeness_of
from desktop.store.platform_list import Asked, kinds_on_platform, waiting
from desktop.store.session import ENTRY, Session
from desktop.store.shelf import Put, new_id
from desktop.store.sight import NotServing, SeenKnown
from desktop.store.wish import must_be_done
from tests.screens.small_center import SmallCenter, today

CARE, ASSESSED, PATIENT = "hospice-admission", "hospice-assessment", "王秀珍"
ADMITTED = "2025-12-29"
YEAR = Span("2025", date(2025, 1, 1), date(2025, 12, 31))


@dataclass
class Ward:
    """A patient in hospice care, and the desk at which somebody works."""

    desk: WorkDesk
    patient: str
    care: str
    assessment: str
    call: str
    folder: Path
    qtbot: QtBot

    @property
    def by(self) -> Session:
        return self.desk.session


@pytest.fixture
def ward(desk: WorkDesk, center: SmallCenter, tmp_path: Path, qtbot: QtBot) -> Ward:
    patient = center.ids[PATIENT]

    def put(kind: str, **values: object) -> str:
        record = new_id()
        with desk.shelf.open_desk() as opened:
            must_be_done(opened.put(Put(kind, record, values), desk.session, by_program=True))
        return record

    care = put(CARE, resident=patient, admitted_on=ADMITTED, place="1", nurse=center.ids["陆建华"])
    assessment = put(ASSESSED, resident=patient, hospice_admission=care, given_on="2025-12-30", nrs=6)
    call = put("call-attempt", resident=patient, duty="13", tried_on="2025-12-30", way="1", outcome="2")
    return Ward(desk, patient, care, assessment, call, tmp_path, qtbot)


def at_work(ward: Ward, staff: str | None) -> None:
    """Let an entry account work at the desk; *staff* is the member of staff that it belongs to."""
    record = new_id()
    account = {"login": "somebody", "shown_name": "某人", "role": ENTRY, "staff": staff}
    with ward.desk.shelf.open_desk() as opened:
        must_be_done(opened.put(Put("account", record, account), ward.by, by_program=True))
    ward.desk.ledger.session = Session(record, "某人", ENTRY, ward.by.site)


def team(ward: Ward, kinds: list[str]) -> bool:
    return any(ward.desk.kinds[kind].sight == "team" for kind in kinds)


def time_line(ward: Ward) -> bool:
    life = life_of(ward.desk, ward.patient)
    return team(ward, [line.kind for line in (*life.done, *life.open_ones)])


def due_on_the_person_s_page(ward: Ward) -> bool:
    return any("安宁" in duty.what or "疼痛" in duty.what for duty in life_of(ward.desk, ward.patient).duties)


def beside_the_form(ward: Ward) -> bool:
    return bool(recent_of(ward.desk, Task(ward.patient, (ASSESSED,))).visits)


def opened(ward: Ward, task: Task) -> bool:
    page = EntryPage(ward.desk)
    ward.qtbot.addWidget(page)
    page.open(task)
    ward.qtbot.waitUntil(lambda: not ward.desk.is_busy)
    notices = [words for _, words in ward.desk.notices.said]
    assert (page.form is None) == any("责任医生" in words for words in notices)  # a refusal says whom to ask
    return page.form is not None


def a_standing_record(ward: Ward) -> bool:
    return opened(ward, Task(ward.patient, (ASSESSED,), ward.assessment))


def a_call_about_the_care(ward: Ward) -> bool:
    return opened(ward, Task(ward.patient, ("call-attempt",), ward.call))


def calls_on_the_time_line(ward: Ward) -> bool:
    return any(line.record == ward.call for line in life_of(ward.desk, ward.patient).done)


def an_empty_form(ward: Ward) -> bool:
    return opened(ward, Task(ward.patient, (ASSESSED,)))


def the_due_list(ward: Ward) -> bool:
    with open_reader(ward.desk.shelf, Asking(today())) as reader:
        only = frozenset({"hospice-assessment", "hospice-pain"})
        return bool(list_duties(reader, ward.desk.measures, 30, only, ward.by))


def an_export(ward: Ward) -> bool:
    kind = ward.desk.kinds[ASSESSED]
    return export_kind(kind, ward.desk.shelf, ward.folder / "e.xlsx", ward.desk.now(), ward.by) > 0


def papers(ward: Ward) -> Papers:
    return Papers(ward.desk.ledger, ward.desk.now())


def a_sheet(ward: Ward) -> bool:
    return papers(ward).sheet(ward.desk.kinds[ASSESSED], ward.assessment, ward.folder / "s.pdf").exists()


def a_book(ward: Ward) -> bool:
    return papers(ward).book(ward.desk.kinds[CARE], ward.care, ward.folder / "b.pdf").exists()


def a_register(ward: Ward) -> bool:
    return papers(ward).register(ward.desk.kinds[CARE], YEAR, ward.folder / "r.pdf") > 0


def a_roster(ward: Ward) -> bool:
    return papers(ward).register(ward.desk.kinds[CARE], YEAR, ward.folder / "r.pdf", is_roster=True) > 0


def the_platform_list(ward: Ward) -> bool:
    shelf, kind = ward.desk.shelf, ward.desk.kinds[ASSESSED]
    assert kind in kinds_on_platform(ward.desk.kinds)
    asked = Asked(ASSESSED, today() - timedelta(90), today())
    with shelf.reading() as connection:
        return bool(waiting(connection, shelf, asked, ward.by))


def the_rows_behind_a_number(ward: Ward) -> bool:
    measure = ward.desk.measures["hospice-admissions"]
    with open_reader(ward.desk.shelf, Asking(today())) as reader:
        rows = reader.rows(measure)
        (row,) = labelled(reader, measure, rows, unseen(reader, measure, rows, ward.by))
    assert PATIENT in row.label or (row.label.startswith("编号") and row.person is None)  # counted for all
    return PATIENT in row.label


DOORS: tuple[Callable[[Ward], bool], ...] = (
    time_line, due_on_the_person_s_page, beside_the_form, a_standing_record, a_call_about_the_care, calls_on_the_time_line, an_empty_form, the_due_list, an_export,
    a_sheet, a_book, a_register, a_roster, the_platform_list, the_rows_behind_a_number,
)  # fmt: skip


def seen_through(door: Callable[[Ward], bool], ward: Ward) -> bool:
    try:
        return door(ward)
    except NotServing as refusal:
        assert "责任医生" in refusal.sentence
        return False


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_a_door_is_open_to_the_nurse_who_serves_and_closed_to_a_clerk_who_does_not(
    ward: Ward, center: SmallCenter, door: Callable[[Ward], bool]
) -> None:
    at_work(ward, center.ids["周敏"])
    assert not seen_through(door, ward)
    ward.desk.notices.said.clear()
    account = ward.desk.shelf.get("account", ward.by.account)
    assert account is not None
    with ward.desk.shelf.open_desk() as opened_desk:
        wish = Put("account", account.id, {"staff": center.ids["陆建华"]})
        must_be_done(opened_desk.put(wish, ward.by, by_program=True))
    assert seen_through(door, ward)


def test_files_compared_and_shown_together_say_nothing_of_hospice_care(ward: Ward, center: SmallCenter) -> None:
    """The number of records of a file counts what everybody at work may see."""
    shelf = ward.desk.shelf
    with shelf.reading() as connection:
        pair = likeness_of(connection, ward.patient, center.ids["张桂英"])
        known = SeenKnown(connection, shelf.kinds, shelf.tables, ward.by)
        assert joined_with(known, ward.patient, (ward.patient,)) == ()
    assert pair is not None
    told = {fact.label: (fact.one, fact.other) for fact in facts_of_pair(ward.desk, pair)}
    assert "1 条" in " ".join(told["服务记录"])


def test_a_door_without_a_lock_would_be_noticed(ward: Ward, center: SmallCenter) -> None:
    """The control of the walk: an export that is told nothing of who asks shows the record."""
    at_work(ward, center.ids["周敏"])
    kind = ward.desk.kinds[ASSESSED]
    assert export_kind(kind, ward.desk.shelf, ward.folder / "e.xlsx", ward.desk.now()) == 1
    assert date.fromisoformat(ADMITTED) <= today() and issubclass(NotServing, Fault)
