"""Hospice records are shown to those who serve, and to nobody else."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.services.catalog import catalog
from desktop.store.amendments import correction_sheet
from desktop.store.closing import close_period
from desktop.store.ledger import Ledger
from desktop.store.platform_list import Asked, named, waiting
from desktop.store.review_queue import sent_back, waiting_for_review
from desktop.store.reviewing import send_back
from desktop.store.session import ADMIN, ENTRY, HEAD, INSPECTOR, REVIEWER, VILLAGE, Session
from desktop.store.shelf import Put, new_id
from desktop.store.sight import NotServing, SeenKnown, Sight
from desktop.store.wish import must_be_done
from tests.store.conftest import person, visit

ADMITTED = "hospice-admission"


def put(ledger: Ledger, kind: str, **values: object) -> str:
    record = new_id()
    keep(ledger, Put(kind, record, values))
    return record


def keep(ledger: Ledger, wish: Put) -> None:
    with ledger.shelf.open_desk() as desk:
        must_be_done(desk.put(wish, ledger.session, by_program=True))


def account(ledger: Ledger, role: str, staff: str | None = None) -> Session:
    record = put(ledger, "account", login=f"{role}{new_id()[-6:]}", shown_name=role, role=role, staff=staff)
    return Session(record, role, role, ledger.session.site)


@pytest.fixture
def cared(ledger: Ledger) -> dict[str, str]:
    """A patient of two nurses' center, one of whom serves him, and somebody else."""
    serving, other = (put(ledger, "staff", name=name) for name in ("陆建华", "周敏"))
    patient, neighbour = (person(ledger.shelf, ledger.session, name) for name in ("张小泖", "李香"))
    care = put(ledger, ADMITTED, resident=patient, admitted_on="2026-10-01", place="1", nurse=serving)
    visit(ledger.shelf, ledger.session, patient)
    return {"serving": serving, "other": other, "patient": patient, "neighbour": neighbour, "care": care}


def sees(ledger: Ledger, by: Session, resident: str, kind: str = ADMITTED) -> bool:
    with ledger.shelf.reading() as connection:
        return Sight(connection, ledger.shelf.kinds, ledger.shelf.tables, by).sees(kind, resident)


def test_every_hospice_kind_is_shown_to_the_team_only_and_no_other_kind_is() -> None:
    told = {kind.name for kind in catalog().values() if kind.sight == "team"}
    assert told == {kind.name for kind in catalog().values() if kind.family == "hospice"} and ADMITTED in told


@pytest.mark.parametrize(
    ("role", "may"),
    [(HEAD, True), (REVIEWER, True), (ENTRY, False), (VILLAGE, False), (INSPECTOR, False)],
)
def test_a_role_alone_shows_them_to_the_head_and_to_reviewers(
    ledger: Ledger, cared: dict[str, str], role: str, may: bool
) -> None:
    assert sees(ledger, account(ledger, role), cared["patient"]) is may


@pytest.mark.parametrize("role", [ENTRY, VILLAGE])
def test_the_nurse_of_an_admission_sees_her_patient_and_nobody_else_s(
    ledger: Ledger, cared: dict[str, str], role: str
) -> None:
    nurse, colleague = account(ledger, role, cared["serving"]), account(ledger, role, cared["other"])
    assert sees(ledger, nurse, cared["patient"]) and not sees(ledger, colleague, cared["patient"])
    put(ledger, ADMITTED, resident=cared["neighbour"], admitted_on="2026-10-01", place="1", staff=cared["other"])
    assert not sees(ledger, nurse, cared["neighbour"]) and sees(ledger, colleague, cared["neighbour"])
    assert sees(ledger, colleague, cared["patient"], "hypertension-follow-up")


def test_who_serves_one_file_of_a_person_sees_the_person(ledger: Ledger, cared: dict[str, str]) -> None:
    nurse = account(ledger, ENTRY, cared["serving"])
    again = person(ledger.shelf, ledger.session, "张小泖")
    assert not sees(ledger, nurse, again)
    put(ledger, "same-person", resident=cared["patient"], other=again, verdict="same")
    assert sees(ledger, nurse, again)


def admit_oneself(ledger: Ledger, by: Session, staff: str, resident: str) -> str:
    record = new_id()
    values = {"resident": resident, "admitted_on": "2026-11-01", "place": "1", "nurse": staff}
    must_be_done(ledger.shelf.put(Put(ADMITTED, record, values), by))
    return record


def test_who_enters_a_first_admission_in_which_he_is_named_sees_it(ledger: Ledger, cared: dict[str, str]) -> None:
    colleague = account(ledger, ENTRY, cared["other"])
    admit_oneself(ledger, colleague, cared["other"], cared["neighbour"])
    assert sees(ledger, colleague, cared["neighbour"])


def test_nobody_lets_himself_in_by_naming_himself_for_a_file_that_he_joins(
    ledger: Ledger, cared: dict[str, str]
) -> None:
    """A file, an admission and a judgement of one's own open nothing that others wrote; being named by another does."""
    colleague = account(ledger, ENTRY, cared["other"])
    file = person(ledger.shelf, colleague, "张小泖")
    own = admit_oneself(ledger, colleague, cared["other"], file)
    link = {"resident": cared["patient"], "other": file, "verdict": "same"}
    must_be_done(ledger.shelf.put(Put("same-person", new_id(), link), colleague))
    assert not sees(ledger, colleague, cared["patient"])
    for nurse in (None, cared["other"]):
        keep(ledger, Put(ADMITTED, own, {"nurse": nurse}))
    assert sees(ledger, colleague, cared["patient"])


def test_the_administrator_stands_in_only_while_nobody_else_may(ledger: Ledger, cared: dict[str, str]) -> None:
    assert sees(ledger, ledger.session, cared["patient"])
    head = account(ledger, HEAD)
    assert not sees(ledger, ledger.session, cared["patient"]) and sees(ledger, head, cared["patient"])
    keep(ledger, Put("account", head.account, {"disabled": True}))
    assert sees(ledger, replace(ledger.session, role=ADMIN), cared["patient"])


def test_settings_close_it_to_reviewers_and_open_it_to_clerks(ledger: Ledger, cared: dict[str, str]) -> None:
    for name, value in (("hospice-reviewers-see", 0), ("hospice-entry-sees", 1)):
        put(ledger, "setting-value", name=name, value=value, reason="区级口径")
    assert not sees(ledger, account(ledger, REVIEWER), cared["patient"])
    assert sees(ledger, account(ledger, ENTRY), cared["patient"])


def test_what_is_not_seen_is_left_out_of_lists_and_refused_by_id(ledger: Ledger, cared: dict[str, str]) -> None:
    def read(by: Session) -> SeenKnown:
        return SeenKnown(connection, ledger.shelf.kinds, ledger.shelf.tables, by)

    clerk, nurse = account(ledger, ENTRY), account(ledger, ENTRY, cared["serving"])
    with ledger.shelf.reading() as connection:
        known = read(nurse)
        assert len(known.of(ADMITTED, cared["patient"])) == len(known.having(ADMITTED)) == 1
        assert known.get(ADMITTED, cared["care"]) is not None
        assert known.before(ADMITTED, cared["patient"], date(2026, 11, 1)) is not None
        known = read(clerk)
        assert known.before(ADMITTED, cared["patient"], date(2026, 11, 1)) is None
        assert known.of(ADMITTED, cared["patient"]) == known.having(ADMITTED) == []
        with pytest.raises(NotServing, match="责任医生"):
            known.get(ADMITTED, cared["care"])
        assert len(known.of("hypertension-follow-up", cared["patient"])) == 1


def test_the_lists_of_reviews_and_of_the_platform_leave_it_out(ledger: Ledger, cared: dict[str, str]) -> None:
    put(ledger, "setting-value", name="hospice-reviewers-see", value=0, reason="区级口径")
    reviewer, head = account(ledger, REVIEWER), account(ledger, HEAD)
    kind, told = "hospice-assessment", {"resident": cared["patient"], "hospice_admission": cared["care"], "nrs": 3}
    open_one, returned = (put(ledger, kind, **told, given_on=f"2026-10-0{day}") for day in (2, 3))
    send_back(ledger.shelf, kind, returned, "缺说明", head)

    def listed(by: Session) -> list[set[str]]:
        days = Asked(kind, date(2026, 10, 1), date(2026, 10, 31))
        with ledger.shelf.reading() as connection:
            lacks = {one.record.id for one in waiting(connection, ledger.shelf, days, by)}
        waits = {one.record for one in waiting_for_review(ledger.shelf, by, date(2026, 11, 22)).all if one.kind == kind}
        return [waits, {one.stored.id for one in sent_back(ledger.shelf, by, to_all=True)}, lacks]

    assert listed(reviewer) == [set(), set(), set()]
    assert listed(head) == [{open_one}, {returned}, {open_one, returned}]
    with ledger.shelf.reading() as connection, pytest.raises(NotServing):
        named(connection, ledger.shelf, ledger.shelf.kinds[kind], [open_one], reviewer)


def test_an_empty_form_is_open_to_all_while_it_shows_nothing(ledger: Ledger, cared: dict[str, str]) -> None:
    clerk, nurse = account(ledger, ENTRY), account(ledger, ENTRY, cared["serving"])

    def begins(by: Session, resident: str) -> bool:
        with ledger.shelf.reading() as connection:
            return Sight(connection, ledger.shelf.kinds, ledger.shelf.tables, by).may_begin(ADMITTED, resident)

    assert begins(clerk, cared["neighbour"])
    assert not begins(clerk, cared["patient"]) and begins(nurse, cared["patient"])


def test_a_count_of_several_kinds_hides_those_only_who_are_in_hospice_care(
    ledger: Ledger, cared: dict[str, str]
) -> None:
    clerk, nurse = account(ledger, ENTRY), account(ledger, ENTRY, cared["serving"])
    both = ("home-bed", ADMITTED)

    def hides(by: Session, resident: str) -> bool:
        with ledger.shelf.reading() as connection:
            return Sight(connection, ledger.shelf.kinds, ledger.shelf.tables, by).must_hide(resident, both)

    assert hides(clerk, cared["patient"]) and not hides(clerk, cared["neighbour"])
    assert not hides(nurse, cared["patient"])


def test_rules_still_know_what_is_not_shown(ledger: Ledger, cared: dict[str, str]) -> None:
    """A second open admission is refused to a clerk too: what is hidden from people is not hidden from rules."""
    wish = Put(ADMITTED, new_id(), {"resident": cared["patient"], "admitted_on": "2026-11-01", "place": "1"})
    answer = ledger.shelf.put(wish, account(ledger, ENTRY))
    assert [problem.code for problem in answer.problems if problem.severity == "hard"] == ["admission-open"]


def team_kinds() -> list[Kind]:
    return [kind for kind in catalog().values() if kind.sight == "team"]


def test_every_kind_of_the_team_tells_its_resident() -> None:
    assert all("resident" in kind.by_name for kind in team_kinds())


def test_the_correction_sheet_names_nobody_in_hospice_care(ledger: Ledger, cared: dict[str, str]) -> None:
    month = Span("2026-10", date(2026, 10, 1), date(2026, 10, 31))
    close_period(ledger.shelf, "2026-10", ledger.session, on=date(2026, 11, 22))
    wish = Put(ADMITTED, cared["care"], {"place": "2", "diagnosis": "张小泖，肺恶性肿瘤"}, reason="转入病房")
    must_be_done(ledger.shelf.put(wish, ledger.session))
    (one,) = correction_sheet(ledger.shelf, month, ledger.session.site).amendments
    assert one.person == f"编号 {cared['care'][-8:]}" and one.reason == "转入病房"
    assert {change.after for change in one.changes} == {"病房", "（不列出）"}, "what is typed may hold a name"
