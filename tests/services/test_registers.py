"""Registers of the center: equipment, services, training, teams, quality control, goals, tasks and papers."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of

CENTER = "310199001"
ROUND = {"held_on": "2025-05-06", "subject": "家床", "form": "日常质控", "level": "区级"}
SITE = {"code": "YM01", "name": "东泖村卫生室", "tier": "clinic"}
CALENDAR = {"site": CENTER, "service": "1", "from_on": "2025-01-01", "half_days": "1am,6am,7am"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with a nurse and a doctor."""
    ledger = KnownInMemory()
    ledger.keep("staff", "lu", name="陆建华", job="医生", is_tcm=False, tcm_qualified=False)
    ledger.keep("staff", "gu", name="顾雪梅", job="护士")
    return ledger


def judged(known: KnownInMemory, kind: str, answers: dict[str, Any], **more: object) -> Any:
    return known.judge(kind, answers | more)


@pytest.mark.parametrize(
    ("kind", "answers", "code"),
    [
        ("equipment", {"form": "1", "name": "除颤仪", "count": 2, "installed_on": "2025-02-01",
                       "retired_on": "2025-01-31"}, "retired-before"),
        ("equipment", {"form": "1", "name": "除颤仪", "count": 2, "checked_on": "2025-02-01",
                       "check_due_on": "2025-01-31"}, "due-before"),
        ("site-service", {"service": "1", "offered": True, "began_on": "2025-02-01", "ended_on": "2025-01-31"},
         "ended-before"),
        ("staff-training", {"staff": "gu", "theme": "2", "began_on": "2025-02-02", "ended_on": "2025-02-01",
                            "outcome": "3"}, "ended-before"),
        ("rotation", {"staff": "lu", "form": "1", "institution": "区中心医院", "began_on": "2025-02-02",
                      "ended_on": "2025-02-01"}, "ended-before"),
        ("care-home", {"name": "云泖敬老院", "form": "1", "signed_on": "2025-02-02",
                       "agreement_ends_on": "2025-02-01"}, "ends-before"),
        ("care-home", {"name": "云泖敬老院", "form": "1", "elders": 10, "contracted": 11}, "contracted-above"),
        ("doctor-team", {"name": "第一团队", "leader": "lu", "formed_on": "2025-02-02", "ended_on": "2025-02-01"},
         "ended-before"),
        ("functional-community", {"name": "云泖园区", "form": "2", "signed_on": "2025-02-02", "ends_on": "2025-02-01"},
         "ends-before"),
        ("functional-community", {"name": "云泖园区", "form": "2", "signed_on": "2025-02-02", "people": 10,
                                  "contracted": 11}, "contracted-above"),
        ("bulletin", {"received_on": "2025-02-02", "form": "1", "document": "通报", "replied_on": "2025-02-01"},
         "replied-before"),
        ("bulletin", {"received_on": "2025-02-02", "form": "1", "document": "通报", "closed_on": "2025-02-01"},
         "closed-before"),
        ("health-station", {"name": "东泖驿站", "form": "1", "opened_on": "2025-02-02", "closed_on": "2025-02-01"},
         "closed-before"),
        ("expert-station", {"name": "王志明工作室", "form": "1", "hospital": "区中心医院", "opened_on": "2025-02-02",
                            "closed_on": "2025-02-01"}, "closed-before"),
        ("certificate", {"name": "2", "awarded_on": "2025-02-02", "withdrawn_on": "2025-02-01"}, "withdrawn-before"),
        ("appraisal", {"subject": "1", "period": "2025", "appraised_on": "2025-12-01", "score": "99.5",
                       "full_score": "99.0"}, "score-above"),
        ("appraisal", {"subject": "1", "period": "2025", "appraised_on": "2024-12-31"}, "appraised-before"),
        ("checklist-item", {"unit": "nursing", "part": "1", "item": "面积", "source": "区级清单", "passed": True,
                            "checked_on": "2025-02-01"}, "passed-unseen"),
        ("satisfaction-survey", {"subject": "1", "ended_on": "2025-02-02", "answered": 10, "satisfied": 11},
         "satisfied-above"),
        ("satisfaction-survey", {"subject": "1", "ended_on": "2025-02-02", "asked": 9, "answered": 10, "satisfied": 9},
         "answered-above"),
        ("self-management-group", {"name": "东泖小组", "theme": "1", "formed_on": "2025-02-02",
                                   "ended_on": "2025-02-01"}, "ended-before"),
    ],
)  # fmt: skip
def test_days_and_numbers_of_registers_are_in_order(
    known: KnownInMemory, kind: str, answers: dict[str, Any], code: str
) -> None:
    assert codes_of(judged(known, kind, answers)) == {("hard", code)}


def test_a_site_registers_a_service_once(known: KnownInMemory) -> None:
    offered = {"service": "心电诊断", "offered": True, "site": CENTER}
    known.keep("site-service", "ecg", **offered)
    assert codes_of(judged(known, "site-service", offered)) == {("hard", "service-twice")}
    assert not judged(known, "site-service", offered, site="310199002").is_refused
    assert not judged(known, "site-service", offered, service="超声").is_refused
    assert judged(known, "site-service", offered, service="其他").problems[0].field == "service_text"


def test_a_training_counts_persons(known: KnownInMemory) -> None:
    """青卫健基层〔2024〕3号: village doctors trained at city, district and community level, in person-times."""
    held = {"held_on": "2025-05-06", "topic": "高血压规范管理", "theme": "1", "level": "社区", "hours": 4}
    record = judged(known, "training", held, village_doctors=32, doctors=3).record
    assert record.attendees == 35
    assert judged(known, "training", held).record.attendees is None
    many = judged(known, "training", held, village_doctors=32, passed=33)
    assert codes_of(many) == {("hard", "passed-above")}


def test_a_passed_test_is_told_of_the_staff_too(known: KnownInMemory) -> None:
    """沪松府办〔2023〕33号 三(四)20: non-TCM staff give TCM services after training and a passed test."""
    passed = {"staff": "lu", "theme": "中医药服务培训", "ended_on": "2025-05-06", "outcome": "合格"}
    assert codes_of(judged(known, "staff-training", passed)) == {("hint", "tell-staff")}
    assert not codes_of(judged(known, "staff-training", passed, outcome="2"))
    nurse = judged(known, "staff-training", passed, staff="gu", theme="一专多能")
    assert "“一专多能”护理证书" in nurse.problems[0].sentence
    known.keep("staff", "lu", name="陆建华", is_tcm=False, tcm_qualified=True)
    assert not codes_of(judged(known, "staff-training", passed))


@pytest.mark.parametrize(
    ("began", "ended", "months"),
    [("2025-01-01", "2025-03-31", 3), ("2025-01-01", "2025-03-30", 2), ("2025-01-15", "2025-04-14", 3),
     ("2025-01-15", "2025-04-13", 2), ("2025-01-01", "2025-01-02", 0), ("2024-12-01", "2025-05-31", 6),
     ("2025-01-01", None, None)],
)  # fmt: skip
def test_a_rotation_counts_full_months(known: KnownInMemory, began: str, ended: str | None, months: int | None) -> None:
    """沪松府办〔2023〕33号: three to six months at an upper hospital every five years."""
    away = {"staff": "lu", "form": "进修", "institution": "区中心医院", "began_on": began, "ended_on": ended}
    assert judged(known, "rotation", away).record.months == months


def test_a_posted_visitor_is_named(known: KnownInMemory) -> None:
    posted = {"form": "疾控人员下沉", "institution": "区疾控中心", "began_on": "2025-01-01"}
    assert judged(known, "rotation", posted).problems[0].field == "visitor"
    assert not judged(known, "rotation", posted, visitor="王志明").is_refused


def test_a_round_knows_its_pass_rate(known: KnownInMemory) -> None:
    assert str(judged(known, "qc-round", ROUND, checked=30, passed=29).record.pass_rate) == "96.67"
    assert judged(known, "qc-round", ROUND, checked=0, passed=0).record.pass_rate is None
    assert codes_of(judged(known, "qc-round", ROUND, checked=30, passed=31)) == {("hard", "passed-above")}
    assert codes_of(judged(known, "qc-round", ROUND, corrected_on="2025-05-05", correction="已改")) == {
        ("hard", "corrected-before")
    }


def test_a_sample_is_checked_in_its_round_and_a_defect_described(known: KnownInMemory) -> None:
    known.keep("qc-round", "round", **ROUND)
    sample = {"qc_round": "round", "checked_on": "2025-05-06", "number": "1", "outcome": "合格"}
    assert not judged(known, "qc-sample", sample).is_refused
    assert codes_of(judged(known, "qc-sample", sample, checked_on="2025-05-05")) == {("hard", "before-round")}
    assert judged(known, "qc-sample", sample, outcome="不合格").problems[0].field == "finding"
    fixed = judged(known, "qc-sample", sample, corrected_on="2025-05-05")
    assert codes_of(fixed) == {("hard", "corrected-before")}


@pytest.mark.parametrize(
    ("answers", "state"),
    [({}, "1"), ({"replied_on": "2025-05-10"}, "2"), ({"replied_on": "2025-05-10", "closed_on": "2025-06-01"}, "3")],
)
def test_a_bulletin_waits_for_reply_and_correction(
    known: KnownInMemory, answers: dict[str, object], state: str
) -> None:
    received = {"received_on": "2025-05-06", "form": "通报", "document": "区卫基层〔2025〕1号"}
    record = judged(known, "bulletin", received, **answers).record
    assert (record.state, record.reply_due_on.isoformat()) == (state, "2025-06-05")


def test_a_measure_has_one_goal_a_year(known: KnownInMemory) -> None:
    goal = {"year": 2025, "measure": "hypertension-managed", "name": "规范管理率", "goal": ">= 75 %", "site": CENTER}
    known.keep("yearly-goal", "one", **goal)
    assert codes_of(judged(known, "yearly-goal", goal)) == {("hard", "goal-twice")}
    assert not judged(known, "yearly-goal", goal, year=2026).is_refused
    assert not judged(known, "yearly-goal", goal, site="310199002").is_refused
    assert judged(known, "yearly-goal", goal, year=2026, measure="规范管理率").is_refused


def test_a_done_task_has_its_day_and_shows_evidence(known: KnownInMemory) -> None:
    task = {"year": 2025, "task": "康复中心验收", "due_on": "2025-12-31", "state": "已完成"}
    assert [problem.field for problem in judged(known, "yearly-task", task).problems] == ["done_on", "evidence"]
    known.keep("evidence-document", "paper", name="验收意见", form="文件", dated_on="2025-11-01")
    done = judged(known, "yearly-task", task, done_on="2025-11-02", evidence="paper")
    assert not done.problems
    assert codes_of(judged(known, "yearly-task", task, state="2", done_on="2025-11-02")) == {("hard", "done-open")}


def test_a_digest_of_a_document_has_its_shape(known: KnownInMemory) -> None:
    paper = {"name": "验收意见", "form": "文件", "dated_on": "2025-11-01"}
    assert not judged(known, "evidence-document", paper, digest="a" * 64).is_refused
    assert judged(known, "evidence-document", paper, digest="A" * 64).is_refused


def test_a_group_meets_while_it_stands(known: KnownInMemory) -> None:
    known.keep("self-management-group", "group", name="东泖小组", theme="1", formed_on="2025-02-01",
               ended_on="2025-12-31")  # fmt: skip
    met = {"self_management_group": "group", "held_on": "2025-02-01", "topic": "合理膳食"}
    assert not judged(known, "self-management-session", met).is_refused
    for day in ("2025-01-31", "2026-01-01"):
        assert codes_of(judged(known, "self-management-session", met, held_on=day)) == {("hard", "outside-group")}


def test_satisfaction_is_a_share_of_those_who_answered(known: KnownInMemory) -> None:
    survey = {"subject": "1", "ended_on": "2025-05-06", "asked": 200, "answered": 150, "satisfied": 141}
    assert str(judged(known, "satisfaction-survey", survey).record.rate) == "94.00"
    assert judged(known, "satisfaction-survey", survey, answered=0, satisfied=0).record.rate is None


def test_a_calendar_counts_half_days_and_weekends(known: KnownInMemory) -> None:
    """浦卫基层〔2023〕8号: two half-days on Saturday and Sunday morning, vaccination on at least one."""
    record = judged(known, "opening-calendar", CALENDAR).record
    assert (record.weekly, record.weekend) == (3, 2)
    assert judged(known, "opening-calendar", CALENDAR, half_days="周一上午、周一下午").record.weekend == 0


def test_a_service_has_one_calendar_at_a_time(known: KnownInMemory) -> None:
    known.keep("opening-calendar", "old", **CALENDAR | {"until_on": "2025-06-30"})
    for first, last, clash in (("2025-07-01", None, False), ("2025-06-30", None, True), ("2024-12-01", None, True),
                               ("2024-12-01", "2024-12-31", False), ("2024-12-01", "2025-01-01", True)):  # fmt: skip
        found = codes_of(judged(known, "opening-calendar", CALENDAR, from_on=first, until_on=last))
        assert (("hard", "calendar-twice") in found) == clash, (first, last)
    assert not judged(known, "opening-calendar", CALENDAR, service="2").is_refused
    assert not judged(known, "opening-calendar", CALENDAR, site="310199002").is_refused


@pytest.mark.parametrize("period", ["2025-13", "十二月", "0000"])
def test_an_appraisal_names_a_period(known: KnownInMemory, period: str) -> None:
    assert judged(known, "appraisal", {"subject": "1", "period": period, "appraised_on": "2025-12-01"}).is_refused


def test_weights_are_loaded_with_their_source_and_stand_once(known: KnownInMemory) -> None:
    weight = {"kind_name": "home-bed-visit", "weight": "1.50", "from_on": "2025-01-01", "source": "区级标化工作量表"}
    known.keep("workload-weight", "one", **weight)
    assert codes_of(judged(known, "workload-weight", weight)) == {("hard", "weight-twice")}
    assert not judged(known, "workload-weight", weight, item="1").is_refused
    assert not judged(known, "workload-weight", weight, from_on="2026-01-01").is_refused
    assert judged(known, "workload-weight", weight, source=None, item="2").problems[0].field == "source"


def test_a_checklist_ships_without_figures_of_its_own(known: KnownInMemory) -> None:
    """rules.md §0.3: no document gives an area, staff or equipment figure for any of the three centers."""
    kind = known.kinds["checklist-item"]
    assert kind.by_name["required"].type == "text" and kind.by_name["source"].needed is True


def test_a_site_below_a_center_is_asked_for_the_one_above(known: KnownInMemory) -> None:
    assert codes_of(known.judge("site", SITE)) == {("hint", "no-parent")}
    assert codes_of(known.judge("site", SITE | {"parent": CENTER})) == set()
    assert codes_of(known.judge("site", SITE | {"tier": "district"})) == set()


def test_a_code_stands_for_one_site_that_is_not_below_itself(known: KnownInMemory) -> None:
    own = SITE | {"parent": CENTER}
    known.keep("site", "one", **own)
    assert codes_of(known.judge("site", own)) == {("hard", "site-twice")}
    assert codes_of(known.judge("site", own, record="one")) == set()
    assert codes_of(known.judge("site", own | {"code": "YM09", "parent": "YM09"})) == {("hard", "own-parent")}
    for code in ("../../x", "云泖", "a b", "-", ""):
        assert known.judge("site", own | {"code": code}).is_refused, code
