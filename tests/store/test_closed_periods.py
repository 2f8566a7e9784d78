"""A closed period: changed with a reason by who may amend, and free where nothing reported changes."""

import pytest

from desktop.store.ledger import Ledger
from desktop.store.replay import replay
from desktop.store.session import ADMIN, ENTRY, HEAD, REVIEWER, VILLAGE, Session
from desktop.store.shelf import Answer, Put, new_id
from tests.store.conftest import CODE, person, register, visit

FOLLOW_UP = "hypertension-follow-up"
PRESSURE = {"way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82}


def close(ledger: Ledger, period: str = "2025", site: str = CODE) -> str:
    record = new_id()
    values = {"period": period, "closed_on": "2026-01-10", "site": site}
    assert not ledger.shelf.put(Put("period", record, values), ledger.session).is_refused
    return record


def somebody(ledger: Ledger, role: str = ENTRY, site: str = CODE) -> Session:
    return Session(new_id(), role, role, site)


def codes(answer: Answer) -> set[tuple[str, str]]:
    return {(problem.severity, problem.code) for problem in answer.problems if problem.severity != "hint"}


def add(ledger: Ledger, resident: str, day: str, by: Session, **more: object) -> Answer:
    return ledger.shelf.put(Put(FOLLOW_UP, new_id(), {"resident": resident, "given_on": day, **PRESSURE}, **more), by)


@pytest.mark.parametrize("role", [REVIEWER, HEAD, ADMIN])
def test_an_amendment_needs_a_reason_or_an_explained_date(ledger: Ledger, role: str) -> None:
    resident, by = person(ledger.shelf, ledger.session), somebody(ledger, role)
    assert not codes(add(ledger, resident, "2025-11-01", by))  # the control: nothing is closed yet
    close(ledger)
    answer = add(ledger, resident, "2025-12-01", by)
    assert codes(answer) == {("soft", "period-closed")}
    assert "更正单" in next(one.sentence for one in answer.problems if one.code == "period-closed")
    assert not codes(add(ledger, resident, "2025-12-01", by, reason="漏登"))
    assert not codes(add(ledger, resident, "2025-12-02", by, explain={"given_on": "漏登"}))
    assert codes(add(ledger, resident, "2025-12-03", by, explain={"way": "漏登"})) == {("soft", "period-closed")}
    assert not codes(add(ledger, resident, "2026-01-01", by))


@pytest.mark.parametrize("role", [ENTRY, VILLAGE])
def test_who_enters_records_does_not_amend_even_with_a_reason(ledger: Ledger, role: str) -> None:
    resident, by = person(ledger.shelf, ledger.session), somebody(ledger, role)
    close(ledger)
    assert codes(add(ledger, resident, "2025-12-01", by, reason="漏登")) == {("hard", "period-closed")}
    assert not codes(add(ledger, resident, "2026-01-01", by))


def test_changing_moving_and_voiding_count_by_the_day_before_and_after(ledger: Ledger) -> None:
    resident, by = person(ledger.shelf, ledger.session), somebody(ledger, REVIEWER)
    inside = visit(ledger.shelf, ledger.session, resident, given_on="2025-12-01").record
    outside = visit(ledger.shelf, ledger.session, resident, given_on="2026-02-01").record
    close(ledger)
    refused = {("soft", "period-closed")}
    for record, values in ((inside, {"sbp_mmhg": 130}), (inside, {"given_on": "2026-02-02"}), (outside, {"given_on": "2025-12-02"})):  # fmt: skip
        assert codes(ledger.shelf.put(Put(FOLLOW_UP, record, values), by)) == refused, values
        assert ledger.shelf.get(FOLLOW_UP, record).sbp_mmhg == 136
    assert not codes(ledger.shelf.put(Put(FOLLOW_UP, outside, {"sbp_mmhg": 130}), by))
    void = Put(FOLLOW_UP, inside, {}, action="void", reason="重复登记")
    assert codes(ledger.shelf.put(void, somebody(ledger))) == {("hard", "no-right")}
    assert not codes(ledger.shelf.put(void, by))


def test_own_records_of_a_closed_period_are_not_voided_by_who_enters(ledger: Ledger) -> None:
    resident, by = person(ledger.shelf, ledger.session), somebody(ledger)
    inside, outside = (visit(ledger.shelf, by, resident, given_on=day).record for day in ("2025-12-01", "2026-01-01"))
    close(ledger)
    for record, expected in ((inside, {("hard", "period-closed")}), (outside, set())):
        assert codes(ledger.shelf.put(Put(FOLLOW_UP, record, {}, action="void", reason="重复"), by)) == expected


@pytest.mark.parametrize(("period", "day", "is_closed"), [
    ("2025", "2025-01-01", True), ("2025", "2025-12-31", True), ("2025", "2026-01-01", False),
    ("2025-12", "2025-12-01", True), ("2025-12", "2025-11-30", False),
    ("2025H1", "2025-06-30", True), ("2025H1", "2025-07-01", False), ("2025Q4", "2025-10-01", True),
])  # fmt: skip
def test_a_period_closes_its_days_whatever_else_holds_them(
    ledger: Ledger, period: str, day: str, is_closed: bool
) -> None:
    resident = person(ledger.shelf, ledger.session)
    close(ledger, period)
    assert bool(codes(add(ledger, resident, day, ledger.session))) == is_closed


def test_a_center_closes_for_its_stations_and_a_station_for_itself(ledger: Ledger) -> None:
    for code in ("YM01", "YM02"):
        told = {"code": code, "name": code, "tier": "station", "parent": CODE}
        assert not ledger.shelf.put(Put("site", new_id(), told), ledger.session).is_refused
    resident = person(ledger.shelf, ledger.session)
    close(ledger, "2025Q3", "YM01")
    at = {site: somebody(ledger, REVIEWER, site) for site in ("YM01", "YM02", CODE)}
    assert {site for site, by in at.items() if codes(add(ledger, resident, "2025-08-01", by))} == {"YM01"}
    close(ledger, "2025Q4")
    assert {site for site, by in at.items() if codes(add(ledger, resident, "2025-11-01", by))} == set(at)


def test_review_the_platform_and_what_happened_later_are_no_amendments(ledger: Ledger) -> None:
    resident, by = person(ledger.shelf, ledger.session), somebody(ledger)
    registered = register(ledger.shelf, ledger.session, resident)
    service, other = (visit(ledger.shelf, by, resident, given_on=f"2020-0{month}-01").record for month in (6, 5))
    close(ledger, "2020")
    assert not codes(ledger.shelf.put(Put(FOLLOW_UP, service, {"platform": True}), by))
    reviewer = somebody(ledger, REVIEWER)
    assert not codes(ledger.shelf.put(Put(FOLLOW_UP, service, {"review": "reviewed"}), reviewer))
    hard, kind = {("hard", "period-closed")}, "disease-registration"
    ended = {"ended_on": "2026-02-01", "ending": "2"}
    assert codes(ledger.shelf.put(Put(kind, registered, ended | {"ended_on": "2020-07-01"}), by)) == hard
    assert not codes(ledger.shelf.put(Put(kind, registered, ended), by))
    assert codes(ledger.shelf.put(Put(kind, registered, {"registered_on": "2020-01-02"}), by)) == hard
    planned = Put(FOLLOW_UP, other, {"next_on": "2026-02-01", "tests": "补记"}, explain={"next_on": "改约"})
    assert codes(ledger.shelf.put(planned, by)) == hard, "what is only planned has not happened later"


def test_a_closing_is_taken_back_with_a_reason_only(ledger: Ledger) -> None:
    resident, record = person(ledger.shelf, ledger.session), close(ledger)
    reopened = Put("period", record, {"closed_on": None})
    assert codes(ledger.shelf.put(reopened, ledger.session)) == {("soft", "period-closed")}
    assert not codes(ledger.shelf.put(Put("period", record, {"note": "已报"}), ledger.session))
    assert codes(add(ledger, resident, "2025-12-01", ledger.session))
    assert not codes(ledger.shelf.put(Put("period", record, {"closed_on": None}, reason="数据退回"), ledger.session))
    assert not codes(add(ledger, resident, "2025-12-01", ledger.session))


def test_a_summary_is_dated_by_the_program_and_closed_with_its_month(ledger: Ledger) -> None:
    by, record = somebody(ledger, REVIEWER), new_id()
    assert not codes(ledger.shelf.put(Put("monthly-summary", record, {"month": "2025-12", "visits": 10}), by))
    close(ledger, "2025-12")
    assert codes(ledger.shelf.put(Put("monthly-summary", record, {"visits": 11}), by)) == {("soft", "period-closed")}
    assert not codes(ledger.shelf.put(Put("monthly-summary", record, {"visits": 11}, reason="漏统计"), by))


def test_replaying_never_refuses_and_remembers_what_is_closed(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    visit(ledger.shelf, ledger.session, resident, given_on="2025-12-01")
    close(ledger)
    replay(ledger.shelf)
    assert len(ledger.shelf.all(FOLLOW_UP)) == 1
    assert codes(add(ledger, resident, "2025-12-02", ledger.session))
