"""What the fictional center does beside its daily round: referrals, screenings, prescriptions, the end of hospice care."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from desktop.cli.demo_center import HOSPITALS, registers
from desktop.cli.demo_year import LAST, Year
from desktop.services.catalog import catalog
from desktop.store.shelf import Put

UP = {"direction": "up", "staff": "陆建华", "institution": [*HOSPITALS], "department": ["心内科", "内分泌科", "骨科"],
      "reason": ["1", "3", "4", "5"], "diagnosis": ["高血压", "2型糖尿病", "膝骨关节炎"], "channel": ["1", "1", "4"]}  # fmt: skip
DOWN = {"direction": "down", "staff": "陆建华", "institution": HOSPITALS[0], "department": "康复科", "reason": "6",
        "diagnosis": "脑卒中恢复期", "accepted_on": timedelta(1)}  # fmt: skip
COPD = {"way": "1", "result": "1", "symptoms": ["1", "2,3"], "cat": [6, 9, 14], "mmrc": ["0", "1", "2"], "exacerbations": 0,
        "heart_rate": 76, "breaths": 18, "signs": "1", "sbp_mmhg": [124, 132, 138], "dbp_mmhg": 78, "smoking": [0, 0, 5],
        "drinking": "0", "exercise_weekly": 4, "exercise_minutes": 20, "mind": "1", "compliance": "1", "stage": ["1", "1", "2"],
        "adherence": "1", "reaction": "1", "inhaler": ["1", "2"], "inhaler_taught": True, "staff": "陆建华"}  # fmt: skip
PILLS = {"prescription": "1", "staff": "陆建华", "diagnosis": "高血压", "icd10": "I10", "stable": True, "days": 84, "assessed": True,
         "drugs": "氨氯地平片 5mg", "forbidden": "8", "consent": True}  # fmt: skip
FORM = {"nation": "01", "blood": ["1", "2", "3", "5"], "rhesus": "3", "school": ["6", "7", "8"], "marriage": ["2", "2", "3"],
        "allergies": ["1", "1", "1", "2"], "exposures": "1", "disabilities": "1", "staff": "何敏秋"}  # fmt: skip
TRAINING = {"turning": "2", "sitting": "2", "standing": "1", "transfer": "1", "walking": "1", "steps": "0", "feeding": "2",
            "dressing": "1", "washing": "1", "toilet": "1", "talking": "2", "housework": "0", "company": "1",
            "plan": "床边坐立与转移训练", "staff": "𠮷田宁"}  # fmt: skip
PRESSURE = {"disease": "hypertension", "occasion": ["1", "4"], "staff": "周敏", "dbp_mmhg": 84}
SUGAR = {"disease": "diabetes", "occasion": ["3", "4"], "staff": "周敏"}
# Kind, who, how many, from and to which month, values: a list is drawn from, a timedelta counts from the record's day.
SERVICES: tuple[tuple[str, str, int, int, int, dict[str, Any]], ...] = (
    ("referral", "contracted", 11, 1, 11, UP | {"priorities": ["2", "2,3", "4", "1", "6"], "visited_on": timedelta(3),
     "result_on": timedelta(9), "result": "已明确诊断，回社区随访。", "closure": "1"}),
    ("referral", "adults", 3, 2, 10, UP | {"priorities": "6", "result_on": timedelta(20), "result": "本人未去就诊。", "closure": "2"}),
    ("referral", "contracted", 4, 11, 12, UP | {"priorities": ["2", None]}),
    ("referral", "elders", 7, 1, 11, DOWN | {"seen_on": timedelta(5)}), ("referral", "elders", 2, 12, 12, DOWN),
    ("long-prescription", "steady", 14, 3, 3, PILLS), ("long-prescription", "steady", 12, 5, 5, PILLS),
    ("long-prescription", "steady", 9, 10, 10, PILLS), ("long-prescription", "diabetes", 10, 9, 12, PILLS | {"prescription": ["2", "3"],
     "diagnosis": "2型糖尿病", "icd10": "E11", "drugs": "二甲双胍片 0.5g", "days": [28, 56], "from_hospital": HOSPITALS[0]}),
    ("tele-consultation", "adults", 9, 9, 12, {"form": ["1", "2", "3"], "staff": "陆建华", "hospital": HOSPITALS[0],
     "question": "请协助判读", "answered_on": timedelta(1), "reply_hours": [4, 20], "answer": "见报告。", "outcome": ["1", "1", "2"]}),
    ("upper-test-booking", "contracted", 12, 1, 11, {"test": ["1", "2", "3"], "test_text": "胸部或腹部", "staff": "陆建华", "prior": [True, False],
     "hospital": HOSPITALS[0], "done_on": timedelta(6), "reported_on": timedelta(8), "result": "未见明显异常。", "outcome": "1"}),
    ("upper-test-booking", "contracted", 3, 12, 12, {"test": "4", "test_text": "胃镜", "staff": "陆建华", "hospital": HOSPITALS[0],
     "prior": True, "outcome": ["2", "3"]}),
    ("screening", "well", 22, 2, 11, PRESSURE | {"sbp_mmhg": [112, 124, 132], "outcome": "1"}),
    ("screening", "well", 4, 3, 10, PRESSURE | {"sbp_mmhg": [144, 152], "outcome": "2", "conclusion": "2", "concluded_on": timedelta(11)}),
    ("screening", "well", 2, 11, 12, PRESSURE | {"sbp_mmhg": 148, "outcome": "2"}),
    ("screening", "well", 18, 3, 11, SUGAR | {"fasting_glucose_mmol": ["5.1", "5.7", "6.3"], "outcome": "1"}),
    ("screening", "well", 2, 12, 12, SUGAR | {"fasting_glucose_mmol": "7.4", "outcome": "2", "conclusion": "3"}),
    ("screening", "elders", 12, 5, 6, {"disease": "stroke", "occasion": "6", "questionnaire": "1", "outcome": "1", "staff": "何敏秋"}),
    ("screening", "elders", 24, 4, 9, {"disease": "colorectal", "occasion": "6", "stool_blood": "1", "outcome": "1", "staff": "何敏秋"}),
    ("high-risk-registration", "well", 14, 1, 10, {"disease": "hypertension", "grounds": ["1", "1,2"], "sbp_mmhg": [131, 136],
     "dbp_mmhg": 86, "staff": "陆建华", "checked_on": [timedelta(60), None]}),
    ("high-risk-registration", "well", 7, 1, 10, {"disease": "diabetes", "grounds": "7", "fasting_glucose_mmol": "6.4", "staff": "陆建华"}),
    ("mind-screening", "elders", 56, 3, 11, {"recall": "1", "sadness": "1", "staff": "陆建华"}),
    ("mind-screening", "elders", 5, 3, 11, {"recall": "2", "mmse": [19, 23], "sadness": "1", "referred": True, "staff": "陆建华"}),
    ("self-care-assessment", "elders", 48, 3, 11, dict.fromkeys(("eating", "dressing", "toilet", "moving"), "0") | {"washing": ["0", "0", "1"],
     "staff": "周敏"}),
    ("copd-follow-up", "copd", 13, 2, 3, COPD), ("copd-follow-up", "copd", 12, 6, 6, COPD), ("copd-follow-up", "copd", 10, 10, 11, COPD),
    ("personal-information", "hypertension", 16, 1, 12, FORM | {"diseases": "2"}), ("personal-information", "well", 9, 1, 12, FORM | {"diseases": "1"}),
    ("self-measurement", "hypertension", 40, 3, 12, {"source": "1", "station": "南浦健康小屋（虚构）", "sbp_mmhg": [122, 134, 146], "dbp_mmhg": 80}),
    ("disabled-training", "disabled", 6, 3, 3, TRAINING | {"stage": "1", "aids": ["四脚拐", None]}),
    ("disabled-training", "disabled", 5, 9, 9, TRAINING | {"stage": "3", "walking": "2"}),
    ("counselling-session", "adults", 13, 3, 12, {"way": ["1", "1", "2"], "staff": "陆建华", "topics": ["1", "2", "4"], "phq9": [3, 6],
     "minutes": 40, "outcome": ["1", "2"]}),
    ("call-attempt", "diabetes", 9, 10, 12, {"duty": "2", "way": "1", "outcome": ["2", "2", "5"], "staff": "周敏"}),
    ("call-attempt", "hypertension", 9, 10, 12, {"duty": "1", "way": "1", "outcome": "1", "agreed_on": timedelta(4), "staff": "周敏"}),
    ("health-account", "adults", 130, 1, 12, {"way": ["1", "2", "3"], "staff": "周敏"}),
)  # fmt: skip


def other_services(year: Year, contracted: set[str], ill: Mapping[str, set[str]]) -> None:
    """Tell the registers and all other services; *ill* are the people registered for each disease."""
    told, named = list(year.wishes), registers(year)
    unrecorded = [one for one in year.people if one.recorded_on is None and one.record_number is None]
    died = _hospice(year, told, contracted.union(*ill.values(), (one.id for one in unrecorded)))
    living = [one for one in year.people if one.left is None and one.id not in died]
    for number, one in enumerate(sorted(living, key=lambda one: one.village or "")):
        year.wishes.append(Put("resident", one.id, {"household": f"YM-{number * 2 // 5 + 1:03}"}))
    circles = _circles(year, living, contracted, ill)
    for kind, who, count, first, last, values in SERVICES:
        for one in _some(year, circles[who], count):
            _service(year, named, kind, one, (date(2025, first, 1), date(2025, last, 28)), values)
    elders = [one for one in unrecorded if one in circles["elders"]]
    for one, day in zip(elders, died.values(), strict=False):  # as many records are opened as people with one died
        year.wishes.append(Put("resident", one.id, {"recorded_on": day.isoformat()}))
    for wish in told:
        if wish.kind == "tcm-visit" and year.rng.random() < 0.15:
            herbs = {"herbal_doses": year.rng.choice((7, 14)), "decocted": True, "delivered": year.rng.random() < 0.6}
            year.wishes.append(Put("tcm-visit", wish.record, herbs))
        if wish.kind == "health-assessment" and wish.values["resident"] not in died and year.rng.random() < 0.7:
            year.wish(
                "health-management-list", resident=wish.values["resident"], given_on=wish.values["reported_on"],
                staff=year.staff["陆建华"], assessment=wish.record, items=year.rng.choice(("1,2,10", "1,3,4", "1,2,6")),
                valid_until_on="2026-03-31", receiver=year.rng.choice("112"), done=year.rng.choice(("1", None)),
            )  # fmt: skip


def _circles(year: Year, living: list[Any], contracted: set[str], ill: Mapping[str, set[str]]) -> dict[str, list[Any]]:
    """Return the people whom the rows of SERVICES name."""
    adults = [one for one in living if one.born_on and one.born_on.year <= 2000]
    circles = {disease: [one for one in adults if one.id in patients] for disease, patients in ill.items()}
    circles |= {"adults": adults, "elders": [one for one in adults if one.born_on.year < 1960]}
    circles |= {"contracted": [one for one in adults if one.id in contracted]}
    circles |= {"well": [one for one in adults if not any(one.id in patients for patients in ill.values())]}
    return circles | {"steady": _some(year, circles["hypertension"], 14), "disabled": _some(year, circles["elders"], 6)}


def _some(year: Year, people: list[Any], count: int) -> list[Any]:
    return year.rng.sample(people, min(count, len(people)))


def _service(
    year: Year, named: Mapping[Any, str], kind: str, person: Any, span: tuple[date, date], values: Mapping[str, Any]
) -> None:
    drawn = {name: year.rng.choice(value) if isinstance(value, list) else value for name, value in values.items()}
    longest = max((value for value in drawn.values() if isinstance(value, timedelta)), default=timedelta())
    day = year.day(span[0], min(span[1], LAST - longest))
    told = {name: day + told if isinstance(told, timedelta) else named.get(told, told) for name, told in drawn.items()}
    year.wish(kind, resident=person.id, **{catalog()[kind].date_field: day}, **told)


def _hospice(year: Year, told: list[Put], busy: set[str]) -> dict[str, date]:
    """Tell wishes, meetings, moves and endings of the hospice cases; return who died when, *busy* people never."""
    cases = [(str(wish.values["resident"]), wish) for wish in told if wish.kind == "hospice-admission"]
    seen = {person: _last_seen(told, person) for person, _ in cases}
    cases.sort(key=lambda case: seen[case[0]])
    ends = {person: seen[person] + timedelta(24) for person, _ in cases if person not in busy}
    died = dict([(person, day) for person, day in ends.items() if day < date(2025, 12, 15)][:2])
    for number, (person, case) in enumerate(cases):
        place, admitted = str(case.values["place"]), date.fromisoformat(str(case.values["admitted_on"]))
        link = {"resident": person, "hospice_admission": case.record, "staff": year.staff["沈佩珏"]}
        year.wish(
            "advance-wishes", **link, given_on=admitted + timedelta(1), teller=year.rng.choice("12"), knowing="2",
            resuscitation="2", intubation="2", transfer="3", place=place, decider="子女", signed=number != 3,
        )  # fmt: skip
        if number < 4:
            year.wish(
                "family-meeting", **link, given_on=admitted + timedelta(3), way="1", team="医生沈佩珏、护士周敏",
                relatives="子女两人", patient_there=False, topics="1,3,6", summary="说明病情与照护目标。", agreement="1",
            )  # fmt: skip
        if number % 2 == 0:
            year.wish(
                "hospice-transfer", **link, given_on=admitted + timedelta(12), from_place=place,
                to_place="1" if place == "2" else "2", reason="3", handed_over=True,
            )  # fmt: skip
        if person in died:
            _death(year, link, died[person])
        elif number < 5:
            year.wish("hospice-closing", **link, closed_on=admitted + timedelta(50), outcome="2")
    return died


def _last_seen(told: list[Put], person: str) -> date:
    """Return the last day that any wish names for *person*."""
    own = [wish.values for wish in told if wish.values.get("resident") == person]
    return max(date.fromisoformat(str(day)) for values in own for name, day in values.items() if name.endswith("_on"))


def _death(year: Year, link: Mapping[str, str], died_on: date) -> None:
    year.wish(
        "hospice-closing", **link, closed_on=died_on, outcome="1", death_place="2", wished_place=True,
        symptoms_controlled=True,
    )  # fmt: skip
    year.wishes.append(Put("resident", link["resident"], {"left": "1", "left_on": died_on.isoformat()}))
    for days, state in ((12, "2"), (45, "1")):
        if died_on + timedelta(days) <= LAST:
            year.wish(
                "bereavement-contact", **link, given_on=died_on + timedelta(days), way="2", relation="2", state=state,
                help_given="倾听与陪伴，介绍互助小组。", satisfied=True,
            )  # fmt: skip
