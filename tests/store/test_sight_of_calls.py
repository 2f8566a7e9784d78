"""A call about hospice care or mourning is shown as the care itself; the correction sheet names nobody of it."""

from datetime import date

import pytest

from desktop.records.periods import Span
from desktop.store.amendments import correction_sheet
from desktop.store.care_told import TELLING
from desktop.store.closing import close_period
from desktop.store.ledger import Ledger
from desktop.store.session import ENTRY
from desktop.store.shelf import Put, new_id
from desktop.store.sight import NotServing, SeenKnown
from desktop.store.wish import must_be_done
from tests.store.test_sight import ADMITTED, account, cared, put

__all__ = ["cared"]
CALL, TODAY = "call-attempt", date(2026, 11, 22)


def call(ledger: Ledger, resident: str, duty: str) -> str:
    return put(ledger, CALL, resident=resident, duty=duty, tried_on="2026-11-20", way="1", outcome="2")


def test_the_answers_that_tell_of_hospice_care_are_those_of_the_form(ledger: Ledger) -> None:
    for kind, (field, answers) in TELLING.items():
        question = ledger.shelf.kinds[kind].by_name[field]
        telling = {one.value for one in question.choices if "安宁" in one.label or "哀伤" in one.label}
        assert telling == answers, kind


@pytest.mark.parametrize("duty", ["9", "13"])
def test_a_call_about_hospice_care_is_left_out_of_lists_and_refused_by_id(
    ledger: Ledger, cared: dict[str, str], duty: str
) -> None:
    secret, open_call = call(ledger, cared["patient"], duty), call(ledger, cared["patient"], "1")
    clerk, nurse = account(ledger, ENTRY), account(ledger, ENTRY, cared["serving"])
    with ledger.shelf.reading() as connection:
        for by, seen in ((clerk, {open_call}), (nurse, {secret, open_call})):
            known = SeenKnown(connection, ledger.shelf.kinds, ledger.shelf.tables, by)
            assert {one.id for one in known.of(CALL, cared["patient"])} == seen
            assert {one.id for one in known.between(CALL, date(2026, 1, 1), TODAY)} == seen
        with pytest.raises(NotServing):
            SeenKnown(connection, ledger.shelf.kinds, ledger.shelf.tables, clerk).get(CALL, secret)


def test_the_correction_sheet_holds_no_part_of_a_name_from_hospice_care(ledger: Ledger, cared: dict[str, str]) -> None:
    close_period(ledger.shelf, "2026-10", ledger.session, on=TODAY)
    late = new_id()
    values = {"resident": cared["neighbour"], "admitted_on": "2026-10-02", "place": "1", "nurse": cared["other"]}
    must_be_done(ledger.shelf.put(Put(ADMITTED, late, values, reason="漏登"), ledger.session))
    month = Span("2026-10", date(2026, 10, 1), date(2026, 10, 31))
    (one,) = correction_sheet(ledger.shelf, month, ledger.session.site).amendments
    assert one.record == late[-8:] and one.person == f"编号 {late[-8:]}"
    told = {change.label: change.after for change in one.changes}
    assert told["收治日期"] == "2026-10-02" and not any(sign in str(told) for sign in ("李", "周敏"))
