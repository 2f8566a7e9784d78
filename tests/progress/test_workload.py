"""Workload: services by staff, kind, item and month, and their weights; the numbers are counted by hand."""

from datetime import date
from decimal import Decimal

import pytest

from desktop.progress.workload import Part, Wanted, records_behind, total_of, workload
from desktop.records.periods import read_period
from desktop.store.session import HEAD, VILLAGE, Session
from tests.progress.small_ledger import CENTER, EAST, SmallLedger, day

HEAD_OF_CENTER = Session("account-h", "主任", HEAD, CENTER)


def asked(period: str = "2025Q1", on: str = "2025-12-31", site: str = "") -> Wanted:
    span = read_period(period)
    assert span is not None
    return Wanted(span, day(on), site)


@pytest.fixture
def done(ledger: SmallLedger) -> SmallLedger:
    """Return a ledger with the work of two doctors in the first quarter.

    陆: January two follow-ups, one of them by telephone; a nurse's and a doctor's visit to a bed; March a follow-up.
    顾: one follow-up in February at the eastern site; one in April, which is out of the period.
    Nobody: one nursing visit.
    """
    for record, name in (("lu", "陆建华"), ("gu", "顾敏")):
        ledger.add("staff", record, name=name)
    ledger.person("a")
    seen = (
        ("hypertension-follow-up", "2025-01-06", "lu", {"way": "1"}),
        ("hypertension-follow-up", "2025-01-20", "lu", {"way": "3"}),
    )
    beds = (
        ("home-bed-visit", "2025-01-08", "lu", {"visitor": "1"}),
        ("home-bed-visit", "2025-01-09", "lu", {"visitor": "2"}),
    )
    late = (
        ("hypertension-follow-up", "2025-03-03", "lu", {"way": "1"}),
        ("hypertension-follow-up", "2025-02-03", "gu", {"way": "1", "site": EAST}),
        ("hypertension-follow-up", "2025-04-01", "gu", {"way": "1"}),
        ("nursing-visit", "2025-01-31", None, {"item": "3"}),
    )
    for kind, on, staff, more in (*seen, *beds, *late):
        ledger.add(kind, resident="a", given_on=on, staff=staff, **more)
    ledger.add("hypertension-follow-up", resident="a", given_on="2025-01-07", staff="lu", way="1", void=True)
    return ledger


def weigh(ledger: SmallLedger, kind: str, weight: str, since: str, item: str | None = None) -> None:
    ledger.add("workload-weight", kind_name=kind, item=item, weight=Decimal(weight), from_on=since, source="演示文件")


def sums(parts: tuple[Part, ...]) -> tuple[int, Decimal | None, int]:
    total = total_of(parts)
    return total.records, total.weighted, total.unweighed


def test_records_are_counted_by_staff_without_the_void_and_those_out_of_the_period(done: SmallLedger) -> None:
    found = workload(done.shelf, asked(), HEAD_OF_CENTER)
    assert {found.staff[one]: sums(found.of(one))[0] for one in found.staff} == {
        "陆建华": 5,
        "顾敏": 1,
        "未填服务人员": 1,
    }


def test_without_a_weight_table_the_weighted_sum_is_unknown_and_not_zero(done: SmallLedger) -> None:
    found = workload(done.shelf, asked(), HEAD_OF_CENTER)
    assert sums(found.parts) == (7, None, 7)


def test_the_weight_in_force_on_the_day_of_service_counts(done: SmallLedger) -> None:
    weigh(done, "hypertension-follow-up", "1.5", "2024-01-01")
    weigh(done, "hypertension-follow-up", "2", "2025-01-20")
    found = workload(done.shelf, asked(), HEAD_OF_CENTER)
    # 陆: 6 January 1.5, 20 January 2 (the new weight is in force from its day), 3 March 2; two bed visits without weight
    assert sums(found.of("lu")) == (5, Decimal("5.5"), 2)
    assert sums(found.of("gu")) == (1, Decimal(2), 0)


def test_a_weight_of_one_item_goes_before_that_of_the_kind(done: SmallLedger) -> None:
    weigh(done, "home-bed-visit", "4", "2024-01-01", item="1")
    weigh(done, "hypertension-follow-up", "1", "2024-01-01")
    weigh(done, "hypertension-follow-up", "0.5", "2024-01-01", item="3")
    found = workload(done.shelf, asked(), HEAD_OF_CENTER)
    # follow-ups 1 + 0.5 + 1, the doctor's bed visit 4; the nurse's has none
    assert sums(found.of("lu")) == (5, Decimal("6.5"), 1)


def test_a_weight_that_begins_later_leaves_earlier_services_unweighed(done: SmallLedger) -> None:
    weigh(done, "hypertension-follow-up", "1", "2025-02-01")
    found = workload(done.shelf, asked(), HEAD_OF_CENTER)
    assert sums(found.of("lu")) == (5, Decimal(1), 4)


def test_a_site_counts_with_all_below_it_and_alone(done: SmallLedger) -> None:
    assert sums(workload(done.shelf, asked(site=CENTER), HEAD_OF_CENTER).parts)[0] == 7
    assert sums(workload(done.shelf, asked(site=EAST), HEAD_OF_CENTER).parts)[0] == 1


def test_every_number_opens_into_as_many_records(done: SmallLedger) -> None:
    weigh(done, "hypertension-follow-up", "1.5", "2024-01-01")
    found = workload(done.shelf, asked(), HEAD_OF_CENTER)
    for part in found.parts:
        behind = records_behind(done.shelf, asked(), HEAD_OF_CENTER, part.staff, part.kind, part.item, part.month)
        weighed = [one.weight for one in behind if one.weight is not None]
        assert len(behind) == part.records
        assert (sum(weighed, Decimal(0)) if weighed else None) == part.weighted
    assert len(records_behind(done.shelf, asked(), HEAD_OF_CENTER, "lu")) == 5
    # the control: another month's records are another list
    assert not records_behind(done.shelf, asked(), HEAD_OF_CENTER, "lu", month="2025-02")


def test_a_village_doctor_sees_only_his_own(done: SmallLedger) -> None:
    done.add("account", "account-v", login="gu", shown_name="顾", role=VILLAGE, staff="gu")
    by = Session("account-v", "顾", VILLAGE, CENTER)
    assert set(workload(done.shelf, asked(), by).staff) == {"gu"}
    assert not records_behind(done.shelf, asked(), by, "lu")


def test_a_village_doctor_without_a_staff_record_sees_nothing(done: SmallLedger) -> None:
    by = Session("nobody", "某人", VILLAGE, CENTER)
    assert workload(done.shelf, asked(), by).parts == ()


def test_the_running_period_stops_at_the_day(done: SmallLedger) -> None:
    assert sums(workload(done.shelf, asked(on="2025-01-08"), HEAD_OF_CENTER).parts)[0] == 2
    assert asked(on="2025-01-08").last == date(2025, 1, 8)
