"""The correction sheet: what changed after closing, before and after, why, by whom; nothing else."""

from datetime import date

import pytest

from desktop.faults import NoRight
from desktop.records.periods import Span, read_period
from desktop.store.amendments import correction_sheet
from desktop.store.closing import NotAPeriod, NotClosed, close_period, periods_of, reopen_period
from desktop.store.ledger import Ledger
from desktop.store.session import ENTRY, HEAD, REVIEWER, VILLAGE, Session
from desktop.store.shelf import Put, new_id
from desktop.store.wish import RecordRefused
from tests.store.conftest import CODE, person, visit

FOLLOW_UP, ON = "hypertension-follow-up", date(2026, 1, 10)


def span(name: str = "2025") -> Span:
    found = read_period(name)
    assert found
    return found


def amend(ledger: Ledger, record: str, reason: str = "核对血压计", **values: object) -> None:
    answer = ledger.shelf.put(Put(FOLLOW_UP, record, values, reason=reason), ledger.session)
    assert not answer.is_refused, answer


def test_the_sheet_holds_what_was_changed_after_closing_and_nothing_from_before(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session, "王小泖")
    record = visit(ledger.shelf, ledger.session, resident, given_on="2025-12-01", sbp_mmhg=150, dbp_mmhg=90).record
    ledger.shelf.put(Put(FOLLOW_UP, record, {"sbp_mmhg": 148}), ledger.session)
    close_period(ledger.shelf, "2025", ledger.session, on=ON)
    assert correction_sheet(ledger.shelf, span(), CODE).amendments == ()
    amend(ledger, record, sbp_mmhg=138, dbp_mmhg=86)
    amend(ledger, record, platform=True, review="reviewed")
    visit(ledger.shelf, ledger.session, resident, given_on="2026-01-05")
    ledger.shelf.put(Put(FOLLOW_UP, record, {}, action="void", reason="重复登记"), ledger.session)
    changed, voided = correction_sheet(ledger.shelf, span(), CODE).amendments
    assert [(one.label, one.before, one.after) for one in changed.changes] == [
        ("收缩压", "148 mmHg", "138 mmHg"),
        ("舒张压", "90 mmHg", "86 mmHg"),
    ]
    assert (changed.action, changed.reason, changed.author, changed.person, changed.day) == (
        "更正", "核对血压计", "admin", "王**", "2025-12-01",
    )  # fmt: skip
    assert (voided.action, voided.reason, voided.changes) == ("作废", "重复登记", ())


def test_moving_in_and_out_of_the_period_and_adding_are_listed(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    outside, inside = (
        visit(ledger.shelf, ledger.session, resident, given_on=day).record for day in ("2026-01-02", "2025-11-01")
    )
    close_period(ledger.shelf, "2025", ledger.session, on=ON)
    amend(ledger, outside, given_on="2025-12-30")
    amend(ledger, inside, given_on="2026-01-03")
    amend(ledger, new_id(), "漏登", resident=resident, given_on="2025-10-01", way="1", sbp_mmhg=130, dbp_mmhg=80)
    told = [(one.action, one.day) for one in correction_sheet(ledger.shelf, span(), CODE).amendments]
    assert told == [("更正", "2025-12-30"), ("更正", "2026-01-03"), ("补录", "2025-10-01")]
    december = close_period(ledger.shelf, "2025-12", ledger.session, on=ON)
    assert december.title == "2025年12月" and not correction_sheet(ledger.shelf, span("2025-12"), CODE).amendments


def test_an_explained_date_is_the_reason(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    close_period(ledger.shelf, "2025", ledger.session, on=ON)
    values = {"resident": resident, "given_on": "2025-10-01", "way": "1", "sbp_mmhg": 130, "dbp_mmhg": 80}
    ledger.shelf.put(Put(FOLLOW_UP, new_id(), values, explain={"given_on": "纸质登记漏录"}), ledger.session)
    (one,) = correction_sheet(ledger.shelf, span(), CODE).amendments
    assert one.reason == "纸质登记漏录"


def test_a_center_sees_the_amendments_of_its_stations_and_a_station_its_own(ledger: Ledger) -> None:
    for code in ("YM01", "YM02"):
        told = {"code": code, "name": code, "tier": "station", "parent": CODE}
        ledger.shelf.put(Put("site", new_id(), told), ledger.session)
    close_period(ledger.shelf, "2025", ledger.session, on=ON)
    close_period(ledger.shelf, "2025", ledger.session, on=ON, site="YM01")
    resident = person(ledger.shelf, ledger.session)
    for site in ("YM01", "YM02"):
        by = Session(ledger.session.account, "x", REVIEWER, site)
        values = {"resident": resident, "given_on": "2025-10-01", "way": "1", "sbp_mmhg": 130, "dbp_mmhg": 80}
        assert not ledger.shelf.put(Put(FOLLOW_UP, new_id(), values, reason="漏登"), by).is_refused
    assert [one.site for one in correction_sheet(ledger.shelf, span(), CODE).amendments] == ["YM01", "YM02"]
    assert [one.site for one in correction_sheet(ledger.shelf, span(), "YM01").amendments] == ["YM01"]


def test_closing_twice_is_closing_once_and_reopening_wants_a_reason(ledger: Ledger) -> None:
    first = close_period(ledger.shelf, "2025", ledger.session, on=ON)
    assert close_period(ledger.shelf, "2025", ledger.session, on=date(2026, 2, 1)) == first
    with pytest.raises(RecordRefused):
        reopen_period(ledger.shelf, "2025", ledger.session, reason=" ")
    reopen_period(ledger.shelf, "2025", ledger.session, reason="区级退回")
    with pytest.raises(NotClosed):
        correction_sheet(ledger.shelf, span(), CODE)
    assert [(one.name, one.closed_on) for one in periods_of(ledger.shelf)] == [("2025", None)]
    again = close_period(ledger.shelf, "2025", ledger.session, on=date(2026, 2, 1))
    assert (again.record, again.closed_on) == (first.record, date(2026, 2, 1))


def test_a_period_is_closed_when_it_is_over_and_only_by_heads(ledger: Ledger) -> None:
    with pytest.raises(RecordRefused):
        close_period(ledger.shelf, "2026-01", ledger.session, on=date(2026, 1, 30))
    assert close_period(ledger.shelf, "2026-01", ledger.session, on=date(2026, 1, 31)).closed_on
    with pytest.raises(NotAPeriod):
        close_period(ledger.shelf, "2026-13", ledger.session, on=ON)
    for role in (ENTRY, VILLAGE, REVIEWER):
        by = Session(new_id(), role, role, CODE)
        with pytest.raises(NoRight):
            close_period(ledger.shelf, "2025", by, on=ON)
        with pytest.raises(NoRight):
            reopen_period(ledger.shelf, "2026-01", by, reason="x")
    assert close_period(ledger.shelf, "2025", Session(new_id(), "h", HEAD, CODE), on=ON).closed_on
