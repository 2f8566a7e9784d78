"""随访待办: one line a person and disease, revisits before routine, rounds, contracts, overdue first."""

from desktop.progress.duties import Duty, duties_of, list_duties
from desktop.progress.duty_kinds import DAILY
from tests.progress.small_ledger import EAST, MEASURES, SmallLedger, day

ON = "2025-12-24"


def _duties(ledger: SmallLedger, on: str = ON, site: str = "") -> list[Duty]:
    with ledger.reader(on, site) as reader:
        return list_duties(reader, MEASURES)


def _only(ledger: SmallLedger, *kinds: str, on: str = ON) -> list[Duty]:
    with ledger.reader(on) as reader:
        return list_duties(reader, MEASURES, only=frozenset(kinds))


def test_the_longest_overdue_stands_first_with_all_that_is_printed(ledger: SmallLedger) -> None:
    doctor = ledger.add("staff", name="陆医生")
    ledger.person("a", name="王秀英", sex="2", phone="13800000000", id_number="310199195001010021")
    ledger.add("disease-registration", resident="a", disease="hypertension", staff=doctor)
    ledger.seen("a", "2025-08-01")
    ledger.seen(ledger.patient("b"), "2025-06-01")
    ledger.seen(ledger.patient("late"), "2025-10-10")
    first, second = _duties(ledger)
    assert (first.resident, second.resident) == ("b", "a")
    assert (second.name, second.sex, second.age, second.village, second.tail) == ("王秀英", "女", 75, "东泖村", "0021")
    assert (second.phone, second.staff, second.what) == ("13800000000", "陆医生", "高血压随访")
    assert (second.due_on, second.days) == (day("2025-10-30"), 55)


def test_what_is_due_within_the_week_is_listed_and_what_is_later_is_not(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("week"), "2025-10-02")
    ledger.seen(ledger.patient("later"), "2025-10-03")
    assert [(duty.resident, duty.days) for duty in _duties(ledger)] == [("week", -7)]


def test_a_revisit_comes_before_the_routine_visit_and_only_one_line(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-12-15", category="2")
    (duty,) = _duties(ledger)
    assert (duty.kind, duty.due_on, duty.what) == ("hypertension-revisit", day("2025-12-29"), "高血压两周复访")
    ledger.seen("a", "2025-12-20", category="1")
    assert _duties(ledger) == []


def test_a_revisit_of_december_is_still_owed_in_january(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-12-28", category="3")
    (duty,) = _duties(ledger, "2026-01-12")
    assert (duty.kind, duty.days) == ("hypertension-revisit", 1)


def test_a_day_that_the_doctor_fixed_himself_goes_before_the_routine_day(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("own"), "2025-12-01", next_on=day("2025-12-20"), overruled="next_on")
    ledger.seen(ledger.patient("computed"), "2025-12-01", next_on=day("2025-12-20"))
    assert [(duty.resident, duty.days) for duty in _duties(ledger)] == [("own", 4)]
    ledger.seen("own", "2025-12-19")
    assert _duties(ledger) == []


def test_two_diseases_are_two_lines(ledger: SmallLedger) -> None:
    ledger.patient("a")
    ledger.add("disease-registration", resident="a", disease="diabetes", registered_on="2020-01-01")
    assert sorted(duty.kind for duty in _duties(ledger)) == ["diabetes", "hypertension"]


def test_a_home_bed_is_overdue_since_its_first_window_missed(ledger: SmallLedger) -> None:
    resident = ledger.person()
    bed = ledger.add("home-bed", resident=resident, opened_on="2025-12-01")
    ledger.add("home-bed-visit", resident=resident, home_bed=bed, given_on="2025-12-05", visitor="1")
    (duty,) = _only(ledger, "home-bed-round")
    assert (duty.kind, duty.subject, duty.due_on, duty.days) == ("home-bed-round", bed, day("2025-12-14"), 10)
    ledger.add("home-bed-visit", resident=resident, home_bed=bed, given_on="2025-12-23", visitor="1")
    assert _only(ledger, "home-bed-round") == []


def test_contracts_of_the_next_thirty_days_are_listed(ledger: SmallLedger) -> None:
    doctor = ledger.add("staff", name="沈医生")
    for name, ends in (("in", "2026-01-23"), ("out", "2026-01-24")):
        ledger.add("contract", resident=ledger.person(name), starts_on="2025-01-01", ends_on=ends, staff=doctor)
    (duty,) = _duties(ledger)
    assert (duty.resident, duty.staff, duty.days, duty.what) == ("in", "沈医生", -30, "签约到期，请续约")


def test_the_ended_and_the_dead_owe_nothing(ledger: SmallLedger) -> None:
    ledger.patient(left="1", left_on="2025-11-01")
    ledger.patient(ended_on="2025-11-01", ending="4")
    assert _duties(ledger) == []


def test_without_a_doctor_in_charge_the_one_who_saw_the_patient_last_is_asked(ledger: SmallLedger) -> None:
    first, last = ledger.add("staff", name="陆医生"), ledger.add("staff", name="沈医生")
    ledger.seen(ledger.patient("a"), "2025-05-01", staff=last)
    ledger.seen("a", "2025-03-01", staff=first)
    assert [duty.staff for duty in _duties(ledger)] == ["沈医生"]


def test_what_stands_on_a_linked_file_is_known_of_the_person(ledger: SmallLedger) -> None:
    doctor, other = ledger.add("staff", name="陆医生"), ledger.add("staff", name="沈医生")
    ledger.person("p1")
    ledger.patient("p2", person="p1")
    ledger.seen("p2", "2025-06-01", staff=other)
    held = ledger.add("contract", resident="p2", starts_on="2025-01-01", ends_on="2026-01-10", staff=doctor)
    follow_up, contract = _duties(ledger)
    assert (follow_up.resident, follow_up.kind, follow_up.staff) == ("p1", "hypertension", "沈医生")
    assert (contract.resident, contract.subject, contract.staff) == ("p1", held, "陆医生")


def test_a_site_sees_its_own_people(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("east", site=EAST), "2025-06-01")
    ledger.seen(ledger.patient("center"), "2025-06-01")
    assert [duty.resident for duty in _duties(ledger, site=EAST)] == ["east"]


def test_one_resident_has_the_duties_that_he_has_in_the_list(ledger: SmallLedger) -> None:
    for name in ("a", "b"):
        ledger.seen(ledger.patient(name), "2025-06-01")
    own = duties_of(ledger.shelf, MEASURES, "a", day(ON), only=DAILY)
    assert own == [duty for duty in _duties(ledger) if duty.resident == "a"]
    assert "checkup" in {duty.kind for duty in duties_of(ledger.shelf, MEASURES, "a", day(ON))}, "his page shows all"
