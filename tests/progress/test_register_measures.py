"""What a center has and does by its registers: services, equipment, titles, the three centers, appraisals, quality."""

from typing import Any

import pytest

from tests.progress.small_ledger import CENTER, EAST, MEASURES, WEST, SmallLedger, spoiled
from tests.progress.small_ledger import day as on_day
from tests.progress.test_yearly_counts import careless, count, parts

BEFORE, ON, NEXT = "2025-06-29", "2025-06-30", "2025-07-01"
OTHER = "310199000009"  # a second center of the same ledger

# measure, its parameters, the kind, its first and its last day in force, whether the last day still counts, values, what it counts for
IN_FORCE: list[tuple[str, dict[str, Any], str, str, str, bool, dict[str, Any], int]] = [
    ("certificates-held", {"name": 11}, "certificate", "awarded_on", "valid_until_on", True, {"name": "11"}, 1),
    ("certificates-held", {"name": 3, "or_name": 4}, "certificate", "awarded_on", "withdrawn_on", False, {"name": "4"}, 1),
    ("expert-stations", {}, "expert-station", "opened_on", "closed_on", False, {"form": "3", "name": "联合病房"}, 1),
    ("health-stations", {}, "health-station", "opened_on", "closed_on", False, {"form": "2", "name": "健康小屋"}, 1),
    ("model-teams", {}, "doctor-team", "formed_on", "ended_on", False, {"name": "一队", "standing": "2"}, 1),
    ("self-management-groups", {}, "self-management-group", "formed_on", "ended_on", False, {"name": "小组"}, 1),
    ("functional-community-people", {"form": 3}, "functional-community", "signed_on", "ends_on", True,
     {"name": "云泖中学", "form": "3", "contracted": 120}, 120),
    ("site-services-offered", {"service": 12}, "site-service", "began_on", "ended_on", False,
     {"service": "12", "offered": True}, 1),
]  # fmt: skip
ALIKE: list[tuple[str, dict[str, Any], str, dict[str, Any]]] = [
    ("certificates-held", {"name": 11}, "certificate", {"name": "1", "awarded_on": ON}),
    ("certificates-held", {"name": 11, "new_only": 1}, "certificate", {"name": "11", "awarded_on": "2024-12-31"}),
    ("expert-stations", {}, "expert-station", {"form": "4", "name": "医联体", "opened_on": ON}),
    ("health-stations", {}, "health-station", {"form": "3", "name": "自测点", "opened_on": ON}),
    ("model-teams", {}, "doctor-team", {"name": "一队", "standing": "1"}),
    ("functional-community-people", {"form": 3}, "functional-community", {"form": "2", "contracted": 9, "signed_on": ON}),
    ("functional-community-people", {}, "functional-community", {"form": "3", "signed_on": ON}),
    ("site-services-offered", {"service": 12}, "site-service", {"service": "12", "offered": False, "began_on": ON}),
    ("site-services-offered", {"service": 2}, "site-service", {"service": "12", "offered": True, "began_on": ON}),
    ("site-services-offered", {"service": 6, "new_only": 1}, "site-service", {"service": "6", "offered": True}),
    ("site-services-offered", {"service": 6, "new_only": 1}, "site-service",
     {"service": "6", "offered": True, "began_on": "2024-12-31"}),
]  # fmt: skip


def rate(ledger: SmallLedger, measure: str, on: str = ON, site: str = "", **own: Any) -> tuple[int, int | None]:
    with ledger.reader(on, site) as reader:
        counted = reader.count(MEASURES[measure], own)
    return counted.numerator, counted.denominator


@pytest.mark.parametrize(("measure", "own", "kind", "first", "last", "is_last_in", "values", "each"), IN_FORCE)
def test_a_register_counts_what_is_in_force_on_the_day(
    ledger: SmallLedger, measure: str, own: dict[str, Any], kind: str, first: str, last: str, is_last_in: bool,
    values: dict[str, Any], each: int,
) -> None:  # fmt: skip
    assert count(ledger, measure, **own) == 0
    ledger.add(kind, **values, **{first: ON})
    assert (count(ledger, measure, BEFORE, **own), count(ledger, measure, ON, **own)) == (0, each)
    ledger.add(kind, site=EAST, **values, **{first: "2024-01-01", last: ON})
    assert count(ledger, measure, BEFORE, **own) == each
    assert count(ledger, measure, ON, **own) == each * (2 if is_last_in else 1)
    assert count(ledger, measure, NEXT, **own) == each
    assert count(ledger, measure, BEFORE, site=EAST, **own) == each
    assert count(ledger, measure, ON, site=WEST, **own) == 0
    ledger.add(kind, void=True, site=WEST, **values, **{first: "2024-01-01"})
    assert count(ledger, measure, BEFORE, **own) == each
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0"), BEFORE, **own) == 2 * each


@pytest.mark.parametrize(("measure", "own", "kind", "values"), ALIKE)
def test_what_looks_alike_is_not_counted(
    ledger: SmallLedger, measure: str, own: dict[str, Any], kind: str, values: dict[str, Any]
) -> None:
    ledger.add(kind, **values)
    assert count(ledger, measure, **own) == 0


def test_a_service_that_nobody_recorded_has_no_share(ledger: SmallLedger) -> None:
    assert rate(ledger, "site-service-cover", service=5) == (0, 0)
    assert ledger.states("site-service-cover", ON, service=5) == {CENTER: "excluded"}
    ledger.add("site-service", service="6", offered=True, began_on=ON)
    assert rate(ledger, "site-service-cover", service=5) == (0, 0)
    ledger.add("site-service", service="5", offered=False)
    assert rate(ledger, "site-service-cover", service=5) == (0, 1)


def test_a_service_of_a_station_covers_its_center(ledger: SmallLedger) -> None:
    ledger.add("site-service", service="18", offered=True, began_on=ON, site=WEST)
    assert rate(ledger, "site-service-cover", service=18) == (1, 1)
    assert rate(ledger, "site-service-cover", BEFORE, service=18) == (0, 1)
    assert rate(ledger, "site-service-cover", site=WEST, service=18) == (0, 0)
    ledger.add("site", "other", code=OTHER, name="另一中心", tier="center")
    assert rate(ledger, "site-service-cover", service=18) == (1, 2)
    ledger.add("site-service", service="18", offered=True, began_on="2024-01-01", ended_on=ON, site=OTHER)
    assert rate(ledger, "site-service-cover", BEFORE, service=18) == (1, 2)
    assert rate(ledger, "site-service-cover", ON, service=18) == (1, 2)
    alone = spoiled("site-service-cover", "ON w.code = s.code", "ON w.code = s.code AND w.below = s.code")
    assert count(ledger, alone, service=18) == 0


def test_a_service_two_steps_below_covers_its_center(ledger: SmallLedger) -> None:
    ledger.add("site", "below", code="YM09", name="西泖分点", tier="clinic", parent=WEST)
    ledger.add("site-service", service="18", offered=True, began_on=ON, site="YM09")
    ledger.add("tcm-special-clinic", name="骨伤", opened_on="2024-01-01", half_days_weekly=3, site="YM09")
    assert rate(ledger, "site-service-cover", service=18) == (1, 1)
    assert rate(ledger, "tcm-special-disease") == (1, 1)
    ledger.change("site", "below", parent=None)
    assert rate(ledger, "tcm-special-disease") == (0, 1)


def test_a_void_service_offers_nothing(ledger: SmallLedger) -> None:
    ledger.add("site-service", service="5", offered=True, began_on="2025-01-01", void=True)
    assert rate(ledger, "site-service-cover", service=5) == (0, 0)
    assert count(ledger, careless("site-service-cover", r"NOT v\.void", "0 = 0"), service=5) == 1


@pytest.mark.parametrize(
    ("measure", "services", "expected"),
    [("diagnostic-services", ("1", "3", "5", "13"), {"ecg": 1, "laboratory": 1}),
     ("suitable-specialties", ("1", "6", "10", "11"), {"dental": 1, "skin": 1, "mind": 1})],
)  # fmt: skip
def test_wanted_services_are_counted_one_by_one(
    ledger: SmallLedger, measure: str, services: tuple[str, ...], expected: dict[str, int]
) -> None:
    for service in services:
        ledger.add("site-service", service=service, offered=True, began_on=ON, site=EAST)
    assert parts(ledger, measure) == expected
    assert parts(ledger, measure, BEFORE) == {}
    rows = ledger.rows(measure, ON)
    assert {row.why for row in rows if row.state == "short"} == set(MEASURES[measure].parts) - set(expected)
    ledger.add("site", "other", code=OTHER, name="另一中心", tier="center")
    assert parts(ledger, measure) == {}, "with two centers each has to offer it"
    short = {row.subject for row in ledger.rows(measure, ON) if row.why in expected}
    assert short == {OTHER}
    assert count(ledger, careless(measure, r"CASE MIN\(offered\)", "CASE MAX(offered)")) == len(expected)


def test_equipment_is_in_place_until_it_is_retired_or_set_aside(ledger: SmallLedger) -> None:
    for form, more in (("1", {"installed_on": ON}), ("2", {"state": "2"}), ("3", {"state": "3"}), ("4", {"retired_on": NEXT, "state": "4"}),
                       ("5", {"count": 0}), ("6", {"void": True}), ("7", {})):  # fmt: skip
        ledger.add("equipment", form=form, site=WEST, **{"count": 1} | more)
    assert parts(ledger, "essential-equipment") == {"defibrillator": 1, "nebuliser": 1, "spirometer": 1}
    assert parts(ledger, "essential-equipment", BEFORE) == {"nebuliser": 1, "spirometer": 1}
    assert parts(ledger, "essential-equipment", NEXT) == {"defibrillator": 1, "nebuliser": 1}
    assert count(ledger, careless("essential-equipment", r"NOT v\.void", "0 = 0")) == 4
    assert count(ledger, careless("essential-equipment", r"AND v\.count > 0", "")) == 4


def test_a_center_stands_at_its_highest_level(ledger: SmallLedger) -> None:
    assert ledger.states("grassroots-level", ON) == {CENTER: "short"}
    ledger.add("certificate", name="1", awarded_on="2024-01-01")
    ledger.add("certificate", name="2", awarded_on=ON)
    ledger.add("certificate", name="2", awarded_on="2024-01-01", site=EAST)
    assert parts(ledger, "grassroots-level", BEFORE) == {"basic": 1}
    assert parts(ledger, "grassroots-level", ON) == {"recommended": 1}
    (top,) = [one for one in ledger.shelf.all("certificate", name="2") if one.site == CENTER]
    ledger.change("certificate", top.id, valid_until_on=on_day(ON))
    assert parts(ledger, "grassroots-level", ON) == {"recommended": 1}
    assert parts(ledger, "grassroots-level", NEXT) == {"basic": 1}
    ledger.change("certificate", top.id, void=True)
    assert parts(ledger, "grassroots-level", ON) == {"basic": 1}


@pytest.mark.parametrize(
    ("topic", "sites", "site"), [(2, 1, CENTER), (7, 2, EAST), (9, 3, EAST)], ids=["center", "demonstration", "village"]
)
def test_an_appraisal_of_the_year_counts_for_the_site_appraised(
    ledger: SmallLedger, topic: int, sites: int, site: str
) -> None:
    for one in ledger.shelf.all("site"):
        if one.code in (EAST, WEST):
            ledger.change(
                "site", one.id, tcm_demonstration_on=on_day("2024-01-01") if one.code == EAST else on_day(NEXT)
            )
    own = {"topic": topic, "sites": sites}
    assert rate(ledger, "sites-appraised", **own) == (0, 0)
    ledger.add("appraisal", subject=str(topic), appraised_on="2024-12-31", site=site)
    ledger.add("appraisal", subject="10", appraised_on=ON, site=site)
    assert rate(ledger, "sites-appraised", **own) == (0, 1)
    ledger.add("appraisal", subject=str(topic), appraised_on=ON, site=site)
    assert rate(ledger, "sites-appraised", **own) == (1, 1)
    assert rate(ledger, "sites-appraised", BEFORE, **own) == (0, 1)
    assert rate(ledger, "sites-appraised", "2026-01-01", **own)[0] == 0
    late = careless("sites-appraised", ">= :year_start", ">= '1990-01-01'")
    assert count(ledger, late, "2026-01-01", **own) == 1


def test_a_void_appraisal_is_none(ledger: SmallLedger) -> None:
    ledger.add("appraisal", subject="1", appraised_on=ON, void=True)
    assert rate(ledger, "sites-appraised", topic=1) == (0, 0)
    assert count(ledger, careless("sites-appraised", r"NOT v\.void", "0 = 0"), topic=1) == 1


def test_a_score_is_held_against_the_full_one(ledger: SmallLedger) -> None:
    assert rate(ledger, "appraisal-score-rate") == (0, 0)
    ledger.add("appraisal", subject="1", appraised_on="2024-12-31", score=80, full_score=100)
    ledger.add("appraisal", subject="1", appraised_on=ON, score=92.35, full_score=100)
    ledger.add("appraisal", subject="2", appraised_on=ON, score=10, full_score=100)
    assert rate(ledger, "appraisal-score-rate", BEFORE) == (8000, 10000)
    assert rate(ledger, "appraisal-score-rate", ON) == (9235, 10000)
    ledger.add("appraisal", subject="1", appraised_on=NEXT, score=95)
    assert rate(ledger, "appraisal-score-rate", NEXT) == (0, 0)
    assert [row.why for row in ledger.rows("appraisal-score-rate", NEXT)] == ["unscored"]
    truncated = spoiled(
        "appraisal-score-rate", "CAST(ROUND(v.score * 100) AS INTEGER)", "CAST(v.score * 100 - 0.01 AS INTEGER)"
    )
    assert count(ledger, truncated, ON) == 9234


def test_each_center_built_is_evaluated_in_the_year_under_its_mechanism(ledger: SmallLedger) -> None:
    measure = "center-units-evaluated"
    assert rate(ledger, measure) == (0, 0)
    for unit in ("rehabilitation", "nursing"):
        ledger.add("center-unit", unit=unit, in_place=True, opened_on="2024-01-01")
    ledger.add("center-unit", unit="health", in_place=False)
    assert rate(ledger, measure) == (0, 0), "nothing is said about mechanism or evaluation"
    ledger.add("appraisal", subject="4", appraised_on=ON)
    assert rate(ledger, measure) == (0, 2)
    assert rate(ledger, measure, mechanism=0) == (1, 2)
    assert rate(ledger, measure, unit=2, mechanism=0) == (1, 1)
    assert rate(ledger, measure, BEFORE, unit=2, mechanism=0) == (0, 0)
    (unit,) = ledger.shelf.all("center-unit", unit="rehabilitation")
    ledger.change("center-unit", unit.id, mechanism=True, evaluated_on=on_day("2025-01-01"))
    assert rate(ledger, measure) == (1, 2)
    assert {row.subject: row.why for row in ledger.rows(measure, ON)} == {
        f"{CENTER} 康复中心": "evaluated", f"{CENTER} 护理中心": "no-mechanism"
    }  # fmt: skip
    assert rate(ledger, measure, "2026-01-01") == (0, 2)
    assert (
        count(ledger, careless(measure, "evaluated_on >= :year_start", "evaluated_on >= '1990-01-01'"), "2026-01-01")
        == 1
    )


def test_a_center_unit_covers_from_its_opening(ledger: SmallLedger) -> None:
    assert rate(ledger, "center-unit-cover", unit=1) == (0, 0)
    ledger.add("center-unit", unit="nursing", in_place=True, opened_on=ON)
    assert rate(ledger, "center-unit-cover", unit=1) == (0, 0)
    assert rate(ledger, "center-unit-cover", unit=2) == (1, 1)
    assert rate(ledger, "center-unit-cover", BEFORE, unit=2) == (0, 1)
    ledger.add("center-unit", unit="rehabilitation", in_place=True, void=True)
    assert rate(ledger, "center-unit-cover", unit=1) == (0, 0)
    assert count(ledger, careless("center-unit-cover", r"NOT u\.void", "0 = 0"), unit=1) == 1


def test_model_and_new_centers_are_counted(ledger: SmallLedger) -> None:
    ledger.add("site", "other", code=OTHER, name="另一中心", tier="center")
    ledger.add("center-unit", unit="rehabilitation", in_place=True, grade="2", accepted_on=ON, opened_on="2024-12-31")
    ledger.add("center-unit", unit="rehabilitation", in_place=True, grade="1", opened_on="2025-01-01", site=OTHER)
    ledger.add("center-unit", unit="nursing", in_place=True, void=True)
    measure = "center-units-built"
    assert count(ledger, measure, unit=1) == 2
    assert count(ledger, measure, unit=1, model_only=1) == 1
    assert count(ledger, measure, BEFORE, unit=1, model_only=1) == 0
    assert [row.subject for row in ledger.rows(measure, ON, unit=1, new_only=1)] == [OTHER]
    assert count(ledger, measure, unit=2) == 0
    assert count(ledger, careless(measure, r"NOT u\.void", "0 = 0"), unit=2) == 1


def test_a_list_of_tasks_has_somebody_for_each(ledger: SmallLedger) -> None:
    assert count(ledger, "yearly-task-lists") == 0
    ledger.add("yearly-task", year=2025, task="建中医阁", due_on="2025-12-31", state="1")
    assert count(ledger, "yearly-task-lists") == 0
    ledger.add("yearly-task", year=2025, task="培训", staff="s", due_on="2025-12-31", state="3", done_on=ON)
    ledger.add("yearly-task", year=2025, task="体检", staff="s", due_on="2025-12-31", state="2")
    ledger.add("yearly-task", year=2025, task="取消了", staff="s", due_on="2025-12-31", state="4")
    ledger.add("yearly-task", year=2024, task="去年", staff="s", due_on="2024-12-31", state="2")
    assert parts(ledger, "yearly-task-lists") == {"list": 1, "done": 1, "open": 1}
    assert parts(ledger, "yearly-task-lists", BEFORE) == {"list": 1, "open": 2}
    assert {row.why for row in ledger.rows("yearly-task-lists", ON) if row.state != "met"} == {"no-owner", "cancelled"}
    assert parts(ledger, "yearly-task-lists", "2024-06-30") == {"list": 1, "open": 1}
    assert count(ledger, "yearly-task-lists", site=EAST) == 0


def test_staff_who_passed_count_once_while_they_work(ledger: SmallLedger) -> None:
    for name, more in (
        ("周敏", {}),
        ("吴芳", {"is_tcm": True}),
        ("郑强", {"works": False}),
        ("王丽", {"works": True}),
        ("李静", {}),
    ):
        ledger.add("staff", name, name=name, job="1", site=EAST, **more)
    for who, more in (("周敏", {"ended_on": "2024-05-05"}), ("周敏", {}), ("吴芳", {}), ("郑强", {}), ("王丽", {"outcome": "2"}),
                      ("李静", {"valid_until_on": BEFORE})):  # fmt: skip
        ledger.add("staff-training", staff=who, **{"theme": "1", "outcome": "1", "ended_on": ON} | more)
    ledger.add("staff-training", staff="王丽", theme="1", outcome="1", ended_on=ON, void=True)
    measure = "staff-trained"
    assert count(ledger, measure) == 2
    assert count(ledger, measure, non_tcm=1) == 1
    assert count(ledger, measure, BEFORE) == 1
    assert count(ledger, measure, BEFORE, this_year=1) == 0
    assert count(ledger, measure, passed_only=0) == 4
    assert count(ledger, measure, theme=8) == 0
    assert count(ledger, measure, site=WEST) == 0
    assert count(ledger, careless(measure, r"NOT t\.void", "0 = 0")) == 3
    assert count(ledger, careless(measure, r"\(p\.works IS NULL OR p\.works\)", "0 = 0")) == 3


def test_nurses_have_their_certificate_by_register_or_by_training(ledger: SmallLedger) -> None:
    measure = "nurses-multi-skilled"
    for name, job in (("甲", "2"), ("乙", "2"), ("丙", "2"), ("丁", "1")):
        ledger.add("staff", name, name=name, job=job)
    assert rate(ledger, measure) == (0, 0)
    ledger.add("staff-training", staff="乙", theme="2", outcome="1", ended_on=ON, valid_until_on=NEXT)
    assert rate(ledger, measure, BEFORE) == (0, 0)
    assert rate(ledger, measure) == (1, 3)
    assert rate(ledger, measure, "2025-07-02") == (0, 3)
    ledger.change("staff", "甲", multi_skilled=True)
    ledger.change("staff", "丁", multi_skilled=True)
    assert rate(ledger, measure) == (2, 3)
    assert count(ledger, careless(measure, r"AND p\.job = '2'", "")) == 3


def test_levels_of_village_training_are_counted_once_each(ledger: SmallLedger) -> None:
    for level, on, more in (
        ("3", ON, {}),
        ("3", ON, {"site": EAST}),
        ("2", "2024-12-31", {}),
        ("1", ON, {"void": True}),
    ):
        ledger.add("training", theme="1", level=level, held_on=on, **more)
    assert parts(ledger, "village-training-levels") == {"community": 1}
    assert count(ledger, "village-training-levels", BEFORE) == 0
    assert count(ledger, careless("village-training-levels", r"NOT v\.void", "0 = 0")) == 2
    assert count(ledger, careless("village-training-levels", ">= :year_start", ">= '1990-01-01'")) == 2


def test_a_rotation_that_reaches_into_the_year_counts_its_person_once(ledger: SmallLedger) -> None:
    for name in ("甲", "乙", "丙"):
        ledger.add("staff", name, name=name)
    for who, form, began, ended in (("甲", "2", "2024-10-01", "2025-01-01"), ("甲", "2", ON, None), ("乙", "2", "2024-10-01", "2024-12-31"),
                                    ("丙", "1", ON, None)):  # fmt: skip
        ledger.add("rotation", staff=who, form=form, began_on=began, ended_on=ended)
    assert count(ledger, "rotations-held") == 1
    assert count(ledger, "rotations-held", "2024-12-31") == 2
    assert count(ledger, "rotations-held", form=1) == 1
    assert count(ledger, "rotations-held", site=EAST) == 0
    assert count(ledger, careless("rotations-held", ">= :year_start", ">= '1990-01-01'")) == 2


def test_an_open_rotation_counts_in_the_year_of_its_beginning_and_of_those_at_work(ledger: SmallLedger) -> None:
    for name, works in (("甲", None), ("乙", True), ("丙", False)):
        ledger.add("staff", name, name=name, works=works)
        ledger.add("rotation", staff=name, form="2", began_on="2024-10-01")
    assert (count(ledger, "rotations-held", "2024-12-31"), count(ledger, "rotations-held")) == (2, 0)


def test_a_title_that_a_site_has_on_several_sheets_counts_once(ledger: SmallLedger) -> None:
    measure = "certificates-held"
    for name, site in (("13", EAST), ("13", EAST), ("13", WEST), ("10", CENTER), ("10", CENTER)):
        ledger.add("certificate", name=name, awarded_on="2025-01-01", site=site)
    assert count(ledger, measure, name=13) == 2
    with ledger.reader(ON) as reader:
        rows = reader.rows(MEASURES[measure], {"name": 13})
    assert [row.why for row in rows] == ["held", "held", "repeated"]
    assert count(ledger, measure, name=10) == 2, "every brand is one of its own"
    ledger.add("certificate", name="13", awarded_on="2024-01-01", valid_until_on=BEFORE, site=CENTER)
    ledger.add("certificate", name="13", awarded_on=BEFORE, site=CENTER)
    assert (count(ledger, measure, BEFORE, name=13), count(ledger, measure, name=13)) == (3, 3), "renewed"


def test_a_rotation_over_a_whole_year_counts_in_it(ledger: SmallLedger) -> None:
    ledger.add("staff", "甲", name="甲")
    ledger.add("rotation", staff="甲", form="2", began_on="2024-10-01", ended_on="2026-03-31")
    assert count(ledger, "rotations-held", "2025-12-31") == 1
    assert "结束日期在本年或以后" in MEASURES["rotations-held"].definition


def test_a_round_is_closed_when_corrected_or_clean(ledger: SmallLedger) -> None:
    measure = "qc-rounds-closed"
    assert rate(ledger, measure) == (0, 0)
    for more in ({"findings": "缺签名", "corrected_on": ON}, {"checked": 10, "passed": 10}, {"checked": 10, "passed": 9},
                 {"checked": 0, "passed": 0}, {"findings": "缺签名", "checked": 5, "passed": 5}, {"void": True}):  # fmt: skip
        ledger.add("qc-round", subject="1", form="1", held_on="2025-06-01", **more)
    ledger.add("qc-round", subject="2", form="1", held_on="2025-06-01")
    ledger.add("qc-round", subject="1", form="1", held_on="2024-12-31")
    assert rate(ledger, measure) == (2, 5)
    assert rate(ledger, measure, BEFORE) == (1, 5)
    assert rate(ledger, measure, "2025-05-31") == (0, 0)
    with ledger.reader(ON) as reader:
        assert reader.count(careless(measure, r"NOT v\.void", "0 = 0"), {}).denominator == 6


def test_samples_that_pass_are_weighed_over_all_rounds(ledger: SmallLedger) -> None:
    measure = "qc-passed"
    assert rate(ledger, measure) == (0, 0)
    for checked, passed, on in (
        (10, 9, ON),
        (30, 30, "2025-01-01"),
        (20, 0, "2024-12-31"),
        (5, None, ON),
        (None, None, ON),
    ):
        ledger.add("qc-round", subject="1", form="1", held_on=on, checked=checked, passed=passed)
    ledger.add("qc-round", subject="3", form="1", held_on=ON, checked=100, passed=1)
    ledger.add("qc-round", subject="1", form="1", held_on=ON, checked=100, passed=1, void=True)
    assert rate(ledger, measure) == (39, 40)
    assert rate(ledger, measure, BEFORE) == (30, 30)
    assert rate(ledger, measure, topic=3) == (1, 100)
    assert sum(row.state == "excluded" for row in ledger.rows(measure, ON)) == 2
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 40


def test_titles_of_the_year_alone_can_be_counted(ledger: SmallLedger) -> None:
    for site, on in ((CENTER, "2024-12-31"), (EAST, "2025-01-01"), (WEST, ON), ("310199000004", NEXT)):
        ledger.add("certificate", name="13", awarded_on=on, site=site)
    assert count(ledger, "certificates-held", name=13) == 3
    assert count(ledger, "certificates-held", name=13, new_only=1) == 2
    assert count(ledger, careless("certificates-held", ">= :year_start", ">= '1990-01-01'"), name=13, new_only=1) == 3
