"""A form says at the date that its period is closed; an explanation there makes an amendment."""

from desktop.records.problems import Problem
from desktop.screens.closed_while_filling import minding_closed
from desktop.screens.judging import judge_by
from desktop.screens.known_while_filling import RememberedKnown
from desktop.screens.standing_record import answers_standing
from desktop.screens.work_desk import WorkDesk
from desktop.store.closing import close_period
from desktop.store.session import ENTRY, Session
from tests.screens.small_center import SmallCenter, today

FOLLOW_UP = "hypertension-follow-up"


def closed(desk: WorkDesk, by: Session, record: str = "", explain: str = "", **answers: object) -> list[Problem]:
    known, kind = RememberedKnown(desk.shelf), desk.kinds[FOLLOW_UP]
    known.begin(record)
    judge = minding_closed(judge_by(known, today), known, by, lambda: record, lambda: "")
    told = answers_standing(desk.shelf, kind, record) if record else {}
    found = judge(kind, told | answers, {"given_on": explain} if explain else {})
    return [problem for problem in found.problems if problem.code == "period-closed"]


def test_a_new_record_of_a_closed_period_asks_at_its_date(desk: WorkDesk, center: SmallCenter) -> None:
    answers = {"resident": center.ids["张桂英"], "given_on": "2025-08-01", "way": "1"}
    assert not closed(desk, desk.session, **answers)
    close_period(desk.shelf, "2025Q3", desk.session, on=today())
    (problem,) = closed(desk, desk.session, **answers)
    assert (problem.field, problem.severity) == ("given_on", "soft")
    assert not closed(desk, desk.session, explain="漏登", **answers)
    assert not closed(desk, desk.session, **{**answers, "given_on": "2025-11-01"})
    clerk = Session("x", "李香", ENTRY, desk.session.site)
    assert [one.severity for one in closed(desk, clerk, explain="漏登", **answers)] == ["hard"]


def test_an_opened_record_asks_once_something_is_changed(desk: WorkDesk, center: SmallCenter) -> None:
    close_period(desk.shelf, "2025Q3", desk.session, on=today())
    record = center.ids["张桂英 2025-09-02"]
    assert not closed(desk, desk.session, record)
    assert closed(desk, desk.session, record, sbp_mmhg=130)
    assert not closed(desk, desk.session, record, platform=True)
    assert closed(desk, desk.session, record, given_on="2025-11-01")
