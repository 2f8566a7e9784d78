"""The route of a day: who is on it, in which order, with the last pressures, glucose and drugs."""

from decimal import Decimal

from desktop.progress.duties import Duty, all_duties
from desktop.progress.duty_choice import WAITING, Wanted, for_route
from desktop.progress.route import Stop, stops_of
from tests.progress.small_ledger import MEASURES, SmallLedger, day

ON = "2025-12-24"


def _way(ledger: SmallLedger, wanted: str = WAITING, on: str = ON) -> list[Stop]:
    with ledger.reader(ON) as reader:
        return stops_of(reader, for_route(all_duties(reader, MEASURES), Wanted(wanted), day(on)))


def _names(stops: list[Stop]) -> list[Duty]:
    return [duty for one in stops for duty in one.duties]


def test_two_diseases_are_one_stop_with_the_last_of_everything(ledger: SmallLedger) -> None:
    ledger.patient("a", address="东泖村12号")
    ledger.add("disease-registration", resident="a", disease="diabetes", registered_on="2020-01-01")
    ledger.seen("a", "2025-03-01", sbp_mmhg=150, dbp_mmhg=95, drug1_name="硝苯地平片")
    ledger.seen("a", "2025-06-01", sbp_mmhg=142, dbp_mmhg=84, drug1_name="氨氯地平片", drug1_dose="5mg", drug1_daily=1)
    ledger.add("diabetes-follow-up", resident="a", given_on="2025-05-01", way="1", fasting_glucose_mmol=Decimal("7.2"))
    ledger.seen("a", "2025-07-01", void=True, sbp_mmhg=200, dbp_mmhg=110)
    (one,) = _way(ledger)
    assert {duty.kind for duty in one.duties} == {"hypertension", "diabetes"}
    assert one.address == "东泖村12号"
    assert one.measured == ("2025-06-01 血压 142/84", "2025-05-01 空腹血糖 7.2")
    assert one.drugs == "氨氯地平片 5mg ×1"


def test_the_way_goes_by_doctor_village_and_house(ledger: SmallLedger) -> None:
    doctor = ledger.add("staff", name="陆医生")
    for name, village, address, staff in (
        ("a", "西浜村", "西浜村2号", doctor), ("b", "东泖村", "东泖村10号", doctor), ("c", "东泖村", "东泖村9号", doctor),
        ("d", "东泖村", "东泖村1号", None), ("e", "北汇村", "", doctor),
    ):  # fmt: skip
        ledger.seen(ledger.patient(name, village=village, address=address), "2025-06-01", staff=staff)
    assert [one.first.resident for one in _way(ledger)] == ["d", "e", "c", "b", "a"], "villages by pinyin"


def test_who_agreed_on_that_day_is_on_the_way_and_who_agreed_on_another_is_not(ledger: SmallLedger) -> None:
    for name, agreed in (("a", "2025-12-25"), ("b", "2025-12-26"), ("c", None)):
        ledger.seen(ledger.patient(name), "2025-06-01")
        if agreed:
            ledger.add("call-attempt", resident=name, duty="1", tried_on=ON, way="1", outcome="1", agreed_on=agreed)
    assert {duty.resident for duty in _names(_way(ledger, on="2025-12-25"))} == {"a", "c"}
    assert [duty.resident for duty in _names(_way(ledger, on=ON))] == ["c"]


def test_the_lost_are_not_on_the_way(ledger: SmallLedger) -> None:
    ledger.patient("a", ended_on="2025-10-01", ending="3")
    assert _way(ledger, "lost") == []
