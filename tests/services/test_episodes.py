"""Home beds, hospice care and rehabilitation: episodes open, hold visits and close."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

BED = {"resident": "zhang", "opened_on": "2025-03-01", "bed_type": "1"}
ROUND = {"resident": "zhang", "home_bed": "bed", "given_on": "2025-03-05", "visitor": "1"}
CLOSING = {"resident": "zhang", "home_bed": "bed", "opened_on": "2025-03-01", "closed_on": "2025-04-01", "outcome": "2"}
ADMISSION = {"resident": "zhang", "admitted_on": "2025-03-01", "place": "1"}
END = {"resident": "zhang", "hospice_admission": "care", "closed_on": "2025-03-20", "outcome": "1"}
COURSE = {"resident": "zhang", "started_on": "2025-03-01", "place": "1"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with two residents."""
    ledger = KnownInMemory()
    resident(ledger)
    resident(ledger, "li", "1948-02-29")
    return ledger


def sentences(admission: Any, code: str) -> list[str]:
    return [problem.sentence for problem in admission.problems if problem.code == code]


@pytest.mark.parametrize(
    ("closed_on", "days"),
    [("2025-03-01", 1), ("2025-03-02", 1), ("2025-03-03", 2), ("2025-04-01", 31), ("2026-03-01", 365)],
)
def test_the_opening_day_counts_and_the_closing_day_does_not(known: KnownInMemory, closed_on: str, days: int) -> None:
    known.keep("home-bed", "bed", **BED)
    assert known.judge("home-bed-closing", CLOSING | {"closed_on": closed_on}).record.bed_days == days


def test_a_bed_cannot_close_before_its_opening(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    admission = known.judge("home-bed-closing", CLOSING | {"closed_on": "2025-02-28"})
    assert ("hard", "before-opening") in codes_of(admission)
    assert sentences(admission, "before-opening") == ["“撤床日期”早于开始日期（2025-03-01），请核对日期。"]
    assert admission.record.bed_days is None


def test_the_opening_day_of_a_closing_is_the_beds(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    assert codes_of(known.judge("home-bed-closing", CLOSING | {"opened_on": "2025-03-02"})) == {
        ("hard", "opened-differs")
    }


@pytest.mark.parametrize(
    ("day", "code"),
    [("2025-02-28", "before-opening"), ("2025-03-01", ""), ("2025-04-01", ""), ("2025-04-02", "after-closing")],
)
def test_rounds_lie_between_opening_and_closing(known: KnownInMemory, day: str, code: str) -> None:
    known.keep("home-bed", "bed", **BED)
    known.keep("home-bed-closing", "closing", **CLOSING)
    assert codes_of(known.judge("home-bed-visit", ROUND | {"given_on": day})) == ({("hard", code)} if code else set())


def test_a_round_is_at_a_bed_of_the_same_resident(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    admission = known.judge("home-bed-visit", ROUND | {"resident": "li"})
    assert codes_of(admission) == {("hard", "other-resident")}
    assert sentences(admission, "other-resident") == ["“家床”是另一位居民的，请重新选择。"]


def test_a_round_needs_a_bed_that_is_known(known: KnownInMemory) -> None:
    assert codes_of(known.judge("home-bed-visit", ROUND)) == {("hard", "home-bed-unknown")}


def test_a_closing_comes_behind_the_last_round_and_only_once(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    known.keep("home-bed-visit", "late", **ROUND | {"given_on": "2025-04-02"})
    assert codes_of(known.judge("home-bed-closing", CLOSING)) == {("hard", "visited-later")}
    known.keep("home-bed-closing", "closing", **CLOSING | {"closed_on": "2025-04-02"})
    assert ("hard", "closed-twice") in codes_of(known.judge("home-bed-closing", CLOSING | {"closed_on": "2025-05-01"}))
    assert not known.judge("home-bed-closing", CLOSING | {"closed_on": "2025-04-03"}, record="closing").is_refused


def test_an_opening_day_moved_behind_what_stands_is_explained(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    known.keep("home-bed-visit", "round", **ROUND | {"given_on": "2025-03-05"})
    known.keep("home-bed-closing", "closing", **CLOSING)
    assert not known.judge("home-bed", BED | {"opened_on": "2025-02-01"}, record="bed").is_refused
    moved = known.judge("home-bed", BED | {"opened_on": "2025-03-06"}, record="bed")
    assert codes_of(moved) == {("soft", "served-earlier"), ("hint", "closing-differs")}
    told = " ".join(problem.sentence for problem in moved.problems)
    assert "1 条" in told and "2025-03-05" in told and "2025-03-01" in told
    explain = {"opened_on": "建床日期登记有误"}
    assert not known.judge("home-bed", BED | {"opened_on": "2025-03-06"}, explain=explain, record="bed").is_refused


def test_days_moved_past_what_stands_are_explained(known: KnownInMemory) -> None:
    known.keep("hospice-admission", "care", **ADMISSION)
    known.keep(
        "hospice-transfer",
        "moved",
        resident="zhang",
        hospice_admission="care",
        given_on="2025-03-01",
        from_place="1",
        to_place="2",
    )
    moved = known.judge("hospice-admission", ADMISSION | {"admitted_on": "2025-03-02"}, record="care")
    assert codes_of(moved) == {("soft", "served-earlier")}
    known.keep("rehabilitation-course", "course", **COURSE)
    session = {"resident": "zhang", "rehabilitation_course": "course", "category": "PT", "place": "门诊"}
    known.keep("rehabilitation-session", "once", **session, given_on="2025-03-20")
    for moved, code in (
        ({"started_on": "2025-03-21"}, "served-earlier"),
        ({"ended_on": "2025-03-19", "outcome": "1"}, "served-later"),
    ):
        asked = known.judge("rehabilitation-course", COURSE | moved, record="course")
        assert codes_of(asked) == {("soft", code)} and "2025-03-20" in sentences(asked, code)[0]
    told = {name: value for name, value in vars(known.get("resident", "zhang")).items() if name != "id" and value}
    moved = known.judge("resident", told | {"born_on": "2025-03-20"}, record="zhang")
    assert ("soft", "served-earlier") in codes_of(moved)
    moved = known.judge("resident", told | {"born_on": "1950-01-02"}, record="zhang")
    assert ("soft", "served-earlier") not in codes_of(moved)


def test_a_closing_day_lies_behind_plans_and_pauses_too(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    known.keep("home-bed-pause", "pause", resident="zhang", home_bed="bed", from_on="2025-04-05", reason="1")
    assert codes_of(known.judge("home-bed-closing", CLOSING)) == {("hard", "visited-later")}


def test_a_death_told_before_what_stands_is_explained(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    known.keep("home-bed-visit", "round", **ROUND | {"given_on": "2025-03-05"})
    known.keep("home-bed-closing", "closing", **CLOSING)
    told = {name: value for name, value in vars(known.get("resident", "zhang")).items() if name != "id" and value}

    def of(left: str, day: str) -> list[str]:
        return sentences(known.judge("resident", told | {"left": left, "left_on": day}, record="zhang"), "served-later")

    found = of("1", "2025-03-04")
    assert len(found) == 1 and "1 条" in found[0] and "2025-03-05" in found[0], "closing a bed may follow a death"
    assert not of("1", "2025-03-05") and not of("2", "2025-03-04")


def test_a_resident_has_one_open_bed(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    again = BED | {"opened_on": "2025-03-20"}
    assert codes_of(known.judge("home-bed", again)) == {("hard", "bed-open")}
    assert not known.judge("home-bed", again | {"resident": "li"}).is_refused
    assert not known.judge("home-bed", again, record="bed").is_refused, "changing the day of the same bed"
    known.keep("home-bed-closing", "closing", **CLOSING)
    assert codes_of(known.judge("home-bed", again)) == {("hard", "bed-open")}
    assert not known.judge("home-bed", BED | {"opened_on": "2025-04-01"}).is_refused, "on the closing day"


def test_a_bed_entered_later_than_its_successor_is_explained_and_closed(known: KnownInMemory) -> None:
    known.keep("home-bed", "next", **BED | {"opened_on": "2025-06-01"})
    assert codes_of(known.judge("home-bed", BED)) == {("soft", "bed-runs-into")}
    known.keep("home-bed", "bed", **BED)
    beyond = known.judge("home-bed-closing", CLOSING | {"closed_on": "2025-06-02"})
    assert codes_of(beyond) == {("hard", "beds-overlap")}
    known.keep("home-bed-closing", "closing", **CLOSING | {"closed_on": "2025-06-01"})
    assert not known.judge("home-bed", BED | {"number": "JC-1"}, record="bed").is_refused


def test_rounds_and_cycles_fall_due(known: KnownInMemory) -> None:
    bed = known.keep("home-bed", "bed", **BED)
    assert (bed.round_due_on.isoformat(), bed.cycle_ends_on.isoformat()) == ("2025-03-08", "2025-05-30")
    stable = known.judge("home-bed", BED | {"stable": True, "renewed_on": "2025-05-30"}, record="bed").record
    assert (stable.round_due_on.isoformat(), stable.cycle_ends_on.isoformat()) == ("2025-03-15", "2025-08-28")
    assert known.judge("home-bed-visit", ROUND).record.next_on.isoformat() == "2025-03-12"
    assert known.judge("home-bed-visit", ROUND | {"stable": True}).record.next_on.isoformat() == "2025-03-19"
    for other in ("护士", "康复", "中医师"):  # only a doctor's round opens another window
        assert known.judge("home-bed-visit", ROUND | {"visitor": other}).record.next_on is None


def test_a_round_while_the_bed_pauses_is_pointed_at(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    pause = {"resident": "zhang", "home_bed": "bed", "reason": "1", "from_on": "2025-03-03"}
    known.keep("home-bed-pause", "away", **pause, to_on="2025-03-06")
    assert codes_of(known.judge("home-bed-visit", ROUND)) == {("hint", "bed-pauses")}
    for day in ("2025-03-03", "2025-03-06"):  # the days of leaving and of coming back are days at home
        assert codes_of(known.judge("home-bed-visit", ROUND | {"given_on": day})) == set()
    known.keep("home-bed-pause", "away", **pause)
    assert codes_of(known.judge("home-bed-visit", ROUND)) == {("hint", "bed-pauses")}


def test_a_round_that_finds_the_patient_otherwise_than_the_bed_says_so(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    assert codes_of(known.judge("home-bed-visit", ROUND | {"stable": True})) == {("hint", "bed-differs")}
    assert codes_of(known.judge("home-bed-visit", ROUND | {"stable": False})) == set()


def test_an_application_comes_before_its_bed(known: KnownInMemory) -> None:
    asked = known.keep("home-bed-application", "asked", resident="zhang", applied_on="2025-02-27")
    assert asked.first_visit_due_on.isoformat() == "2025-03-02"
    assert not known.judge("home-bed", BED | {"application": "asked"}).is_refused
    early = known.judge("home-bed", BED | {"application": "asked", "opened_on": "2025-02-26"})
    assert codes_of(early) == {("hard", "before-application")}
    assert codes_of(known.judge("home-bed", BED | {"application": "asked", "resident": "li"})) == {
        ("hard", "other-resident")
    }
    hasty = {"resident": "zhang", "applied_on": "2025-02-27", "first_visit_on": "2025-02-26"}
    assert codes_of(known.judge("home-bed-application", hasty)) == {("hard", "first-visit-before")}
    refused = {"resident": "zhang", "applied_on": "2025-02-27", "decision": "2"}
    assert known.judge("home-bed-application", refused).problems[0].field == "decision_reason"


def test_pauses_lie_within_the_bed_and_do_not_overlap(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    pause = {"resident": "zhang", "home_bed": "bed", "from_on": "2025-03-10", "to_on": "2025-03-20", "reason": "住院"}
    known.keep("home-bed-pause", "pause", **pause)
    for first, last, clash in (("03-01", "03-10", False), ("03-20", None, False), ("03-19", None, True),
                               ("03-01", "03-11", True), ("03-12", "03-13", True), ("03-01", None, True)):  # fmt: skip
        wish = pause | {"from_on": f"2025-{first}", "to_on": last and f"2025-{last}"}
        assert (codes_of(known.judge("home-bed-pause", wish)) == {("hard", "paused-twice")}) == clash, wish
    assert ("hard", "ends-before") in codes_of(known.judge("home-bed-pause", pause | {"to_on": "2025-03-09"}))
    early = pause | {"from_on": "2025-02-27", "to_on": "2025-02-28"}
    assert codes_of(known.judge("home-bed-pause", early)) == {("hard", "before-opening")}


def test_nobody_is_visited_after_death_but_the_bed_may_be_closed(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1950-01-01", left="1", left_on="2025-03-04")
    assert codes_of(known.judge("home-bed-visit", ROUND)) == {("hard", "after-death")}
    assert not known.judge("home-bed-closing", CLOSING | {"outcome": "5"}).problems
    assert codes_of(known.judge("home-bed", BED | {"opened_on": "2025-03-05"}, record="bed")) == {
        ("hard", "after-death")
    }


def test_a_death_told_only_in_the_closing_is_pointed_out(known: KnownInMemory) -> None:
    known.keep("home-bed", "bed", **BED)
    assert codes_of(known.judge("home-bed-closing", CLOSING | {"outcome": "死亡"})) == {("hint", "say-died")}


@pytest.mark.parametrize("time", ["9:3", "24:00", "09:60", "上午"])
def test_a_time_of_day_has_its_shape(known: KnownInMemory, time: str) -> None:
    known.keep("home-bed", "bed", **BED)
    (problem,) = known.judge("home-bed-visit", ROUND | {"entered_at": time}).problems
    assert problem.sentence == "“入户时间”读不懂，请按“09:30”的样子填写。"
    assert known.judge("home-bed-visit", ROUND | {"entered_at": "０９：３０"}).record.entered_at == "09:30"
    left = known.judge("home-bed-visit", ROUND | {"entered_at": "09:30", "left_at": "09:10"})
    assert codes_of(left) == {("hard", "left-before")}


def test_hospice_care_opens_once_and_closes_once(known: KnownInMemory) -> None:
    care = known.keep("hospice-admission", "care", **ADMISSION)
    assert care.assessment_due_on.isoformat() == "2025-03-02"
    assert codes_of(known.judge("hospice-admission", ADMISSION)) == {("hard", "admission-open")}
    assert codes_of(known.judge("hospice-admission", ADMISSION | {"admitted_on": "2025-02-01"})) == {
        ("soft", "admission-runs-into")
    }
    end = known.keep("hospice-closing", "end", **END)
    assert end.bereavement_due_on.isoformat() == "2025-04-19"
    assert not known.judge("hospice-admission", ADMISSION | {"admitted_on": "2025-03-20"}).is_refused
    assert ("hard", "closed-twice") in codes_of(known.judge("hospice-closing", END))
    assert ("hard", "before-opening") in codes_of(known.judge("hospice-closing", END | {"closed_on": "2025-02-28"}))
    moved = known.judge("hospice-closing", END | {"outcome": "4"}, record="end")
    assert moved.record.bereavement_due_on is None
    early = known.judge("hospice-closing", END | {"bereavement_on": "2025-03-19"}, record="end")
    assert codes_of(early) >= {("hard", "bereavement-before")}


def test_an_admission_entered_later_than_its_successor_ends_before_it(known: KnownInMemory) -> None:
    known.keep("hospice-admission", "next", **ADMISSION | {"admitted_on": "2025-06-01"})
    known.keep("hospice-admission", "care", **ADMISSION)
    beyond = known.judge("hospice-closing", END | {"closed_on": "2025-06-02"})
    assert codes_of(beyond) >= {("hard", "admissions-overlap")}
    for day in ("2025-03-20", "2025-06-01"):
        assert not known.judge("hospice-closing", END | {"closed_on": day}).is_refused


def test_assessments_lie_within_the_admission(known: KnownInMemory) -> None:
    known.keep("hospice-admission", "care", **ADMISSION)
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-03-21", "nrs": 2}
    known.keep("hospice-assessment", "late", **wish)
    assert ("hard", "assessed-later") in codes_of(known.judge("hospice-closing", END))
    known.keep("hospice-closing", "end", **END | {"closed_on": "2025-03-21"})
    assert codes_of(known.judge("hospice-assessment", wish | {"given_on": "2025-03-22"})) == {("hard", "after-closing")}


@pytest.mark.parametrize(("nrs", "due"), [(0, None), (3, None), (4, "2025-03-05"), (10, "2025-03-05")])
def test_severe_pain_is_due_for_relief_in_three_days(known: KnownInMemory, nrs: int, due: str | None) -> None:
    known.keep("hospice-admission", "care", **ADMISSION)
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-03-02", "nrs": nrs}
    admission = known.judge("hospice-assessment", wish)
    assert (admission.record.pain_due_on and admission.record.pain_due_on.isoformat()) == due
    assert (("hint", "pain") in codes_of(admission)) == (due is not None)


def test_nine_symptoms_make_a_total_and_eight_make_none(known: KnownInMemory) -> None:
    known.keep("hospice-admission", "care", **ADMISSION)
    nine = {f"esas_{one}": number for number, one in enumerate(
        ("pain", "tiredness", "drowsiness", "nausea", "appetite", "breath", "depression", "anxiety", "wellbeing"), 1
    )}  # fmt: skip
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-03-02", "nrs": 0}
    assert known.judge("hospice-assessment", wish | nine).record.esas_total == 45
    del nine["esas_nausea"]
    assert known.judge("hospice-assessment", wish | nine).record.esas_total is None


def test_a_long_expected_survival_is_explained(known: KnownInMemory) -> None:
    assert codes_of(known.judge("hospice-admission", ADMISSION | {"survival": "5"})) == {("soft", "survival-long")}


def test_a_course_holds_sessions_until_its_end(known: KnownInMemory) -> None:
    course = known.keep("rehabilitation-course", "course", **COURSE, ended_on="2025-03-31", outcome="1")
    assert (course.first_due_on.isoformat(), course.last_from_on.isoformat()) == ("2025-03-04", "2025-03-24")
    session = {"resident": "zhang", "rehabilitation_course": "course", "category": "PT", "place": "门诊"}
    for day, code in (("2025-02-28", "before-opening"), ("2025-03-01", ""), ("2025-03-31", ""),
                      ("2025-04-01", "after-closing")):  # fmt: skip
        found = codes_of(known.judge("rehabilitation-session", session | {"given_on": day}))
        assert found == ({("hard", code)} if code else set())
    ended = known.judge("rehabilitation-course", COURSE | {"ended_on": "2025-02-28", "outcome": "1"})
    assert codes_of(ended) == {("hard", "ended-before")}
    assert known.judge("rehabilitation-course", COURSE | {"ended_on": "2025-03-31"}).problems[0].field == "outcome"


ITEMS = ("feeding", "bathing", "grooming", "dressing", "bowels", "bladder", "toilet", "transfer", "walking", "stairs")
BEST = dict(zip(ITEMS, ("10", "5", "5", "10", "10", "10", "10", "15", "15", "10"), strict=True))


@pytest.mark.parametrize(
    ("changed", "total", "band"),
    [
        ({}, 100, "5"),
        ({"bathing": "0"}, 95, "4"),
        ({"transfer": "0", "walking": "0", "feeding": "5"}, 65, "4"),
        ({"transfer": "0", "walking": "0", "feeding": "0"}, 60, "3"),
        ({"transfer": "0", "walking": "0", "feeding": "0", "stairs": "0", "bathing": "0"}, 45, "3"),
        ({"transfer": "0", "walking": "0", "feeding": "0", "stairs": "0", "dressing": "0"}, 40, "2"),
        (dict.fromkeys(ITEMS, "0"), 0, "2"),
        ({"band_set": "five"}, 100, "5"),
        ({"band_set": "five", **dict.fromkeys(ITEMS, "0")}, 0, "1"),
        ({"band_set": "five", "bathing": "0"}, 95, "4"),
        ({"band_set": "four", "transfer": "0", "walking": "0", "feeding": "0"}, 60, "3"),
    ],
)
def test_the_ten_items_make_a_total_and_a_band(
    known: KnownInMemory, changed: dict[str, object], total: int, band: str
) -> None:
    wish = {"resident": "zhang", "given_on": "2025-03-02", "stage": "初评"} | BEST | changed
    record = known.judge("barthel-assessment", wish).record
    assert (record.total, record.band) == (total, band)


def test_nine_items_make_no_total(known: KnownInMemory) -> None:
    wish = {"resident": "zhang", "given_on": "2025-03-02", "stage": "1"} | BEST
    del wish["stairs"]
    record = known.judge("barthel-assessment", wish).record
    assert record.total is None and record.band is None
    assert "stairs" in known.kinds["barthel-assessment"].unfilled(record)


def test_a_score_that_the_item_does_not_have_is_no_choice(known: KnownInMemory) -> None:
    wish = {"resident": "zhang", "given_on": "2025-03-02", "stage": "1", "bathing": "10"}
    assert codes_of(known.judge("barthel-assessment", wish)) == {("hard", "bathing")}
